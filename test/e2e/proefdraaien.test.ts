import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startZaak } from './tools/aanvraag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test('a functioneel beheerder tries the version in force, reads what it changes, opens one zaak, and sees the zaken that run', async () => {
  const consulent = await toestel.login('consulent.olst-wijhe');
  await startZaak(consulent, 'olst-wijhe', { Woongemeente: 'Olst-Wijhe' });
  const { page, open } = await toestel.login('functioneelbeheer.olst-wijhe');
  const expectGoed = async (): Promise<void> => {
    expect(await findDrempels(page)).toEqual([]);
    expect(await findOverloop(page)).toEqual([]);
  };
  await open('/olst-wijhe/proefdraaien');
  await expectGoed();
  await page.getByRole('link', { name: 'Versie 2026-01-01 proefdraaien' }).press('Enter');
  const aantal = page.getByLabel('Aantal zaken');
  await aantal.fill('12');
  await page.getByText('Samenstelling van de zaken').press('Enter');
  await page.getByLabel('Onvolledig (%)').waitFor();
  await expectGoed();
  await aantal.press('Enter');
  await page.getByRole('heading', { name: 'Versie 2026-01-01 naast Landelijk' }).waitFor();
  await page.getByRole('progressbar').waitFor();
  await expectGoed();

  await page.getByRole('table', { name: 'Zaak voor zaak' }).waitFor({ timeout: 90_000 });
  await expect.poll(() => page.locator('main').innerText()).toContain('Nieuwe taak “Betaalopdracht laten tekenen”');
  const taken = page.getByRole('table', { name: 'Taken' });
  await expect.poll(() => taken.getByRole('row', { name: /Betaalopdracht laten tekenen/ }).innerText()).toContain('+');
  await expectGoed();
  await page
    .getByRole('link', { name: /^Zaak \d+, / })
    .first()
    .press('Enter');
  const verloop = page.getByRole('table', { name: /^Verloop van zaak/ });
  await verloop.waitFor();
  await expect.poll(() => verloop.innerText()).toContain('geopend volgens variant');
  await expectGoed();

  await page.setViewportSize({ width: 400, height: 800 });
  await expectGoed();
  await page.getByRole('link', { name: 'Lopende zaken' }).press('Enter');
  await page.getByRole('table', { name: 'Lopende zaken' }).waitFor();
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('Publiceren verandert niets aan zaken die al lopen');
  await expectGoed();
});

test('a run can be stopped, and a beleidsmedewerker reads but does not start one', async () => {
  const { page, open } = await toestel.login('functioneelbeheer.voorbeeldstad');
  const pad = `/voorbeeldstad/varianten/${encodeURIComponent('bestand:voorbeeldstad:2026-01-01')}/proefdraaien`;
  await open(pad);
  await page.getByLabel('Aantal zaken').fill('2000');
  await page.getByRole('button', { name: 'Proef starten' }).press('Enter');
  await page.getByRole('button', { name: 'Proef stoppen' }).press('Enter');
  await page.getByText(/De proef is gestopt na/).waitFor();
  expect(await findDrempels(page)).toEqual([]);

  const beleid = await toestel.login('beleid.voorbeeldstad');
  await beleid.open(pad);
  await beleid.page.getByText('Proefdraaien laat verzonnen zaken').waitFor();
  await expect.poll(() => beleid.page.getByRole('button', { name: 'Proef starten' }).count()).toBe(0);
  await expect.poll(() => beleid.page.getByRole('link', { name: /^2000 zaken/ }).count()).toBe(1);
});
