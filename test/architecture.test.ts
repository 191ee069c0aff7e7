import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Layer {
  /** What may be imported, as a start of the path or the name of a package. */
  readonly may: readonly string[];
  /** Of these only types. */
  readonly types?: readonly string[];
}

/** The import table of the product. A folder that is not in it is part of the outside and is checked by `OUTSIDE`. */
const LAYERS: Readonly<Record<string, Layer>> = {
  'server/domain': { may: ['server/domain', 'decimal.js', 'temporal-polyfill'] },
  'server/rules': {
    may: [
      'server/rules',
      'server/domain',
      'json-rules-engine',
      'ajv',
      'ajv-formats',
      'node:fs',
      'node:path',
      'node:url',
      'node:crypto',
    ],
  },
  'server/handlers': { may: ['server/handlers', 'server/domain'], types: ['server/rules', 'server/engine'] },
  'server/engine': {
    may: [
      'server/engine',
      'libxml2-wasm',
      'bpmn-engine',
      'bpmn-elements',
      'bpmn-moddle',
      'moddle-context-serializer',
      'smqp',
      'node:',
    ],
    types: ['server/domain'],
  },
  'server/usecases': {
    may: ['server/usecases', 'server/domain', 'server/rules', 'server/handlers', 'processes'],
    types: ['server/ports.ts', 'server/engine'],
  },
  'server/store/sqlite': {
    may: ['server/store', 'server/domain', '@photostructure/sqlite', 'node:'],
    types: ['server/ports.ts'],
  },
  'server/store/mongo': { may: ['server/store', 'server/domain', 'mongoose', 'node:'], types: ['server/ports.ts'] },
  'server/store': { may: ['server/store', 'server/domain', 'node:'], types: ['server/ports.ts'] },
  modeler: {
    may: ['modeler', 'server/domain', 'rules/schema', 'processes', 'npm:'],
    types: ['server/usecases', 'server/ports.ts'],
  },
  processes: { may: ['processes', 'server/domain', 'ibantools'] },
  'processes/formulieren.ts': { may: ['processes', 'node:', 'ajv'] },
  'processes/lint': {
    may: ['processes/lint', 'bpmnlint', 'bpmnlint-utils', 'bpmn-moddle', 'node:'],
    types: ['server/domain'],
  },
};

/** These stand outside and never know each other; everything meets in `server/main.ts`. */
const OUTSIDE = ['store', 'outbox', 'documents', 'payments', 'realtime', 'http'].map((name) => `server/${name}`);

const FILES = ['server', 'modeler', 'processes', 'rules', 'bench'].flatMap((folder) => listSources(folder));
const IMPORTS = FILES.flatMap((file) => readImports(file));

test('the sources are found, so that the checks below check something', () => {
  expect(FILES.length).toBeGreaterThan(50);
  expect(IMPORTS.length).toBeGreaterThan(100);
});

describe('imports', () => {
  test.each(Object.keys(LAYERS))('of %s stay within its layer', (folder) => {
    const wrong = IMPORTS.filter(({ from }) => layerOf(from) === folder && !from.endsWith('.d.ts'))
      .filter((line) => !isAllowed(LAYERS[folder] as Layer, line))
      .map(describeImport);
    expect(wrong).toEqual([]);
  });

  test('of store, outbox, documents, payments, realtime and http never reach into each other', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const own = OUTSIDE.find((folder) => isUnder(from, folder));
      const other = OUTSIDE.find((folder) => isUnder(to, folder));
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('of the BPMN engine are made by server/engine only, and of mongoose by server/store/mongo only', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        (/^bpmn-(engine|elements)/.test(to) && !isUnder(from, 'server/engine') && !isUnder(from, 'bench')) ||
        (to === 'mongoose' && !isUnder(from, 'server/store/mongo')),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('of the browser app bring no code along that only runs on the server', () => {
    const wrong = IMPORTS.filter(
      ({ from, to, typeOnly }) =>
        isUnder(from, 'modeler') &&
        !typeOnly &&
        ['processes/formulieren.ts', 'processes/lint/lint-process.ts'].some((file) => isUnder(to, file)),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('of our own files carry their extension and exist', () => {
    const wrong = IMPORTS.filter(({ to }) => /^(server|modeler|processes|rules)\//.test(to)).filter(
      ({ to }) => !/\.(tsx?|json|css|svg)(\?\w+)?$/.test(to) || !existsSync(join(ROOT, to.replace(/\?\w+$/, ''))),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });
});

describe('files', () => {
  test('are at most 300 lines long', () => {
    const long = FILES.filter((file) => read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('are named in kebab-case', () => {
    const wrong = FILES.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(file.split('/').at(-1) ?? ''));
    expect(wrong).toEqual([]);
  });

  test('have no default export on the server', () => {
    expect(
      linesThatMatch(
        under('server').filter((file) => !file.endsWith('.d.ts')),
        /^export default\b/,
      ),
    ).toEqual([]);
  });

  test('have no any, no silenced check and no debt', () => {
    const wrong = /(:|\bas|<|,|\|)\s*any\b(?!\s+[a-z])|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b/;
    expect(linesThatMatch(FILES, wrong)).toEqual([]);
  });

  test('are not barrels that only pass on', () => {
    const barrels = FILES.filter((file) => {
      const code = read(file)
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line));
      return code.length > 0 && code.every((line) => /^export .* from /.test(line));
    });
    expect(barrels).toEqual([]);
  });
});

describe('the core is pure', () => {
  const pure = [...under('server/domain'), ...under('server/handlers')];

  test('no clock, no chance, no environment and no log in domain and handlers', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bconsole\.|\brandomUUID\b|\bfetch\(|\bsetTimeout\b/;
    expect(linesThatMatch(pure, impure)).toEqual([]);
    const nodeImports = IMPORTS.filter(({ from, to }) => pure.includes(from) && to.startsWith('node:'));
    expect(nodeImports.map(describeImport)).toEqual([]);
  });

  test('no clock and no chance in rules, engine and use cases either', () => {
    const files = [...under('server/rules'), ...under('server/engine'), ...under('server/usecases')];
    expect(
      linesThatMatch(files, /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bconsole\./),
    ).toEqual([]);
  });

  test('the engine replaces no function of an object that it does not own', () => {
    const patch = /^\s*\w+(\.\w+)+\s*=\s*(async\s+)?(function\b|\([^)]*\)\s*(:[^=]+)?=>|\w+\s*=>)/;
    const wrong = linesThatMatch(under('server/engine'), patch).filter((line) => !/:\s*this\./.test(line));
    expect(wrong).toEqual([]);
  });
});

test('every handler is in the list of handlers', () => {
  const index = read('server/handlers/index.ts');
  const handlers = under('server/handlers')
    .filter((file) => !file.endsWith('/index.ts') && /export const \w+: Handler\b|: Handlerinvoer\b/.test(read(file)))
    .map((file) => file.replace('server/handlers/', ''));
  const missing = handlers.filter((file) => !index.includes(`'./${file}'`));
  expect(handlers.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

// helpers

function listSources(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function under(folder: string): readonly string[] {
  return FILES.filter((file) => isUnder(file, folder));
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function readImports(file: string): readonly Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^;'"]*?\sfrom\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\('([^']+)'\)/g;
  return [...read(file).matchAll(pattern)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

/** The narrowest layer that a file is in. */
function layerOf(file: string): string | undefined {
  return Object.keys(LAYERS)
    .filter((folder) => isUnder(file, folder))
    .sort((one, other) => other.length - one.length)[0];
}

function isAllowed(layer: Layer, line: Import): boolean {
  const fits = (allowed: string): boolean => {
    if (allowed === 'npm:') return !/^(server|modeler|processes|rules|node:)/.test(line.to);
    return allowed.endsWith(':') ? line.to.startsWith(allowed) : isUnder(line.to, allowed);
  };
  return layer.may.some(fits) || (line.typeOnly && (layer.types ?? []).some(fits));
}

function linesThatMatch(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(withoutComment(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

function withoutComment(line: string): string {
  return /^\s*(\*|\/\*\*|\/\/)/.test(line) && !/@ts-|TODO|FIXME|XXX/.test(line) ? '' : line;
}

function describeImport({ from, to }: Import): string {
  return `${from} → ${to}`;
}
