import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDatum } from '../domain/datum.ts';
import { freezeRules } from '../rules/frozen-rules.ts';

const map = path.resolve(import.meta.dirname, '../../rules');
const [datum] = process.argv.slice(2);

if (isDatum(datum)) {
  const bevroren = freezeRules(map, datum);
  writeFileSync(path.join(map, 'frozen.json'), `${JSON.stringify(bevroren, null, 2)}\n`);
  process.stdout.write(`${Object.keys(bevroren.bestanden).length} regelbestanden zijn bevroren.\n`);
} else {
  process.stderr.write('Geef de datum van de uitgave, bijvoorbeeld: npx tsx server/cli/freeze-rules.ts 2026-03-02\n');
  process.exitCode = 1;
}
