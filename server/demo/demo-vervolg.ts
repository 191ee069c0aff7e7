import type { Datum } from '../domain/datum.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import type { Demovervolg } from './scenario.ts';

/** A later process begins with these answers. */
export function vervolg(op: Datum, proces: string, waarden: Formulierwaarden = {}): Demovervolg {
  return { op, soort: 'vervolg', proces, waarden };
}

/** Somebody does a task of a later process. */
export function taak(op: Datum, element: string, waarden: Formulierwaarden = {}): Demovervolg {
  return { op, soort: 'taak', element, waarden };
}

/** The hours of a period come in on that day. */
export function uren(op: Datum, van: Datum, totEnMet: Datum, aantal: number): Demovervolg {
  return { op, soort: 'uren', opgave: { bron: 'loonstrook', van, totEnMet, uren: aantal } };
}

/** The werkgever, or the gemeente itself, tells that the hours per week change. */
export function urenwijziging(
  op: Datum,
  melder: 'werkgever' | 'gemeente',
  ingangsdatum: Datum,
  aantal: number,
): Demovervolg {
  return vervolg(op, 'wijziging', {
    'wijziging.melder': melder,
    'wijziging.gemeldOp': op,
    'wijziging.soort': 'uren',
    'wijziging.ingangsdatum': ingangsdatum,
    'wijziging.urenPerWeek': aantal,
    'wijziging.bewijs': melder === 'werkgever' ? 'arbeidsovereenkomst' : 'loonstrook',
    'wijziging.toelichting':
      melder === 'werkgever'
        ? 'De werknemer gaat op eigen verzoek minder werken.'
        : 'Op de loonstrook staan minder uren dan in het contract.',
  });
}

/** The consulent looks at a reported change: it leads to a new amount. */
export function nakijken(op: Datum): Demovervolg {
  return taak(op, 'NakijkenWijzigingTask', { 'wijziging.vervolg': 'verwerken', 'wijziging.gevolg': 'nieuw_bedrag' });
}
