import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openOmgeving } from '../../server/cli/open-omgeving.ts';
import { openProduct, type Product } from '../../server/cli/open-product.ts';
import { readLksDescriptor, runLks } from '../../server/cli/run-lks.ts';
import { loadLibrary } from '../../server/load-library.ts';
import { loadRules } from '../../server/rules/load-rules.ts';

export const WORTEL = path.resolve(import.meta.dirname, '../..');

/** Read once for all commands: nobody changes it, and it is what a command waits for longest. */
let library: ReturnType<typeof loadLibrary> | undefined;
const loadOnce: typeof loadLibrary = (root, keuze) => (library ??= loadLibrary(root, keuze));
const now = () => new Date('2026-03-02T12:00:00Z');

/** The command line on the real rules and diagrams, on 2 March 2026, with an own folder for files. Nothing is stored but what `fill` stores in the folder. */
export async function openCli(fill?: (map: string) => Promise<void>) {
  const map = mkdtempSync(path.join(tmpdir(), 'lks-'));
  await fill?.(map);
  let product: Product | undefined;
  return {
    map,
    /** Runs one command; `fout` is what it says beside its answer, line by line. */
    run: async (...args: readonly string[]) => {
      const uit: string[] = [];
      const fout: string[] = [];
      const uitvoer = { print: (tekst: string) => uit.push(tekst), warn: (tekst: string) => fout.push(tekst) };
      const code = await runLks(args, uitvoer, {
        readRegels: () => loadRules(path.join(WORTEL, 'rules')),
        openAccounts: () => Promise.reject(new Error('Nobody asks for accounts')),
        openOmgeving: () => openOmgeving(WORTEL, { DATA_DIR: map }, now, loadOnce),
        readLks: () => readLksDescriptor(WORTEL),
        // Opened once for all commands of a test.
        openProduct: async () => ({
          ...(product ??= await openProduct(WORTEL, { DATA_DIR: map }, now)),
          close: async () => {},
        }),
      });
      return { code, uit: uit.join('\n'), fout };
    },
    /** Writes a file, and gives its path. */
    write: (naam: string, inhoud: string | Uint8Array): string => {
      const doel = path.join(map, naam);
      writeFileSync(doel, inhoud);
      return doel;
    },
    close: () => {
      void product?.close();
      rmSync(map, { recursive: true });
    },
  };
}
