import type { Datum } from '../datum.ts';
import type { Feestdagenkalender } from '../termijn/feestdagen.ts';
import { diffWerkdagen } from '../termijn/werkdagen.ts';
import type { Mijlpalen } from './mijlpalen.ts';

/** The stretches of the process of which the time is measured, in order. */
export const DOORLOOPSTAPPEN = ['meting', 'rapport', 'besluit', 'vijf_weken', 'geheel', 'eerste_betaling'] as const;
export type Doorloopstap = (typeof DOORLOOPSTAPPEN)[number];

/** One stretch of one zaak: its days, and whether the norm was kept; `binnenNorm` absent where there is none, or nothing to say yet. */
export interface Doorloop {
  readonly stap: Doorloopstap;
  readonly van: Datum;
  readonly tot: Datum;
  readonly werkdagen: number;
  readonly binnenNorm?: boolean;
}

/** What one stretch took in a number of zaken, in werkdagen. */
export interface Doorloopcijfer {
  readonly stap: Doorloopstap;
  readonly aantal: number;
  readonly mediaan: number;
  /** Nine out of ten zaken took no longer. */
  readonly p90: number;
  readonly langste: number;
  /** Of so many zaken it can be said whether the norm was kept, and of so many it was. */
  readonly metNorm: number;
  readonly binnenNorm: number;
}

/** The figures of a number of zaken that have something in common. */
export interface Doorloopgroep {
  readonly naam: string;
  readonly zaken: number;
  readonly cijfers: readonly Doorloopcijfer[];
  /** Reminders that were sent, and in how many zaken. */
  readonly rappels: number;
  readonly metRappel: number;
}

/** The doorlooptijden of a gemeente over a period: all of it, by version of the variant, and by werkgever. */
export interface Doorlooptijden {
  readonly geheel: Doorloopgroep;
  /** In order of time: before and after a new version. */
  readonly perVariant: readonly Doorloopgroep[];
  /** The one with most zaken first. */
  readonly perWerkgever: readonly Doorloopgroep[];
}

/**
 * The stretches of one zaak that have an end. Where an end lies before its begin the data are wrong, and nothing is measured. A first
 * payment that is too late and still not there counts up to today: it would hide behind those that were made.
 */
export function measureZaak(zaak: Mijlpalen, kalender: Feestdagenkalender, vandaag?: Datum): readonly Doorloop[] {
  const { aanvraag, metingAangevraagd, gemeten, rapport, besluit, preferentVan, wettelijkVan, uiterlijkBetalen } = zaak;
  const wacht = vandaag !== undefined && uiterlijkBetalen !== undefined && uiterlijkBetalen < vandaag;
  const eersteBetaling = zaak.eersteBetaling ?? (wacht ? vandaag : undefined);
  const binnen = eersteBetaling && uiterlijkBetalen ? eersteBetaling <= uiterlijkBetalen : undefined;
  const delen: (Doorloop | undefined)[] = [
    measure('meting', metingAangevraagd, gemeten, undefined, kalender),
    measure('rapport', gemeten, rapport, judgeRapport(zaak, kalender), kalender),
    measure('besluit', preferentVan, besluit, zaak.preferentGehaald, kalender),
    measure('vijf_weken', wettelijkVan, besluit, zaak.wettelijkGehaald, kalender),
    measure('geheel', aanvraag, besluit, undefined, kalender),
    measure('eerste_betaling', besluit, eersteBetaling, binnen, kalender),
  ];
  return delen.filter((deel) => deel !== undefined);
}

/** The figures over these zaken: those on which was decided between two dates, both included. */
export function calculateDoorlooptijden(
  zaken: readonly Mijlpalen[],
  { van, tot, vandaag }: { readonly van: Datum; readonly tot: Datum; readonly vandaag?: Datum },
  kalender: Feestdagenkalender,
): Doorlooptijden {
  const gekozen = zaken.filter(({ besluit }) => besluit !== undefined && van <= besluit && besluit <= tot);
  const groepen = (naam: (zaak: Mijlpalen) => string) =>
    [...groupBy(gekozen, naam)].map(([titel, deel]) => countGroep(titel, deel, kalender, vandaag));
  return {
    geheel: countGroep('Alle zaken', gekozen, kalender, vandaag),
    perVariant: groepen(({ variant }) => variant).toSorted((a, b) => (a.naam < b.naam ? -1 : 1)),
    perWerkgever: groepen(({ werkgever }) => werkgever).toSorted(
      (a, b) => b.zaken - a.zaken || a.naam.localeCompare(b.naam, 'nl'),
    ),
  };
}

// helpers

function measure(
  stap: Doorloopstap,
  van: Datum | undefined,
  tot: Datum | undefined,
  binnenNorm: boolean | undefined,
  kalender: Feestdagenkalender,
): Doorloop | undefined {
  if (van === undefined || tot === undefined || (tot < van && stap !== 'eerste_betaling')) return undefined;
  const werkdagen = Math.max(0, diffWerkdagen(van, tot, kalender));
  return { stap, van, tot, werkdagen, ...(binnenNorm === undefined ? {} : { binnenNorm }) };
}

/** By the number of werkdagen that the term of this zaak gave; a gemeente chooses it. */
function judgeRapport({ gemeten, rapport, rapportnorm }: Mijlpalen, kalender: Feestdagenkalender): boolean | undefined {
  if (gemeten === undefined || rapport === undefined || rapportnorm === undefined) return undefined;
  return diffWerkdagen(gemeten, rapport, kalender) <= rapportnorm;
}

function countGroep(
  naam: string,
  zaken: readonly Mijlpalen[],
  kalender: Feestdagenkalender,
  vandaag: Datum | undefined,
): Doorloopgroep {
  const delen = zaken.flatMap((zaak) => measureZaak(zaak, kalender, vandaag));
  return {
    naam,
    zaken: zaken.length,
    cijfers: DOORLOOPSTAPPEN.flatMap(
      (stap) =>
        countStap(
          stap,
          delen.filter((deel) => deel.stap === stap),
        ) ?? [],
    ),
    rappels: zaken.reduce((som, { rappels }) => som + rappels, 0),
    metRappel: zaken.filter(({ rappels }) => rappels > 0).length,
  };
}

function countStap(stap: Doorloopstap, delen: readonly Doorloop[]): Doorloopcijfer | undefined {
  const dagen = delen.map(({ werkdagen }) => werkdagen).toSorted((a, b) => a - b);
  const langste = dagen.at(-1);
  if (langste === undefined) return undefined;
  const genormeerd = delen.filter(({ binnenNorm }) => binnenNorm !== undefined);
  return {
    stap,
    aantal: dagen.length,
    mediaan: findMediaan(dagen),
    p90: dagen[Math.ceil(dagen.length * 0.9) - 1] ?? langste,
    langste,
    metNorm: genormeerd.length,
    binnenNorm: genormeerd.filter(({ binnenNorm }) => binnenNorm === true).length,
  };
}

/** Of an even number the middle of the two in the middle. */
function findMediaan(dagen: readonly number[]): number {
  const hoog = dagen[Math.floor(dagen.length / 2)] ?? 0;
  const laag = dagen[Math.floor((dagen.length - 1) / 2)] ?? 0;
  return (laag + hoog) / 2;
}

function groupBy<T>(lijst: readonly T[], naam: (deel: T) => string): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>();
  for (const deel of lijst) groepen.set(naam(deel), [...(groepen.get(naam(deel)) ?? []), deel]);
  return groepen;
}
