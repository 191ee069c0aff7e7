import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startZaak } from './tools/aanvraag.ts';
import { expectGoed } from './tools/variant.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

const MOTIVERING = 'De gezamenlijke administratie betaalt op de 15e, dat is eerder dan de norm.';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

const vak = (page: Page, naam: string) => page.getByRole('region', { name: naam, exact: true });

test('a functioneel beheerder makes a lawful variant, a colleague publishes it, and a new zaak follows it', async () => {
  const maker = await toestel.login('functioneelbeheer.voorbeeldstad');
  const { page } = maker;
  await maker.open('/voorbeeldstad/varianten');
  await expectGoed(page);
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();

  await page.getByRole('link', { name: /^6 Betalen/ }).click();
  const dag = vak(page, 'Betaaldag');
  await dag.getByRole('combobox').selectOption({ label: 'de 25e van de maand' });
  await dag.getByText('geblokkeerd').waitFor();
  await expect.poll(() => dag.innerText()).toContain('art. 7 Besluit loonkostensubsidie');
  await expect.poll(() => page.locator('main').innerText()).toContain('1 blokkade');
  const aanbieden = page.getByRole('button', { name: 'Ter controle aanbieden' });
  await expect.poll(() => aanbieden.getAttribute('aria-disabled')).toBe('true');
  await expectGoed(page);
  await dag.getByRole('button', { name: 'laatste werkdag vóór de 21e' }).click();
  await dag.getByText('gelijk').waitFor();

  await dag.getByRole('combobox').selectOption({ label: 'de 15e van de maand' });
  await dag.getByLabel(/^Motivering/).fill(MOTIVERING);
  await dag.getByLabel(/^Motivering/).blur();
  await page.getByText('motivering ontbreekt').waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: /^4 Rappelleren/ }).click();
  const rappel = vak(page, 'Aantal keer herinneren');
  await rappel.getByRole('textbox').first().fill('3');
  await rappel.getByRole('textbox').first().press('Enter');
  await rappel.getByLabel(/^Motivering/).fill('Drie keer herinneren voorkomt afwijzingen.');
  await rappel.getByLabel(/^Motivering/).blur();
  await page.locator('[aria-disabled]', { hasText: 'Ter controle aanbieden' }).waitFor({ state: 'detached' });
  await aanbieden.click();
  await page.getByText('Ter controle', { exact: true }).waitFor();
  const publiceren = page.getByRole('button', { name: 'Goedkeuren en publiceren' });
  await expect.poll(() => publiceren.getAttribute('aria-disabled')).toBe('true');
  await expect.poll(() => page.locator('main').innerText()).toContain('U hebt zelf aan deze versie gewerkt');

  const collega = await toestel.login('beheerder');
  await collega.open(new URL(page.url()).pathname.replace(/parameters.*/, 'verschil'));
  await collega.page.getByRole('table', { name: 'Verschillen met landelijk' }).waitFor();
  await expect.poll(() => collega.page.getByRole('table').innerText()).toContain(MOTIVERING);
  await expectGoed(collega.page);
  await collega.page.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
  await collega.page.getByRole('button', { name: 'Versie 2 publiceren' }).click();
  await collega.page.getByText('Gepubliceerd', { exact: true }).first().waitFor();

  const consulent = await toestel.login('consulent.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad', { Woongemeente: 'Voorbeeldstad' });
  await consulent.open('/voorbeeldstad/varianten');
  await consulent.page.getByText('Dit geldt nu').waitFor();
  await consulent.page.getByText(/versie 2/).waitFor();
  await expect.poll(() => consulent.page.locator('main').innerText()).toContain('versie 2');
  expect(zaak).toBeDefined();
});

test('on a phone the editor fits, and works with the keyboard', async () => {
  const { page, open } = await toestel.login('functioneelbeheer.olst-wijhe', { breedte: 400 });
  await open('/olst-wijhe/varianten');
  await expectGoed(page);
  await page.getByRole('button', { name: 'Concept beginnen' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
  await expectGoed(page);
  await page.getByRole('link', { name: /^6 Betalen/ }).press('Enter');
  const terug = page.getByRole('button', { name: 'Betaaldag terug naar landelijk' });
  await terug.press('Enter');
  await terug.waitFor({ state: 'detached' });
  await vak(page, 'Betaaldag').getByText('gelijk').waitFor();
  await expect.poll(() => vak(page, 'Betaaldag').innerText()).toContain('gelijk');
  await expectGoed(page);
});
