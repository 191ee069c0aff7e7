import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Stores } from '../../server/ports.ts';
import { maakOpslag, maakWerkvoorraadregel, maakZaak } from '../store/maak-opslag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { fillProduct } from './tools/gevuld.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel(addOudeTaken);
  await fillProduct(toestel);
}, 240_000);
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** More tasks than fit on a screen. */
async function addOudeTaken(stores: Stores): Promise<void> {
  for (let nummer = 1; nummer <= 30; nummer += 1) {
    const zaak = maakZaak({ id: `oud-${nummer}`, zaaknummer: `LKS-2025-${1000 + nummer}` });
    const taak = maakWerkvoorraadregel(zaak, { uiterlijk: '2026-04-01' });
    await stores.zaken.save(maakOpslag(zaak, { werkvoorraad: [taak] }));
  }
}

/** Opens the panel with the saved views. */
async function openWeergaven({ page }: Werkplek): Promise<void> {
  await page.getByRole('button', { name: /^Weergave:/ }).click();
  await page.getByRole('button', { name: 'Opslaan als…' }).waitFor();
}

test('the agenda leads from an empty month to the first moment, and from there to its zaak and back', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const { page, open } = consulent;
  await open('/voorbeeldstad/agenda');
  await page.getByRole('heading', { name: 'Niets in maart 2026' }).waitFor();
  expect(await findDrempels(page)).toEqual([]);

  await page.getByRole('button', { name: /^Naar .+ moment/ }).click();
  const zaak = page
    .locator('main')
    .getByRole('link', { name: /LKS-2026-/ })
    .first();
  await zaak.waitFor();
  await expect.poll(() => page.url()).toMatch(/maand=20\d\d-\d\d/);
  expect(await findDrempels(page)).toEqual([]);
  const maand = page.url();
  await zaak.click();
  await page.getByRole('heading', { level: 1, name: /^Jansen, A\. \(Anna\)/ }).waitFor();
  await page.goBack();
  await zaak.waitFor();
  await expect.poll(() => page.url()).toBe(maand);
});

test('the agenda of one kind shows only that kind, also on a narrow screen', async () => {
  const { page, open } = await toestel.login('consulent.voorbeeldstad', { breedte: 400 });
  await open('/voorbeeldstad/agenda');
  const soort = page.getByLabel('Soort');
  await soort.selectOption({ index: 1 });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await expect.poll(() => page.url()).toMatch(/soort=/);
  expect(await findOverloop(page)).toEqual([]);
  expect(await findDrempels(page, { kleur: false })).toEqual([]);
});

test('a view is saved with a name, found by a colleague when it is shared, changed and thrown away', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const { page, open } = consulent;
  await open('/voorbeeldstad/werkvoorraad?lijst=alle&stap=5');
  await openWeergaven(consulent);
  await page.getByRole('button', { name: 'Opslaan als…' }).click();
  const dialoog = page.getByRole('dialog', { name: 'Weergave opslaan' });
  await dialoog.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await dialoog.getByText('Geef de weergave een naam.').waitFor();
  expect(await findDrempels(page)).toEqual([]);

  await dialoog.getByLabel('Naam van de weergave').fill('Besluiten');
  await dialoog.getByLabel(/Ook voor mijn collega’s/).check();
  await page.keyboard.press('Enter');
  await dialoog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Weergave: Besluiten' }).waitFor();

  const collega = await toestel.login('consulent2.voorbeeldstad');
  await collega.open('/voorbeeldstad/werkvoorraad');
  await openWeergaven(collega);
  await collega.page.getByRole('link', { name: /^Besluiten/ }).click();
  await collega.page.getByRole('button', { name: 'Weergave: Besluiten' }).waitFor();
  await expect.poll(() => new URL(collega.page.url()).searchParams.get('stap')).toBe('5');

  await page.getByLabel('Stap').selectOption({ label: '1 Aanvraag' });
  await page.getByRole('button', { name: 'Weergave: Besluiten (gewijzigd)' }).waitFor();
  await openWeergaven(consulent);
  expect(await findDrempels(page, { kleur: false })).toEqual([]);
  await page.getByRole('button', { name: '“Besluiten” bijwerken' }).click();
  await page.getByRole('button', { name: 'Weergave: Besluiten', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Weergave Besluiten verwijderen' }).click();
  await page.getByRole('link', { name: /^Besluiten/ }).waitFor({ state: 'detached' });
});

test('no row of the werkvoorraad is half behind the bar of the chosen rows, wherever one scrolls', async () => {
  const { page, open } = await toestel.login('consulent.voorbeeldstad');
  await open('/voorbeeldstad/werkvoorraad?lijst=alle');
  const vakken = page.locator('main tbody').getByRole('checkbox');
  await expect.poll(() => vakken.count()).toBeGreaterThan(25);
  await vakken.first().check();
  await page.getByText('1 geselecteerd').waitFor();
  const lijst = page.locator('.werk-lijstvak');
  const readStand = () => lijst.evaluate((element) => element.scrollTop);
  await lijst.hover();
  for (const stap of [13, 13, 13, 9000]) {
    const voor = await readStand();
    await page.mouse.wheel(0, stap);
    await expect.poll(readStand).toBeGreaterThan(voor);
    expect(await findDrempels(page, { kleur: false }), `scrolled to ${await readStand()}`).toEqual([]);
  }
  const [laatste, balk] = [await vakken.last().boundingBox(), await page.getByText('1 geselecteerd').boundingBox()];
  expect((laatste?.y ?? 0) + (laatste?.height ?? 0)).toBeLessThan(balk?.y ?? 0);
});
