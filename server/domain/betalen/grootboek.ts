import { formatBedrag } from '../bedrag/bedrag.ts';
import type { Maand } from '../datum.ts';
import { formatMaand } from '../datum.ts';
import type { Maandstand } from './betaalstand.ts';

/** One month of one zaak in the ledger, in cents. `rechtCent` = `betaaldCent` + `verrekendCent` + `verschilCent`. */
export interface Grootboekmaand {
  readonly maand: Maand;
  /** What the werkgever is entitled to; 0 while it cannot be said, and then there is a post. */
  readonly rechtCent: number;
  /** Money that went out over this month, less what came back. */
  readonly betaaldCent: number;
  /** Booked without money: by a settlement, or set off against what the werkgever owes. */
  readonly verrekendCent: number;
  readonly verschilCent: number;
}

/** The months of one zaak. `zaak` is a name that does not depend on when or how it was stored. */
export interface Grootboekzaak {
  readonly zaak: string;
  readonly maanden: readonly Grootboekmaand[];
}

/** What is still open over a month, and why. */
export interface Grootboekpost {
  readonly zaak: string;
  readonly maand: Maand;
  /** More than 0 is still to be paid, less than 0 was paid too much; 0 when the recht cannot be said yet. */
  readonly bedragCent: number;
  /** Dutch sentences; empty when nobody can say why: then the ledger does not balance. */
  readonly redenen: readonly string[];
}

/** What a gemeente owed and paid, to the cent. */
export interface Grootboek {
  readonly zaken: readonly Grootboekzaak[];
  readonly rechtCent: number;
  readonly betaaldCent: number;
  readonly verrekendCent: number;
  readonly verschilCent: number;
  /** Every difference that is left, in the order of the ledger. */
  readonly posten: readonly Grootboekpost[];
}

/** What the ledger is made of: how each month of a zaak stands. */
export interface Grootboekbron {
  readonly zaak: string;
  readonly stand: readonly Maandstand[];
}

/** The ledger of the months `van` up to and including `totEnMet`, in an order that depends on its content only. */
export function makeGrootboek(
  bronnen: readonly Grootboekbron[],
  { van, totEnMet }: { readonly van: Maand; readonly totEnMet: Maand },
): Grootboek {
  const binnen = bronnen
    .map(({ zaak, stand }) => ({ zaak, stand: stand.filter(({ maand }) => maand >= van && maand <= totEnMet) }))
    .filter(({ stand }) => stand.length > 0)
    .toSorted((a, b) => (a.zaak < b.zaak ? -1 : 1));
  const zaken = binnen.map(({ zaak, stand }) => ({ zaak, maanden: stand.map(toMaand) }));
  const maanden = zaken.flatMap((deel) => deel.maanden);
  return {
    zaken,
    rechtCent: sum(maanden, ({ rechtCent }) => rechtCent),
    betaaldCent: sum(maanden, ({ betaaldCent }) => betaaldCent),
    verrekendCent: sum(maanden, ({ verrekendCent }) => verrekendCent),
    verschilCent: sum(maanden, ({ verschilCent }) => verschilCent),
    posten: binnen.flatMap(({ zaak, stand }) => stand.flatMap((deel) => listPosten(zaak, deel))),
  };
}

/** The ledger as text, one line for each month of a zaak: equal ledgers give equal text. */
export function writeGrootboek({ zaken }: Pick<Grootboek, 'zaken'>): string {
  return zaken
    .flatMap(({ zaak, maanden }) =>
      maanden.map(({ maand, rechtCent, betaaldCent, verrekendCent, verschilCent }) =>
        [zaak, maand, rechtCent, betaaldCent, verrekendCent, verschilCent].join(';'),
      ),
    )
    .join('\n');
}

/** The posts that nobody can explain. A ledger without any of them balances. */
export function listOnverklaard({ posten }: Pick<Grootboek, 'posten'>): readonly Grootboekpost[] {
  return posten.filter(({ redenen }) => redenen.length === 0);
}

/** "zaak 0017, maart 2026: € 355,39. Nog niet betaald." */
export function describePost({ zaak, maand, bedragCent, redenen }: Grootboekpost): string {
  const waarom = redenen.length === 0 ? ['Onverklaard'] : redenen;
  return `zaak ${zaak}, ${formatMaand(maand)}: ${formatBedrag(bedragCent)}. ${waarom.map((zin) => `${zin}.`).join(' ')}`;
}

// helpers

function toMaand({ maand, rechtCent = 0, betaaldCent, verrekendCent, recht }: Maandstand): Grootboekmaand {
  const geldCent = betaaldCent - verrekendCent;
  const bekend = recht?.bekend !== false;
  return {
    maand,
    rechtCent,
    betaaldCent: geldCent,
    verrekendCent,
    verschilCent: bekend ? rechtCent - betaaldCent : -betaaldCent,
  };
}

function listPosten(zaak: string, stand: Maandstand): readonly Grootboekpost[] {
  const { maand, recht, redenen } = stand;
  if (recht?.bekend === false) {
    return [{ zaak, maand, bedragCent: -stand.betaaldCent, redenen: [withoutPoint(recht.reden)] }];
  }
  const bedragCent = toMaand(stand).verschilCent;
  if (bedragCent === 0) return [];
  const bekend = redenen.filter(({ soort }) => soort !== 'onverklaard').map(({ zin }) => zin);
  return [{ zaak, maand, bedragCent, redenen: bekend }];
}

function withoutPoint(zin: string): string {
  return zin.endsWith('.') ? zin.slice(0, -1) : zin;
}

function sum(maanden: readonly Grootboekmaand[], lees: (maand: Grootboekmaand) => number): number {
  return maanden.reduce((som, maand) => som + lees(maand), 0);
}
