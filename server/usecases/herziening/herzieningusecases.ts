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
  /** How many wait for the budgethouder; absent when none do. */
  readonly teTekenen?: number;
  readonly voortgang?: Herzieningsvoortgang;
}

/** A herziening that is signed for, with the amounts that were shown, in cents per month. */
export interface Tekenkeuze {
  readonly zaakId: string;
  readonly taakId: string;
  readonly oudCent: number;
  readonly nieuwCent: number;
}

/** A herziening that waits for the second signature. */
export interface Tekenregel extends Tekenkeuze {
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly werknemer: string;
  /** Display name of who began it. */
  readonly begonnenDoor?: string;
  /** Why it is not signed together with the others, in Dutch. */
  readonly uitzondering?: string;
}

/** What waits for the second signature of one date. */
export interface Herzieningstekening {
  /** Whether this actor can record the signature. */
  readonly mag: boolean;
  /** Of what can be signed together. */
  readonly totaal: Herzieningstotaal;
  readonly samen: readonly Tekenregel[];
  readonly apart: readonly Tekenregel[];
}

/** The signature of the budgethouder under a number of herzieningen. */
export interface Herzieningsakkoord {
  readonly datum: Datum;
  readonly budgethouder: string;
  readonly ondertekendOp: Datum;
  readonly zaken: readonly Tekenkeuze[];
}

/** What became of it; what was left out stays open. */
export interface Herzieningstekenuitslag {
  readonly getekend: number;
  readonly overgeslagen: readonly { readonly zaakId: string; readonly reden: string }[];
}

/** The new amounts per 1 January, and where a gemeente chose that per 1 July (art. 10d lid 7 Pw). */
export interface Herzieningusecases {
  /** `datum` absent: the one that comes or came last. */
  readHerziening(actor: Actor, gemeente: string, datum?: Datum): Promise<Herzieningsoverzicht>;
  /** Starts the process in every zaak that it is for. Goes on in the background; doing it again does only what is left. */
  startHerziening(actor: Actor, gemeente: string, datum: Datum): Promise<Herzieningsvoortgang>;
  /** What waits for the budgethouder, where the gemeente has a second signature. */
  readHerzieningstekening(actor: Actor, gemeente: string, datum: Datum): Promise<Herzieningstekening>;
  /** Records the signature under what was shown; who began the herziening cannot do it. */
  signHerzieningen(actor: Actor, gemeente: string, akkoord: Herzieningsakkoord): Promise<Herzieningstekenuitslag>;
  readHerzieningsvoortgang(
    actor: Actor,
    gemeente: string,
    datum: Datum,
  ): Promise<{ readonly voortgang?: Herzieningsvoortgang }>;
}
