import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEMO_WACHTWOORD } from '../../../server/demo/demo-gebruikers.ts';
import type { Toestel, Werkplek } from './werkplek.ts';

const TABS_AT_MOST = 150;
/** A page that is not whole yet gets this long to become so. */
const WAIT_MS = 15_000;
const AGAIN_MS = 5000;
/** A browser takes keys in a list for one word when they come within a second of each other. */
const FORGOTTEN_MS = 1500;

/** What has the focus: its name as a screen reader says it, roughly. */
export function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? element.labels?.[0]?.textContent
        : undefined;
    const namen = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const naam = namen.map((id) => document.getElementById(id)?.textContent).join(' ');
    const gevonden = naam === '' ? (element?.getAttribute('aria-label') ?? label ?? element?.textContent) : naam;
    return (gevonden ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 80);
  });
}

/** Presses a key of the page, and again when nothing came of it: the page may not have been listening yet. */
export async function pressFor(page: Page, toets: string, gevolg: Locator): Promise<void> {
  for (let over = WAIT_MS; over > 0; over -= AGAIN_MS) {
    await page.keyboard.press(toets);
    const gezien = gevolg.first().waitFor({ timeout: AGAIN_MS });
    if (
      await gezien.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`Nothing came of the key ${toets}.`);
}

/** Presses Tab, or Shift+Tab to go back, until something of this name has the focus. */
export async function tabTo(page: Page, naam: string | RegExp, { terug = false } = {}): Promise<void> {
  const gezien: string[] = [];
  const tot = Date.now() + WAIT_MS;
  for (let keer = 0; keer < TABS_AT_MOST || Date.now() < tot; keer += 1) {
    await page.keyboard.press(terug ? 'Shift+Tab' : 'Tab');
    const focus = await readFocus(page);
    if (typeof naam === 'string' ? focus === naam : naam.test(focus)) return;
    gezien.push(focus);
  }
  throw new Error(`Tab never came to ${String(naam)}, but to: ${gezien.slice(-TABS_AT_MOST).join(' | ')}`);
}

/** Tabs to a button or link, and presses it. */
export async function pressOn(page: Page, naam: string | RegExp): Promise<void> {
  await tabTo(page, naam);
  await page.keyboard.press('Enter');
}

/** Tabs to a field, and types over what is in it. */
export async function typeIn(page: Page, naam: string | RegExp, tekst: string): Promise<void> {
  await tabTo(page, naam);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(tekst);
}

/**
 * Chooses in the list that has the focus by typing the name of an option, or how it begins. On a busy machine the keys can come too
 * slowly for the browser to be one word; then they are typed again, after the time in which it forgets them.
 */
export async function chooseByKeys(page: Page, optie: string): Promise<void> {
  // By value: an option can get another name by being chosen.
  const goed = await page.evaluate((begin) => {
    const lijst = document.activeElement;
    const opties = lijst instanceof HTMLSelectElement ? [...lijst.options] : [];
    return opties.filter(({ text }) => text.toLowerCase().startsWith(begin)).map(({ value }) => value);
  }, optie.toLowerCase());
  expect(goed, `the option ${optie}`).not.toEqual([]);
  const readKeuze = () => page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.value ?? '');
  await expect
    .poll(
      async () => {
        if (!goed.includes(await readKeuze())) await page.keyboard.type(optie);
        return readKeuze();
      },
      { interval: FORGOTTEN_MS, message: `the option ${optie}` },
    )
    .toSatisfy((keuze: string) => goed.includes(keuze));
}

/** Logs in without a mouse. */
export async function logInByKeys(toestel: Toestel, gebruikersnaam: string): Promise<Werkplek> {
  const werkplek = await toestel.openWerkplek();
  await werkplek.open('/');
  await expect.poll(() => readFocus(werkplek.page)).toBe('Gebruikersnaam');
  await werkplek.page.keyboard.type(gebruikersnaam);
  await werkplek.page.keyboard.press('Tab');
  await werkplek.page.keyboard.type(DEMO_WACHTWOORD);
  await werkplek.page.keyboard.press('Enter');
  await werkplek.page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  return werkplek;
}
