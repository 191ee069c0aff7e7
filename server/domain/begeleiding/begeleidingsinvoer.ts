import type { Bijlage, Bijlageafwijking } from '../bijlage.ts';
import type { Bijlagegevolg } from '../bijlage-invoer.ts';
import type { Datum } from '../datum.ts';
import type { Feestdagenkalender } from '../feestdagen.ts';
import type { Actiestand, Begeleiding, Kickoff } from './begeleiding.ts';

/** What to do for a difference in one of these settings; a key that ends in a point stands for all that begin with it. */
export interface Actiesoort {
  readonly sleutels: readonly string[];
  readonly actie: string;
  readonly eigenaar: string;
  readonly werkdagen: number;
  readonly toets: string;
  readonly systemen: readonly string[];
}

/** The judgements, actions and fixed texts (`rules/landelijk/begeleiding-*.json`): our own estimate, marked as such. */
export interface Begeleidingsteksten {
  readonly verantwoording: string;
  readonly oordelen: Begeleiding['oordelen'];
  /** Values that are no number, with the number that they compare as. */
  readonly vergelijkwaarden: readonly { readonly sleutel: string; readonly waarde: string; readonly getal: number }[];
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
  /** What the law forbids, with the settings and parts that it is about. */
  readonly blokkades: readonly { readonly namen: readonly string[]; readonly melding: string }[];
  readonly vandaag: Datum;
  readonly start: Datum;
  readonly kalender: Feestdagenkalender;
  /** What was said about the actions, by their id. */
  readonly standen: Readonly<Record<string, Actiestand>>;
}
