import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import { InvoerError } from '../../domain/fouten.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import type { BetaalStore, Gebruiker, GebruikerStore, VariantStore } from '../../ports.ts';
import { type Connection, openConnection } from './binding.ts';
import { readSchemaversie } from './migrate.ts';
import { MIGRATIES } from './migraties.ts';

/** What a command reads in a file that a server may be using: nothing is locked, upgraded or written. `close` lets the file go. */
export interface Opslaglezer {
  /** The published versions. */
  readonly varianten: Pick<VariantStore, 'listGepubliceerd'>;
  readonly betalen: Pick<BetaalStore, 'list'>;
  readonly gebruikers: Pick<GebruikerStore, 'list'>;
  close(): Promise<void>;
}

/** @throws InvoerError when the file belongs to another version of the program. */
export function openOpslaglezer(path: string): Opslaglezer {
  const connection = openConnection(path, { readOnly: true });
  if (readSchemaversie(connection) !== MIGRATIES.at(-1)?.versie) {
    connection.close();
    throw new InvoerError(
      `Het gegevensbestand ${path} is van een andere versie van Preferent. Start de server een keer met deze versie.`,
    );
  }
  return {
    varianten: {
      listGepubliceerd: async (gemeente) =>
        list<Variantversie>(
          connection,
          `SELECT rij FROM varianten WHERE gemeente = ? AND status = 'gepubliceerd' ORDER BY geldig_vanaf, versie`,
          gemeente,
        ),
    },
    betalen: {
      list: async (gemeente) =>
        list<Betaalrun>(
          connection,
          'SELECT rij FROM betaalruns WHERE gemeente = ? ORDER BY maand DESC, volgnummer DESC',
          gemeente,
        ),
    },
    gebruikers: {
      list: async (gemeenten) =>
        list<Gebruiker>(connection, 'SELECT rij FROM gebruikers ORDER BY gebruikersnaam').filter((gebruiker) =>
          gebruiker.gemeenten.some((gemeente) => gemeenten.includes(gemeente)),
        ),
    },
    close: async () => connection.close(),
  };
}

// helpers

/** T is what the table holds. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function list<T>(connection: Connection, sql: string, ...waarden: readonly string[]): readonly T[] {
  const rijen = connection.prepare(sql).all(...waarden) as { readonly rij: string }[];
  return rijen.map(({ rij }) => JSON.parse(rij) as T);
}
