import { formatDatum } from '../datum.ts';
import { formatNaam, formatVoluitNaam } from '../naam.ts';
import { makeVerhuisvelden } from '../verhuizing/briefvelden-verhuizing.ts';
import type { Brief, Zaak } from '../zaak/zaak.ts';
import type { Briefcontext } from './brief.ts';
import { makeBriefkeuzes } from './briefkeuzes.ts';
import { describeEinde, describeVerrekening } from './briefverrekening.ts';
import { makeVervolgvelden } from './briefvervolg.ts';
import { describeWijziging } from './briefwijziging.ts';

/**
 * The data snapshot of a letter: JSON only, dates as YYYY-MM-DD, amounts in cents; the renderer formats them. Everything a template
 * may name is here or is null, so that an unknown placeholder is an error and an empty one is a choice. Holds no BSN.
 */
export function makeBriefgegevens(aan: Brief['aan'], context: Briefcontext): Record<string, unknown> {
  const { zaak, gemeente, parameters } = context;
  return {
    datum: context.datum,
    kenmerk: zaak.zaaknummer,
    gemeente: { ...gemeente, ...(parameters['huisstijl'] === 'neutraal' ? { kleur: NEUTRAAL } : {}) },
    behandelaar: context.behandelaar ?? null,
    geadresseerde: geadresseerde(aan, zaak),
    aan_werknemer: aan === 'werknemer',
    werknemer: werknemer(zaak),
    werkgever: werkgever(zaak),
    aanvraag: {
      datum: zaak.gegevens.aanvraag.datumOntvangst,
      ingediendDoor: zaak.gegevens.aanvraag.ingediendDoor,
      ambtshalve: zaak.gegevens.aanvraag.ingediendDoor === 'gemeente',
    },
    dienstverband: dienstverband(zaak),
    loonwaarde: loonwaarde(zaak),
    verlenging: verlenging(zaak),
    hermeting: hermeting(zaak),
    wijziging: describeWijziging(zaak.gegevens.wijziging),
    gesprek: zaak.gegevens.gesprek ?? null,
    ontbrekend: context.ontbrekend ?? [],
    rappelnummer: context.rappelnummer ?? null,
    uiterlijk: context.uiterlijk ?? null,
    eerdereVerzoeken: describeVerzoeken(context),
    afwijzingsreden: context.afwijzingsreden ?? null,
    afwijzingsgrondslag: context.afwijzingsgrondslag ?? null,
    besluit: besluitgegevens(context),
    uitstelreden: context.uitstelreden ?? null,
    ...makeVerhuisvelden(zaak, gemeente, parameters),
    ...makeVervolgvelden(context.herziening, context.bezwaar),
    verrekening: describeVerrekening(context.verrekening, gemeente, zaak.gegevens.werkgever.iban),
    einde: describeEinde(context.einde),
    ...makeBriefkeuzes(context),
  };
}

// helpers

/** Ink, of a letter without the colours of the gemeente. */
const NEUTRAAL = '#1a1a1a';

/** What asks the werkgever for something: brief 2, 8 and 11. */
const VERZOEKBRIEF = /^PP-(2|8|11)[A-Z]?$/;

/** "11 februari 2026, per e-mail": when it was asked before, and how where that is known. */
function describeVerzoeken({ eerdereVerzoeken = [], zaak }: Briefcontext): readonly string[] {
  return eerdereVerzoeken.map((dag) => {
    const brief = zaak.brieven.find(({ code, datum }) => datum === dag && VERZOEKBRIEF.test(code));
    return brief === undefined ? formatDatum(dag) : `${formatDatum(dag)}, per ${brief.kanaal}`;
  });
}

function geadresseerde(aan: Brief['aan'], zaak: Zaak): Record<string, unknown> {
  const { werkgever: wg, werknemer: wn } = zaak.gegevens;
  const { adres } = aan === 'werkgever' ? wg : wn;
  return {
    soort: aan,
    naam: aan === 'werkgever' ? wg.naam : formatNaam(wn),
    tav: aan === 'werkgever' ? wg.contactpersoon : null,
    aanhef: aan === 'werkgever' ? wg.contactpersoon : formatVoluitNaam(wn),
    straat: `${adres.straat} ${adres.huisnummer}`,
    plaats: `${adres.postcode}  ${adres.plaats}`,
  };
}

function werknemer(zaak: Zaak): Record<string, unknown> {
  const wn = zaak.gegevens.werknemer;
  return { naam: formatVoluitNaam(wn), geboortedatum: wn.geboortedatum };
}

function werkgever(zaak: Zaak): Record<string, unknown> {
  const wg = zaak.gegevens.werkgever;
  return {
    naam: wg.naam,
    contactpersoon: wg.contactpersoon,
    iban: wg.iban ?? null,
    tenaamstelling: wg.tenaamstelling ?? null,
    kenmerk: wg.kenmerk ?? null,
  };
}

function dienstverband(zaak: Zaak): Record<string, unknown> {
  const dv = zaak.gegevens.dienstverband;
  return {
    functie: dv.functie,
    begindatum: dv.begindatum,
    einddatum: dv.einddatum ?? null,
    contractsoort: dv.contractsoort,
    urenPerWeek: dv.urenPerWeek,
    voltijdUren: dv.voltijdUren,
    variabel: dv.contractsoort !== 'vast',
  };
}

function loonwaarde(zaak: Zaak): Record<string, unknown> {
  const lw = zaak.gegevens.loonwaarde;
  return {
    percentage: lw.percentage ?? null,
    meetdatum: lw.meetdatum ?? null,
    deskundige: lw.deskundige ?? null,
    organisatie: lw.organisatie ?? null,
    volgendeMeting: lw.volgendeMeting ?? null,
  };
}

function verlenging({ gegevens: { verlenging: vl } }: Zaak): Record<string, unknown> {
  return {
    lksTotEnMet: vl?.lksTotEnMet ?? null,
    contractTotEnMet: vl?.contractTotEnMet ?? null,
    loonwaardeTot: vl?.loonwaardeTot ?? null,
    // The loonwaarde is not valid any longer than the subsidie that has to go on.
    meten: vl?.loonwaardeTot !== undefined && vl.lksTotEnMet !== undefined && vl.loonwaardeTot <= vl.lksTotEnMet,
  };
}

function hermeting({ gegevens: { hermeting: hm } }: Zaak): Record<string, unknown> {
  return {
    percentage: hm?.percentage ?? null,
    vorigPercentage: hm?.vorigPercentage ?? null,
    verschil: hm?.verschil ?? null,
    meetdatum: hm?.meetdatum ?? null,
    zienswijzeTekst: hm?.zienswijzeTekst ?? null,
  };
}

function besluitgegevens({ besluit }: Briefcontext): Record<string, unknown> | null {
  if (besluit === undefined) return null;
  const eerste = besluit.betaalschema[0];
  return {
    soort: besluit.soort,
    datum: besluit.datum,
    grondslag: besluit.grondslag,
    ingangsdatum: besluit.ingangsdatum ?? null,
    einddatum: besluit.einddatum ?? null,
    volgendeMeting: besluit.volgendeMeting ?? null,
    toelichting: besluit.toelichting ?? null,
    bezwaarTot: besluit.bezwaarTot ?? null,
    beroepTot: besluit.beroepTot ?? null,
    berekening: besluit.berekening ?? null,
    onbekendVanaf: besluit.berekening?.onbekendVanaf ?? null,
    betaalschema: besluit.betaalschema,
    eersteBetaling:
      eerste === undefined
        ? null
        : { betaaldag: eerste.betaaldag, bedragCent: totaalOpDag(besluit.betaalschema, eerste.betaaldag) },
  };
}

function totaalOpDag(
  regels: readonly { readonly betaaldag: string; readonly bedragCent: number }[],
  dag: string,
): number {
  return regels.filter((regel) => regel.betaaldag === dag).reduce((som, regel) => som + regel.bedragCent, 0);
}
