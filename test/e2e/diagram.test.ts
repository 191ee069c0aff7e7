import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_WACHTWOORD } from '../../server/demo/demo-gebruikers.ts';
import { expectGoed } from './tools/variant.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

const tabel = (page: Page) => page.getByRole('table', { name: 'Stappen als tabel' });
const stap = (page: Page, naam: string) => tabel(page).getByRole('button', { name: naam, exact: true });
const paneel = (page: Page) => page.getByRole('region', { name: 'Gekozen stap' });
const veld = (page: Page, naam: string) => paneel(page).getByLabel(naam, { exact: true });
const canvas = (page: Page) => page.locator('.djs-container > svg');

/** Begins a concept and opens its diagram. */
async function openDiagram({ page, open }: Werkplek, gemeente: string): Promise<void> {
  await open(`/${gemeente}/varianten`);
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
  await page.getByRole('link', { name: 'Diagram', exact: true }).click();
  await tabel(page).waitFor();
}

test('a functioneel beheerder adds a step, is kept from removing a required one, and finds the work back', async () => {
  const beheer = await toestel.login('functioneelbeheer.voorbeeldstad');
  // The form that comes with the step makes the version newer; the drawing is then saved again, on that one.
  beheer.allow(409);
  const { page } = beheer;
  await openDiagram(beheer, 'voorbeeldstad');
  await expectGoed(page);
  await expect.poll(() => page.locator('.bjs-powered-by').isVisible()).toBe(true);

  await stap(page, 'Besluit voorbereiden').click();
  await page
    .getByRole('group', { name: 'Toevoegen na Besluit voorbereiden' })
    .getByRole('button', { name: 'Taak van een persoon' })
    .click();
  await veld(page, 'Naam').fill('Werkgever bellen');
  await veld(page, 'Naam').press('Tab');
  await veld(page, 'Uitleg').fill('De administratie belt de werkgever, zodat het besluit niet onverwacht komt.');
  await veld(page, 'Uitleg').press('Tab');
  await veld(page, 'Wie').selectOption({ label: 'Administratie' });
  await veld(page, 'Formulier').selectOption({ label: 'Nieuw formulier' });
  await veld(page, 'Motivering').fill('De werkgever hoort het besluit graag eerst van ons zelf.');
  await veld(page, 'Motivering').blur();
  await page.getByText(/Opgeslagen om/).waitFor();
  await page.getByText('Het diagram klopt met de regels.').waitFor();

  await stap(page, 'Besluit vaststellen').click();
  await tabel(page).getByRole('button', { name: 'Weghalen' }).click();
  const melding = page.getByRole('alert').filter({ hasText: 'Dit mag niet.' });
  await melding.waitFor();
  await expect.poll(() => melding.innerText()).toMatch(/“Besluit vaststellen” is verplicht.*art\. /s);
  await expect.poll(() => stap(page, 'Besluit vaststellen').isVisible()).toBe(true);
  await expectGoed(page);

  await veld(page, 'Naam').fill('Besluit nemen');
  await veld(page, 'Naam').press('Enter');
  await stap(page, 'Besluit nemen').waitFor();
  const bewaard = page.waitForResponse((antwoord) => antwoord.url().includes('/diagrammen/'));
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await stap(page, 'Besluit vaststellen').waitFor();
  await bewaard;
  await page.getByText(/Opgeslagen om/).waitFor();

  await page.reload();
  await stap(page, 'Werkgever bellen').click();
  await expect.poll(() => veld(page, 'Wie').inputValue()).toBe('administratie');
  await expect.poll(() => veld(page, 'Formulier').inputValue()).toMatch(/^[a-z-]+$/);
  await expect.poll(() => veld(page, 'Motivering').inputValue()).toContain('van ons zelf');

  await page
    .getByRole('group', { name: 'Toevoegen na Werkgever bellen' })
    .getByRole('button', { name: 'Keuze met een extra taak' })
    .click();
  await tabel(page)
    .getByRole('button', { name: /^ja: naar/ })
    .press('Enter');
  const pad = tabel(page).getByRole('group', { name: /^ja: naar/ });
  await pad.getByLabel('Feit van de voorwaarde').selectOption({ label: 'werkgever: uitzendbureau' });
  await pad.getByLabel('Waarde van de voorwaarde').selectOption({ label: 'ja' });
  await pad.getByText('Een zaak gaat deze kant op als ‘werkgever: uitzendbureau’ is ja.').waitFor();
  await page.getByText(/Opgeslagen om/).waitFor();
  await expectGoed(page);

  // The session ends while somebody draws: the drawing stays, and is saved after the login.
  beheer.allow(401);
  await beheer.context.clearCookies();
  await stap(page, 'Werkgever bellen').click();
  await veld(page, 'Naam').fill('Werkgever inlichten');
  await veld(page, 'Naam').press('Enter');
  const inloggen = page.getByRole('dialog', { name: 'Uw sessie is gestopt' });
  await inloggen.getByLabel('Wachtwoord').fill(DEMO_WACHTWOORD);
  await inloggen.getByRole('button', { name: 'Inloggen' }).click();
  await inloggen.waitFor({ state: 'detached' });
  await page.getByText(/Opgeslagen om/).waitFor();
  await page.reload();
  await stap(page, 'Werkgever inlichten').waitFor();

  const lezer = await toestel.login('beleid.voorbeeldstad');
  await lezer.open(new URL(page.url()).pathname);
  await stap(lezer.page, 'Werkgever inlichten').click();
  await expect.poll(() => lezer.page.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);
  await expect.poll(() => veld(lezer.page, 'Naam').isEditable()).toBe(false);
  await expectGoed(lezer.page);
});

test('the drawing works with the keyboard alone', async () => {
  const beheer = await toestel.login('functioneelbeheer.olst-wijhe');
  const { page } = beheer;
  await openDiagram(beheer, 'olst-wijhe');
  await canvas(page).focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Ontvangst bevestigen');
  await page.keyboard.press('Enter');
  await paneel(page)
    .getByRole('heading', { name: /Ontvangst bevestigen/ })
    .waitFor();
  await page.keyboard.press('a');
  await page.locator('.djs-popup').waitFor();
  await page.keyboard.type('Taak van');
  await page.keyboard.press('Enter');
  await page.locator('.djs-direct-editing-content').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dossier aanleggen');
  await page.keyboard.press('Enter');
  await stap(page, 'Dossier aanleggen').waitFor();
  await canvas(page).focus();
  await page.keyboard.press('e');
  await page.locator('.djs-direct-editing-content').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Dossier maken');
  await page.keyboard.press('Enter');
  await stap(page, 'Dossier maken').waitFor();
  await canvas(page).focus();
  await page.keyboard.press('Control+z');
  await stap(page, 'Dossier aanleggen').waitFor();
  await expect.poll(() => stap(page, 'Dossier maken').count()).toBe(0);
  await page.getByText(/Opgeslagen om/).waitFor();
});

test('a process that comes later has its own drawing, its own bounds and its own place in the list', async () => {
  const beheer = await toestel.login('functioneelbeheer.voorbeeldstad');
  const { page, open } = beheer;
  await open('/voorbeeldstad/varianten');
  await page
    .getByRole('link', { name: /versie 2/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Diagram', exact: true }).click();
  const proces = page.getByLabel('Proces', { exact: true });
  await proces.waitFor();
  await proces.selectOption({ label: 'Verlenging van de loonkostensubsidie' });
  await stap(page, 'Antwoord werkgever verwerken').click();
  await page
    .getByRole('group', { name: 'Toevoegen na Antwoord werkgever verwerken' })
    .getByRole('button', { name: 'Wachtstap' })
    .click();
  await stap(page, 'Wachten').waitFor();
  await page.getByText(/Opgeslagen om/).waitFor();
  await proces.getByRole('option', { name: 'Verlenging van de loonkostensubsidie · ≠ eigen wijzigingen' }).waitFor({
    state: 'attached',
  });
  await stap(page, 'Verlenging vaststellen').click();
  await tabel(page).getByRole('button', { name: 'Weghalen' }).click();
  await page.getByRole('alert').filter({ hasText: 'Dit mag niet.' }).waitFor();
  await expectGoed(page);

  await proces.selectOption({ label: 'Betalen loonkostensubsidie' });
  await stap(page, 'Betaalrun goedkeuren').click();
  await page
    .getByRole('group', { name: 'Toevoegen na Betaalrun goedkeuren' })
    .getByRole('button', { name: 'Wachtstap' })
    .click();
  const melding = page.getByRole('alert').filter({ hasText: 'Dit mag niet.' });
  await expect.poll(() => melding.innerText()).toContain('hoort niet bij één zaak');

  // Back in the other process everything is as it was saved.
  await page.getByRole('link', { name: 'Verlenging van de loonkostensubsidie' }).click();
  await stap(page, 'Wachten').waitFor();
});

test('on a phone the table does the work, and the drawing waits behind a button', async () => {
  const beheer = await toestel.login('functioneelbeheer.olst-wijhe', { breedte: 400 });
  const { page, open } = beheer;
  await open('/olst-wijhe/varianten');
  await page
    .getByRole('link', { name: /versie 2/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Diagram', exact: true }).click();
  await tabel(page).waitFor();
  await expect.poll(() => canvas(page).isVisible()).toBe(false);
  await expectGoed(page);
  await stap(page, 'Ontvangst bevestigen').press('Enter');
  await page
    .getByRole('group', { name: /^Toevoegen na/ })
    .getByRole('button', { name: 'Wachtstap' })
    .press('Enter');
  await stap(page, 'Wachten').waitFor();
  await page.getByText(/Opgeslagen om/).waitFor();
  await page.getByRole('button', { name: 'Diagram tonen' }).press('Enter');
  await canvas(page).waitFor();
  await expectGoed(page);
});
