import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Stores } from '../../server/ports.ts';
import type { Formulierwaarden } from '../../server/usecases/usecases.ts';
import { makePain002, readOpdracht } from '../payments/bankantwoord.ts';
import { makeWorld } from '../usecases/world.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

const LIJST = '/voorbeeldstad/betalen';

/** Two zaken with LKS from 1 February: 1.088,10 per month each, so that the run of March has two months of both. */
async function fill(stores: Stores): Promise<void> {
  const world = makeWorld({ stores });
  const kringloop: Formulierwaarden = {
    'werknemer.achternaam': 'van der Meulen-Grootenhuis',
    'werknemer.bsn': '111222333',
    'werkgever.naam': 'Stichting Regionaal Werkleerbedrijf Noordoost-Achterhoek',
    'werkgever.kvkNummer': '87654321',
    'werkgever.iban': 'NL02ABNA0123456789',
    'werkgever.tenaamstelling': 'Werkleerbedrijf',
  };
  for (const anders of [{}, kringloop]) {
    const zaakId = await world.start(anders);
    for (const taak of ['BeoordelenAanvraagTask', 'AanvragenLoonwaardemetingTask', 'InvoerenLoonwaarderapportTask']) {
      await world.complete(zaakId, taak);
    }
    await world.complete(zaakId, 'BesprekenUitkomstTask');
    await world.complete(zaakId, 'VaststellenBesluitTask');
  }
}

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel(fill);
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

const rowsOf = (page: Page) => page.locator('table.werk-tabel--run button[aria-label^="Uitleg bij"]');

/** The text of the file behind a link. */
async function download(page: Page, naam: string): Promise<string> {
  const wacht = page.waitForEvent('download');
  await page.getByRole('link', { name: naam, exact: true }).click();
  return readFileSync(await (await wacht).path(), 'utf8');
}

test('a run goes from proposal by two people to the bank, and the bank confirms it', async () => {
  const maker = await toestel.login('administratie.voorbeeldstad');
  const { page } = maker;
  await maker.open(LIJST);
  expect(await findDrempels(page, { kleur: false })).toEqual([]);
  await page.getByRole('button', { name: 'Betaalrun maart 2026 beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Betaalrun maart 2026' }).waitFor();
  await expect.poll(() => rowsOf(page).count()).toBe(4);
  const adres = new URL(page.url()).pathname;

  // One line opens to how it came about, and is kept out with a reason.
  await page.getByRole('button', { name: 'Uitleg bij A. van der Meulen-Grootenhuis, maart 2026' }).click();
  await page.getByText('32 uur per week, loonwaarde 60%').waitFor();
  expect(await findDrempels(page)).toEqual([]);
  await page.getByRole('button', { name: 'Regel eruit halen' }).click();
  const dialoog = page.getByRole('dialog', { name: 'Regel eruit halen' });
  await dialoog.getByRole('button', { name: 'Regel eruit halen' }).click();
  await dialoog.getByText('Vul een reden in.').waitFor();
  await dialoog.getByLabel('Waarom wordt deze regel nu niet betaald?').fill('De werkgever belt nog over de uren.');
  await dialoog.getByRole('button', { name: 'Regel eruit halen' }).click();
  await page.getByText('Eruit gehaald:').waitFor();
  await expect.poll(() => page.locator('.werk-cijfers').innerText()).toMatch(/3\.264,30[\s\S]*1 \(€\s1\.088,10\)/);

  // Who made it offers it, and reads who can release it.
  await page.getByRole('button', { name: 'Voorstel ter goedkeuring aanbieden' }).click();
  await page.getByText(/Vrijgeven kan: .*E\. de Groot/).waitFor();
  await expect
    .poll(() => page.getByRole('button', { name: 'Betaalrun vrijgeven' }).getAttribute('aria-disabled'))
    .toBe('true');

  const tweede = await toestel.login('consulent.voorbeeldstad');
  await tweede.open(adres);
  await tweede.page.getByRole('button', { name: 'Betaalrun vrijgeven' }).click();
  const vrijgave = tweede.page.getByRole('dialog', { name: 'Betaalrun vrijgeven' });
  await vrijgave.getByText('3 betalingen aan 2 werkgevers').waitFor();
  await vrijgave.getByRole('button', { name: /3\.264,30 vrijgeven/ }).click();
  await tweede.page.getByRole('heading', { name: 'Bestanden' }).waitFor();

  // The file of the bank holds exactly the lines that were released.
  await maker.open(adres);
  await page.getByRole('heading', { name: 'Bestanden' }).waitFor();
  const bestand = await download(page, 'Betaalbestand (SEPA)');
  const opdracht = readOpdracht(bestand);
  expect([opdracht.som, opdracht.betalingen.map(({ bedrag }) => bedrag)]).toEqual([
    '3264.30',
    ['1088.10', '1088.10', '1088.10'],
  ]);
  expect(opdracht.betalingen.map(({ id }) => id)).not.toContain('LKS-2026-0002-202603-V1');
  await page.getByRole('button', { name: 'Bestand is bij de bank' }).click();

  // The bank did two and refused one: first what the file says, then it is kept.
  const [goed, ookGoed, geweigerd] = opdracht.betalingen.map(({ id }) => id) as [string, string, string];
  const antwoord = makePain002(bestand, 'pain.002.001.03', {
    [goed]: { status: 'ACSC' },
    [ookGoed]: { status: 'ACSC' },
    [geweigerd]: { status: 'RJCT', reden: 'AC04' },
  });
  await page
    .getByLabel('Bestand van de bank')
    .setInputFiles({ name: 'antwoord.xml', mimeType: 'application/xml', buffer: Buffer.from(antwoord) });
  await page.getByRole('button', { name: 'Bestand lezen' }).click();
  await page.getByText('Dit staat in het bestand').waitFor();
  await expect.poll(() => page.getByRole('row').filter({ hasText: 'Teruggekomen' }).count()).toBe(1);
  expect(await findDrempels(page, { kleur: false })).toEqual([]);
  await page.getByRole('button', { name: '3 uitkomsten vastleggen' }).click();
  await page.getByLabel('Stappen van de betaalrun').getByText('1 betaling teruggekomen').waitFor();

  // The zaak tells what was paid; what came back is owed again.
  await maker.open(LIJST);
  await page.getByText('1 betaling teruggekomen').waitFor();
  const smal = await toestel.login('administratie.voorbeeldstad', { breedte: 400 });
  await smal.open(adres);
  await expect.poll(() => rowsOf(smal.page).count()).toBe(4);
  expect(await findOverloop(smal.page)).toEqual([]);
  await smal.page.getByRole('link', { name: 'LKS-2026-0002' }).first().click();
  await smal.page.getByRole('link', { name: 'Betalingen', exact: true }).click();
  await smal.page.getByText('Recht en betaald per maand').waitFor();
  await smal.page
    .getByText(/komt in de volgende betaalrun/)
    .first()
    .waitFor();
  expect(await findOverloop(smal.page)).toEqual([]);
});
