import type { Rekengegevens } from '../bedrag/rekengegevens.ts';
import type { Datum, Maand } from '../datum.ts';
import { addAanMaand, addDagen, maxDatum, readMaand } from '../datum.ts';
import type { Maandrecht } from '../recht/recht.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Aanlevering } from './aanlevering.ts';
import { calculateAanlevering } from './aanlevering.ts';
import type { Dagenreeks, Maanduren } from './maanduren.ts';
import { countMaanduren } from './maanduren.ts';
import type { Urenopgave } from './urenopgave.ts';

/** A month of which the hours are settled afterwards, with what came in. */
export interface Urenmaand extends Maanduren, Pick<Aanlevering, 'kwartaal' | 'betaalmaand' | 'uiterlijk' | 'uitleg'> {
  /** The days of the month on which the LKS runs. */
  readonly dagen: readonly Dagenreeks[];
  /** `loopt`: the month is not over yet; `ontbreekt`: nothing, or not of all days. */
  readonly stand: 'loopt' | 'ontbreekt' | 'binnen';
  /** The verrekening that counts these hours: of a later quarter when that of their own was made before they came in. */
  readonly verrekendMet: Pick<Aanlevering, 'kwartaal' | 'betaalmaand'>;
  /** Not everything is there, and the last day is over. */
  readonly teLaat: boolean;
  /** The last day on which hours that count came in; absent when none did. */
  readonly ontvangenOp?: Datum;
}

/** What the hours of a zaak are held against. */
export interface Urencontext {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rekengegevens: Rekengegevens;
  readonly vandaag: Datum;
}

/** Every month with hours that are settled afterwards, until the month of today. */
export function listUrenmaanden(
  { urenopgaven = [], verrekeningen = [] }: Pick<Zaak, 'urenopgaven' | 'verrekeningen'>,
  recht: readonly Maandrecht[],
  context: Urencontext,
): readonly Urenmaand[] {
  const { parameters, rekengegevens, vandaag } = context;
  const dezeMaand = readMaand(vandaag);
  return recht.flatMap((deel) => {
    if (!deel.bekend || deel.maand > dezeMaand || !(deel.wachtOpUren || deel.variabel !== undefined)) return [];
    const uren = countMaanduren(deel.maand, deel.delen, urenopgaven, rekengegevens.urenvoorrang);
    const { kwartaal, betaalmaand, uiterlijk, uitleg } = calculateAanlevering(deel.maand, parameters, rekengegevens);
    const geteld = listGeteld(uren, urenopgaven);
    const ontvangenOp = geteld
      .map((opgave) => opgave.ontvangenOp)
      .toSorted()
      .at(-1);
    const volledig = uren.ontbreekt.length === 0;
    return [
      {
        ...uren,
        kwartaal,
        betaalmaand,
        uiterlijk,
        uitleg,
        dagen: joinDagen(deel.delen),
        stand: volledig ? 'binnen' : deel.maand === dezeMaand ? 'loopt' : 'ontbreekt',
        verrekendMet: findVerrekening(deel.maand, volledig ? geteld : [], verrekeningen, context),
        teLaat: !volledig && vandaag > uiterlijk,
        ...(ontvangenOp === undefined ? {} : { ontvangenOp }),
      },
    ];
  });
}

// helpers

function listGeteld({ aandelen }: Maanduren, opgaven: readonly Urenopgave[]): readonly Urenopgave[] {
  const ids = new Set(aandelen.map(({ opgaveId }) => opgaveId));
  return opgaven.filter(({ id }) => ids.has(id));
}

/** The first verrekening, from that of the own quarter on, that knew these hours or has yet to be made. */
function findVerrekening(
  maand: Maand,
  geteld: readonly Urenopgave[],
  verrekeningen: NonNullable<Zaak['verrekeningen']>,
  { parameters, rekengegevens, vandaag }: Urencontext,
): Urenmaand['verrekendMet'] {
  const bekendOp = geteld.map(({ vastgelegdOp }) => vastgelegdOp).reduce(maxDatum, geteld.length === 0 ? vandaag : '');
  for (let van = maand; ; van = addAanMaand(van, 3)) {
    const { kwartaal, betaalmaand } = calculateAanlevering(van, parameters, rekengegevens);
    const gemaakt = verrekeningen.filter((verrekening) => verrekening.kwartaal === kwartaal);
    const zonder = gemaakt.every(({ datum, wachtOpUren }) => datum < bekendOp || wachtOpUren.includes(maand));
    if (gemaakt.length === 0 || !zonder) return { kwartaal, betaalmaand };
  }
}

/** Parts of the recht that follow one another are one row of days. */
function joinDagen(delen: readonly Dagenreeks[]): readonly Dagenreeks[] {
  const reeksen: Dagenreeks[] = [];
  for (const { van, totEnMet } of delen) {
    const vorige = reeksen.at(-1);
    if (vorige !== undefined && addDagen(vorige.totEnMet, 1) === van)
      reeksen[reeksen.length - 1] = { ...vorige, totEnMet };
    else reeksen.push({ van, totEnMet });
  }
  return reeksen;
}
