import type { Verzending, Verzendstatus } from '../domain/brief/verzending.ts';
import type { Tijdstip } from '../domain/zaak/zaak.ts';

/** Which letters of a gemeente, by the moment since which they have their status. */
export interface Verzendvraag {
  readonly gemeente: string;
  readonly statussen: readonly Verzendstatus[];
  /** What waits is read oldest first, what is done newest first. */
  readonly nieuwsteEerst: boolean;
  readonly vanaf: number;
  readonly aantal: number;
}

/** Which letters by e-mail are due. */
export interface Beurtvraag {
  readonly gemeente: string;
  readonly nu: Tijdstip;
  /** An attempt that began at that moment or before was cut off. */
  readonly onderbroken: Tijdstip;
  readonly aantal: number;
}

/** A print batch as the letters in it say: nothing else keeps it. */
export interface Printbatch {
  readonly id: string;
  readonly op: Tijdstip;
  readonly door: string;
  readonly aantal: number;
  /** How many of them were not given to the post yet. */
  readonly wacht: number;
}

/** The way out of every letter. A letter that is not in it went out before this was kept. */
export interface VerzendStore {
  find(gemeente: string, id: string): Promise<Verzending | undefined>;
  /** Adds it; one with that id stays as it is, because a delivery may come twice. */
  add(verzending: Verzending): Promise<void>;
  /** @throws ConflictError when the stored one does not have the stand before this one; nothing is written then. */
  save(verzending: Verzending): Promise<void>;
  list(vraag: Verzendvraag): Promise<readonly Verzending[]>;
  /** Letters by e-mail that the server hands over by itself now: their moment has come, or an attempt was cut off. Oldest first. */
  listAanDeBeurt(vraag: Beurtvraag): Promise<readonly Verzending[]>;
  /** How many letters have each status; a status without any is not there. */
  tellingen(gemeente: string): Promise<Partial<Readonly<Record<Verzendstatus, number>>>>;
  listZaak(gemeente: string, zaakId: string): Promise<readonly Verzending[]>;
  /** The letters of one batch, in the order in which they are printed: by zaak, reader, day and letter. */
  listBatch(gemeente: string, batchId: string): Promise<readonly Verzending[]>;
  /** Newest first. */
  listBatches(gemeente: string, aantal: number): Promise<readonly Printbatch[]>;
  /** Ids of the beschikkingen that were not made known yet (art. 3:40 Awb). */
  listOnverzonden(gemeente: string): Promise<ReadonlySet<string>>;
}
