import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildModeler } from '../server/build-modeler.ts';
import { readConfig } from '../server/config.ts';
import { makeLog } from '../server/log.ts';
import { startServer } from '../server/main.ts';
import { openBrowser } from '../test/tools/browser.ts';

/** Makes the pictures of the README and of the help from the running product, on the demo data of its first start: `npx tsx docs/beelden.ts [NAAM ...]`. */
const ROOT = join(import.meta.dirname, '..');
const BEELDEN = join(import.meta.dirname, 'beelden');
const HULP = join(ROOT, 'modeler', 'public', 'hulp');
const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Beeld {
  readonly naam: string;
  /** User name of the demo; its gemeente stands behind the dot. */
  readonly wie: string;
  readonly hoogte: number;
  /** Whether the README shows it too. */
  readonly readme?: boolean;
  readonly ga: (page: Page) => Promise<unknown>;
}

const FUNCTIONEEL = 'functioneelbeheer.olst-wijhe';

const LIJST: readonly Beeld[] = [
  {
    naam: 'werkvoorraad',
    wie: 'consulent.olst-wijhe',
    hoogte: 800,
    readme: true,
    ga: (page) => page.getByRole('table', { name: /^Mijn groep/ }).waitFor(),
  },
  { naam: 'zaak', wie: 'consulent.olst-wijhe', hoogte: 1280, readme: true, ga: openBesluit },
  { naam: 'betaalrun', wie: 'consulent.olst-wijhe', hoogte: 1000, readme: true, ga: openBetaalrun },
  { naam: 'rekentool', wie: 'consulent.olst-wijhe', hoogte: 1000, ga: openRekentool },
  {
    naam: 'instellingen',
    wie: FUNCTIONEEL,
    hoogte: 900,
    readme: true,
    ga: (page) => openConcept(page, 'parameters/6'),
  },
  { naam: 'diagram', wie: FUNCTIONEEL, hoogte: 900, readme: true, ga: openDiagram },
  { naam: 'bijlage', wie: 'beleid.olst-wijhe', hoogte: 900, readme: true, ga: openBijlage },
];

await buildModeler(ROOT, print);
for (const map of [BEELDEN, HULP]) mkdirSync(map, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'preferent-beelden-'));
const config = readConfig({ PORT: '0', DATA_DIR: dataDir, PREFERENT_MODUS: 'demo' });
const server = await startServer({ config, log: makeLog('error'), root: ROOT, now: () => new Date(), print });
const browser = await openBrowser();
try {
  const gevraagd = process.argv.slice(2);
  for (const beeld of LIJST.filter(({ naam }) => gevraagd.length === 0 || gevraagd.includes(naam))) {
    await makeBeeld(browser, beeld);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

// helpers

async function makeBeeld(bladeraar: Browser, { naam, wie, hoogte, readme, ga }: Beeld): Promise<void> {
  const context = await bladeraar.newContext({
    baseURL: server.url,
    viewport: { width: 1280, height: hoogte },
    deviceScaleFactor: 1.25,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  // The offer of the tour stands above the start page of who is new.
  await context.addInitScript((sleutel) => localStorage.setItem(sleutel, 'gezien'), `preferent.rondleiding.${wie}`);
  const page = await context.newPage();
  await logIn(page, wie);
  await ga(page);
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
  await page.screenshot({ path: join(HULP, `${naam}.png`) });
  if (readme) copyFileSync(join(HULP, `${naam}.png`), join(BEELDEN, `${naam}.png`));
  print(`${naam}.png`);
  await context.close();
}

async function logIn(page: Page, wie: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Gebruikersnaam').fill(wie);
  await page.getByLabel('Wachtwoord').fill(server.demo?.wachtwoord ?? '');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL(/\/olst-wijhe\//);
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

/** The proposal of this month, with one line opened. */
async function openBetaalrun(page: Page): Promise<void> {
  await page.goto('/olst-wijhe/betalen');
  await page
    .getByRole('button', { name: /^Betaalrun .* beginnen$/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Uitleg bij/ })
    .first()
    .click();
}

async function openRekentool(page: Page): Promise<void> {
  await page.goto('/olst-wijhe/rekentool');
  for (const [label, waarde] of [
    ['Geboortedatum', '1-5-1990'],
    ['Loonwaarde', '60'],
    ['Uren per week in het contract', '32'],
    ['Voltijd in vergelijkbaar werk', '38'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).first().fill(waarde);
  }
  await page.getByText('Zo komt het bedrag tot stand').waitFor();
}

async function openBijlage(page: Page): Promise<void> {
  await page.goto('/olst-wijhe/bijlage');
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
}

/** The diagram with a step chosen. */
async function openDiagram(page: Page): Promise<void> {
  await openConcept(page, 'diagram');
  await page.getByRole('table').getByText('Rappel versturen').first().click();
  await page.getByRole('region', { name: 'Gekozen stap' }).getByLabel('Naam', { exact: true }).waitFor();
}

/** A part of the concept of the gemeente; the first one who asks begins it. */
async function openConcept(page: Page, deel: string): Promise<void> {
  await page.goto('/olst-wijhe/varianten');
  const begin = page.getByRole('button', { name: 'Concept beginnen' });
  const concept = page.getByRole('link', { name: /versie 2$/i });
  await begin.or(concept).first().waitFor();
  if (await concept.first().isVisible()) await concept.first().click();
  else {
    await begin.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Concept beginnen' }).click();
  }
  await page.getByRole('heading', { level: 1, name: /versie 2$/ }).waitFor();
  const [, gemeente, , id] = new URL(page.url()).pathname.split('/');
  await page.goto(`/${gemeente}/varianten/${id}/${deel}`);
  await page.locator('.djs-container svg').first().waitFor();
}
