import type { Formulier } from '../../../processes/formulier.ts';
import { prepareFormulier } from '../../../processes/formulier-keuzes.ts';
import type { Datum } from '../../domain/datum.ts';
import { readVeld } from '../../domain/veldpad.ts';
import type { Taak, Zaak } from '../../domain/zaak/zaak.ts';
import { viewProces } from '../../domain/zaak/zaakproces.ts';
import { makeFeiten } from '../../rules/feiten.ts';
import { readZaakformulier } from '../variant/lokale-formulieren.ts';
import type { Omgeving } from './change-zaak.ts';

/** The form of a task as this zaak has it today: answers that the law rules out say why, and its messages are filled in. */
export function readTaakformulier(
  omgeving: Pick<Omgeving, 'formulieren' | 'regelkeuze'>,
  zaak: Zaak,
  taak: Taak,
  vandaag: Datum,
): Formulier {
  const { gegevens, termijnen } = viewProces(zaak, taak.procesId);
  const { slug, naam } = omgeving.regelkeuze.ofProces(zaak, taak.procesId).geldend.gemeente;
  const feiten = makeFeiten(gegevens, { vandaag, gemeente: { slug, naam }, termijnen });
  return prepareFormulier(readZaakformulier(omgeving, zaak, taak), (pad) => readVeld(feiten, pad));
}
