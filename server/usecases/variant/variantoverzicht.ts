import type { Datum } from '../../domain/datum.ts';

/** What is in force in a gemeente: every parameter with its national and local value, and what somebody must keep an eye on. */
export interface Variantoverzicht {
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly versie: string;
  readonly geldigVanaf: Datum;
  readonly besluitreferentie?: string;
  /** Version of the regio that goes before it, where there is one. */
  readonly regioversie?: string;
  /** What the law does not forbid but somebody must keep an eye on, with the article. */
  readonly waarschuwingen: readonly {
    readonly nr: string;
    readonly naam: string;
    readonly melding: string;
    readonly grondslag: string;
    readonly aanname: boolean;
  }[];
  readonly parameters: readonly {
    readonly sleutel: string;
    readonly naam: string;
    readonly uitleg: string;
    readonly stap: number | null;
    readonly eenheid: string | null;
    readonly landelijk: string;
    readonly effectief: string;
    readonly afwijking: boolean;
    /** The regio set it, not the gemeente itself. */
    readonly vanRegio: boolean;
    readonly motivering?: string;
    readonly grens: string;
    readonly grondslag: string;
    readonly aanname: boolean;
  }[];
}
