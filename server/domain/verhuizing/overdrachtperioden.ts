import type { Rekenbasis } from '../bedrag/rekenbasis.ts';
import type { Besluit } from '../besluit/besluit.ts';
import type { Besluitperiode } from '../besluit/besluitketen.ts';
import { listBesluitperioden } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import { maxDatum } from '../datum.ts';

/** Days with the same facts under the LKS: what the next gemeente calculates with, by its own settings. */
export interface Overdrachtperiode
  extends Pick<Rekenbasis, 'route' | 'loonwaarde' | 'contractsoort' | 'urenPerWeek' | 'voltijdUren'> {
  readonly van: Datum;
  /** Last day; absent when no end is known. */
  readonly totEnMet?: Datum;
}

/**
 * How the LKS would have gone on from the day of the move, without the end by that move: in order of date. What was decided after that end
 * (an amount per 1 July, other hours) holds until the move only, and says nothing of the days after it.
 */
export function listVerhuisperioden(besluiten: readonly Besluit[], datum: Datum): readonly Besluitperiode[] {
  const einde = besluiten.findLastIndex(({ soort, ingangsdatum }) => soort === 'beeindiging' && ingangsdatum === datum);
  return listBesluitperioden(einde < 0 ? besluiten : besluiten.slice(0, einde))
    .filter(({ totEnMet }) => totEnMet === undefined || totEnMet >= datum)
    .map((periode) => ({ ...periode, van: maxDatum(periode.van, datum) }));
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
