import type { Datum } from '../../domain/datum.ts';
import type { Rebase, Rebaseantwoord, Rebasekeuze } from '../../domain/rebase/rebase.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor } from '../usecases.ts';

/** A new national version for one gemeente, by its date. */
export interface Updateplaats {
  readonly gemeente: string;
  readonly naar: Datum;
}

/** A national version as people know it. */
export interface Landelijkeversie {
  readonly versie: Datum;
  /** Shows how an update goes; it is not a real national version. */
  readonly voorbeeld: boolean;
}

/** The national versions that a gemeente did not take over yet. */
export interface Updatelijst {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  /** The national version that the gemeente follows now. */
  readonly basis: Datum;
  readonly updates: readonly (Landelijkeversie & {
    readonly gemaakt: number;
    readonly totaal: number;
    readonly schoon: number;
  })[];
}

/** What an update gave: the concept and, in sentences, what came into it. */
export interface Updateverslag {
  readonly variantId: string;
  readonly versie: number;
  readonly door: string;
  readonly tijdstip: Tijdstip;
  readonly overgenomen: readonly string[];
  readonly gekozen: readonly { readonly vraag: string; readonly antwoord: string }[];
  readonly vervallen: readonly string[];
}

/** A question, with the form of a new value. */
export interface Updatekeuze extends Rebasekeuze {
  readonly vorm?: Nieuwewaarde;
}

/** What a new value of a parameter looks like. */
export interface Nieuwewaarde {
  readonly type: string;
  readonly opties: readonly { readonly waarde: string; readonly naam: string }[];
  readonly eenheid: string | null;
}

/** An update with its questions and the answers so far. */
export interface Updatevoorstel extends Pick<Rebase, 'schoon' | 'raaktNiet' | 'vervalt'> {
  readonly keuzes: readonly Updatekeuze[];
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly basis: Datum;
  readonly naar: Landelijkeversie;
  /** Number of the version of the gemeente that it starts from. */
  readonly vanVersie: string;
  readonly gemaakt: number;
  readonly totaal: number;
  /** Who gave which answer, by display name, and when. */
  readonly antwoorden: Readonly<Record<string, { readonly door: string; readonly tijdstip: Tijdstip }>>;
  /** Now here, and what it becomes nationally. */
  readonly diagrammen: readonly {
    readonly proces: string;
    readonly titel: string;
    readonly van?: string;
    readonly naar?: string;
  }[];
  /** The concept that was made of it. */
  readonly concept?: Updateverslag;
}

export interface Updateusecases {
  listUpdates(actor: Actor, gemeente: string): Promise<Updatelijst>;
  /** @throws NietGevondenError for a version that does not exist, or that the gemeente has already */
  readUpdate(actor: Actor, plaats: Updateplaats): Promise<Updatevoorstel>;
  /** Keeps the answer to one question. @throws InvoerError when the answer is not possible */
  answerUpdate(
    actor: Actor,
    plaats: Updateplaats,
    invoer: { readonly keuze: string; readonly antwoord: Rebaseantwoord },
  ): Promise<Updatevoorstel>;
  /** Makes a concept on the new national version; it is checked and published like any other. @throws ConflictError with open questions */
  startUpdate(actor: Actor, plaats: Updateplaats, kop: { readonly geldigVanaf: Datum }): Promise<Updatevoorstel>;
}
