import type { BetaalStore, GebruikerStore, VariantStore, VerzendStore, ZaakStore } from '../../ports.ts';
import { makeBetalen } from './betalen.ts';
import { Db } from './db.ts';
import { makeGebruikers } from './gebruikers.ts';
import { MIGRATIES } from './migraties.ts';
import { makeVarianten } from './varianten.ts';
import { makeVerzenden } from './verzenden.ts';
import { makeZaken } from './zaken.ts';

/** What a command reads in a file that a server may be using: nothing is locked, upgraded or written. `close` lets the file go. */
export interface Opslaglezer {
  /** The published versions. */
  readonly varianten: Pick<VariantStore, 'listGepubliceerd'>;
  readonly betalen: Pick<BetaalStore, 'find' | 'list' | 'listKoppen' | 'listVrijgegeven'>;
  readonly zaken: Pick<ZaakStore, 'listBesloten'>;
  readonly verzenden: Pick<VerzendStore, 'listOnverzonden'>;
  readonly gebruikers: Pick<GebruikerStore, 'list'>;
  close(): Promise<void>;
}

/** @throws InvoerError when the file belongs to another version of the program. */
export function openOpslaglezer(path: string): Opslaglezer {
  const db = new Db(path, MIGRATIES, { readOnly: true });
  return {
    varianten: makeVarianten(db),
    betalen: makeBetalen(db),
    zaken: makeZaken(db),
    verzenden: makeVerzenden(db),
    gebruikers: makeGebruikers(db),
    close: async () => {
      db.close();
    },
  };
}
