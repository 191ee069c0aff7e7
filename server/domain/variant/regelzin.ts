import { isDatum } from '../datum.ts';
import type { Voorwaarde } from './variant.ts';

/** A fact of a zaak that a gemeente can make a rule about (`rules/landelijk/feiten-<date>.json`). No names, addresses or numbers of people. */
export interface Regelfeit {
  /** "werkgever.uitzendbureau" */
  readonly pad: string;
  /** "werkgever: uitzendbureau" */
  readonly naam: string;
  readonly uitleg?: string;
  readonly type: 'janee' | 'keuze' | 'getal' | 'datum' | 'tekst' | 'lijst';
  readonly bron: 'formulier' | 'berekend';
  /** The values of a choice, or the members that a list can have. */
  readonly opties?: readonly { readonly waarde: string; readonly naam: string }[];
  readonly eenheid?: string;
  /** Whole numbers only. */
  readonly geheel?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Every zaak has it. */
  readonly altijd?: true;
  readonly operatoren: readonly string[];
}

/** One comparison of a sentence: "[werkgever: uitzendbureau] [is] [ja]". */
export interface Zinsdeel {
  readonly soort: 'vergelijking';
  readonly pad: string;
  readonly operator: string;
  readonly waarde: unknown;
}

/** Comparisons within a sentence that belong together: "(… of …)". */
export interface Zinsgroep {
  readonly soort: 'groep';
  readonly koppel: Koppel;
  readonly delen: readonly Zinsdeel[];
}

/** `en`: all hold; `of`: at least one. */
export type Koppel = 'en' | 'of';

/** The conditions of a rule as a sentence that a form can show: comparisons and groups of them, joined by one word. */
export interface Regelzin {
  readonly koppel: Koppel;
  readonly delen: readonly (Zinsdeel | Zinsgroep)[];
}

/**
 * Reads conditions as a sentence. Undefined for what a form cannot show: `not`, groups within groups, facts outside the vocabulary,
 * a comparison with another fact, a value that does not fit its fact.
 */
export function parseRegelzin(voorwaarde: Voorwaarde, feiten: readonly Regelfeit[]): Regelzin | undefined {
  const top = readGroep(voorwaarde) ?? { koppel: 'en' as const, delen: [voorwaarde] };
  const delen = top.delen.map((deel) => parseDeel(deel, feiten) ?? parseGroep(deel, feiten));
  return delen.every((deel) => deel !== undefined) ? { koppel: top.koppel, delen } : undefined;
}

/** The conditions that a sentence stands for. */
export function writeRegelzin({ koppel, delen }: Regelzin): Voorwaarde {
  const deel = delen.map((d) => (d.soort === 'groep' ? joinDelen(d.koppel, d.delen.map(writeDeel)) : writeDeel(d)));
  return joinDelen(koppel, deel);
}

/** What is wrong with a comparison, as a Dutch sentence; undefined when it can be used. */
export function checkZinsdeel({ pad, operator, waarde }: Zinsdeel, feiten: readonly Regelfeit[]): string | undefined {
  const feit = feiten.find((f) => f.pad === pad);
  if (feit === undefined) return 'Kies een feit uit de lijst.';
  if (!feit.operatoren.includes(operator)) return `Kies een vergelijking die bij “${feit.naam}” past.`;
  if (operator === 'known') return typeof waarde === 'boolean' ? undefined : 'Kies ja of nee.';
  if (operator !== 'in' && operator !== 'notIn') return checkFeitwaarde(feit, waarde, true);
  if (!Array.isArray(waarde) || waarde.length === 0) return 'Kies ten minste één waarde.';
  return waarde.map((deel) => checkFeitwaarde(feit, deel, true)).find((fout) => fout !== undefined);
}

/**
 * What is wrong with a value of a fact, as a Dutch sentence; undefined when a zaak can have it.
 * @param enkel a list is compared with one of its members.
 */
export function checkFeitwaarde(feit: Regelfeit, waarde: unknown, enkel = false): string | undefined {
  const opties = (feit.opties ?? []).map((optie) => optie.waarde);
  const isOptie = (deel: unknown): boolean => typeof deel === 'string' && opties.includes(deel);
  switch (feit.type) {
    case 'janee':
      return typeof waarde === 'boolean' ? undefined : 'Kies ja of nee.';
    case 'keuze':
      return isOptie(waarde) ? undefined : 'Kies een waarde uit de lijst.';
    case 'lijst':
      if (enkel) return isOptie(waarde) ? undefined : 'Kies een waarde uit de lijst.';
      return Array.isArray(waarde) && waarde.every(isOptie) ? undefined : 'Kies waarden uit de lijst.';
    case 'datum':
      return isDatum(waarde) ? undefined : 'Vul een datum in.';
    case 'tekst':
      return typeof waarde === 'string' && waarde.trim() !== '' ? undefined : 'Vul een tekst in.';
    case 'getal':
      return checkGetal(feit, waarde);
  }
}

// helpers

function checkGetal({ geheel, min, max, eenheid }: Regelfeit, waarde: unknown): string | undefined {
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return 'Vul een getal in.';
  if (geheel === true && !Number.isInteger(waarde)) return 'Vul een heel getal in.';
  const soort = eenheid === undefined ? '' : ` ${eenheid}`;
  if (min !== undefined && waarde < min) return `Vul ${min}${soort} of meer in.`;
  if (max !== undefined && waarde > max) return `Vul ${max}${soort} of minder in.`;
  return undefined;
}

function readGroep(
  voorwaarde: Voorwaarde,
): { readonly koppel: Koppel; readonly delen: readonly Voorwaarde[] } | undefined {
  if ('all' in voorwaarde) return { koppel: 'en', delen: voorwaarde.all };
  if ('any' in voorwaarde) return { koppel: 'of', delen: voorwaarde.any };
  return undefined;
}

function parseDeel(voorwaarde: Voorwaarde, feiten: readonly Regelfeit[]): Zinsdeel | undefined {
  if (!('fact' in voorwaarde)) return undefined;
  const { fact, path, operator, value } = voorwaarde;
  const deel: Zinsdeel = {
    soort: 'vergelijking',
    pad: path === undefined ? fact : `${fact}.${path}`,
    operator,
    waarde: value,
  };
  return checkZinsdeel(deel, feiten) === undefined ? deel : undefined;
}

function parseGroep(voorwaarde: Voorwaarde, feiten: readonly Regelfeit[]): Zinsgroep | undefined {
  const groep = readGroep(voorwaarde);
  const delen = groep?.delen.map((deel) => parseDeel(deel, feiten)) ?? [];
  if (groep === undefined || !delen.every((deel) => deel !== undefined)) return undefined;
  return { soort: 'groep', koppel: groep.koppel, delen };
}

function writeDeel({ pad, operator, waarde }: Zinsdeel): Voorwaarde {
  const [fact = '', ...rest] = pad.split('.');
  return { fact, ...(rest.length === 0 ? {} : { path: rest.join('.') }), operator, value: waarde };
}

function joinDelen(koppel: Koppel, delen: readonly Voorwaarde[]): Voorwaarde {
  return koppel === 'en' ? { all: delen } : { any: delen };
}
