import type { ExactGetal } from '../bedrag/bedrag.ts';
import { exact, roundToCent } from '../bedrag/bedrag.ts';
import { calculateMinimumloon, isMinimumloonBekend } from '../bedrag/minimumloon.ts';
import { calculateMaandbedrag } from '../bedrag/prorata.ts';
import type { Rekenbasis } from '../bedrag/rekenbasis.ts';
import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import { readRekenregels } from '../bedrag/rekengegevens.ts';
import type { Datum, Maand } from '../datum.ts';
import { findEersteDagVanMaand, findLaatsteDagVanMaand, splitDatum } from '../datum.ts';
import type { Rechtdeel } from './recht.ts';
import type { Rechtperiode } from './rechtperioden.ts';

/** A period with what every whole month in it comes to, in cents: thousands of months are read from it. */
export interface Vasteperiode extends Rechtperiode {
  readonly perMaandCent: number;
  /** The part of `exactCent` without werkgeverslasten. */
  readonly lksExact: ExactGetal;
  readonly lksPerMaandCent: number;
  /** What every part of a month says of it. */
  readonly beschrijving: Omit<Rechtdeel, 'van' | 'totEnMet' | 'dagen' | 'bedragCent'>;
}

/** What is paid in the month itself, in cents, with the parts that it is made of; `lksCent` is without werkgeverslasten. */
export interface Vastbedrag {
  readonly delen: readonly Rechtdeel[];
  readonly vastCent: number;
  readonly lksCent: number;
}

/**
 * The period with the amounts of a whole month (art. 10d lid 4 and 5 Pw). The LKS alone is the amount times 100, divided by 100 and the
 * percentage of werkgeverslasten of its peildatum; each is rounded to the cent once.
 */
export function toVasteperiode(periode: Rechtperiode, rekengegevens: Rekengegevens): Vasteperiode {
  const bedrag = exact(periode.exactCent);
  const { werkgeverslastenPercentage: lasten } = readRekenregels(periode.peildatum, rekengegevens);
  const lksExact = bedrag.times(100).dividedBy(exact(100).plus(lasten.waarde));
  const perMaandCent = roundToCent(bedrag);
  const beschrijving = describePeriode(periode, perMaandCent, rekengegevens);
  return { ...periode, perMaandCent, lksExact, lksPerMaandCent: roundToCent(lksExact), beschrijving };
}

/**
 * What these periods come to in a month, which each of them has a part of. A part of a month counts by calendar days, over the days of that
 * month: an assumption, because no source settles it.
 */
export function calculateVast(maand: Maand, perioden: readonly Vasteperiode[]): Vastbedrag {
  const [enige, ...meer] = perioden;
  const [van, totEnMet] = [findEersteDagVanMaand(maand), findLaatsteDagVanMaand(maand)];
  if (enige !== undefined && meer.length === 0 && enige.van <= van && enige.totEnMet >= totEnMet) {
    const { perMaandCent: vastCent, lksPerMaandCent: lksCent } = enige;
    const deel = { van, totEnMet, dagen: splitDatum(totEnMet).dag, bedragCent: vastCent };
    return { delen: [{ ...deel, ...enige.beschrijving }], vastCent, lksCent };
  }
  const vast = calculateMaandbedrag(maand, perioden);
  const zonderLasten = perioden.map((periode) => ({
    van: periode.van,
    totEnMet: periode.totEnMet,
    exactCent: periode.lksExact.toFixed(),
  }));
  const delen = vast.delen.flatMap((deel, plaats) => {
    const periode = perioden[plaats];
    return periode === undefined ? [] : [{ ...deel, ...periode.beschrijving }];
  });
  return { delen, vastCent: vast.bedragCent, lksCent: calculateMaandbedrag(maand, zonderLasten).bedragCent };
}

// helpers

function describePeriode(
  periode: Rechtperiode,
  perMaandCent: number,
  rekengegevens: Rekengegevens,
): Vasteperiode['beschrijving'] {
  const { besluit, basis, sinds, peildatum, aanleiding, reden } = periode;
  return {
    perMaandCent,
    soort: besluit.route === 'forfaitair' ? 'forfaitair' : 'regulier',
    ...(basis === undefined
      ? {}
      : { urenPerWeek: basis.urenPerWeek, ...describeMinimumloon(basis, peildatum, sinds, rekengegevens) }),
    ...(basis?.loonwaarde === undefined ? {} : { loonwaarde: basis.loonwaarde }),
    besluitId: besluit.id,
    besluitdatum: besluit.datum,
    sinds,
    aanleiding,
    reden,
  };
}

/** Nothing of a date whose minimum wage is not in the legal data: its amount was fixed by a besluit. */
function describeMinimumloon(
  { geboortedatum, bbl, leeftijdIngang }: Rekenbasis,
  peildatum: Datum,
  leeftijdOp: Datum,
  rekengegevens: Rekengegevens,
): Pick<Rechtdeel, 'wmlCent'> {
  if (!isMinimumloonBekend(peildatum, rekengegevens)) return {};
  const { perMaandCent } = calculateMinimumloon(
    { peildatum, geboortedatum, bbl, leeftijdIngang, leeftijdOp },
    rekengegevens,
  );
  return { wmlCent: roundToCent(perMaandCent) };
}
