import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { doTaak, finish, pickUp, startZaak, zaakadres } from './tools/aanvraag.ts';
import { readBrief } from './tools/brieven.ts';
import { fillIn } from './tools/formulier.ts';
import {
  BETAALDAG,
  expectBijlage,
  expectGoed,
  RAPPEL,
  saveFormulier,
  stap,
  TAAK,
  UITLEG,
  VRAAG,
  vak,
  veld,
  waitOpgeslagen,
} from './tools/variant.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

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
  await expect.poll(() => dag.innerText()).toContain('art. 7 Besluit loonkostensubsidie');
  await expect.poll(() => aanbieden(page).getAttribute('aria-disabled')).toBe('true');
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

/** The second pair of eyes looks at the differences, and publishes. */
async function publish(adres: string): Promise<void> {
  const collega = await toestel.login('beheerder');
  const { page } = collega;
  await collega.open(adres);
  await page.getByRole('table', { name: 'Verschillen met landelijk' }).waitFor();
  await expect.poll(() => page.getByRole('table').innerText()).toContain(BETAALDAG);
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
  await expect.poll(() => publiceren.getAttribute('aria-disabled')).toBe('true');
  await expectGoed(page);
  await publish(new URL(page.url()).pathname.replace(/formulieren.*/, 'verschil'));

  await expectZaak();
  await expectBijlage(toestel);
}, 480_000);

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
  await expect.poll(() => gegevens.innerText()).toContain('B. de Vries');
  await expectGoed(consulent.page);
}
