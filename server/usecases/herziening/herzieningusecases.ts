import type { Datum } from '../../domain/datum.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor } from '../usecases.ts';

/** What the herziening is, or was, for one zaak. Amounts in cents per month. */
export interface Herzieningsregel {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly werknemer: string;
  readonly stand: 'te_herzien' | 'herzien' | 'kan_niet';
  readonly oudCent?: number;
  readonly nieuwCent?: number;
  /** Why it cannot be calculated. */
  readonly reden?: string;
}

/** A number of zaken with what they come to per month before and after, in cents. */
export interface Herzieningstotaal {
  readonly aantal: number;
  readonly oudCent: number;
  readonly nieuwCent: number;
}

/** How far the run of a date is. */
export interface Herzieningsvoortgang {
  readonly status: 'bezig' | 'klaar';
  readonly gedaan: number;
  readonly totaal: number;
  readonly mislukt: number;
  readonly doorNaam: string;
  readonly begonnenOp: Tijdstip;
}

/** What a herziening would do, and what it did. */
export interface Herzieningsoverzicht {
  readonly datum: Datum;
  /** The dates that can be chosen now, the first one is the one that comes or came last. */
  readonly datums: readonly Datum[];
  readonly teHerzien: Herzieningstotaal;
  readonly herzien: Herzieningstotaal;
  readonly kanNiet: number;
  /** Running LKS for which nothing changes on this date. */
  readonly nietNodig: number;
  /** Of the zaken to be done: how many get less than before. */
  readonly lager: number;
  /** First those that cannot be calculated; at most some hundreds. */
  readonly regels: readonly Herzieningsregel[];
  /** First day on which it can be started: what happens in the meantime would change the besluit. */
  readonly vanaf: Datum;
  /** Whether this actor can start it, and there is something to start. */
  readonly mag: boolean;
  readonly voortgang?: Herzieningsvoortgang;
}

/** The new amounts per 1 January, and where a gemeente chose that per 1 July (art. 10d lid 7 Pw). */
export interface Herzieningusecases {
  /** `datum` absent: the one that comes or came last. */
  readHerziening(actor: Actor, gemeente: string, datum?: Datum): Promise<Herzieningsoverzicht>;
  /** Starts the process in every zaak that it is for. Goes on in the background; doing it again does only what is left. */
  startHerziening(actor: Actor, gemeente: string, datum: Datum): Promise<Herzieningsvoortgang>;
  readHerzieningsvoortgang(
    actor: Actor,
    gemeente: string,
    datum: Datum,
  ): Promise<{ readonly voortgang?: Herzieningsvoortgang }>;
}
