import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startZaak, zaakadres } from './tools/aanvraag.ts';
import { expectGoed, vak } from './tools/variant.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

const MOTIVERING = 'De gemeenten van de regio geven werkgevers samen vijftien werkdagen.';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** What the page says, read again until it is there. */
const readMain = (page: Page) => page.locator('main').innerText();

test('a beheerder of one gemeente makes a version of the regio, a colleague of the other publishes it, and new zaken follow it', async () => {
  const consulent = await toestel.login('consulent.olst-wijhe');
  const oud = await startZaak(consulent, 'olst-wijhe', { Woongemeente: 'Olst-Wijhe' });

  const maker = await toestel.login('functioneelbeheer.voorbeeldstad');
  const { page } = maker;
  await maker.open('/voorbeeldstad/varianten');
  await page
    .getByRole('navigation', { name: 'Van gemeente of regio' })
    .getByRole('link', { name: 'Voorbeeldregio' })
    .click();
  await page.getByText('Geldt voor Gemeente Olst-Wijhe en Gemeente Voorbeeldstad.').waitFor();
  await page.getByText('Deze regio wijkt nergens af').waitFor();
  await expectGoed(page);
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voorbeeldregio, versie 1' }).waitFor();
  await page.getByRole('link', { name: /^4 Rappelleren/ }).click();
  const termijn = vak(page, 'Tijd tussen herinneringen');
  await termijn.getByRole('textbox').first().fill('15');
  await termijn.getByRole('textbox').first().press('Enter');
  await termijn.getByLabel(/^Motivering/).fill(MOTIVERING);
  await termijn.getByLabel(/^Motivering/).blur();
  await page.getByText('motivering ontbreekt').waitFor({ state: 'hidden' });
  await expectGoed(page);
  await page.locator('[aria-disabled]', { hasText: 'Ter controle aanbieden' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await page.getByText('Ter controle', { exact: true }).waitFor();

  const collega = await toestel.login('functioneelbeheer.olst-wijhe');
  await collega.open(new URL(page.url()).pathname.replace(/parameters.*/, 'verschil'));
  await collega.page.getByText(MOTIVERING).first().waitFor();
  await collega.page.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
  await collega.page.getByRole('button', { name: 'Versie 1 publiceren' }).click();
  await collega.page.getByText('Gepubliceerd', { exact: true }).first().waitFor();
  await collega.open('/olst-wijhe/varianten');
  await expect.poll(() => readMain(collega.page)).toContain('met versie 1 van de regio');
  await expect.poll(() => readMain(collega.page)).toContain(MOTIVERING);
  await expectGoed(collega.page);

  const nieuw = await startZaak(consulent, 'olst-wijhe', { Woongemeente: 'Olst-Wijhe' });
  await consulent.open(zaakadres(nieuw));
  await expect.poll(() => readMain(consulent.page)).toContain('met versie 1 van de regio');
  await consulent.open(zaakadres(oud));
  await expect.poll(() => readMain(consulent.page)).toContain('versie 2026-01-01');
  await expect.poll(() => readMain(consulent.page)).not.toContain('van de regio');
});
