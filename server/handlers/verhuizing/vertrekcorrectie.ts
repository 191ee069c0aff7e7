import type { Besluit } from '../../domain/besluit/besluit.ts';
import type { Ketenbesluit } from '../../domain/besluit/besluitketen.ts';
import { listGeldend } from '../../domain/besluit/besluitketen.ts';
import type { Datum } from '../../domain/datum.ts';
import { addDagen, formatDatum, minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import {
  listNagekomen,
  listVerhuisperioden,
  makeOverdrachtperioden,
} from '../../domain/verhuizing/overdrachtperioden.ts';
import { findVerhuisbesluit } from '../../domain/verhuizing/verhuisbesluit.ts';
import type { Verhuizinggegevens } from '../../domain/verhuizing/verhuizinggegevens.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Handlercontext } from '../handler.ts';
import { grantPeriode } from './grant-periode.ts';

/** A move that was decided on before, with another day. */
export interface Vertrekcorrectie {
  /** The end that the new one comes in the place of. */
  readonly oud: Ketenbesluit;
  /** The besluiten without that end. */
  readonly besluiten: readonly Besluit[];
  /** What was changed after that end and had to stop with it, until the day before the new one. */
  readonly nieuw: readonly Besluit[];
}

/** What a move that is recorded again changes; undefined when it is the first one. */
export function findVertrekcorrectie(zaak: Zaak, datum: Datum, context: Handlercontext): Vertrekcorrectie | undefined {
  const oud = findVerhuisbesluit(zaak);
  if (oud === undefined) return undefined;
  const besluiten = listGeldend(zaak.besluiten).filter(({ id }) => id !== oud.id);
  return { oud, besluiten, nieuw: extendNagekomen(zaak, oud.ingangsdatum, datum, context) };
}

/** @throws InvoerError when the day is the one that was decided on, or when it is about another gemeente */
export function checkVertrekcorrectie(zaak: Zaak, { datum, nieuweGemeente }: Verhuizinggegevens): void {
  const oud = findVerhuisbesluit(zaak);
  if (oud === undefined) return;
  const { woongemeente, woongemeenteNaam = woongemeente } = zaak.gegevens.werknemer;
  if (nieuweGemeente !== woongemeente) {
    const melding = `De loonkostensubsidie is al beëindigd na de verhuizing naar ${woongemeenteNaam}. Met een nieuwe melding verbetert u alleen de dag. Is de gemeente verkeerd? Bel ${woongemeenteNaam}: die neemt de subsidie dan niet over. Herroep daarna het besluit met “Bezwaar ontvangen”.`;
    throw new InvoerError(melding, [{ veld: 'verhuizing.nieuweGemeente', melding }]);
  }
  if (datum === oud.ingangsdatum) {
    const melding = `Deze dag staat al in het besluit van ${formatDatum(oud.datum)}. Vul een andere dag in, of sluit dit formulier.`;
    throw new InvoerError(melding, [{ veld: 'verhuizing.datum', melding }]);
  }
}

// helpers

function extendNagekomen(zaak: Zaak, was: Datum, wordt: Datum, context: Handlercontext): readonly Besluit[] {
  const [eerste, ...rest] = listNagekomen(zaak.besluiten, was).map(({ ingangsdatum }) => ingangsdatum);
  if (eerste === undefined || wordt <= was) return [];
  const laatste = addDagen(wordt, -1);
  return makeOverdrachtperioden(listVerhuisperioden(zaak.besluiten, was, rest.reduce(minDatum, eerste)))
    .filter(({ van }) => van <= laatste)
    .map((periode) => ({ ...periode, totEnMet: minDatum(periode.totEnMet ?? laatste, laatste) }))
    .flatMap((periode) => grantPeriode(zaak, periode, { soort: 'wijziging' }, context))
    .flatMap((gebeurtenis) => (gebeurtenis.soort === 'BesluitGenomen' ? [gebeurtenis.besluit] : []));
}
