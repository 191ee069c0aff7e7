import type { Maand } from '../datum.ts';
import { formatMaand } from '../datum.ts';
import type { Betaalrunregel, Betaalsignaal } from './betaalrun.ts';
import type { Maandstand } from './betaalstand.ts';
import type { Betaalzaak } from './betaalzaak.ts';

/** What of a zaak says whether somebody else is paid for the same. */
export interface Betaaldemaanden extends Pick<Betaalzaak, 'id' | 'zaaknummer'> {
  /** The same person at the same werkgever has the same key; never shown. */
  readonly persoon: string;
  /** Months over which something stands as paid. */
  readonly maanden: readonly Maand[];
}

/** What was paid of a zaak. Somebody of the same birthday and the same end of the BSN, at the same werkgever, is taken to be one person. */
export function toBetaaldemaanden(
  { id, zaaknummer, gegevens: { werknemer, werkgever } }: Pick<Betaalzaak, 'id' | 'zaaknummer' | 'gegevens'>,
  stand: readonly Pick<Maandstand, 'maand' | 'betaaldCent'>[],
): Betaaldemaanden {
  const persoon = [werknemer.bsn.laatste3, werknemer.geboortedatum, werkgever.kvkNummer].join(' ');
  return { id, zaaknummer, persoon, maanden: stand.filter((deel) => deel.betaaldCent > 0).map(({ maand }) => maand) };
}

/**
 * Marks lines over a month that was paid before in another zaak of the same person at the same werkgever. Lines that stand together in one
 * proposal are marked when it is joined.
 */
export function markDubbelBetaald(
  regels: readonly Betaalrunregel[],
  zaken: readonly Betaaldemaanden[],
): readonly Betaalrunregel[] {
  const perPersoon = new Map<string, Betaaldemaanden[]>();
  for (const zaak of zaken) perPersoon.set(zaak.persoon, [...(perPersoon.get(zaak.persoon) ?? []), zaak]);
  const anderen = new Map(
    [...perPersoon.values()]
      .filter((groep) => groep.length > 1)
      .flatMap((groep) => groep.map(({ id }) => [id, groep.filter((zaak) => zaak.id !== id)] as const)),
  );
  return regels.map((regel) => {
    const ander = anderen.get(regel.zaakId)?.find(({ maanden }) => maanden.includes(regel.maand));
    if (ander === undefined || regel.signalen.some(({ soort }) => soort === 'dubbel')) return regel;
    return { ...regel, signalen: [...regel.signalen, describe(ander, regel.maand)] };
  });
}

// helpers

function describe({ zaaknummer }: Betaaldemaanden, maand: Maand): Betaalsignaal {
  const melding = `Voor deze werknemer bij deze werkgever is over ${formatMaand(maand)} al betaald in zaak ${zaaknummer}. Controleer of beide kloppen.`;
  return { soort: 'dubbel', ernst: 'let_op', melding };
}
