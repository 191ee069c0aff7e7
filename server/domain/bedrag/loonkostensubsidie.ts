import type { Uitlegstap } from '../uitleg.ts';
import type { ExactGetal } from './bedrag.ts';
import {
  exact,
  formatBedrag,
  formatGetal,
  formatPercentage,
  formatTussenbedrag,
  roundToCent,
  takePercentage,
} from './bedrag.ts';
import type { LksInvoer } from './loonkostensubsidie-invoer.ts';
import { checkLksInvoer } from './loonkostensubsidie-invoer.ts';
import { calculateMinimumloon } from './minimumloon.ts';
import type { Rekengegevens, Rekenregels } from './rekengegevens.ts';
import { readRekenregels } from './rekengegevens.ts';

/** The monthly LKS, or the finding that there is none to grant. All amounts are cents. */
export interface LksUitkomst {
  /** `afwijzen`: the loonwaarde leaves no difference with the minimum wage. */
  readonly uitkomst: 'toekennen' | 'afwijzen';
  /** LKS and werkgeverslasten together, rounded once. */
  readonly bedragPerMaandCent: number;
  readonly lksCent: number;
  /** The total less the LKS, so that the parts add up. */
  readonly werkgeverslastenCent: number;
  /** The unrounded total in cents as decimal text: what a part of a month is calculated from. */
  readonly exactCent: string;
  readonly stappen: readonly Uitlegstap[];
}

/** LKS of a full week, without werkgeverslasten, unrounded; the amount to which the hours are applied. */
export interface LksPerVolleWeek {
  readonly perMaandCent: ExactGetal;
  /** Hours of the week that the amount belongs to: 36, or the normal working time until 2023. */
  readonly weekuren: number;
  readonly stappen: readonly Uitlegstap[];
}

/**
 * LKS per month by art. 10d lid 4 and 5 Pw, by the rules in force on the peildatum.
 * @throws InvoerError naming the fields that are wrong. @throws MinimumloonOnbekendError when the peildatum has no known minimum wage.
 */
export function calculateLoonkostensubsidie(invoer: LksInvoer, gegevens: Rekengegevens): LksUitkomst {
  checkLksInvoer(invoer, gegevens);
  const regels = readRekenregels(invoer.peildatum, gegevens);
  if (isAfTeWijzen(invoer, regels)) return makeAfwijzing(invoer, regels);
  const volleWeek = calculateLksPerVolleWeek(invoer, gegevens);
  // Until 2023 the normal working time is the limit, since then the full-time week of comparable work.
  const meeste = regels.regime.waarde === 'week36' ? invoer.voltijdUren : volleWeek.weekuren;
  const uren = Math.min(invoer.urenPerWeek, meeste);
  const lks = volleWeek.perMaandCent.times(uren).dividedBy(volleWeek.weekuren);
  const totaal = addWerkgeverslasten(lks, regels);
  const bedragPerMaandCent = roundToCent(totaal);
  const lksCent = roundToCent(lks);
  const werkgeverslastenCent = bedragPerMaandCent - lksCent;
  return {
    uitkomst: 'toekennen',
    bedragPerMaandCent,
    lksCent,
    werkgeverslastenCent,
    exactCent: totaal.toFixed(),
    stappen: [
      ...volleWeek.stappen,
      describeUren(invoer, uren, volleWeek.weekuren, regels),
      describe('Loonkostensubsidie per maand, zonder werkgeverslasten', formatBedrag(lksCent), regels.regime.grondslag),
      describeLasten(werkgeverslastenCent, regels),
      describeTotaal(bedragPerMaandCent, regels),
    ],
  };
}

/** LKS of a full week before hours and werkgeverslasten: the difference with the minimum wage within the cap, or the forfaitaire part. */
export function calculateLksPerVolleWeek(invoer: LksInvoer, gegevens: Rekengegevens): LksPerVolleWeek {
  const regels = readRekenregels(invoer.peildatum, gegevens);
  const loon = calculateMinimumloon(invoer, gegevens);
  const { vakantiebijslagPercentage: bijslag } = regels;
  const basis = loon.perMaandCent.plus(takePercentage(loon.perMaandCent, bijslag.waarde));
  const stappen = [
    ...loon.stappen,
    describe(`Met ${formatPercentage(bijslag.waarde)} vakantiebijslag`, formatTussenbedrag(basis), bijslag.grondslag),
  ];
  const weekuren = regels.urenbasis?.waarde ?? invoer.normaleArbeidsduur ?? invoer.voltijdUren;
  if (invoer.soort === 'forfaitair') {
    const { waarde, grondslag } = regels.forfaitairPercentage;
    const perMaandCent = takePercentage(basis, waarde);
    const zin = `Forfaitair: ${formatPercentage(waarde)}, zonder gemeten loonwaarde`;
    return {
      perMaandCent,
      weekuren,
      stappen: [...stappen, describe(zin, formatTussenbedrag(perMaandCent), grondslag)],
    };
  }
  const verschil = basis.minus(takePercentage(basis, invoer.loonwaarde ?? 0));
  const plafond = takePercentage(basis, regels.plafondPercentage.waarde);
  const perMaandCent = verschil.lessThan(plafond) ? verschil : plafond;
  const zin = `Verschil tussen het minimumloon en de loonwaarde van ${formatPercentage(invoer.loonwaarde ?? 0)}`;
  return {
    perMaandCent,
    weekuren,
    stappen: [
      ...stappen,
      describe(zin, formatTussenbedrag(verschil), regels.regime.grondslag),
      describePlafond(verschil, plafond, regels),
    ],
  };
}

/** The amount with its werkgeverslasten, unrounded. */
export function addWerkgeverslasten(lks: ExactGetal, regels: Rekenregels): ExactGetal {
  return lks.plus(takePercentage(lks, regels.werkgeverslastenPercentage.waarde));
}

/** Whether the loonwaarde leaves nothing to subsidise. */
export function isAfTeWijzen(invoer: Pick<LksInvoer, 'soort' | 'loonwaarde'>, regels: Rekenregels): boolean {
  return invoer.soort === 'regulier' && (invoer.loonwaarde ?? 0) >= regels.afwijzenVanafLoonwaarde.waarde;
}

// helpers

function makeAfwijzing(invoer: LksInvoer, { afwijzenVanafLoonwaarde: grens }: Rekenregels): LksUitkomst {
  const stap: Uitlegstap = {
    omschrijving: `De loonwaarde is ${formatPercentage(invoer.loonwaarde ?? 0)}. Vanaf ${formatPercentage(grens.waarde)} verdient de werknemer het minimumloon zelf: er is geen loonkostensubsidie`,
    uitkomst: formatBedrag(0),
    grondslag: grens.grondslag,
    // Only the loonwaarde that equals the limit is not settled by the sources.
    ...(grens.aanname === true && invoer.loonwaarde === grens.waarde ? { aanname: true } : {}),
  };
  return {
    uitkomst: 'afwijzen',
    bedragPerMaandCent: 0,
    lksCent: 0,
    werkgeverslastenCent: 0,
    exactCent: exact(0).toFixed(),
    stappen: [stap],
  };
}

function describe(omschrijving: string, uitkomst: string, grondslag: string): Uitlegstap {
  return { omschrijving, uitkomst, grondslag };
}

function describePlafond(verschil: ExactGetal, plafond: ExactGetal, { plafondPercentage }: Rekenregels): Uitlegstap {
  const { waarde, grondslag } = plafondPercentage;
  const gevolg = verschil.greaterThan(plafond)
    ? 'Het verschil is hoger, dus dit bedrag geldt'
    : 'Het verschil is niet hoger';
  const zin = `Ten hoogste ${formatPercentage(waarde)} van het minimumloon met vakantiebijslag. ${gevolg}`;
  return describe(zin, formatTussenbedrag(plafond), grondslag);
}

function describeUren(invoer: LksInvoer, uren: number, weekuren: number, regels: Rekenregels): Uitlegstap {
  const factor = `${formatGetal(uren)}/${formatGetal(weekuren)}`;
  const week = regels.regime.waarde === 'week36' ? 'een week van' : 'de normale arbeidsduur van';
  const begrensd =
    uren < invoer.urenPerWeek
      ? `. Van de ${formatGetal(invoer.urenPerWeek)} uur tellen ${formatGetal(uren)} uur mee`
      : '';
  const zin = `${formatGetal(uren)} uur per week, naar rato van ${week} ${formatGetal(weekuren)} uur${begrensd}`;
  return describe(zin, factor, regels.regime.grondslag);
}

function describeLasten(cent: number, { werkgeverslastenPercentage: lasten }: Rekenregels): Uitlegstap {
  const stap = describe(`Werkgeverslasten: ${formatPercentage(lasten.waarde)}`, formatBedrag(cent), lasten.grondslag);
  return lasten.aanname === true ? { ...stap, aanname: true } : stap;
}

function describeTotaal(cent: number, { afronding }: Rekenregels): Uitlegstap {
  const zin = 'Samen per maand, afgerond op hele centen. De werkgeverslasten zijn het totaal min de subsidie';
  return {
    ...describe(zin, formatBedrag(cent), afronding.grondslag),
    ...(afronding.aanname === true ? { aanname: true } : {}),
  };
}
