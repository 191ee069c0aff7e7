/** A letter with all its words in place: what the Typst template draws. Plain JSON, Dutch, nothing left to decide. */
export interface FilledLetter {
  readonly titel: string;
  readonly afzender: string;
  readonly afdeling: string;
  readonly kleur: string;
  readonly voetregel: string;
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
  /** A preview that was not sent carries the word VOORBEELD. */
  readonly concept: boolean;
  readonly briefhoofd: boolean;
  readonly adres: readonly string[];
  readonly kenmerken: readonly Fact[];
  readonly aanhef: string | null;
  readonly blokken: readonly FilledBlock[];
  readonly ondertekening: { readonly namens: string; readonly naam: string } | null;
  readonly bijlagen: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly tekst: string;
}

export type FilledBlock =
  | { readonly soort: 'kop' | 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'feiten'; readonly regels: readonly Fact[] }
  | { readonly soort: 'invulvelden'; readonly velden: readonly string[] }
  | {
      readonly soort: 'tabel';
      readonly koppen: readonly string[];
      readonly rijen: readonly (readonly string[])[];
      /** Columns that hold amounts, from 0. */
      readonly rechts: readonly number[];
      /** How wide each column is beside the others, 0 as wide as what is in it; without it the first takes what is left. */
      readonly breedtes?: readonly number[];
    };
