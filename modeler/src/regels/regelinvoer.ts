import {
  checkZinsdeel,
  parseRegelzin,
  type Regelfeit,
  type Regelzin,
  writeRegelzin,
} from '../../../server/domain/variant/regelzin.ts';
import type {
  Parameterwaarde,
  Regelvoorbeeld,
  Variantregel,
  Voorwaarde,
} from '../../../server/domain/variant/variant.ts';
import { LEEG_ZINSDEEL } from './zinsdeelregel.tsx';

/** A rule as it stands in the fields; it may be half filled in. */
export interface Regelinvoer {
  readonly naam: string;
  readonly prioriteit: number;
  /** What the fields of the sentence hold; absent when the conditions cannot be a sentence. */
  readonly zin?: Regelzin;
  /** The conditions as text, while that is what somebody works on. */
  readonly json?: string;
  readonly sleutel: string;
  readonly waarde: Parameterwaarde | undefined;
  readonly motivering: string;
  readonly voorbeelden: readonly Regelvoorbeeld[];
}

/** An empty rule with a priority above the others. */
export function makeNieuw(regels: readonly Variantregel[]): Regelinvoer {
  const hoogste = Math.max(0, ...regels.map(({ prioriteit }) => prioriteit));
  return {
    naam: '',
    prioriteit: Math.min(1000, hoogste + 10),
    zin: { koppel: 'en', delen: [LEEG_ZINSDEEL] },
    sleutel: '',
    waarde: undefined,
    motivering: '',
    voorbeelden: [],
  };
}

/** A saved rule in the fields; conditions that the form cannot show stand there as text. */
export function openRegel(regel: Variantregel, feiten: readonly Regelfeit[]): Regelinvoer {
  const { naam, prioriteit, sleutel, waarde, motivering, voorbeelden = [], conditions } = regel;
  const zin = parseRegelzin(conditions, feiten);
  const voorwaarden = zin === undefined ? { json: formatJson(conditions) } : { zin };
  return { naam, prioriteit, ...voorwaarden, sleutel, waarde, motivering, voorbeelden };
}

/** The rule, or undefined while something is missing. */
export function readRegel(invoer: Regelinvoer, feiten: readonly Regelfeit[]): Variantregel | undefined {
  const { prioriteit, sleutel, waarde, motivering, voorbeelden } = invoer;
  const naam = makeRegelnaam(invoer.naam);
  const conditions = readVoorwaarde(invoer, feiten);
  if (naam === '' || conditions === undefined || sleutel === '' || waarde === undefined) return undefined;
  return {
    naam,
    prioriteit,
    conditions,
    sleutel,
    waarde,
    motivering,
    ...(voorbeelden.length === 0 ? {} : { voorbeelden }),
  };
}

/** The conditions, or undefined while they are not complete. */
export function readVoorwaarde({ zin, json }: Regelinvoer, feiten: readonly Regelfeit[]): Voorwaarde | undefined {
  if (json !== undefined) return parseJson(json);
  if (zin === undefined) return undefined;
  const delen = zin.delen.flatMap((deel) => (deel.soort === 'groep' ? deel.delen : [deel]));
  return delen.every((deel) => checkZinsdeel(deel, feiten) === undefined) ? writeRegelzin(zin) : undefined;
}

/** "Snel bij uitzendbureau!" becomes "snel-bij-uitzendbureau": the name of a rule in files and addresses. */
export function makeRegelnaam(tekst: string): string {
  const kaal = tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return kaal
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

export function formatJson(voorwaarde: Voorwaarde): string {
  return JSON.stringify(voorwaarde, undefined, 2);
}

/** The object in the text; whether it is a condition is for the server to say. */
export function parseJson(tekst: string): Voorwaarde | undefined {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return typeof gelezen === 'object' && gelezen !== null && !Array.isArray(gelezen)
      ? (gelezen as Voorwaarde)
      : undefined;
  } catch {
    return undefined;
  }
}
