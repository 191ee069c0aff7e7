import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import tar from 'tar-fs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Opens a real browser: the one of CHROMIUM_PATH, else a Chromium of the system, else the one that the npm package
 * @sparticuz/chromium carries. So the browser tests need nothing but npm. An empty CHROMIUM_PATH asks for the one of npm.
 */
export async function openBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chromium.launch({ executablePath: chosen, args: ARGS });
  const ofSystem = chosen === undefined ? SYSTEM_BROWSERS.filter((path) => existsSync(path)) : [];
  for (const executablePath of ofSystem) {
    const browser = await chromium.launch({ executablePath, args: ARGS }).catch(() => undefined);
    // What stands there may be an empty shell that only points to an installer.
    if (browser) return browser;
  }
  return openPackaged();
}

async function openPackaged(): Promise<Browser> {
  const packaged = await import('@sparticuz/chromium');
  const executablePath = await packaged.default.executablePath();
  const libraries = await unpackLibraries();
  return chromium.launch({
    executablePath,
    args: [...ARGS, '--headless=shell'],
    env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries },
  });
}

/** The package holds the NSS libraries that a bare machine lacks; they are for the browser process alone. */
async function unpackLibraries(): Promise<string> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin');
  const target = join(tmpdir(), 'preferent-chromium-libraries');
  if (!existsSync(target)) {
    const fresh = mkdtempSync(`${target}-`);
    const archive = brotliDecompressSync(readFileSync(join(bin, 'al2023.tar.br')));
    await pipeline(Readable.from(archive), tar.extract(fresh));
    try {
      renameSync(fresh, target);
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  return join(target, 'lib');
}
