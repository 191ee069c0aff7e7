import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { Rekengegevens } from '../domain/bedrag/rekengegevens.ts';
import type { Betaalrun } from '../domain/betalen/betaalrun.ts';
import { listTeBetalen } from '../domain/betalen/betaalrun.ts';
import type { Maandstand } from '../domain/betalen/betaalstand.ts';
import type { Eerdereregel } from '../domain/betalen/betaalzaak.ts';
import type { Maand } from '../domain/datum.ts';
import { formatMaand } from '../domain/datum.ts';
import { listOpenSaldi, listVorderingen } from '../domain/verrekenen/zaakverrekening.ts';
import type { Jaarzaak } from './jaarboek.ts';
import { makeNarekening } from './jaarnarekening.ts';
import type { Verteldeuren } from './jaaruren.ts';
import { countOvergenomen } from './jaarverhuisden.ts';
import type { Terugbetaling } from './jaarverrekeningen.ts';

/** A zaak at the end of the game, with what the product says of its months. */
export interface Sluitzaak extends Jaarzaak {
  readonly nummer: number | undefined;
  readonly stand: readonly Maandstand[];
  /** Lines of released runs. */
  readonly eerder: readonly Eerdereregel[];
}

/** What others than the product kept: the werkgevers their hours, the bank its payments, who booked what came back. */
export interface Eigenboeken {
  readonly verteld: readonly Verteldeuren[];
  /** Cents by the id of the zaak. */
  readonly bankPerZaak: ReadonlyMap<string, number>;
  readonly terugbetaald: readonly Terugbetaling[];
}

/** What the accounts are held against. */
export interface Sluitvraag extends Eigenboeken {
  readonly totEnMet: Maand;
  readonly rekengegevens: Rekengegevens;
  readonly runs: readonly Betaalrun[];
}

/**
 * The accounts by a second way. Of each month: whether the entitlement follows from the besluiten and the hours alone. Of each zaak: what the
 * werkgever is entitled to over all months, less what the bank paid and plus what came back, has to stand open or to be written off.
 */
export function checkSluiting(zaken: readonly Sluitzaak[], vraag: Sluitvraag): readonly string[] {
  return zaken.flatMap((zaak) => {
    const { nummer, naam, stand } = zaak;
    const uren = vraag.verteld.filter((deel) => deel.nummer === nummer);
    const bron = { besluiten: zaak.zaak.besluiten, uren };
    const rekenNa = makeNarekening(bron, vraag.totEnMet, vraag.rekengegevens);
    const nagerekend = stand.map(({ maand }) => rekenNa(maand));
    const anders = stand.flatMap(({ maand, rechtCent }, plaats) =>
      nagerekend[plaats] === rechtCent
        ? []
        : [
            `Zaak ${naam}, ${formatMaand(maand)}: het recht is ${describe(rechtCent)}, nagerekend ${describe(nagerekend[plaats])}.`,
          ],
    );
    const rechtCent = sum(nagerekend.map((cent = 0) => cent));
    return [...anders, ...checkGeld(zaak, rechtCent, vraag)];
  });
}

// helpers

function describe(cent: number | undefined): string {
  return cent === undefined ? 'niet bekend' : formatBedrag(cent);
}

function sum(bedragen: readonly number[]): number {
  return bedragen.reduce((som, bedrag) => som + bedrag, 0);
}

function checkGeld(
  { naam, nummer, zaak, stand, eerder }: Sluitzaak,
  rechtCent: number,
  { bankPerZaak, terugbetaald, runs }: Sluitvraag,
): readonly string[] {
  const van = (soort: Terugbetaling['soort']) =>
    sum(terugbetaald.filter((deel) => deel.nummer === nummer && deel.soort === soort).map(toCent));
  const restCent = rechtCent - (bankPerZaak.get(zaak.id) ?? 0) + van('ontvangen');
  const onderweg = runs.flatMap(listTeBetalen).filter(({ zaakId, status }) => zaakId === zaak.id && status === 'open');
  const afgezien = (zaak.verrekeningen ?? []).filter(({ wijze }) => wijze === 'afgezien');
  const openCent =
    sum(stand.map((deel) => (deel.rechtCent === undefined ? -deel.betaaldCent : deel.verschilCent))) +
    sum(listOpenSaldi(zaak, eerder).map(({ saldoCent }) => saldoCent)) +
    sum(afgezien.map(({ saldoCent }) => saldoCent)) +
    // What the gemeente before paid over days that came over with a move: the werkgever has it.
    countOvergenomen(zaak) -
    sum(listVorderingen(zaak, eerder).map((deel) => deel.openCent)) -
    van('kwijt') +
    sum(onderweg.map(toCent));
  if (restCent === openCent) return [];
  return [
    `Zaak ${naam}: na alle betalingen blijft ${formatBedrag(restCent)} over, en er staat ${formatBedrag(openCent)} open.`,
  ];
}

function toCent({ bedragCent }: { readonly bedragCent: number }): number {
  return bedragCent;
}
