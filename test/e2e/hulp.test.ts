import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** No barrier, wide and on a phone, and nothing to scroll sideways for. */
async function expectGoed(page: Page): Promise<void> {
  const breed = await findDrempels(page);
  await page.setViewportSize({ width: 400, height: 800 });
  const smal = await findDrempels(page, { kleur: false });
  expect([...breed, ...smal, ...(await findOverloop(page))]).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The heading that has the focus. */
const focus = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const hulplink = (page: Page) => page.getByRole('link', { name: 'Hulp bij deze pagina' });
const rondleiding = (page: Page) => page.getByRole('region', { name: 'Rondleiding' });

test('the help of a page opens at its chapter, and has no barrier in any part', async () => {
  const { page, open } = await toestel.login('functioneelbeheer.voorbeeldstad');
  await open('/voorbeeldstad/varianten');
  await hulplink(page).press('Enter');
  await page.waitForURL(/hulp\/functioneel-beheerder#concept$/);
  await expect.poll(() => focus(page)).toBe('Een nieuwe versie beginnen');
  await open(`/voorbeeldstad/varianten/${encodeURIComponent('bestand:voorbeeldstad:2026-01-01')}/diagram`);
  await page.getByRole('table', { name: 'Stappen als tabel' }).waitFor();
  await hulplink(page).press('Enter');
  await expect.poll(() => focus(page)).toBe('Het diagram aanpassen');

  const onderdelen = page.getByRole('navigation', { name: 'Onderdelen van de hulp' });
  const readNamen = () => onderdelen.getByRole('link').allInnerTexts();
  await expect
    .poll(async () => (await readNamen()).slice(-3))
    .toEqual(['Instellingen uitgelegd', 'Grenzen van de wet', 'Woordenlijst']);
  const namen = await readNamen();
  expect(namen[0]).toMatch(/^Gids voor de functioneel beheerder\s+voor u$/);
  for (const [plaats, naam] of namen.entries()) {
    const [titel = ''] = naam.split('\n');
    await onderdelen.getByRole('link').nth(plaats).press('Enter');
    await page.getByRole('heading', { level: 1, name: titel }).waitFor();
    await loadBeelden(page);
    await expectGoed(page);
  }
});

/** The pictures come when they are scrolled to; each must be there. */
async function loadBeelden(page: Page): Promise<void> {
  for (const beeld of await page.locator('figure img').all()) {
    await beeld.scrollIntoViewIfNeeded();
    await expect
      .poll(() => beeld.evaluate((img) => img instanceof HTMLImageElement && img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
  }
}

test('the help answers a question with the word, the setting and the bound of the law', async () => {
  const { page, open } = await toestel.login('consulent.voorbeeldstad');
  await open('/voorbeeldstad/werkvoorraad');
  await hulplink(page).click();
  await page.waitForURL(/hulp\/consulent#werkvoorraad$/);
  const vraag = page.getByRole('searchbox', { name: 'Zoeken in de hulp' });
  await vraag.fill('opschorting');
  const vondsten = page.getByRole('search').getByRole('listitem');
  await expect.poll(() => vondsten.first().innerText()).toContain('Woord');
  await expectGoed(page);
  await vondsten.first().getByRole('link').press('Enter');
  await page.waitForURL(/hulp\/woorden#opschorting$/);
  await expect.poll(() => focus(page)).toMatch(/^opschorting/);

  await vraag.fill('art. 7 besluit');
  const soorten = () => vondsten.locator('span.klein').allInnerTexts();
  await expect.poll(soorten).toEqual(expect.arrayContaining(['Instelling', 'Grens van de wet']));
  await vondsten
    .filter({ has: page.getByText('Instelling', { exact: true }) })
    .first()
    .getByRole('link')
    .press('Enter');
  await page.waitForURL(/hulp\/instellingen#/);
  await expect.poll(() => focus(page)).not.toBe('');
  await vraag.fill('zqxw');
  await page.getByText('Niets gevonden met “zqxw”.', { exact: false }).waitFor();
  await expectGoed(page);
});

test('the tour shows the way in at most five steps, and does not come back', async () => {
  const { page } = await toestel.login('consulent.voorbeeldstad');
  await rondleiding(page).waitFor();
  await expectGoed(page);
  await page.getByRole('button', { name: 'Rondleiding beginnen' }).press('Enter');
  const koppen: string[] = [];
  const afronden = page.getByRole('button', { name: 'Rondleiding afronden' });
  for (;;) {
    const kop = rondleiding(page).getByRole('heading');
    koppen.push(await kop.innerText());
    await expect.poll(() => focus(page)).toBe(koppen.at(-1));
    await expect.poll(() => page.locator('.werk-aangewezen').count()).toBe(1);
    await expectGoed(page);
    if (await afronden.isVisible()) break;
    await page.getByRole('button', { name: 'Volgende stap' }).press('Enter');
    await expect.poll(() => kop.innerText()).not.toBe(koppen.at(-1));
  }
  expect(koppen.length).toBeLessThanOrEqual(5);
  expect(koppen).toContain('Werkvoorraad');
  await afronden.press('Enter');
  await rondleiding(page).waitFor({ state: 'detached' });
  await expect.poll(() => focus(page)).toBe('Werkvoorraad');
  await expectWeg(page);
});

test('whoever skips the tour, at the start or on the way, does not see it again', async () => {
  for (const gebruiker of ['functioneelbeheer.voorbeeldstad', 'beleid.voorbeeldstad']) {
    const { page } = await toestel.login(gebruiker, { breedte: 400 });
    await rondleiding(page).waitFor();
    if (gebruiker.startsWith('beleid')) await page.getByRole('button', { name: 'Rondleiding beginnen' }).press('Enter');
    await page.getByRole('button', { name: 'Rondleiding overslaan' }).press('Enter');
    await rondleiding(page).waitFor({ state: 'detached' });
    await expectWeg(page);
  }
  const { page } = await toestel.login('administratie.voorbeeldstad');
  await page.getByRole('button', { name: 'Rondleiding beginnen' }).press('Enter');
  await page.keyboard.press('Escape');
  await expectWeg(page);
  await expect.poll(() => focus(page)).not.toContain('Rondleiding');
});

async function expectWeg(page: Page): Promise<void> {
  await page.reload();
  await page.locator('h1:not(.verborgen)').waitFor();
  await expect.poll(() => rondleiding(page).count()).toBe(0);
}
