import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test.each([1280, 400])('a beleidsmedewerker reads the analysis and keeps the plan, at %i pixels', async (breedte) => {
  const { page, open } = await toestel.login('beleid.olst-wijhe', { breedte });
  await open('/olst-wijhe/verschillenanalyse');
  await page.getByRole('rowheader', { name: /Betaaldag$/ }).waitFor();
  await page.getByRole('heading', { name: /^Tekst voor de verordening/ }).waitFor();
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);

  await open('/olst-wijhe/implementatieplan');
  const stand = page.getByLabel(/^Stand van P\d+ Betaaldag$/);
  await stand.waitFor();
  await stand.focus();
  await stand.selectOption('klaar');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Bewaard', { exact: true }).waitFor();
  // What lies half under the bar of the page is no obstacle: it scrolls.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => stand.inputValue()).toBe('klaar');
});

test('chooses the version of the bijlage, and what to compare it with', async () => {
  const { page, open } = await toestel.login('beleid.olst-wijhe', { breedte: 1280 });
  await open('/olst-wijhe/bijlage');
  await page.getByLabel('Was en wordt, vergeleken met').selectOption('landelijk');
  const download = page.getByRole('link', { name: 'Download Word' });
  await expect.poll(() => download.getAttribute('href')).toContain('was=landelijk');
  await page.getByRole('button', { name: 'Raad' }).click();
  await expect.poll(() => page.getByLabel('Alle instellingen').isChecked()).toBe(false);
  expect(await findDrempels(page)).toEqual([]);
});
