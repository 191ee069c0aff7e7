import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findDrempels, findOverloop } from './axe.ts';
import { readDocxText } from './docx-text.ts';
import { readPdfText } from './pdf-text.ts';
import type { Toestel } from './werkplek.ts';

/** What the gemeente does in its own way, as it is typed and found back. */
export const BETAALDAG = 'De gezamenlijke administratie betaalt op de 15e, eerder dan de norm.';
export const RAPPEL = 'Drie keer herinneren voorkomt dat wij een aanvraag moeten afwijzen.';
export const TAAK = 'De werkgever hoort het besluit graag eerst van ons zelf.';
export const UITLEG = 'De administratie belt de werkgever, zodat het besluit niet onverwacht komt.';
export const VRAAG = 'Wie hebt u aan de telefoon gesproken?';

/** Where things are on the pages of a version. */
export const vak = (page: Page, naam: string) => page.getByRole('region', { name: naam, exact: true });
export const tabel = (page: Page) => page.getByRole('table', { name: 'Stappen als tabel' });
export const stap = (page: Page, naam: string) => tabel(page).getByRole('button', { name: naam, exact: true });
export const veld = (page: Page, naam: string) => vak(page, 'Gekozen stap').getByLabel(naam, { exact: true });

/** No barrier, and nothing to scroll sideways for. */
export async function expectGoed(page: Page): Promise<void> {
  expect(await findDrempels(page)).toEqual([]);
  expect(await findOverloop(page)).toEqual([]);
}

/** Waits until nothing that is done to the version is on its way. */
export async function waitOpgeslagen(page: Page): Promise<void> {
  await page.getByText(/Opgeslagen om/).waitFor();
  await page.getByText('Het diagram klopt met de regels.').waitFor();
}

/** Waits until the form that is saved is kept. */
export async function saveFormulier(page: Page, doe: () => Promise<void>): Promise<void> {
  const bewaard = page.waitForResponse((antwoord) => antwoord.url().includes('/formulieren/') && antwoord.ok());
  await doe();
  await bewaard;
}

/** Without spaces and hyphens: a page breaks lines within words. */
function squeeze(tekst: string): string {
  return tekst.replaceAll(/[\s\u00AD-]+/g, '');
}

/** The beleidsmedewerker downloads the bijlage, and finds back what the gemeente does in its own way. */
export async function expectBijlage(toestel: Toestel): Promise<void> {
  const { page, open } = await toestel.login('beleid.voorbeeldstad');
  await open('/voorbeeldstad/bijlage');
  await page.getByText('gebaseerd op versie 2', { exact: false }).waitFor();
  await expectGoed(page);
  for (const [knop, read] of [
    ['Download PDF', readPdfText],
    ['Download Word', readDocxText],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: knop, exact: true }).click();
    const tekst = squeeze(read(await readFile(await (await download).path())));
    for (const feit of ['de 15e van de maand', BETAALDAG, '3 keer', RAPPEL, 'Werkgever bellen', UITLEG, TAAK, VRAAG])
      expect(tekst, knop).toContain(squeeze(feit));
  }
}
