import type { Verzending } from '../../domain/brief/verzending.ts';
import type { Datum } from '../../domain/datum.ts';
import type { Gemeentegegevens } from '../../domain/gemeente.ts';
import type { Brief } from '../../domain/zaak/zaak.ts';
import type { Printbatch } from '../../ports.ts';
import type { Actor } from '../usecases.ts';

/** The lists of the page Verzending. */
export type Verzendgroep = 'te_versturen' | 'te_printen' | 'mislukt' | 'verzonden';

/** One page of letters, and how many each list holds. */
export interface Verzendlijst {
  readonly rijen: readonly Verzending[];
  readonly totaal: number;
  readonly tellingen: Readonly<Record<Verzendgroep, number>>;
  /** Of the letters that failed: how many can go by e-mail again as they are. Only in that list. */
  readonly opnieuw: number;
  /** Letters that are printed and wait for the post. */
  readonly geprint: number;
  /** The newest print batches first. */
  readonly batches: readonly Printbatch[];
  /** Whether e-mail leaves the house: through a mail server, only into the demo-postvak, or not at all. */
  readonly post: 'smtp' | 'demo' | 'uit';
  /** In the demo: what the readers of these letters see in their mailbox. */
  readonly postvak: readonly (Pick<Verzending, 'id' | 'zaakId' | 'naam' | 'email'> & {
    readonly onderwerp: string;
    readonly tekst: string;
  })[];
}

/** Where a letter is, and the stand in which the user saw it. */
export interface Verzendplaats {
  readonly gemeente: string;
  readonly id: string;
  readonly stand: number;
}

/** How many letters were set ready; the server sends them beside the requests. */
export interface Klaargezet {
  readonly klaargezet: number;
}

/** What a person can do with one letter. */
export type Verzendactie =
  | { readonly soort: 'mail'; readonly email?: string }
  | { readonly soort: 'post' }
  | { readonly soort: 'uitgereikt'; readonly op: Datum; readonly aan: string }
  | { readonly soort: 'teruggekomen'; readonly reden: string };

/** The letters of a print batch in the order in which they lie: what the PDF is made of. */
export interface Printstapel {
  readonly batch: Printbatch;
  readonly gemeente: Gemeentegegevens;
  readonly brieven: readonly { readonly verzending: Verzending; readonly brief: Brief }[];
}

/** Everything that can be done with the way out of letters. */
export interface Verzendusecases {
  listVerzending(
    actor: Actor,
    gemeente: string,
    vraag: { readonly groep: Verzendgroep; readonly vanaf?: number; readonly aantal?: number },
  ): Promise<Verzendlijst>;
  readZaakverzending(actor: Actor, gemeente: string, zaakId: string): Promise<readonly Verzending[]>;
  /** @throws ConflictError when the letter has another stand, or cannot do this now @throws InvoerError */
  changeVerzending(actor: Actor, plaats: Verzendplaats, actie: Verzendactie): Promise<Verzending>;
  /** Whether the werkgever or the werknemer said that a besluit may come by e-mail (art. 2:14 Awb). Counts from the next letter on. */
  setDigitaalAkkoord(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string },
    keuze: { readonly van: Brief['aan']; readonly akkoord: boolean },
  ): Promise<void>;
  /** Every e-mail that waits for a later attempt, or for a person, goes now: the server sends them one after the other. */
  sendWachtende(actor: Actor, gemeente: string): Promise<Klaargezet>;
  /** Every e-mail that failed goes again, but for those that came back. Doing it twice is doing it once. */
  resendMislukte(actor: Actor, gemeente: string): Promise<Klaargezet>;
  /** All letters that go by post and were not printed. The same `batchId` again gives the same batch. @throws ConflictError for none */
  startPrintbatch(actor: Actor, gemeente: string, batchId: string): Promise<Printbatch>;
  readPrintbatch(actor: Actor, gemeente: string, batchId: string): Promise<Printstapel>;
  /** The batch was given to the post on that day: now its letters were sent. */
  postPrintbatch(actor: Actor, gemeente: string, batchId: string, op: Datum): Promise<Printbatch>;
}
