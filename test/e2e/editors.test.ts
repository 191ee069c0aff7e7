import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { doTaak, startZaak } from './tools/aanvraag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { readBrief } from './tools/brieven.ts';
import { readPdfText } from './tools/pdf-text.ts';
import { stap, vak, veld, waitOpgeslagen } from './tools/variant.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

const MOTIVERING = 'Zo weten wij vanaf de eerste dag wie de werknemer begeleidt.';
const VRAAG = 'Wie begeleidt de werknemer?';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

/** No barrier, at a desk and on a phone. */
async function expectGoed(page: Page): Promise<void> {
  // What is half behind the top bar counts as too small to touch.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await findDrempels(page)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
  expect([...(await findDrempels(page, { kleur: false })), ...(await findOverloop(page))]).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function startConcept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
}

/** Adds a question to the form of a national task, which is there only at one answer. */
async function changeFormulier(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Formulieren/ }).click();
  await page.getByRole('link', { name: /^Aanvraag beoordelen/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Aanvraag beoordelen' }).waitFor();
  await expectGoed(page);
  await page.getByLabel(/^Nieuwe vraag of groep/).fill(VRAAG);
  await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
  await page.getByLabel('Hulptekst (niet verplicht)').fill('Een jobcoach of een collega.');
  await page.getByLabel('Verplicht', { exact: true }).check();
  const proef = page.getByRole('region', { name: 'Zo ziet het formulier eruit' });
  await proef.getByLabel(VRAAG).waitFor();
  await expectGoed(page);
  await page.getByRole('button', { name: `${VRAAG} omhoog` }).click();
  await page.getByLabel(/^Motivering/).fill(MOTIVERING);
  await page.getByRole('button', { name: 'Formulier bewaren' }).click();
  await page.getByRole('link', { name: /^Aanvraag beoordelen.*gewijzigd/ }).waitFor();
}

/** Writes a text of the gemeente with a fact of the zaak in it; shows it as PDF. */
async function changeBrief(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Brieven/ }).click();
  await page.getByRole('link', { name: /^PP-7/ }).click();
  await page.getByText('een beschikking moet zeggen hoe iemand bezwaar maakt').waitFor();
  await expectGoed(page);
  await page.getByRole('button', { name: 'Wijzigen van Vragen', exact: true }).click();
  const tekst = page.getByRole('textbox', { name: 'Eigen tekst van Vragen' });
  await tekst.press('ControlOrMeta+a');
  await page.keyboard.type('Hebt u vragen over het werk als ');
  await page.getByLabel('Gegeven van de zaak').selectOption({ label: 'Functie' });
  await page.getByRole('button', { name: 'Invoegen' }).click();
  await page.keyboard.type('? Bel ons.');
  await expect.poll(() => tekst.innerText()).toBe('Hebt u vragen over het werk als Functie? Bel ons.');
  await expectGoed(page);
  let pdf: Uint8Array = new Uint8Array();
  await page.route('**/briefvoorbeeld', async (route) => {
    const response = await route.fetch();
    pdf = await response.body();
    await route.fulfill({ response });
  });
  const [antwoord] = await Promise.all([
    page.waitForResponse((kandidaat) => kandidaat.url().endsWith('/briefvoorbeeld')),
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: /^Voorbeeld als pdf/ }).click(),
  ]);
  expect(antwoord.headers()['content-type']).toBe('application/pdf');
  const brief = readPdfText(Buffer.from(pdf)).replaceAll(/\s+/g, ' ');
  expect(brief).toContain('over het werk als medewerker magazijn? Bel ons.');
  expect(brief).toContain('VOORBEELD');
  await page.bringToFront();
  await page.getByLabel(/^Motivering/).fill(MOTIVERING);
  await page.getByRole('button', { name: 'Tekst bewaren' }).click();
  await page.getByText('eigen tekst', { exact: true }).waitFor();
}

/** Makes a letter of the gemeente itself; what it does not know is refused, and what is removed comes back. */
async function makeEigenBrief(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Eigen brief maken' }).click();
  await page.getByLabel('Naam van de brief').fill('Uitnodiging kennismaking');
  await page.getByLabel('Altijd per post').check();
  const tekst = page.getByRole('textbox', { name: 'Tekst van Alinea (deel 2)' });
  await tekst.press('End');
  await page.keyboard.type(' {{ geheim.code }}');
  await page.getByText('kent {{ geheim.code }} niet').waitFor();
  await tekst.press('ControlOrMeta+a');
  await page.keyboard.type('Wij maken graag kennis.');
  await page.getByLabel(/^Motivering/).fill(MOTIVERING);
  await expectGoed(page);
  await page.getByRole('button', { name: 'Brief bewaren' }).click();
  await page.getByRole('heading', { level: 2, name: 'EB-3 Uitnodiging kennismaking' }).waitFor();
  await page.getByRole('button', { name: 'Brief verwijderen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Brief verwijderen' }).click();
  await page.getByRole('button', { name: 'Terughalen' }).click();
  await page.getByRole('link', { name: /^EB-3 Uitnodiging/ }).waitFor();
}

/** A step of the gemeente that sends the letter. */
async function addBericht(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Diagram', exact: true }).click();
  await stap(page, 'Ontvangst bevestigen').click();
  await page
    .getByRole('group', { name: 'Toevoegen na Ontvangst bevestigen' })
    .getByRole('button', { name: 'E-mail of brief' })
    .click();
  await veld(page, 'Naam').fill('Werkgever uitnodigen');
  await veld(page, 'Naam').press('Tab');
  await veld(page, 'Uitleg').fill('Het systeem nodigt de werkgever uit, zodat iedereen elkaar vroeg kent.');
  await veld(page, 'Uitleg').press('Tab');
  const paneel = vak(page, 'Gekozen stap');
  await paneel.locator('summary', { hasText: 'Brieven' }).click();
  await paneel.getByLabel('EB-3 Uitnodiging kennismaking').check();
  await veld(page, 'Motivering').fill(MOTIVERING);
  await veld(page, 'Motivering').blur();
  await waitOpgeslagen(page);
}

test('a question and a letter text of the gemeente are made, published, and there for a new zaak', async () => {
  const maker = await toestel.login('functioneelbeheer.voorbeeldstad');
  // A drawing that meets a newer version is saved again, on that one.
  maker.allow(409);
  const { page } = maker;
  await maker.open('/voorbeeldstad/varianten');
  await startConcept(page);
  await changeFormulier(page);
  await changeBrief(page);
  await makeEigenBrief(page);
  await addBericht(page);
  await page.locator('[aria-disabled]', { hasText: 'Ter controle aanbieden' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
  await page.getByText('Ter controle', { exact: true }).waitFor();
  const collega = await toestel.login('beheerder');
  await collega.open(new URL(page.url()).pathname.replace(/diagram.*/, 'verschil'));
  await collega.page.getByRole('button', { name: 'Goedkeuren en publiceren' }).click();
  const dialoog = collega.page.getByRole('dialog');
  await dialoog.getByText('Er komt een brief bij: EB-3').waitFor();
  await dialoog.getByText(VRAAG).first().waitFor();
  await expectGoed(collega.page);
  await collega.page.getByRole('button', { name: 'Versie 2 publiceren' }).click();
  await collega.page.getByText('Gepubliceerd', { exact: true }).first().waitFor();

  const consulent = await toestel.login('consulent.voorbeeldstad');
  const zaak = await startZaak(consulent, 'voorbeeldstad', { 'Welke route vraagt de aanvrager?': 'Forfaitair' });
  expect(await readBrief(consulent, zaak, 'EB-3')).toContain('Wij maken graag kennis.');
  await doTaak(consulent, zaak, 'Aanvraag beoordelen', { [VRAAG]: 'Jobcoach Oost' });
  await doTaak(consulent, zaak, 'Forfaitaire LKS overleggen');
  await doTaak(consulent, zaak, 'Besluit vaststellen');
  expect(await readBrief(consulent, zaak, 'PP-7')).toContain('Hebt u vragen over het werk als bakkershulp? Bel ons.');
});

test('what the letter does not know is refused by its name, and what a later step needs cannot be removed', async () => {
  const { page, open } = await toestel.login('functioneelbeheer.olst-wijhe');
  await open('/olst-wijhe/varianten');
  await startConcept(page);
  await page.getByRole('link', { name: /^Brieven/ }).press('Enter');
  await page.getByRole('link', { name: /^PP-6 / }).press('Enter');
  await page.getByRole('button', { name: 'Wijzigen van Betaling', exact: true }).press('Enter');
  const tekst = page.getByRole('textbox', { name: 'Eigen tekst van Betaling' });
  await tekst.press('End');
  await page.keyboard.type(' {{ geheim.code }}');
  await page.getByText('kent {{ geheim.code }} niet').waitFor();
  await expect
    .poll(() => page.getByRole('button', { name: 'Tekst bewaren' }).getAttribute('aria-disabled'))
    .toBe('true');
  await expectGoed(page);
  await page.getByRole('button', { name: 'Terug naar landelijk' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Terug naar landelijk' }).press('Enter');
  await page.getByRole('button', { name: 'Wijzigen van Betaling', exact: true }).waitFor();

  await page.getByRole('link', { name: /^Formulieren/ }).press('Enter');
  await page.getByRole('link', { name: /^Rapport invoeren/ }).press('Enter');
  const weg = page.getByRole('button', { name: 'Verwijderen van Loonwaarde', exact: true });
  await expect.poll(() => weg.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Wijzigen van Loonwaarde', exact: true }).press('Enter');
  await page.getByLabel('Vraag', { exact: true }).fill('Loonwaarde in het rapport');
  await page.getByLabel(/^Motivering/).fill(MOTIVERING);
  await page.getByRole('button', { name: 'Formulier bewaren' }).press('Enter');
  await page.getByRole('button', { name: 'Terug naar landelijk' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Terug naar landelijk' }).press('Enter');
  await page.getByRole('button', { name: 'Verwijderen van Loonwaarde', exact: true }).waitFor();
});
