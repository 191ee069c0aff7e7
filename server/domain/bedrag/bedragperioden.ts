import type { Datum } from '../datum.ts';
import { addDagen, findLaatsteDag, makeDatum, minDatum, splitDatum } from '../datum.ts';
import type { LksUitkomst } from './loonkostensubsidie.ts';
import { calculateLoonkostensubsidie } from './loonkostensubsidie.ts';
import type { LksInvoer } from './loonkostensubsidie-invoer.ts';
import { findLeeftijdsdag, isMinimumloonBekend } from './minimumloon.ts';
import type { Bedragperiode } from './prorata.ts';
import type { Rekengegevens } from './rekengegevens.ts';
import { readRekenregels } from './rekengegevens.ts';

/** From when to when an LKS runs, and when its amount follows the minimum wage. */
export interface Looptijd {
  readonly ingangsdatum: Datum;
  /** Last day that is looked at. */
  readonly totEnMet: Datum;
  /** Also a new amount per 1 July; per 1 January it is a duty (art. 10d lid 7 Pw). */
  readonly indexatieJuli: boolean;
  /** Date whose minimum wage holds until the first indexation; the ingangsdatum when absent. */
  readonly peildatum?: Datum;
}

/** A period with one amount, and how it was calculated. */
export interface BerekendePeriode extends Bedragperiode {
  readonly totEnMet: Datum;
  /** Why a new amount begins here. */
  readonly aanleiding: 'ingang' | 'indexatie' | 'verjaardag';
  readonly berekening: LksUitkomst;
}

/** The amounts of an LKS over time. */
export interface Bedragverloop {
  readonly perioden: readonly BerekendePeriode[];
  /** First day of which the minimum wage is not known yet: nothing is promised from here on. Absent when all is known. */
  readonly onbekendVanaf?: Datum;
}

/**
 * The amounts of an LKS over its looptijd: new ones per 1 January, if chosen per 1 July, and on each birthday that changes the minimum
 * wage of a young werknemer. Forfaitaire LKS stops after its six months.
 */
export function makeBedragverloop(
  invoer: Omit<LksInvoer, 'peildatum' | 'leeftijdOp'>,
  looptijd: Looptijd,
  gegevens: Rekengegevens,
): Bedragverloop {
  const einde = findEinde(invoer, looptijd, gegevens);
  const begin = [...listWijzigingen(invoer, looptijd, einde, gegevens)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const perioden: BerekendePeriode[] = [];
  let peildatum = looptijd.peildatum ?? looptijd.ingangsdatum;
  for (const [plaats, [van, aanleiding]] of begin.entries()) {
    // The minimum wage is that of the start or of the last indexation; a birthday changes only the age.
    if (aanleiding === 'indexatie') peildatum = van;
    if (!isMinimumloonBekend(peildatum, gegevens)) return { perioden, onbekendVanaf: van };
    const volgende = begin[plaats + 1]?.[0];
    const totEnMet = volgende === undefined ? einde : addDagen(volgende, -1);
    const berekening = calculateLoonkostensubsidie({ ...invoer, peildatum, leeftijdOp: van }, gegevens);
    perioden.push({ van, totEnMet, aanleiding, berekening, exactCent: berekening.exactCent });
  }
  return { perioden };
}

// helpers

function findEinde(
  invoer: Pick<LksInvoer, 'soort' | 'begindatumDienstverband'>,
  { ingangsdatum, totEnMet }: Looptijd,
  gegevens: Rekengegevens,
): Datum {
  if (invoer.soort !== 'forfaitair') return totEnMet;
  const maanden = readRekenregels(ingangsdatum, gegevens).forfaitairMaanden.waarde;
  return minDatum(totEnMet, findLaatsteDag(invoer.begindatumDienstverband ?? ingangsdatum, maanden));
}

type Aanleiding = BerekendePeriode['aanleiding'];

function listWijzigingen(
  invoer: Pick<LksInvoer, 'geboortedatum' | 'leeftijdIngang'>,
  { ingangsdatum, indexatieJuli }: Looptijd,
  einde: Datum,
  gegevens: Rekengegevens,
): ReadonlyMap<Datum, Aanleiding> {
  const wijzigingen = new Map<Datum, Aanleiding>([[ingangsdatum, 'ingang']]);
  const add = (datum: Datum, aanleiding: Aanleiding) => {
    if (datum > ingangsdatum && datum <= einde) wijzigingen.set(datum, aanleiding);
  };
  const ingang = invoer.leeftijdIngang ?? readRekenregels(ingangsdatum, gegevens).leeftijdIngang.waarde;
  const hoogste = findHoogsteLeeftijd(gegevens);
  for (let jaar = splitDatum(ingangsdatum).jaar; jaar <= splitDatum(einde).jaar; jaar += 1) {
    if (jaar - splitDatum(invoer.geboortedatum).jaar <= hoogste) {
      add(findLeeftijdsdag(invoer.geboortedatum, jaar, ingang), 'verjaardag');
    }
    // An indexation on the same day comes last: it is the reason that names the new minimum wage.
    add(makeDatum(jaar, 1, 1), 'indexatie');
    if (indexatieJuli) add(makeDatum(jaar, 7, 1), 'indexatie');
  }
  return wijzigingen;
}

function findHoogsteLeeftijd({ minimumlonen }: Rekengegevens): number {
  return Math.max(0, ...minimumlonen.flatMap(({ bedragen }) => bedragen.map(({ leeftijd }) => leeftijd)));
}
