import path from 'node:path';
import { loadProcessLibrary } from '../../../server/engine/process-library.ts';
import { loadRules } from '../../../server/rules/load-rules.ts';
import { makeWorld, type World } from '../world.ts';

const wortel = path.resolve(import.meta.dirname, '../../..');
const regels = loadRules(path.join(wortel, 'rules'), { voorbeeldupdate: true });
const processen = await loadProcessLibrary(path.join(wortel, 'processes'), {
  erbij: [path.join(wortel, 'processes/voorbeeldupdate')],
});

/** The world of the demo: with the example of a second national version. */
export function makeUpdateWorld(): World {
  return makeWorld({ regels, processen });
}
