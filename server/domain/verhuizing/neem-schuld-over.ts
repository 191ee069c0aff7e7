import { formatBedrag } from '../bedrag/bedrag.ts';
import type { Datum, Maand } from '../datum.ts';
import type { Maandrecht } from '../recht/recht.ts';
import { calculateRecht } from '../recht/recht.ts';
import type { Rechtcontext } from '../recht/rechtperioden.ts';
import { findKwartaal } from '../verrekenen/kwartaal.ts';
import type { Verrekenregel } from '../verrekenen/verrekening.ts';
import type { Zaakverrekening } from '../verrekenen/zaakverrekening.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Gemeenteschuld, Gemeentevordering, Schuldmaand } from './gemeenteschuld.ts';
import { sumMaanden } from './gemeenteschuld.ts';

/** To whom a claim is owed, as the package names it. */
export type Schuldeiser = Pick<Gemeenteschuld, 'aan' | 'kenmerk' | 'rekening'>;

/** Who records the claims, when, and with what a month is calculated. */
export interface Schuldcontext extends Rechtcontext {
  readonly vandaag: Datum;
  readonly door: string;
}

/**
 * What happens when this gemeente takes over claims (clausule LKS 04): it owes the amounts, and over each month what the other gemeente paid counts as settled,
 * so that no run pays it again. Never more than the month is worth here: the werkgever owes nothing by it, and what the other gemeente paid
 * above it is for this gemeente. A claim that the zaak knows already changes nothing.
 */
export function takeOverSchulden(
  zaak: Zaak,
  vorderingen: readonly Gemeentevordering[],
  eiser: Schuldeiser,
  context: Schuldcontext,
): readonly Gebeurtenis[] {
  const bekend = new Set((zaak.gemeenteschulden ?? []).map(({ id }) => id));
  const nieuw = vorderingen.filter(({ id, maanden }) => !bekend.has(id) && sumMaanden(maanden) > 0);
  const ruimte = makeRuimte(zaak, findLaatste(nieuw), context);
  return nieuw.flatMap((vordering): readonly Gebeurtenis[] => {
    const regels = vordering.maanden.map((deel) => makeRegel(deel, ruimte, eiser));
    const schuld = { ...vordering, ...eiser, bedragCent: sumMaanden(vordering.maanden) };
    return [
      { soort: 'VerrekeningVastgesteld', verrekening: makeVerrekening(vordering, regels, context) },
      { soort: 'GemeenteschuldVastgesteld', schuld },
    ];
  });
}

// helpers

/** What a month can still take, in cents; undefined where that is not known yet. */
type Ruimte = Map<Maand, number | undefined>;

function findLaatste(vorderingen: readonly Gemeentevordering[]): Maand | undefined {
  const maanden = vorderingen.flatMap((deel) => deel.maanden.map(({ maand }) => maand));
  return maanden.toSorted().at(-1);
}

/** The recht of each month less what earlier claims booked. What this gemeente paid itself takes nothing: that was paid twice. */
function makeRuimte(zaak: Zaak, totEnMet: Maand | undefined, context: Rechtcontext): Ruimte {
  if (totEnMet === undefined) return new Map();
  const ruimte: Ruimte = new Map(calculateRecht(zaak, totEnMet, context).map((deel) => [deel.maand, readRuimte(deel)]));
  const eerder = (zaak.verrekeningen ?? []).filter(({ aanleiding }) => aanleiding === 'overname');
  for (const { maand, verschilCent } of eerder.flatMap(({ regels }) => regels)) {
    const over = ruimte.get(maand);
    if (over !== undefined) ruimte.set(maand, over - verschilCent);
  }
  return ruimte;
}

function readRuimte(recht: Maandrecht): number | undefined {
  return recht.bekend && !recht.wachtOpUren ? recht.rechtCent : undefined;
}

function makeRegel({ maand, bedragCent }: Schuldmaand, ruimte: Ruimte, { aan }: Schuldeiser): Verrekenregel {
  const over = ruimte.has(maand) ? ruimte.get(maand) : 0;
  const verschilCent = over === undefined ? bedragCent : fit(bedragCent, Math.max(0, over));
  if (over !== undefined) ruimte.set(maand, over - verschilCent);
  const meerCent = bedragCent - verschilCent;
  const meer =
    meerCent > 0 ? ` Daarvan is ${formatBedrag(meerCent)} meer dan het recht bij ons: de werkgever houdt het.` : '';
  return {
    maand,
    element: 'besluit',
    basis: `${aan.naam} betaalde hier ${formatBedrag(bedragCent)} over; de gemeenten verrekenen het samen.${meer}`,
    rechtCent: verschilCent,
    betaaldCent: 0,
    betaalrunCent: 0,
    verschilCent,
    laat: false,
  };
}

/** Both gemeenten round their part of a month: a cent between them is no payment. */
function fit(bedragCent: number, over: number): number {
  return over - bedragCent === 1 ? over : Math.min(bedragCent, over);
}

function makeVerrekening(
  { id, maanden }: Gemeentevordering,
  regels: readonly Verrekenregel[],
  { vandaag, door }: Schuldcontext,
): Zaakverrekening {
  return {
    id: `overname-${id}`,
    aanleiding: 'overname',
    datum: vandaag,
    door,
    kwartaal: findKwartaal(maanden.at(-1)?.maand ?? vandaag.slice(0, 7)),
    regels,
    saldoCent: 0,
    richting: 'geen',
    wijze: 'geen',
    drempelCent: 0,
    brief: 'geen',
    wachtOpUren: [],
    uitleg: [],
  };
}
