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
  /** What somebody must know before answering, shown on top when it holds. */
  readonly meldingen?: readonly Formuliermelding[];
  readonly groepen: readonly Formuliergroep[];
}

/** A fact of the zaak has one of these values; facts are the groups of the gegevens and `afgeleid`, as in the rules. */
export interface Feitvoorwaarde {
  readonly feit: string;
  readonly is: readonly (string | number | boolean)[];
}

/** A sentence on top of a form; "{groep.veld}" in it is filled with the fact. */
export interface Formuliermelding {
  readonly als?: Feitvoorwaarde;
  readonly tekst: string;
}

/** An answer that can be chosen. */
export interface Formulieroptie {
  readonly waarde: string;
  readonly label: string;
  readonly hulp?: string;
  /** When this answer is not possible in this zaak, and why: the first that holds counts. */
  readonly niet?: readonly { readonly als: Feitvoorwaarde; readonly reden: string }[];
  /** Why it cannot be chosen now. Not in a file: it follows from `niet` and the zaak. */
  readonly beletsel?: string;
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
  readonly opties?: readonly Formulieroptie[];
  readonly min?: number;
  readonly max?: number;
  readonly decimalen?: number;
  readonly maxlengte?: number;
  /** A text that is kept as a slug, with what was typed beside it at `<veld>Naam`: "Olst-Wijhe" becomes "olst-wijhe". */
  readonly vorm?: 'slug';
  /** A date may not lie after today (`verleden`) or before today (`toekomst`). */
  readonly datumgrens?: 'verleden' | 'toekomst';
  readonly eenheid?: string;
  /** Another field of the form: this date may not lie before that one, this number may not be below it. */
  readonly vanaf?: string;
  /** This number may not be 0 when another field has one of these values. */
  readonly positiefBij?: { readonly veld: string; readonly is: readonly (string | number | boolean)[] };
  /** Shown, and required, only when another field has one of these values. */
  readonly als?: { readonly veld: string; readonly is: readonly (string | number | boolean)[] };
  /** Asked afresh each time that the task comes: it starts with its default, not with the answer of the time before. */
  readonly vers?: boolean;
  /** Value to start with when nothing is known: a literal, or a path after "=" ("=dienstverband.begindatum"). */
  readonly standaard?: string | number | boolean;
}

/** Path of the text as somebody typed it, beside a field that is kept as a slug. */
export function naamVan({ veld }: Pick<Formulierveld, 'veld'>): string {
  return `${veld}Naam`;
}

/** All fields of a form, in order. */
export function listVelden(formulier: Formulier): readonly Formulierveld[] {
  return formulier.groepen.flatMap((groep) => groep.velden);
}
