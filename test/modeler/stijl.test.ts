import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MAP = join(import.meta.dirname, '../../modeler/src/stijl');
const { resolve } = createRequire(import.meta.url);

it('no sheet that is imported has a @charset or an @import behind other rules, which a browser would skip', () => {
  const index = readFileSync(join(MAP, 'index.css'), 'utf8');
  const namen = [...index.matchAll(/@import "([^"]+)";/g)].map(([, naam = '']) => naam);
  expect(namen.length).toBeGreaterThan(20);
  const fout = namen.filter((naam) => {
    const bestand = naam.startsWith('.') ? join(MAP, naam) : resolve(naam);
    return /@charset|@import/.test(readFileSync(bestand, 'utf8'));
  });
  expect(fout).toEqual([]);
  expect(index.replaceAll(/@import "[^"]+";|\/\*[\s\S]*?\*\//g, '').trim()).toBe('');
});
