import { InvoerError, NietGevondenError } from '../domain/fouten.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import { RegelbestandError } from '../rules/regelbestand.ts';
import { runBereken } from './lks-bereken.ts';
import { HULP } from './lks-hulp.ts';
import { runKalender } from './lks-kalender.ts';
import { runTermijn } from './lks-termijn.ts';
import type { Uitvoer } from './uitvoer.ts';

const OPDRACHTEN = { bereken: runBereken, kalender: runKalender, termijn: runTermijn } as const;

/**
 * Runs one command of the calculator; answers the exit code: 0, or 1 with a Dutch sentence that says what to change. `readRegels` reads
 * the rule files; it is not called when there is nothing to calculate.
 */
export async function runLks(
  args: readonly string[],
  uitvoer: Uitvoer,
  readRegels: () => Regelbestanden,
): Promise<0 | 1> {
  const [opdracht, ...opties] = args;
  if (opdracht === undefined || opdracht === 'help' || opdracht === '--help' || opties.includes('--help')) {
    uitvoer.print(HULP);
    return 0;
  }
  try {
    if (!isOpdracht(opdracht)) {
      throw new InvoerError(`"${opdracht}" is geen opdracht. Kies bereken, kalender, termijn of help.`);
    }
    await OPDRACHTEN[opdracht](opties, readRegels(), uitvoer);
    return 0;
  } catch (fout) {
    if (!isMelding(fout)) throw fout;
    uitvoer.warn(fout.message);
    return 1;
  }
}

// helpers

function isOpdracht(naam: string): naam is keyof typeof OPDRACHTEN {
  return Object.hasOwn(OPDRACHTEN, naam);
}

function isMelding(fout: unknown): fout is Error {
  return fout instanceof InvoerError || fout instanceof NietGevondenError || fout instanceof RegelbestandError;
}
