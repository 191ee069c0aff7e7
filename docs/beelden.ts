import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildModeler } from '../server/build-modeler.ts';
import { readConfig } from '../server/config.ts';
import { makeLog } from '../server/log.ts';
import { startServer } from '../server/main.ts';
import { openBrowser } from '../test/tools/browser.ts';

/** Makes the pictures of the README from the running product, on the demo data of its first start: `npx tsx docs/beelden.ts`. */
const ROOT = join(import.meta.dirname, '..');
const BEELDEN = join(import.meta.dirname, 'beelden');
const print = (text: string): void => void process.stdout.write(`${text}\n`);

await buildModeler(ROOT, print);
mkdirSync(BEELDEN, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'preferent-beelden-'));
const config = readConfig({ PORT: '0', DATA_DIR: dataDir, PREFERENT_MODUS: 'demo' });
const server = await startServer({ config, log: makeLog('error'), root: ROOT, now: () => new Date(), print });
const browser = await openBrowser();
try {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await logIn(page, server.demo?.wachtwoord ?? '');
  await page.getByRole('table', { name: /^Mijn groep/ }).waitFor();
  await shoot(page, 'werkvoorraad');
  await page.setViewportSize({ width: 1280, height: 1280 });
  await openBesluit(page);
  await shoot(page, 'zaak');
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

// helpers

async function logIn(page: Page, wachtwoord: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Gebruikersnaam').fill('consulent.olst-wijhe');
  await page.getByLabel('Wachtwoord').fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

/** A besluit that waits to be established: the form with its amount, letters and consequences. */
async function openBesluit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Besluit vaststellen' }).first().click();
  const taak = page.getByRole('button', { name: /^Taak (oppakken|overnemen)$/ });
  const gevolgen = page.getByText('Na ‘Besluit vaststellen’');
  await taak.or(gevolgen).first().waitFor();
  if (await taak.isVisible()) await taak.click();
  await gevolgen.waitFor();
}

async function shoot(page: Page, naam: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  await page.screenshot({ path: join(BEELDEN, `${naam}.png`) });
  print(`docs/beelden/${naam}.png`);
}
