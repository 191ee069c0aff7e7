import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HANDLERNAMEN, LOKALE_HANDLERS } from '../../server/handlers/index.ts';
import { makeWorld } from '../usecases/world.ts';

const map = path.resolve(import.meta.dirname, '../../server/handlers');

test('every service task of the diagram has its handler, and every handler is in a diagram or for own diagrams', () => {
  const gebruikt = makeWorld().omgeving.processen.processen.flatMap((bron) =>
    bron.elementen.flatMap((element) => (element.type === 'bpmn:ServiceTask' ? [element.handler] : [])),
  );
  expect(new Set([...gebruikt, ...LOKALE_HANDLERS])).toEqual(new Set(HANDLERNAMEN));
});

test('a handler stands in the file with its name', () => {
  const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' }).map((bestand) =>
    path.basename(bestand, '.ts'),
  );
  for (const naam of HANDLERNAMEN) expect(bestanden).toContain(naam);
});
