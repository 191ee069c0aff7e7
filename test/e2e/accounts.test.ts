import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startZaak } from './tools/aanvraag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel, type Werkplek } from './tools/werkplek.ts';

const EIGEN = 'vier losse woorden samen';

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel();
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

async function logInMet(werkplek: Werkplek, gebruikersnaam: string, wachtwoord: string): Promise<void> {
  await werkplek.open('/inloggen');
  await werkplek.page.getByLabel('Gebruikersnaam').fill(gebruikersnaam);
  await werkplek.page.getByLabel('Wachtwoord').fill(wachtwoord);
  await werkplek.page.getByRole('button', { name: 'Inloggen' }).click();
}

test('a beheerder adds a colleague with the keyboard, who chooses a password and works', async () => {
  const { page, open } = await toestel.login('beheerder');
  await open('/olst-wijhe/gebruikers');
  await page.getByRole('link', { name: 'Account toevoegen' }).press('Enter');
  await page.getByLabel('Gebruikersnaam').fill('n.nieuw');
  await page.getByLabel('Naam', { exact: true }).fill('N. Nieuw');
  await page.getByLabel('Consulent').press('Space');
  await page.getByRole('button', { name: 'Account toevoegen' }).press('Enter');
  const wachtwoord = await page.locator('code').textContent();
  expect(wachtwoord).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Geef dit wachtwoord door');

  const nieuw = await toestel.openWerkplek();
  await logInMet(nieuw, 'n.nieuw', wachtwoord ?? '');
  await nieuw.page.getByText('U hebt een tijdelijk wachtwoord.').waitFor();
  nieuw.allow(422);
  await nieuw.page.getByLabel('Wachtwoord van nu').fill(wachtwoord ?? '');
  await nieuw.page.getByLabel('Nieuw wachtwoord').fill('te kort');
  await nieuw.page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await nieuw.page.getByRole('heading', { name: '1 antwoord klopt nog niet' }).waitFor();
  await nieuw.page.getByLabel('Nieuw wachtwoord').fill(EIGEN);
  await nieuw.page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await nieuw.page.getByText('Op andere apparaten logt u opnieuw in.').waitFor();
  await nieuw.page.getByRole('link', { name: /^Werkvoorraad/ }).click();
  await nieuw.page.getByRole('heading', { level: 1, name: 'Werkvoorraad' }).waitFor();

  await open('/olst-wijhe/gebruikers/n.nieuw');
  await page.getByLabel('Kan inloggen').uncheck();
  const bewaard = page.waitForResponse((antwoord) => antwoord.request().method() === 'PUT' && antwoord.ok());
  await page.getByRole('button', { name: 'Account bewaren' }).click();
  await bewaard;
  await open('/olst-wijhe/auditlog/accounts');
  await page.getByText('kan inloggen: ja → nee').waitFor();
  await page.getByText('Eigen wachtwoord gewijzigd').waitFor();
  nieuw.allow(401);
  await nieuw.page.getByRole('link', { name: 'Zaken' }).click();
  await nieuw.page.getByRole('dialog').waitFor();
});

test('the last beheerder cannot be closed, and the form says where it goes wrong', async () => {
  const werkplek = await toestel.login('beheerder');
  const { page, open } = werkplek;
  werkplek.allow(422);
  await open('/olst-wijhe/gebruikers/beheerder');
  await page.getByLabel('Kan inloggen').uncheck();
  await page.getByRole('button', { name: 'Account bewaren' }).click();
  await page.getByRole('link', { name: /laatste beheerder/ }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('account-actief');
});

type Stand = readonly [naam: string, ga: (werkplek: Werkplek) => Promise<unknown>];

const STANDEN: readonly Stand[] = [
  ['the accounts', ({ open }) => open('/voorbeeldstad/gebruikers')],
  ['an account', ({ open }) => open('/voorbeeldstad/gebruikers/raadpleger.voorbeeldstad')],
  [
    'a new password',
    async ({ page, open }) => {
      await open('/voorbeeldstad/gebruikers/raadpleger.voorbeeldstad');
      await page.getByRole('button', { name: 'Nieuw wachtwoord maken' }).click();
      await page.getByRole('heading', { name: 'Geef dit wachtwoord door' }).waitFor();
    },
  ],
  ['an account that is not there', ({ open }) => open('/voorbeeldstad/gebruikers/niemand')],
  [
    'a new account with errors',
    async ({ page, open }) => {
      await open('/voorbeeldstad/gebruikers/nieuw');
      await page.getByRole('button', { name: 'Account toevoegen' }).click();
      await page.getByRole('heading', { name: /kloppen nog niet$/ }).waitFor();
    },
  ],
  ['the audit log', ({ open }) => open('/voorbeeldstad/auditlog')],
  ['the log of accounts', ({ open }) => open('/voorbeeldstad/auditlog/accounts')],
  ['an empty audit log', ({ open }) => open('/olst-wijhe/auditlog')],
  ['the own account', ({ open }) => open('/voorbeeldstad/account')],
];

describe.each([1280, 400])('in a window of %i pixels', (breedte) => {
  test('the pages of the beheerder have no barrier, and fit', async () => {
    const consulent = await toestel.login('consulent.voorbeeldstad');
    await startZaak(consulent, 'voorbeeldstad', { Achternaam: `Jansen ${breedte}` });
    const werkplek = await toestel.login('beheerder', { breedte });
    werkplek.allow(422);
    const gevonden: Record<string, unknown> = {};
    for (const [naam, ga] of STANDEN) {
      await ga(werkplek);
      await werkplek.page.getByText(/^.*worden? geladen/).waitFor({ state: 'hidden' });
      const drempels = await findDrempels(werkplek.page);
      const overloop = await findOverloop(werkplek.page);
      if (drempels.length > 0 || overloop.length > 0) gevonden[naam] = { drempels, overloop };
    }
    expect(gevonden).toEqual({});
  });
});
