import type { Inleeskop, Inleessoort, Inleesverslag } from '../domain/inlezen/inleesverslag.ts';
import type { Opslag } from '../ports.ts';

/** A report with everything that the file changed: written together or not at all. */
export interface Inleesopslag {
  readonly verslag: Inleesverslag;
  /** One save for each zaak that changes. */
  readonly zaken: readonly Opslag[];
}

/** Which reports of a gemeente, newest first. */
export interface Inleesvraag {
  readonly gemeente: string;
  readonly soort?: Inleessoort;
  readonly vanaf: number;
  readonly aantal: number;
}

/** The reports of the files that were read. They are never changed or removed. */
export interface InleesStore {
  /**
   * Writes the zaken and the report as one whole. A report with that id is in the store already: nothing is written.
   * @throws ConflictError when a zaak was saved in the meantime; nothing is written then.
   */
  save(opslag: Inleesopslag): Promise<void>;
  find(gemeente: string, id: string): Promise<Inleesverslag | undefined>;
  list(vraag: Inleesvraag): Promise<readonly Inleeskop[]>;
  /** The reports of one file, newest first. */
  listBestand(gemeente: string, soort: Inleessoort, sha256: string): Promise<readonly Inleeskop[]>;
}
