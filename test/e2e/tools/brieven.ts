import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Zaakplek, zaakadres } from './aanvraag.ts';
import { readPdfText } from './pdf-text.ts';
import type { Werkplek } from './werkplek.ts';

/** The codes of the letters of a zaak, in the order of the screen; opens the tab Brieven. */
export async function listBrieven(werkplek: Werkplek, zaak: Zaakplek): Promise<readonly string[]> {
  const regels = await openBrieven(werkplek, zaak);
  return (await regels.allInnerTexts()).map((regel) => /\b(PP|BB|UM|OD)-\w+/.exec(regel)?.[0] ?? regel);
}

/** Downloads a letter from the tab Brieven, and gives its text on one line. */
export async function readBrief(werkplek: Werkplek, zaak: Zaakplek, code: string): Promise<string> {
  const regels = await openBrieven(werkplek, zaak);
  const regel = regels.filter({ hasText: new RegExp(String.raw`${code}\b`) }).first();
  const adres = (await regel.getByRole('link').getAttribute('href')) ?? '';
  const antwoord = await werkplek.page.request.get(adres);
  expect(antwoord.headers()['content-type']).toBe('application/pdf');
  return readPdfText(await antwoord.body()).replaceAll(/\s+/g, ' ');
}

/** The rows of a table of the page, without its head, with one space between the words. */
export async function readRijen(page: Page, tabel: string | RegExp): Promise<readonly string[]> {
  const gevonden = page.getByRole('table', { name: tabel });
  await gevonden.waitFor();
  const rijen = await gevonden.locator('tbody tr').allInnerTexts();
  return rijen.map((rij) => rij.replaceAll(/\s+/g, ' ').trim());
}

async function openBrieven({ page, open }: Werkplek, zaak: Zaakplek) {
  await open(zaakadres(zaak, 'brieven'));
  const tabel = page.getByRole('table', { name: 'Brieven van deze zaak' });
  await tabel.waitFor();
  return tabel.locator('tbody tr');
}
