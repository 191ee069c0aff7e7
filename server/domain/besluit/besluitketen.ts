import type { Datum } from '../datum.ts';
import { addDagen, minDatum } from '../datum.ts';
import type { Besluit } from './besluit.ts';
import { isToekennend } from './besluit.ts';

/** A besluit that begins or ends an LKS on a day. */
export type Ketenbesluit = Besluit & { readonly ingangsdatum: Datum };

/** Whether the besluit says from which day on there is LKS, or no more. */
export function isInKeten(besluit: Besluit): besluit is Ketenbesluit {
  return besluit.ingangsdatum !== undefined && (isToekennend(besluit) || besluit.soort === 'beeindiging');
}

/**
 * In order of what goes before what: each replaces the ones before it from its ingangsdatum on. A herziening gives only a new amount: it
 * comes right after the besluit in force on its day, so that what was decided before it for a later day stays. A besluit about days before
 * a decided end leaves that end as it is. What was taken back after a bezwaar, or replaced, takes no part.
 */
export function orderKeten(besluiten: readonly Besluit[]): readonly Ketenbesluit[] {
  const keten: Ketenbesluit[] = [];
  for (const besluit of listGeldend(besluiten).filter(isInKeten)) {
    keten.splice(findPlaats(keten, besluit), 0, besluit);
  }
  return keten;
}

/** The besluiten that were neither taken back nor replaced. What a besluit replaced stands again when that one was taken back. */
export function listGeldend(besluiten: readonly Besluit[]): readonly Besluit[] {
  const herroepen = new Set(besluiten.map(({ herroept }) => herroept));
  const staand = besluiten.filter(({ id }) => !herroepen.has(id));
  const vervangen = new Set(staand.flatMap(({ vervangt = [] }) => vervangt));
  return staand.filter(({ id }) => !vervangen.has(id));
}

/** The besluit that says how it goes on: it grants the LKS, or ends it. A herziening after the decision to end does not change that. */
export function findLaatste(besluiten: readonly Besluit[]): Ketenbesluit | undefined {
  return orderKeten(besluiten).at(-1);
}

/** Last day of the LKS when an end was decided after which nothing was granted; undefined when it goes on. */
export function findBeslotenEinde(besluiten: readonly Besluit[]): Datum | undefined {
  const keten = orderKeten(besluiten);
  const [eerste, ...rest] = keten.slice(keten.findLastIndex(isToekennend) + 1).map(({ ingangsdatum }) => ingangsdatum);
  return eerste === undefined ? undefined : addDagen(rest.reduce(minDatum, eerste), -1);
}

/** The days on which one besluit says what the LKS is. */
export interface Besluitperiode {
  readonly besluit: Besluit;
  readonly van: Datum;
  /** Last day; absent when no end is known. */
  readonly totEnMet?: Datum;
}

/** The besluiten by which LKS runs, each with the days on which no other one holds, in order of date. */
export function listBesluitperioden(besluiten: readonly Besluit[]): readonly Besluitperiode[] {
  const keten = orderKeten(besluiten);
  return keten
    .flatMap((besluit, plaats): readonly Besluitperiode[] => {
      const later = keten.slice(plaats + 1).map(({ ingangsdatum }) => addDagen(ingangsdatum, -1));
      const [eerste, ...rest] = [...(besluit.einddatum === undefined ? [] : [besluit.einddatum]), ...later];
      const van = besluit.ingangsdatum;
      if (!isToekennend(besluit)) return [];
      if (eerste === undefined) return [{ besluit, van }];
      const totEnMet = rest.reduce(minDatum, eerste);
      return totEnMet < van ? [] : [{ besluit, van, totEnMet }];
    })
    .toSorted((a, b) => (a.van < b.van ? -1 : 1));
}

// helpers

function findPlaats(
  keten: readonly Ketenbesluit[],
  { soort, ingangsdatum, einddatum, vervangt }: Ketenbesluit,
): number {
  // An LKS that was taken over from another day on: what was decided here since stays after it.
  if (soort === 'overname' && vervangt !== undefined) return keten.findLastIndex((eerder) => eerder.vervangt) + 1;
  if (soort === 'herziening') return keten.findLastIndex((eerder) => eerder.ingangsdatum <= ingangsdatum) + 1;
  const einde = keten.findIndex(
    (eerder) => eerder.soort === 'beeindiging' && einddatum !== undefined && einddatum < eerder.ingangsdatum,
  );
  return einde === -1 || soort === 'beeindiging' ? keten.length : einde;
}
