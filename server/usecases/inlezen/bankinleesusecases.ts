import type { Bankontvangst } from '../../domain/betalen/ontvangsten.ts';
import type { Terugmeldbestand, Terugmeldkeuzes } from '../../domain/betalen/terugmelding.ts';
import type { Datum } from '../../domain/datum.ts';
import type { Betaalrundetail } from '../betalen/betaalusecases.ts';
import type { Betaalplaats } from '../betalen/change-betaalrun.ts';
import type { Actor } from '../usecases.ts';
import type { Ontvangstkeuze, Ontvangstresultaat } from '../verrekenen/ontvangstusecases.ts';

/** A file of a bank, by its name and the SHA-256 of its bytes. */
export interface Bankbestandkop {
  readonly naam: string;
  readonly kenmerk: string;
}

/** That the same file was read before, and where its report is. */
export interface Eerderelezing {
  readonly verslagId: string;
  readonly op: Datum;
  /** Display name. */
  readonly door: string;
}

/** Which file may have been read before: an answer of the bank is read for one run at a time. */
export type Leesvraag = { readonly kenmerk: string } & (
  | { readonly soort: 'terugmelding'; readonly runId: string }
  | { readonly soort: 'ontvangsten' }
);

/** Files of the bank that are processed whole, and leave a report. */
export interface Bankinleesusecases {
  findEerdereLezing(actor: Actor, gemeente: string, vraag: Leesvraag): Promise<Eerderelezing | undefined>;
  /**
   * Records what an answer of the bank says of a run, and keeps its report. The same again changes nothing, and completes what an
   * interrupted one left. @throws InvoerError when a choice does not fit the file
   */
  keepTerugmelding(
    actor: Actor,
    plaats: Betaalplaats,
    bestand: Bankbestandkop & { readonly gelezen: Terugmeldbestand },
    keuzes: Terugmeldkeuzes,
  ): Promise<Betaalrundetail & { readonly verslagId: string }>;
  /** Books the chosen receipts of a file, and keeps its report; as above. @throws InvoerError naming each wrong line */
  keepOntvangsten(
    actor: Actor,
    gemeente: string,
    bestand: Bankbestandkop & { readonly gelezen: readonly Bankontvangst[] },
    keuzes: readonly Pick<Ontvangstkeuze, 'sleutel' | 'zaakId' | 'reden'>[],
  ): Promise<{ readonly verslagId: string; readonly regels: readonly Ontvangstresultaat[] }>;
}
