import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { chooseByKeys } from './tools/toetsen.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

const MOTIVERING = 'Uitzendbureaus leveren snel aan, een korte tijd past daarbij.';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

async function expectGoed(page: Page): Promise<void> {
  expect(await findDrempels(page)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
  expect([...(await findDrempels(page, { kleur: false })), ...(await findOverloop(page))]).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function startConcept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
}

async function fillRegel(
  page: Page,
  {
    feit,
    is,
    waarde,
    naam,
  }: { readonly feit: string; readonly is: string; readonly waarde: string; readonly naam: string },
): Promise<void> {
  await page.getByRole('link', { name: 'Regel toevoegen' }).click();
  await page.getByLabel('Feit van voorwaarde 1').selectOption({ label: feit });
  await page.getByLabel('Waarde van voorwaarde 1').selectOption({ label: is });
  await page.getByLabel('Instelling', { exact: true }).selectOption({ label: 'Tijd tussen herinneringen' });
  await page.getByLabel(/^= Waarde van de regel/).fill(waarde);
  await page.getByLabel(/^= Waarde van de regel/).press('Enter');
  await page.getByLabel('Naam van de regel').fill(naam);
  await page.getByLabel(/^Motivering/).fill(MOTIVERING);
}

test('a rule is made as a sentence, its example goes green, and a contradiction stops publishing', async () => {
  const werkplek = await toestel.login('functioneelbeheer.voorbeeldstad');
  const { page, open } = werkplek;
  // Half-typed conditions are refused by name.
  werkplek.allow(422);
  await open('/voorbeeldstad/varianten');
  await startConcept(page);
  await page.getByRole('link', { name: /^Regels/ }).click();
  await page.getByText('Deze versie heeft geen regels.').waitFor();
  await expectGoed(page);

  await fillRegel(page, { feit: 'werkgever: uitzendbureau', is: 'ja', waarde: '5', naam: 'Snel bij uitzendbureau' });
  await page
    .getByText('Als ‘werkgever: uitzendbureau’ is ja, dan geldt voor ‘Tijd tussen herinneringen’: 5 werkdagen.')
    .waitFor();
  await page.getByRole('button', { name: 'Voorbeeld toevoegen' }).click();
  await page.getByText(/^klopt: 5 werkdagen door regel/).waitFor();
  await page.getByLabel('werkgever: uitzendbureau bij voorbeeld 1').selectOption('false');
  await page.getByText('klopt niet: 10 werkdagen').waitFor();
  await expectGoed(page);
  await page.getByLabel('werkgever: uitzendbureau bij voorbeeld 1').selectOption('true');
  await page.getByText(/^klopt: 5 werkdagen/).waitFor();
  await page.getByRole('button', { name: 'Welke lopende zaken vallen hieronder?' }).click();
  await page.getByText('0 lopende zaken').waitFor();

  // The same conditions for experts; the strict policy for styles and scripts holds there too.
  await page.getByRole('button', { name: 'Als JSON' }).click();
  const json = page.getByRole('textbox', { name: 'Voorwaarden als JSON' });
  await expect.poll(() => json.innerText()).toContain('"fact": "werkgever"');
  await expectGoed(page);
  await json.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    '{ "all": [{ "fact": "werkgever", "path": "uitzendbureau", "operator": "lijktOp", "value": true }] }',
  );
  await page.getByText(/de vergelijking "lijktOp" bestaat niet/).waitFor();
  await json.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    '{ "not": { "fact": "werkgever", "path": "uitzendbureau", "operator": "equal", "value": false } }',
  );
  await page.getByText('Deze voorwaarden passen niet in het formulier.').waitFor();
  await json.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    '{ "all": [{ "fact": "werkgever", "path": "uitzendbureau", "operator": "equal", "value": true }] }',
  );
  await page.getByRole('button', { name: 'Als zin' }).click();
  await page.getByRole('button', { name: 'Regel bewaren' }).click();
  await page.getByRole('heading', { name: 'snel-bij-uitzendbureau' }).waitFor();

  await fillRegel(page, { feit: 'aanvraag: binnengekomen via', is: 'Post', waarde: '15', naam: 'Rustig bij post' });
  await page.getByLabel('Prioriteit').fill('10');
  await page.getByText('Regels spreken elkaar tegen').waitFor();
  await page.getByRole('button', { name: 'Regel bewaren' }).click();
  await page.getByRole('heading', { name: 'rustig-bij-post' }).waitFor();
  const aanbieden = page.getByRole('button', { name: 'Ter controle aanbieden' });
  await expect.poll(() => aanbieden.getAttribute('aria-disabled')).toBe('true');
  await expectGoed(page);
  await page.getByRole('link', { name: 'Wijzigen van regel rustig-bij-post' }).click();
  await page.getByLabel('Prioriteit').fill('20');
  await page.getByText('Regels overlappen').waitFor();
  await page.getByRole('button', { name: 'Regel bewaren' }).click();
  await page.locator('[aria-disabled]', { hasText: 'Ter controle aanbieden' }).waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Probeer uit' }).click();
  await page.getByLabel('werkgever: uitzendbureau van de proef').selectOption('true');
  const rij = page.getByRole('row', { name: /^Tijd tussen herinneringen/ });
  await rij.getByText('regel “snel-bij-uitzendbureau”').waitFor();
  await page.getByLabel('aanvraag: binnengekomen via van de proef').selectOption({ label: 'Post' });
  await rij.getByText('15 werkdagen').waitFor();
  await expect
    .poll(() => rij.innerText())
    .toContain('5 werkdagen (regel “snel-bij-uitzendbureau”), 10 werkdagen (landelijk)');
  await expectGoed(page);
});

test('with the keyboard only, a rule is written, saved and removed', async () => {
  const { page, open } = await toestel.login('functioneelbeheer.olst-wijhe');
  await open('/olst-wijhe/varianten');
  await startConcept(page);
  await page.getByRole('link', { name: /^Regels/ }).press('Enter');
  await page.getByRole('link', { name: 'Regel toevoegen' }).press('Enter');
  const choose = async (naam: string, letters: string): Promise<void> => {
    await page.getByLabel(naam, { exact: true }).focus();
    await chooseByKeys(page, letters);
  };
  await choose('Feit van voorwaarde 1', 'werkgever');
  await choose('Waarde van voorwaarde 1', 'ja');
  await choose('Instelling', 'aantal keer');
  await page.getByLabel(/^= Waarde van de regel/).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.getByLabel('Naam van de regel').focus();
  await page.keyboard.type('vaker');
  await page.getByText('is ja, dan geldt voor ‘Aantal keer herinneren’: 3 keer.').waitFor();
  await page.getByRole('button', { name: 'Regel bewaren' }).press('Enter');
  await page.getByText('Motivering ontbreekt').waitFor();
  await page.getByRole('button', { name: 'Verwijderen van regel vaker' }).press('Enter');
  await page.getByRole('heading', { name: 'vaker' }).waitFor({ state: 'detached' });
  await expect
    .poll(() => page.getByRole('heading', { level: 3 }).allInnerTexts())
    .toEqual(['formulier-zonder-gesprek']);
});

test('the payment day tells what it means, and the diagram marks what it touches', async () => {
  const { page, open } = await toestel.login('functioneelbeheer.olst-wijhe');
  await open('/olst-wijhe/varianten');
  await page.getByRole('link', { name: 'Versie 2', exact: true }).click();
  await page.getByRole('link', { name: /^6 Betalen/ }).click();
  const dag = page.getByRole('region', { name: 'Betaaldag', exact: true });
  await dag.getByText('Gevolg in 2026: 12 betaaldagen, 4 keer is die dag geen werkdag').click();
  await expect.poll(() => dag.getByRole('row', { name: /^februari 2026/ }).innerText()).toContain('13 feb 2026');
  await expect.poll(() => dag.innerText()).toContain('In het diagram: Besluit voorbereiden');
  await dag.getByRole('combobox').focus();
  await page.locator('.djs-element.is-geraakt').first().waitFor();
  await expectGoed(page);
});
