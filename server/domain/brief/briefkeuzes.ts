import type { Besluit } from '../besluit/besluit.ts';
import type { Briefcontext } from './brief.ts';

/** The yes-or-no questions and rule sentences that templates ask; kept in the snapshot so that a template holds no logic. */
export function makeBriefkeuzes(context: Briefcontext): Record<string, unknown> {
  const { zaak, besluit, rappelnummer, parameters } = context;
  const { aanvraag, werkgever, loonwaarde } = zaak.gegevens;
  const maandbedrag = besluit?.berekening?.bedragPerMaandCent ?? 0;
  const route = besluit?.route ?? zaak.gegevens.oordeel.route;
  return {
    op_aanvraag: aanvraag.ingediendDoor !== 'gemeente',
    forfaitair: route === 'forfaitair',
    praktijkroute: route === 'praktijkroute' && parameters['praktijkroute.bevestiging_werknemer'] !== false,
    na_forfaitair: besluit !== undefined && followsForfaitair(zaak, besluit),
    herhaling: (rappelnummer ?? 0) > 1,
    gemeten: loonwaarde.percentage !== undefined && loonwaarde.meetdatum !== undefined,
    vast_bedrag: maandbedrag > 0,
    zonder_vast_bedrag: maandbedrag === 0,
    iban_tonen: parameters['beschikking.iban_vermelden'] === true && werkgever.iban !== undefined,
    ontvangst_bevestigen: besluit === undefined && parameters['ontvangstbevestiging'] === true,
    eenvoudig: parameters['taalniveau'] === 'A2',
    wijzigingsformulier: hasBijlage(parameters['beschikking.bijlagen'], 'PP-12'),
    zonder_wijzigingsformulier: !hasBijlage(parameters['beschikking.bijlagen'], 'PP-12'),
    voorschot:
      parameters['betaling.voorschot_variabel'] === true && zaak.gegevens.dienstverband.contractsoort !== 'vast',
    ...bezwaarkeuzes(parameters['bezwaarclausule.tekst']),
    ...betaalkeuzes(context),
  };
}

// helpers

/** Regular LKS that comes after forfaitaire LKS in the same zaak (art. 10d lid 5 Pw). */
function followsForfaitair({ besluiten }: Briefcontext['zaak'], { route, soort }: Besluit): boolean {
  const eerder = besluiten.some((besluit) => besluit.soort === 'toekenning_forfaitair');
  return eerder && soort === 'toekenning_regulier' && route !== 'forfaitair';
}

function hasBijlage(bijlagen: unknown, code: string): boolean {
  return Array.isArray(bijlagen) && bijlagen.includes(code);
}

/** The short text names the same rights and refers to the gemeente for the rest. */
function bezwaarkeuzes(tekst: unknown): Record<string, boolean> {
  return {
    bezwaar_bellen: tekst === 'bel_eerst',
    bezwaar_kan: tekst !== 'bel_eerst',
    bezwaar_volledig: tekst !== 'kort',
    bezwaar_kort: tekst === 'kort',
  };
}

function betaalkeuzes({ besluit, parameters }: Briefcontext): Record<string, unknown> {
  const heeftBetaling = (besluit?.betaalschema.length ?? 0) > 0;
  const omschrijving = parameters['betaling.omschrijving'];
  return {
    heeft_betaling: heeftBetaling,
    omschrijving_zaaknummer: heeftBetaling && omschrijving === 'zaaknummer',
    omschrijving_personeelsnummer: heeftBetaling && omschrijving === 'personeelsnummer',
    omschrijving_naam: heeftBetaling && omschrijving === 'naam_werknemer',
    betaalregel: betaalregel(parameters),
    variabelregel: variabelregel(parameters),
  };
}

type Parameters = Briefcontext['parameters'];

/** "op de 15e van de maand, of als dat geen werkdag is op de werkdag ervoor" */
function betaalregel(parameters: Parameters): string {
  const hoeVaak = parameters['betaling.frequentie_vast'] === 'kwartaal' ? 'elk kwartaal, ' : '';
  const dag = parameters['betaling.dag'];
  if (typeof dag !== 'number') return `${hoeVaak}uiterlijk op de laatste werkdag vóór de 21e van de maand`;
  const anders =
    parameters['betaling.dag_niet_werkdag'] === 'volgende_werkdag_voor_21'
      ? 'op de werkdag erna, als die vóór de 21e valt'
      : 'op de werkdag ervoor';
  return `${hoeVaak}op de ${dag}e van de maand, of als dat geen werkdag is ${anders}`;
}

const BEWIJS: Readonly<Record<string, string>> = {
  loonstroken_of_suwinet: 'loonstroken of gegevens uit Suwinet',
  suwinet_dan_loonstroken: 'gegevens uit Suwinet, of loonstroken als dat nodig is',
  loonstroken: 'loonstroken',
  declaratieformulier: 'een declaratieformulier dat u invult',
};

/** "ten minste één keer per kwartaal, op basis van loonstroken. Stuur die uiterlijk op de 5e van de maand" */
function variabelregel(parameters: Parameters): string {
  const hoeVaak =
    parameters['betaling.frequentie_variabel'] === 'maand' ? 'elke maand' : 'ten minste één keer per kwartaal';
  const bewijs = BEWIJS[String(parameters['bewijs.uren'])] ?? 'loonstroken of gegevens uit Suwinet';
  const dag = parameters['bewijs.aanleverdag'];
  const wanneer =
    typeof dag === 'number' ? `. Wat wij van u nodig hebben, stuurt u uiterlijk op de ${dag}e van de maand` : '';
  return `${hoeVaak}, op basis van ${bewijs}${wanneer}`;
}
