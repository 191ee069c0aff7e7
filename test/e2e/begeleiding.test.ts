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
  for (const tekst of ['Team Financiën', 'De bank heeft het geprobeerd.']) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(tekst);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Bewaard', { exact: true }).waitFor();
  // What lies half under the bar of the page is no obstacle: it scrolls.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => stand.inputValue()).toBe('klaar');
  await page
    .getByRole('cell', { name: /Klaar, door Team Financiën. De bank heeft het geprobeerd\.$/ })
    .first()
    .waitFor();
});

test('two colleagues who say something about one action at the same time both see what the other said', async () => {
  const werkplek = await toestel.login('functioneelbeheer.olst-wijhe', { breedte: 1280 });
  const { page, open } = werkplek;
  await open('/olst-wijhe/varianten');
  await page.getByRole('link', { name: 'Versie 2026-01-01', exact: true }).click();
  await page.getByRole('link', { name: 'Implementatieplan en status' }).click();
  const eigen = page.getByLabel(/^Stand van P\d+ Bewijs van gewerkte uren$/);
  await eigen.selectOption('bezig');
  const ander = await toestel.login('beleid.olst-wijhe', { breedte: 1280 });
  await ander.open('/olst-wijhe/implementatieplan');
  await ander.page.getByLabel(/^Stand van P\d+ Bewijs van gewerkte uren$/).selectOption('klaar');
  const rij = ander.page.getByRole('row', { name: /Bewijs van gewerkte uren/ });
  await rij.getByRole('button', { name: /^Bewaar/ }).click();
  await rij.getByText('Bewaard', { exact: true }).waitFor();

  werkplek.allow(409);
  const mijn = page.getByRole('row', { name: /Bewijs van gewerkte uren/ });
  await mijn.getByRole('button', { name: /^Bewaar/ }).click();
  await mijn.getByRole('alert').getByText('Nu: Klaar. U koos: Bezig.').waitFor();
  expect(await findDrempels(page)).toEqual([]);
  await mijn.getByRole('button', { name: /^Bewaar toch wat ik koos/ }).click();
  await mijn.getByText('Bewaard', { exact: true }).waitFor();
  await expect.poll(() => mijn.getByRole('alert').count()).toBe(0);
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
