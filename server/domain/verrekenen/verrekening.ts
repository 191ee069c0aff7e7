import { exact, formatBedrag, roundToCent } from '../bedrag/bedrag.ts';
import type { Maandstand, Verschilreden } from '../betalen/betaalstand.ts';
import type { Betaling } from '../betalen/betaling.ts';
import type { Datum, Maand } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import { readKwartaal } from './kwartaal.ts';

/** One month in a verrekening, in cents. `rechtCent` = `betaaldCent` + `betaalrunCent` + `verschilCent`. */
export interface Verrekenregel {
  readonly maand: Maand;
  /** What the difference comes from: hours, age, minimum wage, contract, end. */
  readonly element: Verschilreden['soort'];
  /** In one or more Dutch sentences. */
  readonly basis: string;
  readonly rechtCent: number;
  readonly betaaldCent: number;
  /** What the monthly run pays over this month, and the verrekening leaves alone. */
  readonly betaalrunCent: number;
  /** More than 0 is paid after all, less than 0 was paid too much. */
  readonly verschilCent: number;
  /** Where the hours come from. */
  readonly bewijs?: string;
  /** A month of an earlier quarter: what it needs came in after that quarter was settled. */
  readonly laat: boolean;
}

/** The settlement of one zaak over one quarter, with what is left of earlier ones. */
export interface Verrekening {
  /** "2026-Q1". */
  readonly kwartaal: string;
  readonly regels: readonly Verrekenregel[];
  readonly saldoCent: number;
  /** The part of the saldo without werkgeverslasten, in the ratio of its months; absent in a verrekening of before it was kept. */
  readonly saldoLksCent?: number;
  readonly richting: 'nabetalen' | 'terugvorderen' | 'geen';
  /** `betaalrun`: the saldo is paid; `beschikking`: it is claimed back; `afgezien`: too little to claim back. */
  readonly wijze: 'betaalrun' | 'beschikking' | 'afgezien' | 'geen';
  /** Of parameter `verrekening.drempel`, in cents. */
  readonly drempelCent: number;
  /** Brief 9 is a beschikking when it takes money back, also when that is set off within the saldo (art. 4:57, 4:86 Awb). */
  readonly brief: 'kennisgeving' | 'beschikking' | 'geen';
  /** Months of which the hours are not known yet: they follow in a later quarter. */
  readonly wachtOpUren: readonly Maand[];
  readonly uitleg: readonly Uitlegstap[];
}

/**
 * Settles what the monthly runs leave: hours afterwards, and changes of months that were paid already. Everything until the end of the
 * quarter takes part, so what comes in late is settled in the next one.
 * @param drempel parameter `verrekening.drempel`: euros below which the gemeente does not claim back (it may: art. 4:57 lid 1 Awb); anything
 * but a number counts as 0
 * @throws InvoerError when the quarter is not written as "2026-Q1"
 */
export function makeVerrekening(stand: readonly Maandstand[], kwartaal: string, drempel: unknown): Verrekening {
  const { van, totEnMet } = readKwartaal(kwartaal);
  const maanden = stand.filter(({ maand }) => maand <= totEnMet);
  const regels = maanden.filter(({ teVerrekenenCent }) => teVerrekenenCent !== 0).map((deel) => makeRegel(deel, van));
  const saldoCent = regels.reduce((som, { verschilCent }) => som + verschilCent, 0);
  const drempelCent = typeof drempel === 'number' ? Math.round(drempel * 100) : 0;
  const wijze = findWijze(saldoCent, drempelCent);
  const neemtTerug = wijze !== 'afgezien' && regels.some(({ verschilCent }) => verschilCent < 0);
  return {
    kwartaal,
    regels,
    saldoCent,
    saldoLksCent: maanden.reduce((som, deel) => som + calculateLksCent(deel, stand), 0),
    richting: saldoCent > 0 ? 'nabetalen' : saldoCent < 0 ? 'terugvorderen' : 'geen',
    wijze,
    drempelCent,
    brief: regels.length === 0 ? 'geen' : neemtTerug ? 'beschikking' : 'kennisgeving',
    wachtOpUren: maanden.flatMap(({ maand, recht }) => (recht?.bekend === true && recht.wachtOpUren ? [maand] : [])),
    uitleg: explain(saldoCent, wijze, drempelCent),
  };
}

/**
 * What the verrekening books, month by month, in cents: with these among the payments nothing of it is left to settle. A month that was
 * paid too much is booked with less than 0.
 */
export function listBoekingen({ regels, wijze }: Verrekening, datum: Datum): readonly Betaling[] {
  const soort = { betaalrun: 'verrekening', beschikking: 'teruggevorderd', afgezien: 'afgezien', geen: 'verrekening' }[
    wijze
  ] as Betaling['soort'];
  return regels.map(({ maand, verschilCent }) => ({ maand, soort, bedragCent: verschilCent, betaaldag: datum }));
}

// helpers

function makeRegel(stand: Maandstand, van: Maand): Verrekenregel {
  const { maand, recht, rechtCent, betaaldCent, teBetalenCent, teVerrekenenCent, redenen } = stand;
  const anders = redenen.filter(({ soort }) => soort !== 'nog_niet_betaald' && soort !== 'teruggekomen');
  const bewijs = recht?.bekend === true ? recht.variabel?.bron : undefined;
  return {
    maand,
    element: (anders[0] ?? redenen[0])?.soort ?? 'onverklaard',
    basis: (anders.length > 0 ? anders : redenen).map(({ zin }) => `${zin}.`).join(' '),
    rechtCent: rechtCent ?? 0,
    betaaldCent,
    betaalrunCent: teBetalenCent,
    verschilCent: teVerrekenenCent,
    ...(bewijs === undefined ? {} : { bewijs }),
    laat: maand < van,
  };
}

function findWijze(saldoCent: number, drempelCent: number): Verrekening['wijze'] {
  if (saldoCent > 0) return 'betaalrun';
  if (saldoCent < 0) return -saldoCent < drempelCent ? 'afgezien' : 'beschikking';
  return 'geen';
}

function explain(saldoCent: number, wijze: Verrekening['wijze'], drempelCent: number): readonly Uitlegstap[] {
  const uitkomst = formatBedrag(Math.abs(saldoCent));
  switch (wijze) {
    case 'betaalrun':
      return [
        { omschrijving: 'De werkgever krijgt dit bedrag nog', uitkomst, grondslag: 'landelijke werkwijze, stap 6' },
      ];
    case 'beschikking':
      return [
        { omschrijving: 'De werkgever kreeg te veel en betaalt dit terug', uitkomst, grondslag: 'art. 4:57 Awb' },
      ];
    case 'afgezien':
      return [
        {
          omschrijving: `De werkgever kreeg te veel, maar minder dan ${formatBedrag(drempelCent)}. De gemeente vordert dat niet terug`,
          uitkomst,
          grondslag: 'art. 4:57 Awb',
          aanname: true,
        },
      ];
    case 'geen':
      return [];
  }
}

/** The LKS without werkgeverslasten in what a month settles; a month without recht follows the ratio of the other months. */
function calculateLksCent({ recht, teVerrekenenCent }: Maandstand, stand: readonly Maandstand[]): number {
  if (teVerrekenenCent === 0) return 0;
  const maat = [recht, ...stand.map((deel) => deel.recht)].find((deel) => deel?.bekend === true && deel.rechtCent > 0);
  if (maat?.bekend !== true) return teVerrekenenCent;
  return roundToCent(exact(teVerrekenenCent).times(maat.lksCent).div(maat.rechtCent));
}
