import type { Datum } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import type { Besluit, Brief, Zaak } from '../zaak/zaak.ts';
import { makeBriefgegevens } from './briefgegevens.ts';
import type { Briefgevolg } from './briefsoort.ts';
import { calculateBriefsoort } from './briefsoort.ts';
import type { Briefeinde, Briefverrekening } from './briefverrekening.ts';
import type { Briefbezwaar, Briefherziening } from './briefvervolg.ts';

/** A building block of a letter; texts are Liquid, `als` names a field of the data that must be filled for the block to appear. */
export type Briefblok =
  | { readonly naam: string; readonly soort: 'kop' | 'alinea'; readonly tekst: string; readonly als?: string }
  /**
   * How the reader goes to court: a text of which the law fixes that it is there (art. 6:23 Awb), so that no gemeente replaces it, nor its
   * heading (`kop`).
   */
  | {
      readonly naam: string;
      readonly soort: 'beroep';
      readonly tekst: string;
      readonly kop?: true;
      readonly als?: string;
    }
  | { readonly naam: string; readonly soort: 'lijst'; readonly punten: readonly string[]; readonly als?: string }
  /** A list with one item for each element of an array in the data ("ontbrekend"). */
  | { readonly naam: string; readonly soort: 'opsomming'; readonly van: string; readonly als?: string }
  | {
      readonly naam: string;
      readonly soort: 'feiten';
      readonly regels: readonly { readonly label: string; readonly tekst: string; readonly als?: string }[];
      readonly als?: string;
    }
  /** Lines to fill in by hand: a form such as PP-12. */
  | { readonly naam: string; readonly soort: 'invulvelden'; readonly velden: readonly string[]; readonly als?: string }
  /** The steps of the calculation, the payment schedule, the months of a settlement, the bezwaarclausule: drawn from the data. */
  | {
      readonly naam: string;
      readonly soort: 'berekening' | 'betaalschema' | 'verrekening' | 'bezwaar';
      readonly als?: string;
    };

/** A letter template: law and text as data, with the date from which it holds. */
export interface Briefsjabloon {
  readonly code: string;
  readonly geldigVanaf: Datum;
  readonly titel: string;
  readonly soort: Brief['soort'];
  readonly aan: readonly Brief['aan'][];
  readonly stap: number;
  readonly grondslag: string;
  /** True for a text with an address, a date and a signature; false for a brochure, an annex or a form. */
  readonly briefhoofd: boolean;
  readonly onderwerp: string;
  readonly blokken: readonly Briefblok[];
  readonly bijlagen: readonly string[];
  readonly aanname?: string;
  /** How an own message goes out; absent for a letter that follows a parameter. */
  readonly kanaal?: Brief['kanaal'];
  /** A letter of the gemeente itself: it stands in no file, so each letter carries its template with it. */
  readonly eigen?: true;
}

/** A local text that replaces one block of a national template. */
export interface LokaleTekst {
  readonly brief: string;
  readonly blok: string;
  readonly tekst: string;
  readonly motivering: string;
}

/** What a letter is made of. `parameters` are the effective values by key; the rest only where the letter needs it. */
export interface Briefcontext {
  readonly zaak: Zaak;
  readonly gemeente: Gemeentegegevens;
  readonly datum: Datum;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly besluit?: Besluit;
  /** Another besluit that the same letter tells. */
  readonly ookBesluit?: Besluit;
  readonly behandelaar?: string;
  /** Dutch labels of what is missing. */
  readonly ontbrekend?: readonly string[];
  readonly rappelnummer?: number;
  /** Last day on which the reader has to react. */
  readonly uiterlijk?: Datum;
  readonly eerdereVerzoeken?: readonly Datum[];
  /** Sentence of the ground for refusal, in plain Dutch, with its article. */
  readonly afwijzingsreden?: string;
  readonly afwijzingsgrondslag?: string;
  /** Why the besluit comes later (Awb 4:14). */
  readonly uitstelreden?: string;
  readonly herziening?: Briefherziening;
  readonly bezwaar?: Briefbezwaar;
  readonly verrekening?: Briefverrekening;
  readonly einde?: Briefeinde;
  /** What the letter takes away from its reader: it can make a beschikking of a kennisgeving. */
  readonly gevolg?: Briefgevolg;
}

/**
 * Makes the letter of a zaak: its address, its kind and the data snapshot that it is rendered from, now and later.
 * The text itself stays in the template of `sjabloonversie`; local texts of the gemeente go with the snapshot.
 */
export function composeBrief(
  sjabloon: Briefsjabloon,
  invoer: {
    readonly id: string;
    readonly aan: Brief['aan'];
    readonly kanaal: Brief['kanaal'];
    readonly context: Briefcontext;
    readonly lokaleTeksten: readonly LokaleTekst[];
  },
): Brief {
  const { context } = invoer;
  const soort = calculateBriefsoort(sjabloon.soort, context.gevolg);
  return {
    id: invoer.id,
    code: sjabloon.code,
    titel: sjabloon.titel,
    aan: invoer.aan,
    soort,
    kanaal: invoer.kanaal,
    datum: context.datum,
    ...(context.besluit === undefined ? {} : { besluitId: context.besluit.id }),
    ...listOokBesluiten(context),
    sjabloonversie: sjabloon.geldigVanaf,
    gegevens: {
      ...makeBriefgegevens(invoer.aan, context),
      beschikking: soort === 'beschikking',
      zonder_beschikking: soort !== 'beschikking',
      ...(sjabloon.eigen === true ? { sjabloon } : {}),
      bijlagen: listBijlagen(sjabloon, context.parameters['beschikking.bijlagen']),
      lokaleTeksten: Object.fromEntries(
        invoer.lokaleTeksten.filter((t) => t.brief === sjabloon.code).map((t) => [t.blok, t.tekst]),
      ),
    },
  };
}

// helpers

/** The other besluiten that the letter tells: what it names, and what was decided in one act, a besluit for each stretch of days. */
function listOokBesluiten({ besluit, ookBesluit, zaak }: Briefcontext): Pick<Brief, 'ookBesluitIds'> {
  if (besluit === undefined) return {};
  const samen = zaak.besluiten.filter(
    ({ soort, datum, procesId }) => soort === besluit.soort && datum === besluit.datum && procesId === besluit.procesId,
  );
  const ids = [...(ookBesluit === undefined ? [] : [ookBesluit]), ...samen].map(({ id }) => id);
  const ook = [...new Set(ids)].filter((id) => id !== besluit.id);
  return ook.length === 0 ? {} : { ookBesluitIds: ook };
}

/** What can go with a toekenning, as the gemeente chooses (parameter `beschikking.bijlagen`); other annexes belong to their letter. */
const KEUZEBIJLAGEN: readonly string[] = ['PP-12', 'PP-B1'];

function listBijlagen({ bijlagen }: Briefsjabloon, gekozen: unknown): readonly string[] {
  const metKeuze = bijlagen.some((code) => KEUZEBIJLAGEN.includes(code));
  if (!metKeuze || !Array.isArray(gekozen)) return bijlagen;
  const eigen = bijlagen.filter((code) => !KEUZEBIJLAGEN.includes(code));
  return [...eigen, ...KEUZEBIJLAGEN.filter((code) => gekozen.includes(code))];
}
