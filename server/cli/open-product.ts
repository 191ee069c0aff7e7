import { makeClock } from '../clock.ts';
import { makeDiagramlezer } from '../diagramlezer.ts';
import type { Datum } from '../domain/datum.ts';
import { HANDLERS } from '../handlers/index.ts';
import { loadLibrary } from '../load-library.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import type { Opslaglezer } from '../store/sqlite/opslaglezer.ts';
import type { Keuromgeving } from '../usecases/variant/variantbevinding.ts';
import type { Versieomgeving } from '../usecases/variant/versieinhoud.ts';
import { makeRegelkeuze } from '../usecases/zaak/zaakregels.ts';
import { isProductie } from './modus.ts';
import { openLezer } from './open-lezer.ts';

/** What a command looks things up in: the files of the product and what gemeenten published. */
export interface Product {
  readonly omgeving: Versieomgeving & Keuromgeving;
  /** The rule files with the published variants of this gemeente. */
  readBestanden(gemeente: string): Promise<Regelbestanden>;
  vandaag(): Datum;
  /** What is stored, only to read; undefined when nothing was ever stored. */
  readonly opslag: Omit<Opslaglezer, 'close'> | undefined;
  close(): Promise<void>;
}

/**
 * Opens the product for a command. The store is only read, and only when there is one: MONGODB_URI, or the file in DATA_DIR.
 * @throws the errors of the library and of the store, each a Dutch sentence
 */
export async function openProduct(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  now: () => Date,
): Promise<Product> {
  // A gemeente of the demo can have published a version on the example; in production there is none.
  const library = await loadLibrary(root, { voorbeeldupdate: !isProductie(env) });
  const opslag = await openLezer(env);
  const geen = { listGepubliceerd: () => Promise.resolve([]) };
  const regelkeuze = makeRegelkeuze(library.regels, opslag?.varianten ?? geen);
  const { regels, processen, formulieren, leesFormulier, lks } = library;
  return {
    omgeving: {
      regels,
      processen,
      formulieren,
      leesFormulier,
      diagrammen: makeDiagramlezer(lks),
      machine: { handlers: HANDLERS },
    },
    readBestanden: (gemeente) => regelkeuze.readBestanden(gemeente),
    vandaag: () => makeClock(now).vandaag(),
    opslag,
    close: async () => opslag?.close(),
  };
}
