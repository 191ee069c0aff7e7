import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDiagramlezer } from '../diagramlezer.ts';
import { InvoerError, NietGevondenError } from '../domain/fouten.ts';
import { LibraryError } from '../load-library.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import { RegelbestandError } from '../rules/regelbestand.ts';
import { runBereken } from './lks-bereken.ts';
import { runBetaalbestanden } from './lks-betaalbestanden.ts';
import { runBetaalvoorstellen } from './lks-betaalvoorstellen.ts';
import { runBijlage } from './lks-bijlage.ts';
import { runBpmnVerschil } from './lks-bpmn-verschil.ts';
import { runControleer } from './lks-controleer.ts';
import { HULP } from './lks-hulp.ts';
import { runKalender } from './lks-kalender.ts';
import { runProefdraaien } from './lks-proefdraaien.ts';
import { runSimuleer } from './lks-simuleer.ts';
import { runTermijn } from './lks-termijn.ts';
import { runVerschil } from './lks-verschil.ts';
import type { Accountbron } from './lks-wachtwoord.ts';
import { runWachtwoord } from './lks-wachtwoord.ts';
import type { Werkomgeving } from './open-omgeving.ts';
import type { Product } from './open-product.ts';
import type { Uitvoer } from './uitvoer.ts';

/** What commands look things up in; nothing is opened before a command asks for it. */
export interface Lksbronnen {
  readRegels(): Regelbestanden;
  openProduct(): Promise<Product>;
  /** The use cases on the store, for a command that does work. */
  openOmgeving(): Promise<Werkomgeving>;
  /** The store with the accounts. */
  openAccounts(): Promise<Accountbron>;
  /** Descriptor of the `lks:` extension. */
  readLks(): Promise<unknown>;
}

/** The calculator: answers, or says with exit code 2 what to change. */
const REKENEN = { bereken: runBereken, kalender: runKalender, termijn: runTermijn } as const;

/** Opens the product for one command, and closes it whatever comes of it. */
const withProduct =
  (run: (opties: readonly string[], product: Product, uitvoer: Uitvoer) => Promise<0 | 1>) =>
  async (opties: readonly string[], uitvoer: Uitvoer, bronnen: Lksbronnen): Promise<0 | 1> => {
    const product = await bronnen.openProduct();
    try {
      return await run(opties, product, uitvoer);
    } finally {
      await product.close();
    }
  };

/** Commands with findings: exit code 1 says that there are some, 2 that the command was not understood. */
const BEVINDINGEN = {
  verschil: withProduct(runVerschil),
  bijlage: withProduct(runBijlage),
  betaalbestanden: withProduct(runBetaalbestanden),
  betaalvoorstellen: (opties: readonly string[], uitvoer: Uitvoer, bronnen: Lksbronnen) =>
    runBetaalvoorstellen(opties, () => bronnen.openOmgeving(), uitvoer),
  controleer: withProduct(runControleer),
  proefdraaien: withProduct(runProefdraaien),
  simuleer: (opties: readonly string[], uitvoer: Uitvoer) => runSimuleer(opties, uitvoer),
  'bpmn-verschil': async (opties: readonly string[], uitvoer: Uitvoer, bronnen: Lksbronnen) =>
    runBpmnVerschil(opties, makeDiagramlezer(await bronnen.readLks()), uitvoer),
} as const;

/** For who has the server in hands and no account that works. */
const WACHTWOORD = 'wachtwoord';

/** Runs one command; answers the exit code, after a Dutch sentence on `warn` when something has to change. */
export async function runLks(args: readonly string[], uitvoer: Uitvoer, bronnen: Lksbronnen): Promise<0 | 1 | 2> {
  const [opdracht, ...opties] = args;
  if (opdracht === undefined || opdracht === 'help' || opdracht === '--help' || opties.includes('--help')) {
    uitvoer.print(HULP);
    return 0;
  }
  try {
    if (isOneOf(BEVINDINGEN, opdracht)) return await BEVINDINGEN[opdracht](opties, uitvoer, bronnen);
    if (opdracht === WACHTWOORD) {
      await runWachtwoord(opties, () => bronnen.openAccounts(), uitvoer);
      return 0;
    }
    if (!isOneOf(REKENEN, opdracht)) {
      const bekend = [...Object.keys(REKENEN), ...Object.keys(BEVINDINGEN), WACHTWOORD].join(', ');
      throw new InvoerError(`"${opdracht}" is geen opdracht. Kies ${bekend} of help.`);
    }
    await REKENEN[opdracht](opties, bronnen.readRegels(), uitvoer);
    return 0;
  } catch (fout) {
    if (!isMelding(fout)) throw fout;
    uitvoer.warn(fout.message);
    return 2;
  }
}

/** The files of the product below `root`. */
export async function readLksDescriptor(root: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(root, 'processes', 'lks-moddle.json'), 'utf8'));
}

// helpers

function isOneOf<T extends object>(opdrachten: T, naam: string): naam is Extract<keyof T, string> {
  return Object.hasOwn(opdrachten, naam);
}

function isMelding(fout: unknown): fout is Error {
  return [InvoerError, NietGevondenError, RegelbestandError, LibraryError].some((soort) => fout instanceof soort);
}
