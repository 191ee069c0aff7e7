import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDiagramlezer } from '../diagramlezer.ts';
import { InvoerError, NietGevondenError } from '../domain/fouten.ts';
import { LibraryError } from '../load-library.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import { RegelbestandError } from '../rules/regelbestand.ts';
import { runBereken } from './lks-bereken.ts';
import { HULP } from './lks-hulp.ts';
import { runKalender } from './lks-kalender.ts';
import { runTermijn } from './lks-termijn.ts';
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

type Productopdracht = (opties: readonly string[], product: Product, uitvoer: Uitvoer) => Promise<0 | 1>;

/** Reads the program of one command, opens the product for it, and closes it whatever comes of it. */
const withProduct =
  (load: () => Promise<Productopdracht>) =>
  async (opties: readonly string[], uitvoer: Uitvoer, bronnen: Lksbronnen): Promise<0 | 1> => {
    const run = await load();
    const product = await bronnen.openProduct();
    try {
      return await run(opties, product, uitvoer);
    } finally {
      await product.close();
    }
  };

/** Commands with findings: exit code 1 says that there are some, 2 that the command was not understood. */
const BEVINDINGEN = {
  verschil: withProduct(async () => (await import('./lks-verschil.ts')).runVerschil),
  bijlage: withProduct(async () => (await import('./lks-bijlage.ts')).runBijlage),
  betaalbestanden: withProduct(async () => (await import('./lks-betaalbestanden.ts')).runBetaalbestanden),
  betaalvoorstellen: async (opties: readonly string[], uitvoer: Uitvoer, bronnen: Lksbronnen) => {
    const { runBetaalvoorstellen } = await import('./lks-betaalvoorstellen.ts');
    return runBetaalvoorstellen(opties, () => bronnen.openOmgeving(), uitvoer);
  },
  controleer: withProduct(async () => (await import('./lks-controleer.ts')).runControleer),
  proefdraaien: withProduct(async () => (await import('./lks-proefdraaien.ts')).runProefdraaien),
  simuleer: async (opties: readonly string[], uitvoer: Uitvoer) =>
    (await import('./lks-simuleer.ts')).runSimuleer(opties, uitvoer),
  'bpmn-verschil': async (opties: readonly string[], uitvoer: Uitvoer, bronnen: Lksbronnen) => {
    const { runBpmnVerschil } = await import('./lks-bpmn-verschil.ts');
    return runBpmnVerschil(opties, makeDiagramlezer(await bronnen.readLks()), uitvoer);
  },
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
