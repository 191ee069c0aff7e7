import type { Page } from 'playwright-core';
import { type Antwoorden, fillIn } from './formulier.ts';
import type { Werkplek } from './werkplek.ts';

/** A complete reguliere aanvraag on the first day of the demo, 2 March 2026, as it is typed into form PP-1. */
export const AANVRAAG: Antwoorden = {
  'Welke route vraagt de aanvrager?': 'Regulier',
  'Hoe kwam de aanvraag binnen?': 'Formulier',
  'Mag de gemeente bekende gegevens invullen?': 'Ja',
  Voorletters: 'A.',
  Voornaam: 'Anna',
  Achternaam: 'Jansen',
  Geboortedatum: '1-5-1990',
  'Burgerservicenummer (BSN)': '123456782',
  'Adres van de werknemer > Straat': 'Dorpsstraat',
  'Adres van de werknemer > Huisnummer en toevoeging': '1',
  'Adres van de werknemer > Postcode': '8121 aa',
  'Adres van de werknemer > Plaats': 'Olst',
  Woongemeente: 'Voorbeeldstad',
  'Waarom hoort de werknemer bij de doelgroep?': 'Bijstand',
  'Kan de werknemer zelfstandig het wettelijk minimumloon verdienen?': 'Nee',
  'Naam van het bedrijf': 'Bakkerij De Vries',
  'KvK-nummer': '12345678',
  'Rekeningnummer (IBAN)': 'NL91 ABNA 0417 1643 00',
  'Naam van de rekeninghouder': 'Bakkerij De Vries',
  'Straat of postbus': 'Marktplein',
  'Huisnummer of nummer van de postbus': '2',
  'Adres en contactpersoon van de werkgever > Postcode': '8131 aa',
  'Adres en contactpersoon van de werkgever > Plaats': 'Wijhe',
  Contactpersoon: 'B. de Vries',
  'Adres en contactpersoon van de werkgever > E-mailadres': 'info@bakkerij.example',
  Functie: 'bakkershulp',
  'Begindatum van het dienstverband': '1-4-2026',
  'Einddatum van het contract': '31-3-2027',
  'Uren per week': '32',
  'Uren van een volledige werkweek in deze functie': '38',
  'Getekende arbeidsovereenkomst ontvangen op': '2-3-2026',
};

/** The usual answers per task; what the form knows already is left as it is. Days are those of the start of the demo. */
export const ANTWOORDEN: Readonly<Record<string, Antwoorden>> = {
  'Aanvraag beoordelen': {},
  'Forfaitaire LKS overleggen': {
    'Datum van het overleg': '2-3-2026',
    'Is de werkgever akkoord met 50 procent zonder meting?': 'Ja',
  },
  'Loonwaardemeting aanvragen': {
    'Welke organisatie doet de meting?': 'Meetbureau Oost',
    'Meting aangevraagd op': '2-3-2026',
    'Meten voor of op': '20-3-2026',
  },
  'Rapport invoeren': {
    'Datum van de meting': '2-3-2026',
    'Datum van het rapport': '2-3-2026',
    'Naam van de deskundige': 'L. Kuiper',
    Loonwaarde: '60',
  },
  'Uitkomst bespreken': {
    'Datum van het gesprek': '2-3-2026',
    'Wat is er besproken?': 'Werkgever en werknemer herkennen de uitkomst.',
  },
  'Besluit vaststellen': {},
  'Afwijzing vaststellen': {},
};

/** Where a zaak is in the browser. */
export interface Zaakplek {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
}

/** Types a new aanvraag and hands it in. */
export async function startZaak(
  { page, open }: Werkplek,
  gemeente: string,
  gewijzigd: Antwoorden = {},
): Promise<Zaakplek> {
  await open(`/${gemeente}/aanvraag`);
  await page.getByRole('button', { name: 'Aanvraag indienen' }).waitFor();
  await fillIn(page, { ...AANVRAAG, ...gewijzigd });
  await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
  await page.getByRole('heading', { name: 'De aanvraag is ingediend' }).waitFor();
  const href = (await page.getByRole('link', { name: 'Zaak openen' }).getAttribute('href')) ?? '';
  const zaaknummer = /LKS-\d+-\d+/.exec(await page.locator('main').innerText())?.[0] ?? '';
  return { gemeente, zaakId: href.split('/').at(-1) ?? '', zaaknummer };
}

export function zaakadres({ gemeente, zaakId }: Zaakplek, tab?: string): string {
  return `/${gemeente}/zaken/${zaakId}${tab === undefined ? '' : `/${tab}`}`;
}

/** Opens the zaak and picks up the task of that name. */
export async function pickUp({ page, open }: Werkplek, zaak: Zaakplek, taak: string): Promise<void> {
  await open(zaakadres(zaak));
  await page.getByRole('heading', { name: watNu(taak) }).waitFor();
  const pakOp = page.getByRole('button', { name: 'Taak oppakken' });
  const formulier = page.locator('main form');
  await pakOp.or(formulier).first().waitFor();
  if (await pakOp.isVisible()) await pakOp.click();
  await formulier.waitFor();
}

/** Does a task from beginning to end: opens the zaak, picks up, fills in, finishes. */
export async function doTaak(
  werkplek: Werkplek,
  zaak: Zaakplek,
  taak: string,
  gewijzigd: Antwoorden = {},
): Promise<void> {
  await pickUp(werkplek, zaak, taak);
  await fillIn(werkplek.page, { ...ANTWOORDEN[taak], ...gewijzigd });
  await finish(werkplek.page, taak);
}

/** Presses the main button of the task, and waits until the task is done. */
export async function finish(page: Page, taak: string): Promise<void> {
  await page.locator('main form button[type=submit]').click();
  await page.getByRole('heading', { name: new RegExp(`^Klaar: ${lower(taak)}`) }).waitFor();
}

/** Moves the date of the demo on, in the top bar. */
export async function moveOn(page: Page, stap: 'werkdag' | 'week' | 'maand'): Promise<void> {
  const knop = page.getByRole('button', { name: /^Demodatum/ });
  const voor = await knop.getAttribute('aria-label');
  await knop.click();
  await page.getByRole('button', { name: stap === 'maand' ? 'Een maand verder' : `Een ${stap} verder` }).click();
  await page.waitForFunction(
    (oud) => document.querySelector('[aria-label^="Demodatum"]')?.getAttribute('aria-label') !== oud,
    voor,
    // All that falls due in a month has to happen first.
    { timeout: 60_000 },
  );
  await page.keyboard.press('Escape');
}

function watNu(taak: string): RegExp {
  return new RegExp(`^Wat nu: ${lower(taak)}`);
}

function lower(tekst: string): string {
  return `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`;
}
