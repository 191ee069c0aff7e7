import type { Rekenbasis } from '../bedrag/rekenbasis.ts';
import type { Besluit } from '../besluit/besluit.ts';
import type { Besluitperiode, Ketenbesluit } from '../besluit/besluitketen.ts';
import { isInKeten, listBesluitperioden, listGeldend } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import { addDagen, maxDatum } from '../datum.ts';

/** Days with the same facts under the LKS: what the next gemeente calculates with, by its own settings. */
export interface Overdrachtperiode
  extends Pick<Rekenbasis, 'route' | 'loonwaarde' | 'contractsoort' | 'urenPerWeek' | 'voltijdUren'> {
  readonly van: Datum;
  /** Last day; absent when no end is known. */
  readonly totEnMet?: Datum;
}

/**
 * How the LKS would have gone on from a day, without the end by the move: in order of date. Other hours or another loonwaarde that were decided
 * after that end, for days before the move, hold on the days after it as well; a new amount per 1 July says nothing of those.
 * @param datum first day in the other gemeente
 * @param vanaf first day to look at
 */
export function listVerhuisperioden(
  besluiten: readonly Besluit[],
  datum: Datum,
  vanaf: Datum = datum,
): readonly Besluitperiode[] {
  const einde = findEersteEinde(besluiten, datum);
  const perioden = listBesluitperioden(einde < 0 ? besluiten : besluiten.slice(0, einde));
  return listNagekomen(besluiten, datum)
    .reduce(applyNagekomen, perioden)
    .filter(({ totEnMet }) => totEnMet === undefined || totEnMet >= vanaf)
    .map((periode) => ({ ...periode, van: maxDatum(periode.van, vanaf) }));
}

/** What was decided after the end by the move about days before it, and had to stop with it: other hours, or another loonwaarde. */
export function listNagekomen(besluiten: readonly Besluit[], datum: Datum): readonly Ketenbesluit[] {
  const einde = findEersteEinde(besluiten, datum);
  const later = einde < 0 ? [] : besluiten.slice(einde + 1);
  const geldend = new Set(listGeldend(besluiten));
  return later.filter(isInKeten).filter((besluit) => geldend.has(besluit) && NAGEKOMEN[besluit.soort] !== undefined);
}

/**
 * The same days by their facts. More than one when something changed between the move and today: forfaitaire LKS that became regular, other
 * hours, another loonwaarde. The last one is of the facts of the zaak as they are now. A besluit that kept no facts is left out.
 */
export function makeOverdrachtperioden(perioden: readonly Besluitperiode[]): readonly Overdrachtperiode[] {
  const samen: Overdrachtperiode[] = [];
  for (const periode of perioden.flatMap(toOverdrachtperiode)) {
    const vorige = samen.at(-1);
    if (vorige === undefined || !isZelfde(vorige, periode)) samen.push(periode);
    else samen.splice(-1, 1, extend(vorige, periode));
  }
  return samen;
}

// helpers

/** What a besluit of this soort says anew. */
const NAGEKOMEN: Partial<Record<Besluit['soort'], readonly (keyof Rekenbasis)[]>> = {
  wijziging: ['urenPerWeek'],
  hermeting: ['loonwaarde', 'route', 'soort'],
};

/** Place of the first end by this move: a later one with another day replaces it. */
function findEersteEinde(besluiten: readonly Besluit[], datum: Datum): number {
  const vervangen = new Set(besluiten.flatMap(({ vervangt = [] }) => vervangt));
  const laatste = besluiten.findLast(({ soort, ingangsdatum }) => soort === 'beeindiging' && ingangsdatum === datum);
  return besluiten.findIndex(
    (besluit) => besluit.soort === 'beeindiging' && (besluit === laatste || vervangen.has(besluit.id)),
  );
}

/** From its day on its facts hold, whatever was decided before for a later day. */
function applyNagekomen(perioden: readonly Besluitperiode[], nagekomen: Ketenbesluit): readonly Besluitperiode[] {
  const { ingangsdatum, rekenbasis, soort } = nagekomen;
  if (rekenbasis === undefined) return perioden;
  const nieuw = Object.fromEntries((NAGEKOMEN[soort] ?? []).map((feit) => [feit, rekenbasis[feit]]));
  return perioden.flatMap((periode): readonly Besluitperiode[] => {
    const { van, totEnMet, besluit } = periode;
    if (besluit.rekenbasis === undefined || (totEnMet !== undefined && totEnMet < ingangsdatum)) return [periode];
    const anders = { ...besluit, rekenbasis: { ...besluit.rekenbasis, ...nieuw } };
    const na = { ...periode, van: maxDatum(van, ingangsdatum), besluit: anders };
    return van < ingangsdatum ? [{ ...periode, totEnMet: addDagen(ingangsdatum, -1) }, na] : [na];
  });
}

const FEITEN = ['route', 'loonwaarde', 'contractsoort', 'urenPerWeek', 'voltijdUren'] as const;

function toOverdrachtperiode({ besluit: { rekenbasis }, van, totEnMet }: Besluitperiode): readonly Overdrachtperiode[] {
  if (rekenbasis === undefined) return [];
  const { route, loonwaarde, contractsoort, urenPerWeek, voltijdUren } = rekenbasis;
  const meting = loonwaarde === undefined ? {} : { loonwaarde };
  const einde = totEnMet === undefined ? {} : { totEnMet };
  return [{ van, ...einde, route, ...meting, contractsoort, urenPerWeek, voltijdUren }];
}

function isZelfde(een: Overdrachtperiode, ander: Overdrachtperiode): boolean {
  return FEITEN.every((feit) => een[feit] === ander[feit]);
}

function extend(
  { totEnMet: _einde, ...vorige }: Overdrachtperiode,
  { totEnMet }: Overdrachtperiode,
): Overdrachtperiode {
  return { ...vorige, ...(totEnMet === undefined ? {} : { totEnMet }) };
}
