import { readFileSync } from 'node:fs';

/** Licences that may be shipped beside EUPL-1.2 code. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  'EUPL-1.2',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Packages whose lock file entry names no usable licence; each was read by hand. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'bpmn-js': 'bpmn.io licence: MIT, and the bpmn.io mark stays visible on every diagram',
  busboy: 'MIT (LICENSE file)',
  'cli-table': 'MIT (LICENSE file)',
  streamsearch: 'MIT (LICENSE file)',
  'xmlhttprequest-ssl': 'MIT (LICENSE file)',
};

interface LockEntry {
  readonly license?: string;
  readonly dev?: boolean;
}

/** The names of shipped packages whose licence is not on the list. */
export function findForbidden(packages: Readonly<Record<string, LockEntry>>): readonly string[] {
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true)
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), licence: entry.license ?? 'none' }))
    .filter(({ name, licence }) => !(name in READ_BY_HAND) && !isAllowed(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

function isAllowed(expression: string): boolean {
  const words = expression.replace(/[()]/g, ' ').split(/\s+/).filter(Boolean);
  const names = words.filter((word) => !/^(and|or)$/i.test(word));
  return words.some((word) => /^or$/i.test(word))
    ? names.some((name) => ALLOWED.has(name))
    : names.every((name) => ALLOWED.has(name));
}

if (process.argv[1]?.endsWith('check-licences.ts')) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
  const forbidden = findForbidden(lock.packages);
  if (forbidden.length > 0) {
    console.error(`Licences that may not be shipped:\n${forbidden.map((line) => `  ${line}`).join('\n')}`);
    process.exit(1);
  }
  console.log(`${Object.keys(lock.packages).length} packages, all licences allowed.`);
}
