import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Formulier } from '../processes/formulier.ts';
import { type Formulierlezer, loadFormulieren, makeFormulierlezer } from '../processes/formulieren.ts';
import { checkLibrary } from './check-library.ts';
import { checkVarianten } from './check-varianten.ts';
import type { Rekengegevens } from './domain/bedrag/rekengegevens.ts';
import type { Briefsjabloon } from './domain/brief/brief.ts';
import { loadProcessLibrary } from './engine/process-library.ts';
import type { ProcessLibrary } from './engine/process-source.ts';
import { HANDLERNAMEN } from './handlers/index.ts';
import { type Bestandkeuze, loadRules } from './rules/load-rules.ts';
import { readRekengegevens } from './rules/read-rekengegevens.ts';
import { refuseBlockedVarianten } from './rules/refuse-varianten.ts';
import type { Regelbestanden } from './rules/regelbestand.ts';

/** All knowledge of the product that stands in files, read and checked once. */
export interface Library {
  readonly regels: Regelbestanden;
  /** The legal data of the calculations, of all years. */
  readonly rekengegevens: Rekengegevens;
  /** Letter templates, every version. */
  readonly sjablonen: readonly Briefsjabloon[];
  readonly processen: ProcessLibrary;
  /** Task forms by name. */
  readonly formulieren: Readonly<Record<string, Formulier>>;
  /** Checks a form that is not a file. */
  readonly leesFormulier: Formulierlezer;
  /** Descriptor of the `lks:` extension. */
  readonly lks: unknown;
  /** Whether it holds the example of a new national version too: in the demo. */
  readonly voorbeeldupdate: boolean;
}

/** The files do not fit each other; each sentence names one fault. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(zinnen: readonly string[]) {
    super(`Regels, processen en formulieren passen niet bij elkaar:\n${zinnen.map((zin) => `- ${zin}`).join('\n')}`);
  }
}

/**
 * Reads rules, diagrams and forms below `root`, each by its own checks, and then checks them against each other.
 * @throws RegelbestandError, InvalidProcessError, FormulierError or LibraryError, which name the file and what to change.
 */
export async function loadLibrary(root: string, { voorbeeldupdate = false }: Bestandkeuze = {}): Promise<Library> {
  const regels = loadRules(join(root, 'rules'), { voorbeeldupdate });
  await refuseBlockedVarianten(regels);
  const processen = await loadProcessLibrary(join(root, 'processes'), {
    handlers: new Set(HANDLERNAMEN),
    ...(voorbeeldupdate ? { erbij: [join(root, 'processes', 'voorbeeldupdate')] } : {}),
  });
  const formulierschema = join(root, 'rules', 'schema', 'formulier.json');
  const formulieren = await loadFormulieren(join(root, 'processes', 'formulieren'), formulierschema);
  const library: Library = {
    regels,
    rekengegevens: readRekengegevens(regels),
    sjablonen: readSjablonen(regels),
    processen,
    formulieren,
    leesFormulier: await makeFormulierlezer(formulierschema),
    lks: JSON.parse(await readFile(join(root, 'processes', 'lks-moddle.json'), 'utf8')),
    voorbeeldupdate,
  };
  const faults = [...checkLibrary(library, HANDLERNAMEN), ...(await checkVarianten(library))];
  if (faults.length > 0) throw new LibraryError(faults);
  return library;
}

function readSjablonen({ overig }: Regelbestanden): readonly Briefsjabloon[] {
  // The schema of the letters was checked when they were read.
  return (overig['brieven'] ?? []).map(({ inhoud }) => inhoud as unknown as Briefsjabloon);
}
