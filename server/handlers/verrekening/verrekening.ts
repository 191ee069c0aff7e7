import { calculateBetaalstand } from '../../domain/betalen/betaalstand.ts';
import { listZaakbetalingen } from '../../domain/betalen/betaling.ts';
import type { Datum, Maand } from '../../domain/datum.ts';
import { addAanMaand } from '../../domain/datum.ts';
import { calculateRecht } from '../../domain/recht/recht.ts';
import { calculateTermijn } from '../../domain/termijn/calculate-termijn.ts';
import { findKwartaal, readKwartaal } from '../../domain/verrekenen/kwartaal.ts';
import type { Verrekening } from '../../domain/verrekenen/verrekening.ts';
import { makeVerrekening } from '../../domain/verrekenen/verrekening.ts';
import type { Verrekeninggegevens } from '../../domain/verrekenen/verrekeninggegevens.ts';
import { listZaakboekingen } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { readGetal } from '../aanvraag/toekenning.ts';
import type { Handlercontext } from '../handler.ts';

/**
 * What the months until `totEnMet` settle as the zaak stands now, by the payments that the zaak has heard of.
 * @throws InvoerError when the gegevens of the zaak cannot be right
 */
export function calculateZaakverrekening(
  zaak: Zaak,
  { kwartaal, totEnMet }: { readonly kwartaal: string; readonly totEnMet: Maand },
  { rekengegevens, parameters }: Pick<Handlercontext, 'rekengegevens' | 'parameters'>,
): Verrekening {
  const recht = calculateRecht(zaak, totEnMet, { rekengegevens, parameters });
  const stand = calculateBetaalstand(recht, [...listZaakbetalingen(zaak), ...listZaakboekingen(zaak)]);
  return makeVerrekening(stand, kwartaal, parameters['verrekening.drempel']);
}

/** The months of a quarter as far as they are over: of the month that runs, no hours can be known. */
export function limitKwartaal(
  kwartaal: string,
  vandaag: Datum,
): { readonly kwartaal: string; readonly totEnMet: Maand } {
  const vorige = addAanMaand(vandaag.slice(0, 7), -1);
  const { totEnMet } = readKwartaal(kwartaal);
  return { kwartaal, totEnMet: totEnMet < vorige ? totEnMet : vorige };
}

/** The quarter with which everything of the zaak takes part, also what was paid for later months than this one. */
export function findLaatsteMaanden(
  zaak: Pick<Zaak, 'betalingen'>,
  datum: Datum,
): { readonly kwartaal: string; readonly totEnMet: Maand } {
  const maanden = (zaak.betalingen ?? []).map(({ maand }) => maand);
  const totEnMet = maanden.reduce((a, b) => (a > b ? a : b), datum.slice(0, 7));
  return { kwartaal: findKwartaal(totEnMet), totEnMet };
}

/** The settlement that this process makes. @throws TypeError before it was calculated */
export function readVerrekening({ gegevens }: Pick<Zaak, 'gegevens'>): Verrekeninggegevens & {
  readonly voorstel: Verrekening;
} {
  const { verrekening } = gegevens;
  if (verrekening?.voorstel === undefined) throw new TypeError('De verrekening is nog niet berekend.');
  return { ...verrekening, voorstel: verrekening.voorstel };
}

/** Last day to pay back: parameter `terugvordering.betaaltermijn` in weeks after the besluit (art. 4:87 Awb). */
export function findUiterlijkTerug(context: Pick<Handlercontext, 'vandaag' | 'kalender' | 'parameters'>): Datum {
  const aantal = readGetal(context, 'terugvordering.betaaltermijn');
  return calculateTermijn({ van: context.vandaag, aantal, eenheid: 'weken', atw: true }, context.kalender).einddatum;
}
