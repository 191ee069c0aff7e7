import type { ExactGetal } from '../bedrag/bedrag.ts';
import { exact, roundToCent } from '../bedrag/bedrag.ts';
import type { Rekenbasis } from '../bedrag/rekenbasis.ts';
import { countVasteUren, toLksInvoer } from '../bedrag/rekenbasis.ts';
import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import { readRekenregels } from '../bedrag/rekengegevens.ts';
import { calculateVariabeleUren } from '../bedrag/variabele-uren.ts';
import type { Maand } from '../datum.ts';
import {
  addDagen,
  diffDagen,
  findEersteDagVanMaand,
  findLaatsteDagVanMaand,
  maxDatum,
  minDatum,
  splitDatum,
} from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Maanduren } from '../uren/maanduren.ts';
import type { Variabeldeel } from './recht.ts';
import type { Rechtperiode } from './rechtperioden.ts';

/** What is settled afterwards over a month, in cents. */
export interface Variabeluitkomst {
  readonly variabel?: Variabeldeel;
  /** The part of it without werkgeverslasten. */
  readonly lksCent: number;
  readonly wachtOpUren: boolean;
}

/**
 * LKS over the hours of a month above those that are paid in the month itself, and not above those of a full-time job (art. 10d lid 4 and 5
 * Pw; landelijke werkwijze, stap 6). When an amount changes within the month, the hours are spread over its days. Hours of a contract with
 * vaste uren change nothing. `opgave` is absent as long as hours of the month have yet to come in.
 * @throws InvoerError when the number of hours cannot be right.
 */
export function calculateVariabeldeel(
  maand: Maand,
  perioden: readonly Rechtperiode[],
  opgave: Maanduren | undefined,
  rekengegevens: Rekengegevens,
): Variabeluitkomst {
  if (!perioden.some(({ basis }) => basis !== undefined && basis.contractsoort !== 'vast')) {
    return { lksCent: 0, wachtOpUren: false };
  }
  if (opgave === undefined) return { lksCent: 0, wachtOpUren: true };
  checkUren(opgave);
  const delen = perioden.flatMap((periode) => toUrendeel(maand, periode, rekengegevens));
  const variabel = delen.filter(({ basis }) => basis.contractsoort !== 'vast');
  const vooraf = delen.reduce((som, deel) => som.plus(deel.vooraf), exact(0));
  const meer = exact(opgave.uren).minus(vooraf);
  const boven = meer.isNegative() ? exact(0) : meer;
  const dagen = variabel.reduce((som, deel) => som + deel.dagen, 0);
  let [uren, totaal, lks] = [exact(0), exact(0), exact(0)];
  for (const deel of variabel) {
    const aandeel = boven.times(deel.dagen).dividedBy(dagen);
    const telt = aandeel.lessThan(deel.ruimte) ? aandeel : deel.ruimte;
    const bedrag = telt.times(calculatePerUur(deel, rekengegevens));
    uren = uren.plus(telt);
    totaal = totaal.plus(bedrag);
    lks = lks.plus(bedrag.times(100).dividedBy(deel.metLasten));
  }
  return {
    variabel: { bedragCent: roundToCent(totaal), uren: uren.toDecimalPlaces(2).toNumber(), bron: opgave.bron },
    lksCent: roundToCent(lks),
    wachtOpUren: false,
  };
}

// helpers

interface Urendeel {
  readonly basis: Rekenbasis;
  readonly periode: Rechtperiode;
  readonly dagen: number;
  /** Hours that were paid in the month itself. */
  readonly vooraf: ExactGetal;
  /** Hours on top of those that a full-time job has. */
  readonly ruimte: ExactGetal;
  /** Percentage of LKS and werkgeverslasten together. */
  readonly metLasten: ExactGetal;
}

function toUrendeel(maand: Maand, periode: Rechtperiode, rekengegevens: Rekengegevens): readonly Urendeel[] {
  const { basis } = periode;
  if (basis === undefined) return [];
  const laatste = findLaatsteDagVanMaand(maand);
  const van = maxDatum(periode.van, findEersteDagVanMaand(maand));
  const dagen = diffDagen(van, addDagen(minDatum(periode.totEnMet, laatste), 1));
  const regels = readRekenregels(periode.peildatum, rekengegevens);
  const perMaand = (urenPerWeek: number) =>
    exact(urenPerWeek)
      .times(regels.wekenPerJaar.waarde)
      .times(dagen)
      .dividedBy(12 * splitDatum(laatste).dag);
  const vast = countVasteUren(basis);
  return [
    {
      basis,
      periode,
      dagen,
      vooraf: perMaand(vast),
      ruimte: perMaand(Math.max(0, basis.voltijdUren - vast)),
      metLasten: exact(100).plus(regels.werkgeverslastenPercentage.waarde),
    },
  ];
}

function calculatePerUur({ basis, periode }: Urendeel, rekengegevens: Rekengegevens): string {
  const { peildatum, sinds } = periode;
  const invoer = { ...toLksInvoer(basis), urenPerWeek: countVasteUren(basis), peildatum, leeftijdOp: sinds };
  return calculateVariabeleUren(invoer, 0, rekengegevens).exactPerUurCent;
}

function checkUren({ maand, uren }: Pick<Maanduren, 'maand' | 'uren'>): void {
  if (Number.isFinite(uren) && uren >= 0) return;
  const melding = `Het aantal uren in ${maand} moet 0 of meer zijn.`;
  throw new InvoerError(melding, [{ veld: 'uren', melding }]);
}
