import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { doTaak, finish, pickUp, startZaak, type Zaakplek, zaakadres } from './tools/aanvraag.ts';
import { findDrempels } from './tools/axe.ts';
import { fillIn, findFormulier, findVraag } from './tools/formulier.ts';
import { logIn, startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test('two consulenten on one task: the second hears who was first, and sees what is not processed', async () => {
  const eerste = await toestel.login('consulent.voorbeeldstad');
  const tweede = await toestel.login('consulent2.voorbeeldstad');
  const zaak = await startZaak(eerste, 'voorbeeldstad');
  eerste.allow(409);
  await pickUp(eerste, zaak, 'Aanvraag beoordelen');
  await fillIn(eerste.page, { Functie: 'hulp in de bakkerij' });
  await tweede.open(zaakadres(zaak));
  await tweede.page.getByRole('button', { name: 'Taak overnemen' }).click();
  await findFormulier(tweede.page).waitFor();
  await finish(tweede.page, 'Aanvraag beoordelen');

  await eerste.page.getByRole('button', { name: 'Aanvraag doorzetten' }).click();

  const melding = eerste.page.getByRole('dialog');
  await melding.getByText('P. Smit').first().waitFor();
  await melding.getByText('hulp in de bakkerij').first().waitFor();
  expect(await findDrempels(eerste.page)).toEqual([]);
});

test('a document that a colleague adds meanwhile is no conflict: the task is finished with what was typed', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const administratie = await toestel.login('administratie.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad');
  await pickUp(consulent, zaak, 'Aanvraag beoordelen');
  await fillIn(consulent.page, { 'Uren per week': '28' });
  await addDocument(administratie, zaak);

  await finish(consulent.page, 'Aanvraag beoordelen');

  await consulent.open(zaakadres(zaak, 'gegevens'));
  await consulent.page.getByText('Uren per week').waitFor();
  await expect.poll(() => consulent.page.locator('main').innerText()).toMatch(/Uren per week\s+28\b/);
});

test('who loses a task to a colleague while typing hears who has it, and still sees what was typed', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const tweede = await toestel.login('consulent2.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad');
  await pickUp(consulent, zaak, 'Aanvraag beoordelen');
  await fillIn(consulent.page, { Functie: 'hulp in de bakkerij' });
  await consulent.page.getByText(/concept bewaard om/).waitFor();

  consulent.allow(403, 409);
  await tweede.open(zaakadres(zaak));
  await tweede.page.getByRole('button', { name: 'Taak overnemen' }).click();
  await findFormulier(tweede.page).waitFor();

  await consulent.page.getByText('P. Smit').first().waitFor();
  const functie = findVraag(findFormulier(consulent.page), 'Functie');
  await expect.poll(() => functie.inputValue()).toBe('hulp in de bakkerij');
});

test('after a restart in the middle the session, the draft and the zaak are still there, and work goes on', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad');
  await doTaak(consulent, zaak, 'Aanvraag beoordelen');
  await pickUp(consulent, zaak, 'Loonwaardemeting aanvragen');
  await fillIn(consulent.page, { 'Welke organisatie doet de meting?': 'Meetbureau Zuid' });
  await consulent.page.getByText(/concept bewaard om/).waitFor();

  consulent.allow(0);
  await toestel.product.restart();

  await pickUp(consulent, zaak, 'Loonwaardemeting aanvragen');
  const organisatie = findVraag(findFormulier(consulent.page), 'Welke organisatie doet de meting?');
  await expect.poll(() => organisatie.inputValue()).toBe('Meetbureau Zuid');
  await fillIn(consulent.page, { 'Meting aangevraagd op': '2-3-2026', 'Meten voor of op': '20-3-2026' });
  await finish(consulent.page, 'Loonwaardemeting aanvragen');
});

test('a session that ends while somebody types asks for the password over the page, and nothing typed is lost', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad');
  await doTaak(consulent, zaak, 'Aanvraag beoordelen');
  await pickUp(consulent, zaak, 'Loonwaardemeting aanvragen');
  await fillIn(consulent.page, { 'Welke organisatie doet de meting?': 'Meetbureau Noord' });
  await consulent.page.getByText(/concept bewaard om/).waitFor();

  consulent.allow(401, 403);
  await consulent.context.clearCookies();
  await fillIn(consulent.page, { 'Meting aangevraagd op': '2-3-2026', 'Meten voor of op': '20-3-2026' });

  const dialoog = consulent.page.getByRole('dialog', { name: 'Uw sessie is gestopt' });
  await dialoog.waitFor();
  expect(await findDrempels(consulent.page)).toEqual([]);
  await logIn(consulent.page, 'consulent.voorbeeldstad');
  await dialoog.waitFor({ state: 'detached' });
  const formulier = findFormulier(consulent.page);
  await expect
    .poll(() => findVraag(formulier, 'Welke organisatie doet de meting?').inputValue())
    .toBe('Meetbureau Noord');
  await expect.poll(() => findVraag(formulier, 'Meting aangevraagd op').inputValue()).toBe('2-3-2026');
  await finish(consulent.page, 'Loonwaardemeting aanvragen');
});

test('a change by a colleague shows as a bar, and the rows stay where they are until one asks for the new order', async () => {
  const consulent = await toestel.login('consulent.voorbeeldstad');
  const tweede = await toestel.login('consulent2.voorbeeldstad');
  const zaak = await startZaak(tweede, 'voorbeeldstad');
  await consulent.open('/voorbeeldstad/werkvoorraad');
  const rijen = consulent.page.getByRole('row').filter({ has: consulent.page.getByRole('checkbox') });
  await rijen.filter({ hasText: zaak.zaaknummer }).waitFor();
  const voor = await rijen.allInnerTexts();

  await doTaak(tweede, zaak, 'Aanvraag beoordelen');

  await consulent.page.getByText('1 zaak bijgewerkt').waitFor();
  expect((await rijen.allInnerTexts()).map(readTaak)).toEqual(voor.map(readTaak));
  await consulent.page.getByRole('button', { name: 'Toon de nieuwe volgorde' }).click();
  await consulent.page.getByText('1 zaak bijgewerkt').waitFor({ state: 'detached' });
  const rij = consulent.page.getByRole('row').filter({ hasText: zaak.zaaknummer });
  await rij.getByRole('link', { name: 'Loonwaardemeting aanvragen' }).waitFor();
});

async function addDocument({ page, open }: Werkplek, zaak: Zaakplek): Promise<void> {
  await open(zaakadres(zaak, 'documenten'));
  await page.getByLabel('Soort document').selectOption({ label: 'Arbeidsovereenkomst' });
  const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  await page.getByLabel('Bestand').setInputFiles({ name: 'contract.pdf', mimeType: 'application/pdf', buffer });
  await page.getByRole('button', { name: 'Document toevoegen' }).click();
  await page.getByRole('link', { name: 'contract.pdf' }).waitFor();
}

/** The task of a row, without what tells that it changed. */
function readTaak(rij: string): string {
  return rij.replaceAll(/\s+/g, ' ').trim();
}
