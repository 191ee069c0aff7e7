import type { Bijlage, Bijlageafwijking, Bijlagetermijn, Gevolgklasse } from '../bijlage/bijlage.ts';
import type { Bijlageproces } from '../bijlage/bijlageproces.ts';
import type { Datum } from '../datum.ts';

/** The documents that help a gemeente to bring its version into use. */
export const BEGELEIDINGSSOORTEN = [
  'verschillenanalyse',
  'implementatieplan',
  'statusrapportage',
  'kick-off',
  'verordening',
] as const;

/** A document of the begeleiding. */
export type Begeleidingssoort = (typeof BEGELEIDINGSSOORTEN)[number];

/** The formats of these documents; CSV only where there is a table to carry on with. */
export const BEGELEIDINGSFORMATEN = ['html', 'pdf', 'docx', 'json', 'csv'] as const;

/** A format of these documents. */
export type Begeleidingsformaat = (typeof BEGELEIDINGSFORMATEN)[number];

/** How a choice of the gemeente compares with the preferente proces, seen by the werkgever. */
export type Oordeel = 'gelijk' | 'ruimer' | 'strenger' | 'anders' | 'geblokkeerd';

/** A setting, rule, text, step or form, compared with the preferente proces. */
export interface Analyseregel {
  /** Stays the same when other differences come or go: "instelling.betaling.dag". */
  readonly id: string;
  /** Number of the deviation in the bijlage, "A3"; absent when nothing differs. */
  readonly nummer?: string;
  readonly soort: Bijlageafwijking['soort'];
  readonly naam: string;
  readonly stap: number | null;
  /** Name of the process in whose diagram it is; absent when it is not about one diagram. */
  readonly proces?: string;
  readonly landelijk: string;
  readonly lokaal: string;
  readonly oordeel: Oordeel;
  /** Why it is judged so; empty where two values speak for themselves. */
  readonly uitleg: readonly string[];
  /** What the law says against it, one sentence each. */
  readonly blokkades: readonly string[];
  readonly klasse?: Gevolgklasse;
  readonly motivering: string;
  readonly grondslag: string;
  readonly brieven: readonly string[];
  /** Ids of the elements in the diagram that it acts on. */
  readonly elementen: readonly string[];
  /** Who works with it: "consulent". */
  readonly rollen: readonly string[];
  readonly systemen: readonly string[];
}

/** A step of the process: with which deviations, or just as in the preferente proces. */
export interface Stapanalyse {
  /** Title of the process that it is a step of: a code stands in several. */
  readonly proces: string;
  readonly code: string;
  readonly naam: string;
  readonly wie: string;
  readonly afwijkingen: readonly string[];
  /** The heaviest of its deviations. */
  readonly oordeel: Oordeel;
}

/** How far an action is. */
export const ACTIESTATUSSEN = ['open', 'bezig', 'klaar', 'vervalt'] as const;

/** How far an action is. */
export type Actiestatus = (typeof ACTIESTATUSSEN)[number];

/** What somebody said about an action, and when. */
export interface Actiestand {
  readonly status: Actiestatus;
  /** Who does it. */
  readonly wie: string;
  readonly opmerking: string;
  /** Display name of who said so. */
  readonly door: string;
  readonly op: Datum;
  /** How often something was said about it: send this with what comes next. */
  readonly versie: number;
}

/** What has to happen to bring one difference into use. */
export interface Actie {
  /** Id of the difference. */
  readonly id: string;
  /** "P3" */
  readonly nummer: string;
  /** Number of the deviation in the bijlage. */
  readonly afwijking: string;
  readonly onderdeel: string;
  readonly actie: string;
  readonly eigenaar: string;
  readonly werkdagen: number;
  readonly begin: Datum;
  readonly eind: Datum;
  /** How to see that it is done. */
  readonly toets: string;
  /** Absent: nobody said anything yet. */
  readonly stand?: Actiestand;
}

/** The text for the verordening (art. 8a lid 2 onder c Pw). */
export interface Verordeningparagraaf {
  readonly titel: string;
  readonly inleiding: string;
  readonly punten: readonly string[];
  readonly slot: readonly string[];
  readonly grondslag: string;
}

/** What the kick-off tells, beside the differences. */
export interface Kickoff {
  readonly waarom: readonly string[];
  readonly agenda: readonly { readonly minuten: number; readonly onderwerp: string }[];
  readonly vragen: readonly string[];
  readonly stappen: readonly { readonly stap: number; readonly naam: string; readonly uitleg: string }[];
  readonly termijnen: readonly Pick<Bijlagetermijn, 'naam' | 'duur' | 'wettelijk'>[];
  readonly betaling: readonly string[];
  readonly processen: readonly (Pick<Bijlageproces, 'naam' | 'versie' | 'titel' | 'doel' | 'xml'> & {
    /** Shown as a picture: the process of every zaak, and those that the gemeente drew itself. */
    readonly plaat?: true;
  })[];
}

/** Everything that helps a gemeente to bring a version into use, made from its bijlage: one model for all these documents. */
export interface Begeleiding {
  readonly soort: 'begeleiding-invoering';
  readonly gemeente: Bijlage['gemeente'];
  readonly verordening: string;
  readonly variant: Bijlage['variant'];
  readonly status: Bijlage['status'];
  /** The day that the statusrapportage is of. */
  readonly vandaag: Datum;
  /** First day of the plan. */
  readonly start: Datum;
  readonly verantwoording: string;
  readonly oordelen: Readonly<Record<Oordeel, { readonly naam: string; readonly uitleg: string }>>;
  readonly klassen: Bijlage['klassen'];
  readonly regels: readonly Analyseregel[];
  readonly stappen: readonly Stapanalyse[];
  readonly acties: readonly Actie[];
  readonly paragraaf: Verordeningparagraaf;
  readonly kickoff: Kickoff;
}
