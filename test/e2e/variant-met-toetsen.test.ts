import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseByKeys, logInByKeys, pressOn, readFocus, tabTo, typeIn } from './tools/toetsen.ts';
import {
  BETAALDAG,
  expectBijlage,
  expectGoed,
  RAPPEL,
  saveFormulier,
  TAAK,
  tabel,
  UITLEG,
  VRAAG,
  vak,
  waitOpgeslagen,
} from './tools/variant.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

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
  await expect.poll(() => page.locator('main').innerText()).toContain('U hebt zelf aan deze versie gewerkt');
  await expectGoed(page);
  const collega = await logInByKeys(toestel, 'beheerder');
  await pressOn(collega.page, 'Varianten');
  await pressOn(collega.page, 'Versie 2');
  await collega.page.getByRole('table', { name: 'Verschillen met landelijk' }).waitFor();
  await pressOn(collega.page, 'Goedkeuren en publiceren');
  await collega.page.getByRole('dialog').waitFor();
  await pressOn(collega.page, 'Versie 2 publiceren');
  await collega.page.getByText('Gepubliceerd', { exact: true }).first().waitFor();
  await expectBijlage(toestel);
});

/** The payment day is chosen with the keys of the list: typing its name. */
async function setInstellingenByKeys(page: Page): Promise<void> {
  await pressOn(page, /^6 Betalen/);
  const dag = vak(page, 'Betaaldag');
  await dag.getByText('gelijk').waitFor();
  await tabTo(page, 'Betaaldag');
  await chooseByKeys(page, 'de 25e');
  await dag.getByText('geblokkeerd').waitFor();
  await expect.poll(() => dag.innerText()).toContain('art. 7 Besluit loonkostensubsidie');
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
  await chooseByKeys(page, 'Administratie');
  await tabTo(page, 'Formulier');
  // The new form is the last of the list. It gets its name by being chosen, so its letters cannot be typed slowly.
  await page.keyboard.press('End');
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
