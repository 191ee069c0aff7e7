import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

const BEELDEN = process.env['E2E_BEELDEN'];

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test.each([
  [1280, 'functioneelbeheer.olst-wijhe', 'olst-wijhe', 1],
  [400, 'functioneelbeheer.voorbeeldstad', 'voorbeeldstad', 0],
])('a beheerder takes a national update over, at %i pixels', async (breedte, gebruiker, gemeente, keuzes) => {
  const { page, open } = await toestel.login(gebruiker, { breedte });
  const beeld = async (naam: string) => {
    if (BEELDEN !== undefined) await page.screenshot({ path: join(BEELDEN, `${naam}-${breedte}.png`), fullPage: true });
  };
  await open(`/${gemeente}/updates`);
  await page.getByText('voorbeeld, niet echt').waitFor();
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);
  await beeld('updates');

  await page.getByRole('link', { name: 'Update vanaf 1 juli 2026' }).press('Enter');
  await page.getByText('Voorbeeldversie, geen echte landelijke versie.').waitFor();
  await page.getByRole('button', { name: /^Schoon over te nemen/ }).press('Enter');
  await page.getByText('De werkgever krijgt 3 in plaats van 2 rappels.').waitFor();
  await page.locator('.werk-doek .djs-overlay').first().waitFor();
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);
  await beeld('update-schoon');

  await page.getByRole('button', { name: /^Keuze nodig/ }).press('Enter');
  if (keuzes > 0) {
    await page.getByText('0 van 1 keuzes gemaakt').waitFor();
    await page.locator('button[aria-disabled="true"]', { hasText: 'Concept maken' }).waitFor();
    await beeld('update-keuze');
    await page.getByRole('radio', { name: 'Andere waarde' }).press('Space');
    await page.getByLabel('Nieuwe waarde').fill('7');
    await page.getByRole('button', { name: 'Nieuwe waarde bewaren' }).press('Enter');
    await page.getByText('1 van 1 keuzes gemaakt').waitFor();
    await page.reload();
    await page.getByText('1 van 1 keuzes gemaakt').waitFor();
    await beeld('update-gekozen');
  } else {
    await page.getByText('U hoeft niets te kiezen').waitFor();
  }
  expect(await findDrempels(page)).toEqual([]);

  await page.getByRole('button', { name: 'Concept maken' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Concept maken' }).press('Enter');
  await page.getByText('Concept versie 2 is gemaakt.').waitFor();
  expect(await findDrempels(page)).toEqual([]);
  await beeld('update-concept');
  await page.getByRole('link', { name: 'Bekijk versie 2' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /versie 2/i }).waitFor();
});
