import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, type RunnerTestCase } from 'vitest';
import { DEMO_WACHTWOORD } from '../../../server/demo/demo-gebruikers.ts';
import { openBrowser } from '../../tools/browser.ts';
import { type Product, startProduct } from './product.ts';

const SHOTS = process.env['E2E_SHOTS'] ?? join(tmpdir(), 'e2e-shots');
const WAIT_MS = 40_000;

/** One browser window of somebody, which keeps count of everything that goes wrong in it. */
export interface Werkplek {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to an address of the product and waits until the page has its heading. */
  readonly open: (pad: string) => Promise<void>;
  /** These answers of the server belong to the test; every other answer from 400 on is a fault. */
  allow(...statussen: readonly number[]): void;
}

/** The product with a browser; one for all tests of a file. */
export interface Toestel {
  readonly product: Product;
  /** A new window, as wide as a desk unless told otherwise. Nobody is logged in. */
  openWerkplek(opties?: { readonly breedte?: number }): Promise<Werkplek>;
  /** A new window in which this demo user is logged in. */
  login(gebruikersnaam: string, opties?: { readonly breedte?: number }): Promise<Werkplek>;
  /** Closes the windows, and fails on every console error, CSP violation, unexpected answer and error of the server. */
  endTest(test: { readonly task: Readonly<RunnerTestCase> }): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the product and a browser. */
export async function startToestel(fill?: Parameters<typeof startProduct>[0]): Promise<Toestel> {
  const [product, browser] = await Promise.all([startProduct(fill), openBrowser()]);
  const fouten: string[] = [];
  const open: BrowserContext[] = [];
  const openWerkplek: Toestel['openWerkplek'] = async ({ breedte = 1280 } = {}) => {
    const context = await makeContext(browser, product.url, breedte);
    open.push(context);
    return makeWerkplek(context, fouten);
  };
  return {
    product,
    openWerkplek,
    async login(gebruikersnaam, opties) {
      const werkplek = await openWerkplek(opties);
      // The login form has tests of its own; here the cookie is what counts.
      const data = { gebruikersnaam, wachtwoord: DEMO_WACHTWOORD };
      const antwoord = await werkplek.context.request.post('/api/sessie', { data });
      expect(antwoord.status(), await antwoord.text()).toBe(200);
      await werkplek.open('/');
      await werkplek.page
        .locator('header')
        .getByRole('button', { name: /^Uw account/ })
        .waitFor();
      return werkplek;
    },
    async endTest({ task }) {
      const gezakt = task.result?.state === 'fail' || fouten.length > 0;
      if (gezakt) await Promise.all(open.map((context) => shoot(context, task.name)));
      await Promise.all(open.splice(0).map((context) => context.close()));
      const alle = [...fouten.splice(0), ...product.fouten];
      expect(alle, 'everything that went wrong in the browser or on the server').toEqual([]);
    },
    async stop() {
      await browser.close();
      await product.stop();
    },
  };
}

/** Fills in the login form that is open. */
export async function logIn(page: Page, gebruikersnaam: string): Promise<void> {
  await page.getByLabel('Gebruikersnaam').fill(gebruikersnaam);
  await page.getByLabel('Wachtwoord').fill(DEMO_WACHTWOORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

// helpers

async function makeContext(browser: Browser, baseURL: string, breedte: number): Promise<BrowserContext> {
  const smal = breedte < 600;
  const context = await browser.newContext({
    baseURL,
    viewport: { width: breedte, height: smal ? 800 : 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    hasTouch: smal,
  });
  context.setDefaultTimeout(WAIT_MS);
  return context;
}

async function makeWerkplek(context: BrowserContext, fouten: string[]): Promise<Werkplek> {
  const toegestaan = new Set<number>();
  watch(context, fouten, toegestaan);
  const page = await context.newPage();
  return {
    page,
    context,
    async open(pad) {
      await page.goto(pad);
      // Not the heading of a page that is still loading.
      await page.locator('h1:not(.verborgen)').waitFor();
    },
    allow: (...statussen) => {
      for (const status of statussen) toegestaan.add(status);
    },
  };
}

/** The browser says of each refused answer that it could not load it; those are judged by their status. */
function watch(context: BrowserContext, fouten: string[], toegestaan: ReadonlySet<number>): void {
  context.on('console', (melding) => {
    if (melding.type() !== 'error') return;
    if (melding.text().startsWith('Failed to load resource: the server responded with')) return;
    if (toegestaan.has(0) && /ERR_|WebSocket|Failed to load resource/.test(melding.text())) return;
    fouten.push(`console error on ${melding.page()?.url()}: ${melding.text()}`);
  });
  context.on('weberror', (fout) => {
    fouten.push(`error on ${fout.page()?.url()}: ${String(fout.error().stack ?? fout.error())}`);
  });
  context.on('response', (antwoord) => {
    const status = antwoord.status();
    const pad = new URL(antwoord.url()).pathname;
    // Whoever is not logged in yet asks who he is, and hears that nobody is.
    if (status < 400 || toegestaan.has(status) || (status === 401 && pad === '/api/sessie')) return;
    // A preview that was asked for just before the task was finished comes too late.
    if (status === 409 && pad.endsWith('/voorbeeld')) return;
    fouten.push(`${antwoord.request().method()} ${pad}: ${status}`);
  });
}

/** A picture of the last state, for whoever has to find out why a test failed. */
async function shoot(context: BrowserContext, test: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const naam = test.replaceAll(/\W+/g, '-').slice(0, 80);
  for (const [nummer, page] of context.pages().entries()) {
    const path = join(SHOTS, `${naam}-${Date.now() % 10_000}-${nummer}.png`);
    await page.screenshot({ path, fullPage: true, timeout: 5000 }).catch(() => undefined);
  }
}
