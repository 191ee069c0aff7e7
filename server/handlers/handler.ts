import type { Rekengegevens } from '../domain/bedrag/rekengegevens.ts';
import type { Briefsjabloon, LokaleTekst } from '../domain/brief/brief.ts';
import type { Briefmoment } from '../domain/brief/briefmoment.ts';
import type { Datum } from '../domain/datum.ts';
import type { Gemeentegegevens } from '../domain/gemeente.ts';
import type { Feestdagenkalender } from '../domain/termijn/feestdagen.ts';
import type { Termijndefinitie } from '../domain/termijn/termijn.ts';
import type { Gebeurtenis, Regeltoepassing } from '../domain/zaak/gebeurtenis.ts';
import type { Besluit, Tijdstip, Zaak } from '../domain/zaak/zaak.ts';
import type { Route } from '../domain/zaak/zaakgegevens.ts';

/** Dutch words for a code in the outcome of a rule set, for letters and screens. */
export interface Regellabel {
  readonly naam: string;
  readonly tekst: string;
  readonly grondslag?: string;
}

/** The law, the rules and the settings that hold for one zaak, and the moment of the step. All data, but for the evaluation of rules. */
export interface Handlercontext {
  readonly vandaag: Datum;
  readonly nu: Tijdstip;
  /** User name of who set this step in motion, or "systeem". */
  readonly door: string;
  /** Display name of that person; absent when it was the system. */
  readonly doorNaam?: string;
  readonly makeId: () => string;
  readonly gemeente: Gemeentegegevens;
  /** Effective values by key: national, regional and local, with the rules on the facts of this zaak applied. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly kalender: Feestdagenkalender;
  readonly rekengegevens: Rekengegevens;
  /** Evaluates a rule set on the gegevens of this zaak; `moment` only for the rule set `brieven`. */
  decide(regelset: string, zaak: Zaak, moment?: Briefmoment): Promise<Regeltoepassing>;
  /** The term of this kind with its length for this gemeente; undefined when the gemeente lets it not run. */
  findTermijn(soort: string): Termijndefinitie | undefined;
  readSjabloon(code: string): Briefsjabloon;
  readonly lokaleTeksten: readonly LokaleTekst[];
  /** Words for a code in the outcome of a rule set. */
  readLabel(regelset: string, code: string): Regellabel;
  /** The articles that a besluit of this kind rests on. */
  readBesluitgrond(soort: Besluit['soort'], route: Route): string;
}

export interface Handlerinvoer {
  /** The zaak with everything that happened earlier in this step. */
  readonly zaak: Zaak;
  /** The service task that is carried out. */
  readonly element: { readonly id: string; readonly naam: string; readonly brief: readonly string[] };
  readonly context: Handlercontext;
}

/**
 * What a service task does: it looks at the zaak and says what happens. Pure; the only thing it may await is the evaluation of rules.
 * Running zaken depend on the name of a handler: it is never renamed.
 */
export type Handler = (invoer: Handlerinvoer) => readonly Gebeurtenis[] | Promise<readonly Gebeurtenis[]>;
