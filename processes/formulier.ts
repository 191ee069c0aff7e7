/**
 * A task form as it stands in `processes/formulieren/<naam>.json`. The browser draws it, the server checks with it: one description.
 */
export interface Formulier {
  readonly naam: string;
  readonly versie: string;
  readonly titel: string;
  readonly uitleg?: string;
  /** The main button: a verb with its object, "Besluit vaststellen". */
  readonly knop: string;
  readonly groepen: readonly Formuliergroep[];
}

export interface Formuliergroep {
  readonly titel?: string;
  readonly uitleg?: string;
  readonly velden: readonly Formulierveld[];
}

export interface Formulierveld {
  /** Path in the gegevens of the zaak: "loonwaarde.percentage". Unique in the form. */
  readonly veld: string;
  readonly soort:
    | 'tekst'
    | 'tekstvak'
    | 'getal'
    | 'datum'
    | 'keuze'
    | 'keuzerondjes'
    | 'janee'
    | 'bsn'
    | 'iban'
    | 'postcode'
    | 'e-mail'
    | 'telefoon'
    | 'kvk';
  readonly label: string;
  readonly hulp?: string;
  readonly verplicht: boolean;
  readonly opties?: readonly { readonly waarde: string; readonly label: string; readonly hulp?: string }[];
  readonly min?: number;
  readonly max?: number;
  readonly decimalen?: number;
  readonly maxlengte?: number;
  /** A text that is kept as a slug: "Olst-Wijhe" becomes "olst-wijhe". */
  readonly vorm?: 'slug';
  /** A date may not lie after today (`verleden`) or before today (`toekomst`). */
  readonly datumgrens?: 'verleden' | 'toekomst';
  readonly eenheid?: string;
  /** Shown, and required, only when another field has one of these values. */
  readonly als?: { readonly veld: string; readonly is: readonly (string | number | boolean)[] };
  /** Value to start with when nothing is known: a literal, or a path after "=" ("=dienstverband.begindatum"). */
  readonly standaard?: string | number | boolean;
}
