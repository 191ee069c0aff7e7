import type { Bezwaargegevens, Bezwaaruitkomst } from '../besluit/bezwaargegevens.ts';
import type { Datum } from '../datum.ts';

/** What a letter about a new amount per 1 January tells. Amounts in cents per month. */
export interface Briefherziening {
  readonly datum: Datum;
  readonly oudCent: number;
  readonly nieuwCent: number;
  /** Sentences: the new amounts of what was decided earlier for a later day. */
  readonly later: readonly string[];
}

/** What a letter about a bezwaar tells. */
export interface Briefbezwaar extends Bezwaargegevens {
  readonly besluitnaam: string;
}

/** The groups of the data that only letters of later processes name; null where the letter is about something else. */
export function makeVervolgvelden(
  herziening: Briefherziening | undefined,
  bezwaar: Briefbezwaar | undefined,
): Record<string, unknown> {
  return {
    herziening: herziening === undefined ? null : describeHerziening(herziening),
    bezwaar: bezwaar === undefined ? null : describeBezwaar(bezwaar),
  };
}

// helpers

function describeHerziening(herziening: Briefherziening): Record<string, unknown> {
  const { oudCent, nieuwCent, later } = herziening;
  return { ...herziening, lager: nieuwCent < oudCent, heeftLater: later.length > 0 };
}

const UITKOMSTEN: Readonly<Record<Bezwaaruitkomst, string>> = {
  gegrond: 'gegrond',
  ongegrond: 'ongegrond',
  niet_ontvankelijk: 'niet-ontvankelijk',
};

function describeBezwaar(bezwaar: Briefbezwaar): Record<string, unknown> {
  const { uitkomst, gevolg } = bezwaar;
  return {
    indiener: bezwaar.door,
    gemachtigde: bezwaar.gemachtigde ?? null,
    ontvangenOp: bezwaar.ontvangenOp,
    besluitdatum: bezwaar.besluitdatum,
    besluitnaam: bezwaar.besluitnaam,
    beslissenVoor: bezwaar.verdaagdTot ?? bezwaar.beslissenVoor ?? null,
    teLaat: bezwaar.tijdig === false,
    commissie: bezwaar.commissie,
    zonderCommissie: !bezwaar.commissie,
    zonderGronden: bezwaar.gronden === undefined,
    verzuim: bezwaar.verzuim ?? null,
    verzuimTot: bezwaar.verzuimTot ?? null,
    hoorzittingOp: bezwaar.hoorzittingOp ?? null,
    hoorzittingTijd: bezwaar.hoorzittingTijd ?? null,
    hoorzittingPlaats: bezwaar.hoorzittingPlaats ?? null,
    verdagingsreden: bezwaar.verdagingsreden ?? null,
    uitkomst: uitkomst === undefined ? null : UITKOMSTEN[uitkomst],
    motivering: bezwaar.motivering ?? null,
    gehoord: bezwaar.vervolg === 'horen',
    nietGehoord: bezwaar.vervolg === 'niet_horen',
    nietHorenReden: bezwaar.reden ?? null,
    gegrond: uitkomst === 'gegrond',
    ongegrond: uitkomst === 'ongegrond',
    nietOntvankelijk: uitkomst === 'niet_ontvankelijk',
    gevolgToekennen: gevolg === 'toekennen',
    gevolgHerroepen: gevolg === 'herroepen',
    gevolgWijzigen: gevolg === 'wijzigen',
    gevolgOpnieuw: gevolg === 'opnieuw_behandelen',
  };
}
