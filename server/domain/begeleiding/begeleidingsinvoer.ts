import type { Bijlage, Bijlageafwijking } from '../bijlage/bijlage.ts';
import type { Bijlagegevolg } from '../bijlage/bijlage-invoer.ts';
import type { Datum } from '../datum.ts';
import type { Feestdagenkalender } from '../termijn/feestdagen.ts';
import type { Wijzigingsaard } from '../verschil/wijzigingsaard.ts';
import type { Actiestand, Begeleiding, Kickoff, Oordeel } from './begeleiding.ts';

/** What to do for a difference in one of these settings; a key that ends in a point stands for all that begin with it. */
export interface Actiesoort {
  readonly sleutels: readonly string[];
  readonly actie: string;
  readonly eigenaar: string;
  readonly werkdagen: number;
  readonly toets: string;
  readonly systemen: readonly string[];
}

/** How the values of one setting compare for the werkgever: exactly one of these says it. */
export interface Instellingsoordeel {
  readonly sleutel: string;
  /** Values from strict to wide; those in one group are the same to the werkgever. */
  readonly volgorde?: readonly (readonly string[])[];
  /** Whether a longer or a shorter list is wider. */
  readonly lijst?: 'meer' | 'minder';
  readonly getal?: 'hoger' | 'lager';
  /** How a setting that is not set compares with any number. */
  readonly leeg?: 'strengst' | 'ruimst';
  /** Only the work inside the gemeente changes. */
  readonly intern?: boolean;
}

/** What the law forbids: a sentence, and what it is about. */
export interface Begeleidingsblokkade {
  readonly soort: 'parameter' | 'diagram' | 'formulier' | 'brief' | 'regel';
  readonly naam: string;
  readonly element?: string;
  /** Settings that it is about. */
  readonly sleutels: readonly string[];
  readonly melding: string;
}

/** The judgements, actions and fixed texts (`rules/landelijk/begeleiding-*.json`): our own estimate, marked as such. */
export interface Begeleidingsteksten {
  readonly verantwoording: string;
  readonly oordelen: Begeleiding['oordelen'];
  /** Values that are no number, with the number that they compare as. */
  readonly vergelijkwaarden: readonly { readonly sleutel: string; readonly waarde: string; readonly getal: number }[];
  readonly oordeelInstellingen: readonly Instellingsoordeel[];
  readonly oordeelWijzigingen: Readonly<
    Record<Wijzigingsaard, { readonly oordeel: Exclude<Oordeel, 'geblokkeerd'>; readonly uitleg: string }>
  >;
  /** Forms of which the werkgever gives the answers. */
  readonly werkgeversformulieren: readonly string[];
  readonly acties: readonly Actiesoort[];
  readonly actiesPerSoort: Readonly<Record<Bijlageafwijking['soort'], Actiesoort>>;
  readonly kickoff: Pick<Kickoff, 'waarom' | 'agenda' | 'vragen'>;
  readonly verordening: Readonly<
    Record<'titel' | 'zonder' | 'alleenWerk' | 'met' | 'punt' | 'werk' | 'slot' | 'grondslag', string>
  >;
}

/** Everything that the begeleiding of one version is made of. */
export interface Begeleidingsinvoer {
  readonly bijlage: Bijlage;
  readonly teksten: Begeleidingsteksten;
  readonly gevolgen: readonly Bijlagegevolg[];
  readonly blokkades: readonly Begeleidingsblokkade[];
  readonly vandaag: Datum;
  readonly start: Datum;
  readonly kalender: Feestdagenkalender;
  /** What was said about the actions, by their id. */
  readonly standen: Readonly<Record<string, Actiestand>>;
}
