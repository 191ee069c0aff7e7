import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the browser app is built from. */
const SOURCES = ['modeler', 'server/domain', 'processes', 'rules/schema', 'vite.config.ts', 'package-lock.json'];

/** Builds the browser app when it is not there or older than what it is made of. */
export async function buildModeler(root: string, print: (text: string) => void): Promise<void> {
  const page = join(root, 'dist', 'modeler', 'index.html');
  if (!existsSync(join(root, 'modeler', 'index.html'))) return;
  const builtAt = existsSync(page) ? statSync(page).mtimeMs : 0;
  if (SOURCES.every((source) => newestIn(join(root, source)) <= builtAt)) return;
  print(
    'De schermen worden klaargezet. Dat duurt een halve minuut, en gebeurt alleen de eerste keer en na een wijziging.',
  );
  // The build follows NODE_ENV and changes it; tests and the settings of the server must not leak in, nor it out.
  const modus = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const { build } = await import('vite');
    await build({ root: join(root, 'modeler'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  } finally {
    if (modus === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = modus;
  }
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
