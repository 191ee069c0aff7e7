import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Stores } from '../../server/ports.ts';
import { maakWerkvoorraadvraag } from '../store/maak-opslag.ts';

const SCHRIJVER = fileURLToPath(new URL('store-schrijver.ts', import.meta.url));

/** The last version of each zaak that a writer was told is stored. */
export type Toezeggingen = Map<string, number>;

/** How many zaken a writer saves side by side. */
export const ZAKEN_PER_SCHRIJVER = 4;

/** A writer in a process of its own. */
export interface Schrijver {
  /** Settles when each of its zaken has been saved once; a new database on a busy machine can be late with one of them. */
  readonly begonnen: Promise<void>;
  kill9(): Promise<void>;
}

/** Starts a writer; what it was promised is added to `toezeggingen` as it comes. */
export function startSchrijver(waar: string, ronde: number, toezeggingen: Toezeggingen): Schrijver {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', SCHRIJVER, waar, String(ronde), String(ZAKEN_PER_SCHRIJVER)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let fouten = '';
  child.stderr.on('data', (deel: Buffer) => (fouten += deel.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const begonnen = new Promise<void>((resolve, reject) => {
    const opgeslagen = new Set<string>();
    let rest = '';
    child.stdout.on('data', (deel: Buffer) => {
      const regels = (rest + deel.toString()).split('\n');
      rest = regels.pop() ?? '';
      for (const regel of regels) {
        const [id = '', versie = ''] = regel.split(' ');
        toezeggingen.set(id, Number(versie));
        opgeslagen.add(id);
      }
      if (opgeslagen.size === ZAKEN_PER_SCHRIJVER) resolve();
    });
    void ended.then(() => reject(new Error(`The writer stopped before it had saved each zaak once: ${fouten}`)));
  });
  return {
    begonnen,
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Every promised save is there, and zaak, task rows, list, audit log and outbox tell the same story. */
export async function checkStores(stores: Stores, toezeggingen: Toezeggingen): Promise<void> {
  const geclaimd = await stores.outbox.claim('toets', '2026-03-02T10:00:00.000Z', 1, 1_000_000);
  const { rijen } = await stores.views.werkvoorraad(maakWerkvoorraadvraag({ aantal: 10_000 }));
  const tellingen = await stores.views.werkvoorraadTellingen(maakWerkvoorraadvraag());
  expect(tellingen.alle).toBe(rijen.length);
  for (const [zaakId, toegezegd] of toezeggingen) {
    const zaak = await stores.zaken.find('voorbeeldstad', zaakId);
    const versie = zaak?.versie ?? 0;
    expect(versie, zaakId).toBeGreaterThanOrEqual(toegezegd);
    const audit = await stores.views.vastleggingen('voorbeeldstad', zaakId);
    expect(
      audit.map((rij) => rij.versie),
      zaakId,
    ).toEqual(Array.from({ length: versie }, (_, i) => i + 1));
    const taken = rijen.filter((rij) => rij.zaakId === zaakId);
    expect(
      taken.map((rij) => rij.zaakversie),
      zaakId,
    ).toEqual(Array.from({ length: versie % 4 }, () => versie));
    const effecten = geclaimd.filter((rij) => rij.effect.zaakId === zaakId);
    expect(effecten, zaakId).toHaveLength(versie);
  }
}
