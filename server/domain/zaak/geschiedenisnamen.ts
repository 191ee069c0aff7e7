import type { Vastlegging } from './gebeurtenis.ts';

/** Names that the audit log does not carry itself: display names by user name, field labels by path, names of rule sets. */
export interface Geschiedenisnamen {
  readonly gebruikers: Readonly<Record<string, string>>;
  readonly velden: Readonly<Record<string, string>>;
  /** Labels of the answers that a field can have, by path and by value; a value that is not there is shown as it is. */
  readonly opties?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Titles of processes by name and version, as "naam@versie"; without one the name itself is shown. */
  readonly processen?: Readonly<Record<string, string>>;
  /** Names of tasks, terms and processes by id, for who shows a part of the log only: names that the records carry go before these. */
  readonly onderdelen?: Readonly<Record<string, string>>;
  /** Ids of the terms that are signalen, for who shows a part of the log only. */
  readonly signalen?: readonly string[];
}

/** Names of what the records point to: those that the records carry, and else those that were handed in. */
export interface Zinnamen extends Geschiedenisnamen {
  /** The task or term with that id, in quotation marks. */
  readonly onderdeel: (id: string) => string;
  /** The title of the process with that id, in quotation marks and with a space; empty when it is not known. */
  readonly proces: (id: string) => string;
  readonly isSignaal: (termijnId: string) => boolean;
}

/** Collects the names from the whole log, since a later record carries the id only. */
export function makeZinnamen(vastleggingen: readonly Vastlegging[], namen: Geschiedenisnamen): Zinnamen {
  const onderdelen = collectOnderdelen(vastleggingen);
  const signalen = collectSignalen(vastleggingen);
  return {
    ...namen,
    onderdeel: (id) => `“${onderdelen.get(id) ?? namen.onderdelen?.[id] ?? id}”`,
    proces: (id) => {
      const naam = onderdelen.get(id) ?? namen.onderdelen?.[id];
      return naam === undefined ? '' : `${nameProces(naam, namen)} `;
    },
    isSignaal: (id) => signalen.has(id) || namen.signalen?.includes(id) === true,
  };
}

/** Under which key the title of a process is known: "kwartaalverrekening@2026-01-01". */
export function keyProces({ naam, versie }: { readonly naam: string; readonly versie: string }): string {
  return `${naam}@${versie}`;
}

/** The title of a process by that key, in quotation marks: "“Kwartaalverrekening”". */
export function nameProces(sleutel: string, { processen }: Geschiedenisnamen): string {
  return `“${processen?.[sleutel] ?? sleutel.split('@')[0]}”`;
}

// helpers

/** Names of tasks, terms and processes by id. */
function collectOnderdelen(vastleggingen: readonly Vastlegging[]): ReadonlyMap<string, string> {
  return new Map(
    vastleggingen.flatMap(({ gebeurtenis }): (readonly [string, string])[] => {
      if (gebeurtenis.soort === 'TaakOntstaan') return [[gebeurtenis.taak.id, gebeurtenis.taak.naam]];
      if (gebeurtenis.soort === 'TermijnGestart') return [[gebeurtenis.termijn.id, gebeurtenis.termijn.naam]];
      if (gebeurtenis.soort === 'ProcesGestart') return [[gebeurtenis.proces.id, keyProces(gebeurtenis.proces)]];
      return [];
    }),
  );
}

/** Terms that only say when something has to be looked at: nobody is late when their day comes. */
function collectSignalen(vastleggingen: readonly Vastlegging[]): ReadonlySet<string> {
  return new Set(
    vastleggingen.flatMap(({ gebeurtenis: g }) =>
      g.soort === 'TermijnGestart' && g.termijn.signaal === true ? [g.termijn.id] : [],
    ),
  );
}
