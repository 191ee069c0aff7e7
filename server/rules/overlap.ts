import type { Regelfeit } from '../domain/variant/regelzin.ts';
import { sameWaarde } from './afwijkingen.ts';
import type { Eis, Getuige } from './overlap-oplossen.ts';
import { findGetuige } from './overlap-oplossen.ts';
import type { Variantregel } from './regelbestand.ts';

/** Something odd about the rules of a variant among each other. */
export interface Regelbevinding {
  /**
   * `tegenspraak`: two values for one zaak and nothing says which; `overlap`: the priority says which; `nooit`: no zaak can meet it;
   * `overschaduwd`: each zaak that meets it meets a rule that goes before it.
   */
  readonly soort: 'tegenspraak' | 'overlap' | 'nooit' | 'overschaduwd';
  readonly ernst: 'blokkeren' | 'waarschuwen';
  /** Name of the rule. With `overlap` the one that gives way. */
  readonly regel: string;
  /** The other rules that it is about. */
  readonly anderen: readonly string[];
  readonly sleutel: string;
  /** Facts for which both hold. */
  readonly voorbeeld?: Getuige;
}

/** Compares the rules of a variant with each other, per parameter. In the order of the rules. */
export function checkOverlap(regels: readonly Variantregel[], feiten: readonly Regelfeit[]): readonly Regelbevinding[] {
  const nooit = regels.filter((regel) => !findGetuige([holds(regel)], feiten).kan);
  const bruikbaar = regels.filter((regel) => !nooit.includes(regel));
  const schaduw = bruikbaar.flatMap((regel) => findSchaduw(regel, bruikbaar, feiten));
  return [
    ...nooit.map((regel) => describe('nooit', regel, [])),
    ...schaduw,
    ...bruikbaar.flatMap((regel, index) =>
      bruikbaar.slice(index + 1).flatMap((andere) => compareRegels(regel, andere, feiten)),
    ),
  ].filter((bevinding) => !isKnownShadow(bevinding, schaduw));
}

/** Facts for which all these rules hold together; `kan: false` is certain. */
export function canHoldTogether(regels: readonly Variantregel[], feiten: readonly Regelfeit[]): boolean {
  return findGetuige(regels.map(holds), feiten).kan;
}

// helpers

const ERNST: Readonly<Record<Regelbevinding['soort'], Regelbevinding['ernst']>> = {
  tegenspraak: 'blokkeren',
  overlap: 'waarschuwen',
  nooit: 'waarschuwen',
  overschaduwd: 'waarschuwen',
};

function compareRegels(
  regel: Variantregel,
  andere: Variantregel,
  feiten: readonly Regelfeit[],
): readonly Regelbevinding[] {
  if (regel.sleutel !== andere.sleutel || sameWaarde(regel.waarde, andere.waarde)) return [];
  const { kan, feiten: voorbeeld } = findGetuige([holds(regel), holds(andere)], feiten);
  if (!kan) return [];
  const [wint, wijkt] = regel.prioriteit >= andere.prioriteit ? [regel, andere] : [andere, regel];
  const soort = wint.prioriteit === wijkt.prioriteit ? 'tegenspraak' : 'overlap';
  return [{ ...describe(soort, wijkt, [wint]), ...(voorbeeld === undefined ? {} : { voorbeeld }) }];
}

/** The rules that together leave nothing for this one. */
function findSchaduw(
  regel: Variantregel,
  regels: readonly Variantregel[],
  feiten: readonly Regelfeit[],
): readonly Regelbevinding[] {
  const hoger = regels.filter((r) => r.sleutel === regel.sleutel && r.prioriteit > regel.prioriteit);
  if (hoger.length === 0) return [];
  const eisen = [holds(regel), ...hoger.map(({ conditions }): Eis => ({ voorwaarde: conditions, geldt: false }))];
  if (findGetuige(eisen, feiten).kan) return [];
  return [describe('overschaduwd', regel, hoger)];
}

/** Who knows that a rule is never used does not need to hear that it overlaps with the rules that keep it from being used. */
function isKnownShadow(bevinding: Regelbevinding, schaduw: readonly Regelbevinding[]): boolean {
  if (bevinding.soort !== 'overlap') return false;
  return schaduw.some(
    ({ regel, anderen }) => regel === bevinding.regel && bevinding.anderen.every((ander) => anderen.includes(ander)),
  );
}

function holds({ conditions }: Variantregel): Eis {
  return { voorwaarde: conditions, geldt: true };
}

function describe(
  soort: Regelbevinding['soort'],
  { naam, sleutel }: Variantregel,
  anderen: readonly Variantregel[],
): Regelbevinding {
  return { soort, ernst: ERNST[soort], regel: naam, anderen: anderen.map((ander) => ander.naam), sleutel };
}
