import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Datum } from '../domain/datum.ts';

/** The rule files that may not change any more (`rules/frozen.json`): besluiten and running zaken rest on them. */
export interface Bevroren {
  readonly uitleg: string;
  /** Everything in force on or before this date has been released; null before the first release. */
  readonly vrijgegevenTot: Datum | null;
  /** SHA-256 of the content by path below `rules/`. Layout does not count, so a formatter may touch a frozen file. */
  readonly bestanden: Readonly<Record<string, string>>;
}

/** What is wrong with the frozen files of a rules folder, each with the way out; empty when nothing is. */
export function checkFrozen(directory: string): readonly string[] {
  const bevroren = readFrozen(directory);
  const nu = hashDatedFiles(directory);
  const veranderd = Object.entries(bevroren.bestanden).flatMap(([pad, hash]) => {
    if (nu[pad] === hash) return [];
    const wat = nu[pad] === undefined ? 'is verwijderd' : 'is gewijzigd';
    return [`${pad} ${wat}, maar is al in gebruik. Zet het terug en maak een nieuw bestand met een latere datum.`];
  });
  const vergeten = Object.keys(nu).filter(
    (pad) => isReleased(pad, bevroren.vrijgegevenTot) && !Object.hasOwn(bevroren.bestanden, pad),
  );
  return [
    ...veranderd,
    ...vergeten.map(
      (pad) => `${pad} geldt al op ${bevroren.vrijgegevenTot}, maar is niet bevroren. Draai freeze-rules.`,
    ),
  ];
}

/** The list after a release of everything in force up to this date: new files are added, frozen ones keep their hash. */
export function freezeRules(directory: string, vrijgegevenTot: Datum): Bevroren {
  const oud = readFrozen(directory);
  const nieuw = Object.entries(hashDatedFiles(directory)).filter(([pad]) => isReleased(pad, vrijgegevenTot));
  const bestanden = { ...Object.fromEntries(nieuw), ...oud.bestanden };
  const paden = Object.keys(bestanden).sort();
  return {
    uitleg: oud.uitleg,
    vrijgegevenTot,
    bestanden: Object.fromEntries(paden.map((pad) => [pad, bestanden[pad] ?? ''])),
  };
}

// helpers

const GEDATEERD = /-(\d{4}-\d{2}-\d{2})\.json$/;

function readFrozen(directory: string): Bevroren {
  return JSON.parse(readFileSync(path.join(directory, 'frozen.json'), 'utf8')) as Bevroren;
}

function isReleased(pad: string, tot: Datum | null): boolean {
  const datum = GEDATEERD.exec(pad)?.[1];
  return tot !== null && datum !== undefined && datum <= tot;
}

/** Examples may grow after a release, so they are left out. */
function hashDatedFiles(directory: string): Readonly<Record<string, string>> {
  const paden = ['landelijk', 'regios', 'gemeenten']
    .filter((laag) => existsSync(path.join(directory, laag)))
    .flatMap((laag) =>
      readdirSync(path.join(directory, laag), { recursive: true, encoding: 'utf8' }).map((pad) =>
        path.posix.join(laag, pad.replaceAll(path.sep, '/')),
      ),
    );
  const gedateerd = paden.filter((pad) => GEDATEERD.test(pad) && !pad.startsWith('landelijk/voorbeelden/')).sort();
  return Object.fromEntries(
    gedateerd.map((pad) => [pad, hashContent(readFileSync(path.join(directory, pad), 'utf8'))]),
  );
}

function hashContent(json: string): string {
  return createHash('sha256')
    .update(JSON.stringify(JSON.parse(json)))
    .digest('hex');
}
