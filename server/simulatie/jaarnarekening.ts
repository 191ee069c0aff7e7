import type { Rekenbasis } from '../domain/bedrag/rekenbasis.ts';
import type { Rekengegevens, Rekenregels } from '../domain/bedrag/rekengegevens.ts';
import type { Besluit } from '../domain/besluit/besluit.ts';
import type { Datum, Maand } from '../domain/datum.ts';
import {
  addDagen,
  findEersteDagVanMaand,
  findLaatsteDag,
  findLaatsteDagVanMaand,
  splitDatum,
} from '../domain/datum.ts';
import type { Dagenreeks } from '../domain/uren/maanduren.ts';
import { type Breuk, gedeeldDoor, kleinste, maal, minstens0, NUL, plus, rond, toBreuk } from './breuk.ts';

/** What the calculation is made of: the besluiten in the order in which they were taken, and the hours as they were told. */
export interface Narekenbron {
  readonly besluiten: readonly Besluit[];
  readonly uren: readonly (Dagenreeks & { readonly honderdsten: number })[];
}

/**
 * What a werkgever is entitled to over each month, worked out again, day by day and in fractions: none of the periods, settlements and
 * roundings of the product are used, so that a fault in those shows. Undefined for a month with a day of which no minimum wage is known.
 */
export function makeNarekening(
  bron: Narekenbron,
  totEnMet: Maand,
  gegevens: Rekengegevens,
): (maand: Maand) => number | undefined {
  const geldend = paintBesluiten(bron.besluiten, findLaatsteDagVanMaand(totEnMet));
  const uren = paintUren(bron.uren);
  const bekend = new Map<string, Dagbedrag | undefined>();
  return (maand) => {
    const laatste = findLaatsteDagVanMaand(maand);
    const maanddagen = splitDatum(laatste).dag;
    const dagen: (readonly [Datum, Dagbedrag])[] = [];
    for (let dag: Datum = findEersteDagVanMaand(maand); dag <= laatste; dag = addDagen(dag, 1)) {
      const besluit = geldend.get(dag);
      if (besluit?.rekenbasis === undefined || isForfaitVoorbij(besluit, dag, gegevens)) continue;
      const [peil, leeftijd] = [findPeildatum(besluit, dag), countJaren(besluit.rekenbasis, dag)];
      const sleutel = `${besluit.id} ${peil} ${leeftijd}`;
      if (!bekend.has(sleutel)) bekend.set(sleutel, rekenDagbedrag(besluit.rekenbasis, peil, leeftijd, gegevens));
      const bedrag = bekend.get(sleutel);
      if (bedrag === undefined) return undefined;
      dagen.push([dag, bedrag]);
    }
    const maat: Breuk = [BigInt(maanddagen), 1n];
    const vast = dagen.reduce((som, [, { perMaand }]) => plus(som, gedeeldDoor(perMaand, maat)), NUL);
    return rond(vast) + rekenVariabel(dagen, uren, maat);
  };
}

/** Which besluit holds on each day: every new one is painted over those before it. */
export function paintBesluiten(besluiten: readonly Besluit[], totEnMet: Datum): ReadonlyMap<Datum, Besluit> {
  const dagen = new Map<Datum, Besluit>();
  for (const besluit of besluiten) {
    const { ingangsdatum, einddatum, soort } = besluit;
    if (ingangsdatum === undefined || (besluit.rekenbasis === undefined && soort !== 'beeindiging')) continue;
    // A herziening gives another amount to what held on its day, and to nothing that was decided for later.
    const herzien = soort === 'herziening' ? dagen.get(ingangsdatum) : undefined;
    for (let dag = ingangsdatum; dag <= totEnMet; dag = addDagen(dag, 1)) {
      if (soort === 'herziening' && dagen.get(dag) !== herzien) break;
      if (soort === 'beeindiging' || (einddatum !== undefined && dag > einddatum)) dagen.delete(dag);
      else dagen.set(dag, besluit);
    }
  }
  return dagen;
}

// helpers

/** The amounts of one day: of a whole month, and of an hour on top of the fixed ones. Cents, exactly. */
interface Dagbedrag {
  readonly basis: Rekenbasis;
  readonly perMaand: Breuk;
  readonly perUur: Breuk;
  /** Weeks in a month. */
  readonly weken: Breuk;
}

/** Hundredths of an hour on each day: spread evenly over the days that they are of, and told again they hold anew. */
function paintUren(uren: Narekenbron['uren']): ReadonlyMap<Datum, number> {
  const dagen = new Map<Datum, number>();
  for (const { van, totEnMet, honderdsten } of uren) {
    const reeks: Datum[] = [];
    for (let dag = van; dag <= totEnMet; dag = addDagen(dag, 1)) reeks.push(dag);
    const tot = (aantal: number) => rond([BigInt(honderdsten) * BigInt(aantal), BigInt(reeks.length)]);
    for (const [plaats, dag] of reeks.entries()) dagen.set(dag, tot(plaats + 1) - tot(plaats));
  }
  return dagen;
}

function isForfaitVoorbij({ rekenbasis, ingangsdatum = '' }: Besluit, dag: Datum, gegevens: Rekengegevens): boolean {
  if (rekenbasis?.soort !== 'forfaitair') return false;
  const maanden = findRekenregels(ingangsdatum, gegevens)?.forfaitairMaanden.waarde ?? 0;
  return dag > findLaatsteDag(rekenbasis.begindatumDienstverband, maanden);
}

function findRekenregels(peil: Datum, { rekenregels }: Rekengegevens): Rekenregels | undefined {
  return rekenregels.find(({ geldigVanaf, geldigTot = '9999-12-31' }) => geldigVanaf <= peil && peil <= geldigTot);
}

/** The minimum wage of the first day of the besluit, or of the last 1 January or 1 July since. */
function findPeildatum({ ingangsdatum = '', rekenbasis }: Besluit, dag: Datum): Datum {
  const jaar = dag.slice(0, 4);
  const momenten = [`${jaar}-01-01`, ...(rekenbasis?.indexatieJuli === true ? [`${jaar}-07-01`] : [])];
  const laatste = momenten.filter((moment) => moment <= dag && moment > ingangsdatum).at(-1);
  return laatste ?? rekenbasis?.peildatum ?? ingangsdatum;
}

function rekenDagbedrag(
  basis: Rekenbasis,
  peil: Datum,
  leeftijd: number,
  gegevens: Rekengegevens,
): Dagbedrag | undefined {
  const loon = gegevens.minimumlonen.find(({ geldigVanaf, geldigTot }) => geldigVanaf <= peil && peil <= geldigTot);
  const regels = findRekenregels(peil, gegevens);
  if (loon?.referentiemaandloonCent === undefined || regels?.urenbasis === undefined) return undefined;
  const rijen = loon.bedragen.filter((rij) => rij.leeftijd <= leeftijd).toSorted((a, b) => b.leeftijd - a.leeftijd);
  const bbl = basis.bbl ? rijen.find((rij) => rij.categorie === 'bbl' && rij.leeftijd === leeftijd) : undefined;
  const rij = bbl ?? rijen.find(({ categorie }) => categorie === 'regulier');
  const minimumloon = maal(toBreuk(loon.referentiemaandloonCent), toProcent(rij?.percentage ?? 0));
  const metBijslag = maal(minimumloon, toProcent(100 + regels.vakantiebijslagPercentage.waarde));
  const deel =
    basis.soort === 'forfaitair'
      ? toProcent(regels.forfaitairPercentage.waarde)
      : kleinste(toProcent(100 - (basis.loonwaarde ?? 0)), toProcent(regels.plafondPercentage.waarde));
  const lasten = toProcent(100 + regels.werkgeverslastenPercentage.waarde);
  const perWeekuur = gedeeldDoor(maal(maal(metBijslag, deel), lasten), toBreuk(regels.urenbasis.waarde));
  const weken = gedeeldDoor(toBreuk(regels.wekenPerJaar.waarde), [12n, 1n]);
  const uren = Math.min(countVast(basis), basis.voltijdUren);
  return { basis, weken, perMaand: maal(perWeekuur, toBreuk(uren)), perUur: gedeeldDoor(perWeekuur, weken) };
}

function toProcent(getal: number): Breuk {
  return gedeeldDoor(toBreuk(getal), [100n, 1n]);
}

/** Hours of a week that are paid in the month itself. */
function countVast({ contractsoort, urenPerWeek }: Rekenbasis): number {
  return contractsoort === 'nul_uren' ? 0 : urenPerWeek;
}

/** Age in whole years, on the birthday or by the month that it is in. */
function countJaren({ geboortedatum, leeftijdIngang }: Rekenbasis, dag: Datum): number {
  const maand = dag.slice(0, 7);
  const [eerste, laatste] = [findEersteDagVanMaand(maand), findLaatsteDagVanMaand(maand)];
  const op = { verjaardag: dag, eerste_van_de_maand: laatste, eerste_volgende_maand: eerste }[leeftijdIngang];
  const jaren = Number(op.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return op.slice(5) >= geboortedatum.slice(5) ? jaren : jaren - 1;
}

/** The hours on top of the fixed ones, spread over the days on which they count, and no more than a full-time job has. */
function rekenVariabel(
  dagen: readonly (readonly [Datum, Dagbedrag])[],
  uren: ReadonlyMap<Datum, number>,
  maanddagen: Breuk,
): number {
  const telt = dagen.filter(([, { basis }]) => basis.contractsoort !== 'vast');
  // As long as the hours of one day miss, the month waits.
  if (telt.length === 0 || dagen.some(([dag]) => !uren.has(dag))) return 0;
  const perDag = (urenPerWeek: number, weken: Breuk) => gedeeldDoor(maal(toBreuk(urenPerWeek), weken), maanddagen);
  const gewerkt: Breuk = [BigInt(dagen.reduce((som, [dag]) => som + (uren.get(dag) ?? 0), 0)), 100n];
  const betaald = dagen.reduce((som, [, { basis, weken }]) => plus(som, perDag(countVast(basis), weken)), NUL);
  const aandeel = gedeeldDoor(minstens0(gewerkt, betaald), [BigInt(telt.length), 1n]);
  return rond(
    telt.reduce((som, [, { basis, perUur, weken }]) => {
      const ruimte = perDag(Math.max(0, basis.voltijdUren - countVast(basis)), weken);
      return plus(som, maal(kleinste(aandeel, ruimte), perUur));
    }, NUL),
  );
}
