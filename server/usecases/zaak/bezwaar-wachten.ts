import type { Formulier } from '../../../processes/formulier.ts';
import { mustWait } from '../../domain/vervolg/vervolgproces.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { listLopendeProcessen } from '../../domain/zaak/zaakproces.ts';
import { queueBezwaar } from '../../handlers/bezwaar/bezwaar-laten-wachten.ts';
import type { Zaakopdracht } from './change-zaak.ts';
import { listBegin } from './start-gevraagd.ts';

/** Registers what waits for its turn, by the rules of the one of its name that runs. */
export function makeWachtopdracht(
  zaak: Zaak,
  { proces, ...gevraagd }: { proces: string; bericht: string; wijzigingen: readonly Veldwijziging[] },
): Zaakopdracht {
  const lopend = listLopendeProcessen(zaak).find(({ naam }) => naam === proces);
  const begin = listBegin(zaak, proces, gevraagd.wijzigingen);
  return {
    vooraf: [],
    handeling: queueBezwaar({ ...gevraagd, begin }),
    ...(lopend === undefined ? {} : { volgens: lopend.id }),
  };
}

/** The form says that what is registered now begins later. */
export function explainWachten(formulier: Formulier, zaak: Zaak, proces: string): Formulier {
  if (!mustWait(proces, zaak)) return formulier;
  const wacht =
    'Er loopt al een bezwaar in deze zaak. Dit bezwaar wordt meteen geregistreerd: de termijn om te beslissen loopt en de bevestiging van ontvangst gaat eruit. U behandelt het als het lopende bezwaar klaar is.';
  return { ...formulier, uitleg: [formulier.uitleg ?? '', wacht].join(' ').trim() };
}
