import type { Briefcontext } from './brief.ts';
import { formatNaam, formatVoluitNaam } from './naam.ts';
import type { Brief, Zaak } from './zaak.ts';

/**
 * The data snapshot of a letter: JSON only, dates as YYYY-MM-DD, amounts in cents; the renderer formats them. Everything a template
 * may name is here or is null, so that an unknown placeholder is an error and an empty one is a choice. Holds no BSN.
 */
export function makeBriefgegevens(aan: Brief['aan'], context: Briefcontext): Record<string, unknown> {
  const { zaak, gemeente, besluit } = context;
  return {
    datum: context.datum,
    kenmerk: zaak.zaaknummer,
    gemeente: { ...gemeente },
    behandelaar: context.behandelaar ?? null,
    geadresseerde: geadresseerde(aan, zaak),
    werknemer: werknemer(zaak),
    werkgever: werkgever(zaak),
    aanvraag: {
      datum: zaak.gegevens.aanvraag.datumOntvangst,
      ingediendDoor: zaak.gegevens.aanvraag.ingediendDoor,
      ambtshalve: zaak.gegevens.aanvraag.ingediendDoor === 'gemeente',
    },
    dienstverband: dienstverband(zaak),
    loonwaarde: loonwaarde(zaak),
    gesprek: zaak.gegevens.gesprek ?? null,
    forfaitair: (besluit?.route ?? zaak.gegevens.oordeel.route) === 'forfaitair',
    praktijkroute: (besluit?.route ?? zaak.gegevens.oordeel.route) === 'praktijkroute',
    ontbrekend: context.ontbrekend ?? [],
    rappelnummer: context.rappelnummer ?? null,
    uiterlijk: context.uiterlijk ?? null,
    eerdereVerzoeken: context.eerdereVerzoeken ?? [],
    afwijzingsreden: context.afwijzingsreden ?? null,
    afwijzingsgrondslag: context.afwijzingsgrondslag ?? null,
    besluit: besluitgegevens(context),
    uitstelreden: context.uitstelreden ?? null,
    ...keuzes(context),
  };
}

/** The yes-or-no questions and rule sentences that templates ask; kept in the snapshot so that a template holds no logic. */
function keuzes({ zaak, besluit, rappelnummer, parameters }: Briefcontext): Record<string, unknown> {
  const { aanvraag, werkgever: wg, loonwaarde: lw } = zaak.gegevens;
  const maandbedrag = besluit?.berekening?.bedragPerMaandCent ?? 0;
  return {
    op_aanvraag: aanvraag.ingediendDoor !== 'gemeente',
    herhaling: (rappelnummer ?? 0) > 1,
    gemeten: lw.percentage !== undefined && lw.meetdatum !== undefined,
    vast_bedrag: maandbedrag > 0,
    zonder_vast_bedrag: maandbedrag === 0,
    zonder_bezwaardatum: besluit?.bezwaarTot === undefined,
    heeft_betaling: (besluit?.betaalschema.length ?? 0) > 0,
    iban_tonen: parameters['beschikking.iban_vermelden'] === true && wg.iban !== undefined,
    betaalregel: betaalregel(parameters['betaling.dag']),
    variabelregel:
      parameters['betaling.frequentie_variabel'] === 'maand' ? 'elke maand' : 'ten minste één keer per kwartaal',
  };
}

function betaalregel(dag: unknown): string {
  return typeof dag === 'number'
    ? `op de ${dag}e van de maand, of als dat geen werkdag is op de werkdag ervoor`
    : 'uiterlijk op de laatste werkdag vóór de 21e van de maand';
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
