import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { moveOn, startZaak, type Zaakplek, zaakadres } from './tools/aanvraag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { pressFor } from './tools/toetsen.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

let toestel: Toestel;
let zaken: readonly Zaakplek[];
beforeAll(async () => {
  toestel = await startToestel();
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const namen = ['Jansen', 'Yıldız', 'de Boer', 'van der Meulen-Grootenhuis'];
  const gestart: Zaakplek[] = [];
  for (const Achternaam of namen) gestart.push(await startZaak(consulent, 'voorbeeldstad', { Achternaam }));
  zaken = gestart;
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

const LIJST = '/voorbeeldstad/werkvoorraad';

/** Chooses the tasks of these zaken in the list. */
async function choose({ page, open }: Werkplek, gekozen: readonly Zaakplek[]): Promise<void> {
  await open(LIJST);
  for (const { zaaknummer } of gekozen) {
    await page.getByRole('row').filter({ hasText: zaaknummer }).getByRole('checkbox').check();
  }
}

const rowOf = ({ page }: Werkplek, zaak: Zaakplek) => page.getByRole('row').filter({ hasText: zaak.zaaknummer });

test('tasks that are put off leave the list until their day, with the reason, and come back by undo', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const { page } = consulent;
  await choose(consulent, zaken.slice(0, 2));
  await page.getByRole('button', { name: 'Uitstellen…' }).click();
  const dialoog = page.getByRole('dialog', { name: '2 taken uitstellen' });
  await dialoog.getByRole('button', { name: 'Uitstellen', exact: true }).click();
  await dialoog
    .getByText(/^Geef antwoord op de vraag/)
    .first()
    .waitFor();
  expect(await findDrempels(page)).toEqual([]);
  await dialoog.getByLabel('Waarom?').fill('Werkgever belt terug');
  await dialoog.getByRole('button', { name: 'Uitstellen', exact: true }).click();
  await page.getByText('Uitgesteld: 2 taken.').waitFor();
  for (const zaak of zaken.slice(0, 2)) await rowOf(consulent, zaak).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: /^Uitgesteld/ }).click();
  await page.getByText('Werkgever belt terug').first().waitFor();
  expect(await findDrempels(page, { kleur: false })).toEqual([]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByText('Teruggedraaid: 2 taken.').waitFor();
  await page.getByRole('button', { name: /^Uitgesteld/ }).click();
  await rowOf(consulent, zaken[0] as Zaakplek).waitFor();
});

test('the zaak says that its task is put off, and the date of the demo brings it back', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const { page, open } = consulent;
  const zaak = zaken[3] as Zaakplek;
  await choose(consulent, [zaak]);
  await page.getByRole('button', { name: 'Uitstellen…' }).click();
  const dialoog = page.getByRole('dialog', { name: '1 taak uitstellen' });
  await dialoog.getByRole('button', { name: /^Morgen/ }).click();
  await dialoog.getByLabel('Waarom?').fill('Wacht op bericht');
  await dialoog.getByRole('button', { name: 'Uitstellen', exact: true }).click();
  await rowOf(consulent, zaak).waitFor({ state: 'detached' });
  await open(zaakadres(zaak));
  await page.getByText('Uitgesteld tot di 3 mrt 2026:').waitFor();
  expect(await findDrempels(page, { kleur: false })).toEqual([]);
  await moveOn(page, 'werkdag');
  await page.getByText('Uitgesteld tot di 3 mrt 2026:').waitFor({ state: 'detached' });
  await open(LIJST);
  await rowOf(consulent, zaak).waitFor();
});

test('tasks are spread over colleagues after a look ahead; who gets one hears it at once and marks it read', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const tweede = await toestel.login('consulent2.voorbeeldstad');
  await tweede.open(LIJST);
  await choose(consulent, zaken.slice(0, 2));
  await consulent.page.getByRole('button', { name: 'Verdelen over…' }).click();
  const dialoog = consulent.page.getByRole('dialog', { name: '2 taken verdelen' });
  await dialoog.getByRole('checkbox', { name: /^P\. Smit/ }).check();
  await dialoog.getByText(/^P\. Smit: 2 taken/).waitFor();
  expect(await findDrempels(consulent.page)).toEqual([]);
  await dialoog.getByRole('button', { name: '2 taken verdelen' }).click();
  await consulent.page.getByText('Toegewezen: 2 taken.').waitFor();

  const bel = tweede.page.getByRole('button', { name: /^Meldingen/ });
  await tweede.page.getByRole('button', { name: 'Meldingen, 2 nieuw' }).waitFor();
  const melding = tweede.page.getByRole('link', { name: /heeft u de taak “Aanvraag beoordelen” gegeven/ });
  await pressFor(tweede.page, 'm', melding);
  expect(await findDrempels(tweede.page)).toEqual([]);
  await tweede.page.getByRole('button', { name: 'Alles gelezen' }).click();
  await tweede.page.getByRole('button', { name: 'Meldingen, niets nieuws' }).waitFor();
  await tweede.page.keyboard.press('Escape');
  await expect.poll(() => bel.evaluate((element) => element === document.activeElement)).toBe(true);

  await consulent.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await consulent.page.getByText('Teruggedraaid: 2 taken.').waitFor();
});

test('who goes away hands over the tasks of today at once, and gets them back', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const { page, open } = consulent;
  await choose(consulent, zaken.slice(0, 2));
  await page.getByRole('button', { name: 'Oppakken', exact: true }).last().click();
  await page.getByText('Opgepakt: 2 taken.').waitFor();
  await page.getByRole('button', { name: /^Uw account/ }).click();
  await page.getByRole('link', { name: 'Ik ben afwezig…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Afwezigheid' }).waitFor();
  await page.getByText('2 taken.').waitFor();
  expect(await findDrempels(page)).toEqual([]);
  await page.getByLabel('Eerste dag afwezig').fill('3-3-2026');
  await page.getByLabel('Laatste dag afwezig').fill('13-3-2026');
  await page.getByRole('radio', { name: 'P. Smit' }).check();
  await page.getByRole('button', { name: 'Afwezigheid vastleggen' }).click();
  await page.getByRole('heading', { name: 'U bent nu afwezig' }).waitFor();
  await page.getByText('naar P. Smit').waitFor();
  expect(await findDrempels(page)).toEqual([]);

  const tweede = await toestel.login('consulent2.voorbeeldstad', { breedte: 400 });
  await tweede.open(`${LIJST}?lijst=mijn`);
  await tweede.page.getByRole('link', { name: 'Aanvraag beoordelen' }).nth(1).waitFor();
  expect(await findOverloop(tweede.page)).toEqual([]);

  await page.getByRole('button', { name: 'Ik ben er weer: taken terughalen' }).click();
  await page.getByRole('button', { name: 'Afwezigheid vastleggen' }).waitFor();
  await open(`${LIJST}?lijst=mijn`);
  await expect.poll(() => page.getByRole('link', { name: 'Aanvraag beoordelen' }).count()).toBe(2);
});
