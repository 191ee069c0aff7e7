import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { doTaak, finish, pickUp, startZaak, zaakadres } from './tools/aanvraag.ts';
import { readBrief } from './tools/brieven.ts';
import { readDocxText } from './tools/docx-text.ts';
import { fillIn } from './tools/formulier.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { readPdfText } from './tools/pdf-text.ts';
import { logInByKeys, pressOn, readFocus, tabTo, typeIn } from './tools/toetsen.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

const BETAALDAG = 'De gezamenlijke administratie betaalt op de 15e, eerder dan de norm.';
const RAPPEL = 'Drie keer herinneren voorkomt dat wij een aanvraag moeten afwijzen.';
const TAAK = 'De werkgever hoort het besluit graag eerst van ons zelf.';
const UITLEG = 'De administratie belt de werkgever, zodat het besluit niet onverwacht komt.';
const VRAAG = 'Wie hebt u aan de telefoon gesproken?';

let toestel: Toestel;
beforeEach(async () => {
  toestel = await startToestel();
});
afterEach(async (test) => {
  try {
    await toestel.endTest(test);
  } finally {
    await toestel.stop();
  }
});

const vak = (page: Page, naam: string) => page.getByRole('region', { name: naam, exact: true });
const tabel = (page: Page) => page.getByRole('table', { name: 'Stappen als tabel' });
const stap = (page: Page, naam: string) => tabel(page).getByRole('button', { name: naam, exact: true });
const veld = (page: Page, naam: string) => vak(page, 'Gekozen stap').getByLabel(naam, { exact: true });

async function expectGoed(page: Page): Promise<void> {
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);
}

/** Waits until nothing that is done to the version is on its way. */
async function waitOpgeslagen(page: Page): Promise<void> {
  await page.getByText(/Opgeslagen om/).waitFor();
  await page.getByText('Het diagram klopt met de regels.').waitFor();
}

async function setInstellingen({ page }: Werkplek): Promise<void> {
  await page.getByRole('link', { name: /^6 Betalen/ }).click();
  const dag = vak(page, 'Betaaldag');
  await dag.getByText('gelijk').waitFor();
  await dag.getByRole('combobox').selectOption({ label: 'de 15e van de maand' });
  await dag.getByLabel(/^Motivering/).fill(BETAALDAG);
  await dag.getByLabel(/^Motivering/).blur();
  await page.getByText('motivering ontbreekt').waitFor({ state: 'hidden' });
  await dag.getByRole('combobox').selectOption({ label: 'de 25e van de maand' });
  await dag.getByText('geblokkeerd').waitFor();
  expect(await dag.innerText()).toContain('art. 7 Besluit loonkostensubsidie');
  expect(await aanbieden(page).getAttribute('aria-disabled')).toBe('true');
  await expectGoed(page);
  await dag.getByRole('combobox').selectOption({ label: 'de 15e van de maand' });
  await dag.getByText('geblokkeerd').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /^4 Rappelleren/ }).click();
  const rappel = vak(page, 'Aantal keer herinneren');
  await rappel.getByRole('textbox').first().fill('3');
  await rappel.getByRole('textbox').first().press('Enter');
  await rappel.getByLabel(/^Motivering/).fill(RAPPEL);
  await rappel.getByLabel(/^Motivering/).blur();
  await rappel.getByText('afwijking').waitFor();
  await expectGoed(page);
}

const aanbieden = (page: Page) => page.getByRole('button', { name: 'Ter controle aanbieden' });

/** Adds the task of the gemeente to the drawing. */
async function addTaak({ page }: Werkplek): Promise<void> {
  await page.getByRole('link', { name: 'Diagram', exact: true }).click();
  await stap(page, 'Besluit voorbereiden').click();
  await page
    .getByRole('group', { name: 'Toevoegen na Besluit voorbereiden' })
    .getByRole('button', { name: 'Taak van een persoon' })
    .click();
  await veld(page, 'Naam').fill('Werkgever bellen');
  await veld(page, 'Naam').press('Tab');
  await veld(page, 'Uitleg').fill(UITLEG);
  await veld(page, 'Uitleg').press('Tab');
  await veld(page, 'Wie').selectOption({ label: 'Administratie' });
  await veld(page, 'Formulier').selectOption({ label: 'Nieuw formulier' });
  await veld(page, 'Motivering').fill(TAAK);
  await veld(page, 'Motivering').blur();
  await waitOpgeslagen(page);
  await expectGoed(page);
}

/** Asks one own question more in the form of the task. */
async function addVraag({ page }: Werkplek): Promise<void> {
  await page.getByRole('link', { name: /^Formulieren/ }).click();
  await page.getByRole('link', { name: /^Werkgever bellen/ }).click();
  await page.getByLabel(/^Nieuwe vraag of groep/).fill(VRAAG);
  await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
  await page.getByLabel('Verplicht', { exact: true }).check();
  await expectGoed(page);
  await saveFormulier(page, () => page.getByRole('button', { name: 'Formulier bewaren' }).click());
}

async function saveFormulier(page: Page, doe: () => Promise<void>): Promise<void> {
  const bewaard = page.waitForResponse((antwoord) => antwoord.url().includes('/formulieren/') && antwoord.ok());
  await doe();
  await bewaard;
}

/** The second pair of eyes looks at the differences, and publishes. */
async function publish(adres: string): Promise<void> {
  const collega = await toestel.login('beheerder');
  const { page } = collega;
  await collega.open(adres);
  await page.getByRole('table', { name: 'Verschillen met landelijk' }).waitFor();
  expect(await page.getByRole('table').innerText()).toContain(BETAALDAG);
  await expectGoed(page);
  await page.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
  await expectGoed(page);
  await page.getByRole('button', { name: 'Versie 2 publiceren' }).click();
  await page.getByText('Gepubliceerd', { exact: true }).first().waitFor();
  await collega.context.close();
}

test('a variant is made, checked by a colleague, followed by a new zaak and found back in the bijlage', async () => {
  const maker = await toestel.login('functioneelbeheer.voorbeeldstad');
  // A drawing that meets a newer version is saved again, on that one.
  maker.allow(409);
  const { page } = maker;
  await maker.open('/voorbeeldstad/varianten');
  await expectGoed(page);
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
  await setInstellingen(maker);
  await addTaak(maker);
  await addVraag(maker);
  await page.locator('[aria-disabled]', { hasText: 'Ter controle aanbieden' }).waitFor({ state: 'detached' });
  await aanbieden(page).click();
  await page.getByText('Ter controle', { exact: true }).waitFor();
  const publiceren = page.getByRole('button', { name: 'Goedkeuren en publiceren' });
  expect(await publiceren.getAttribute('aria-disabled')).toBe('true');
  await expectGoed(page);
  await publish(new URL(page.url()).pathname.replace(/formulieren.*/, 'verschil'));

  await expectZaak();
  await expectBijlage();
});

/** A new zaak comes along the task of the gemeente, keeps its answer, and is paid on the 15th. */
async function expectZaak(): Promise<void> {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const administratie = await toestel.login('administratie.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad', { 'Welke route vraagt de aanvrager?': 'Forfaitair' });
  await doTaak(consulent, zaak, 'Aanvraag beoordelen');
  await doTaak(consulent, zaak, 'Forfaitaire LKS overleggen');
  await pickUp(administratie, zaak, 'Werkgever bellen');
  await expectGoed(administratie.page);
  await fillIn(administratie.page, { [VRAAG]: 'B. de Vries' });
  await finish(administratie.page, 'Werkgever bellen');
  await doTaak(consulent, zaak, 'Besluit vaststellen');
  expect(await readBrief(consulent, zaak, 'PP-7')).toMatch(/15e/);
  await consulent.open(zaakadres(zaak, 'gegevens'));
  const gegevens = consulent.page.locator('main');
  await gegevens.getByText(VRAAG).waitFor();
  expect(await gegevens.innerText()).toContain('B. de Vries');
  await expectGoed(consulent.page);
}

/** Without spaces and hyphens: a page breaks lines within words. */
function squeeze(tekst: string): string {
  return tekst.replaceAll(/[\s\u00AD-]+/g, '');
}

/** The beleidsmedewerker downloads the bijlage, and finds back what the gemeente does in its own way. */
async function expectBijlage(): Promise<void> {
  const { page, open } = await toestel.login('beleid.voorbeeldstad');
  await open('/voorbeeldstad/bijlage');
  await page.getByText('gebaseerd op versie 2', { exact: false }).waitFor();
  await expectGoed(page);
  for (const [knop, read] of [
    ['Download PDF', readPdfText],
    ['Download Word', readDocxText],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: knop, exact: true }).click();
    const tekst = squeeze(read(await readFile(await (await download).path())));
    for (const feit of ['de 15e van de maand', BETAALDAG, '3 keer', RAPPEL, 'Werkgever bellen', UITLEG, TAAK, VRAAG])
      expect(tekst, knop).toContain(squeeze(feit));
  }
}

test('the beheerder makes the same variant and offers it with the keyboard only', async () => {
  const maker = await logInByKeys(toestel, 'functioneelbeheer.voorbeeldstad');
  maker.allow(409);
  const { page } = maker;
  await pressOn(page, 'Varianten');
  await page.getByRole('button', { name: 'Concept beginnen' }).waitFor();
  await pressOn(page, 'Concept beginnen');
  await page.getByRole('dialog').waitFor();
  await pressOn(page, 'Concept beginnen');
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
  await setInstellingenByKeys(page);
  await addTaakByKeys(page);
  await addVraagByKeys(page);

  await pressOn(page, 'Ter controle aanbieden');
  await page.getByText('Ter controle', { exact: true }).waitFor();
  expect(await page.locator('main').innerText()).toContain('U hebt zelf aan deze versie gewerkt');
  await expectGoed(page);
  const collega = await logInByKeys(toestel, 'beheerder');
  await pressOn(collega.page, 'Varianten');
  await pressOn(collega.page, 'Versie 2');
  await collega.page.getByRole('table', { name: 'Verschillen met landelijk' }).waitFor();
  await pressOn(collega.page, 'Goedkeuren en publiceren');
  await collega.page.getByRole('dialog').waitFor();
  await pressOn(collega.page, 'Versie 2 publiceren');
  await collega.page.getByText('Gepubliceerd', { exact: true }).first().waitFor();
  await expectBijlage();
});

/** The payment day is chosen with the keys of the list: typing its name. */
async function setInstellingenByKeys(page: Page): Promise<void> {
  await pressOn(page, /^6 Betalen/);
  const dag = vak(page, 'Betaaldag');
  await dag.getByText('gelijk').waitFor();
  await tabTo(page, 'Betaaldag');
  await page.keyboard.type('de 25e');
  await dag.getByText('geblokkeerd').waitFor();
  expect(await dag.innerText()).toContain('art. 7 Besluit loonkostensubsidie');
  // Each day on the way is saved too; the last one counts.
  for (let dagen = 0; dagen < 10; dagen += 1) await page.keyboard.press('ArrowUp');
  await dag.getByText('geblokkeerd').waitFor({ state: 'detached' });
  await expect.poll(() => dag.getByRole('combobox').inputValue()).toBe('15');
  await tabTo(page, /^Motivering/);
  await page.keyboard.type(BETAALDAG);
  await tabTo(page, /^4 Rappelleren/, { terug: true });
  await page.keyboard.press('Enter');
  await typeIn(page, 'Aantal keer herinneren', '3');
  await page.keyboard.press('Enter');
  await vak(page, 'Aantal keer herinneren').getByText('afwijking').waitFor();
  await tabTo(page, /^Motivering/);
  await page.keyboard.type(RAPPEL);
  await tabTo(page, 'Diagram', { terug: true });
  await page.keyboard.press('Enter');
}

/** Adds the task from the table of steps. */
async function addTaakByKeys(page: Page): Promise<void> {
  await tabel(page).waitFor();
  await pressOn(page, 'Besluit voorbereiden');
  await tabTo(page, 'Taak van een persoon', { terug: true });
  await page.keyboard.press('Enter');
  await expect.poll(() => readFocus(page)).toBe('Naam');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Werkgever bellen');
  await tabTo(page, 'Uitleg');
  await page.keyboard.type(UITLEG);
  await tabTo(page, 'Wie');
  await page.keyboard.type('Administratie');
  await tabTo(page, 'Formulier');
  await page.keyboard.type('Nieuw');
  await tabTo(page, 'Motivering');
  await page.keyboard.type(TAAK);
  await page.keyboard.press('Tab');
  await waitOpgeslagen(page);
  await expectGoed(page);
}

async function addVraagByKeys(page: Page): Promise<void> {
  await tabTo(page, /^Formulieren/, { terug: true });
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Formulieren' }).waitFor();
  await pressOn(page, /^Werkgever bellen/);
  await page.getByRole('heading', { level: 2, name: 'Werkgever bellen' }).waitFor();
  await tabTo(page, /^Nieuwe vraag of groep/);
  await page.keyboard.type(VRAAG);
  await pressOn(page, 'Vraag toevoegen');
  await saveFormulier(page, () => pressOn(page, 'Formulier bewaren'));
}
