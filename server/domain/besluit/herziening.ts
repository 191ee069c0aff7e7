import { exact, roundToCent } from '../bedrag/bedrag.ts';
import type { Bedragverloop } from '../bedrag/bedragperioden.ts';
import { makeBedragverloop } from '../bedrag/bedragperioden.ts';
import type { Rekenbasis } from '../bedrag/rekenbasis.ts';
import { toLksInvoer, toLooptijd, withBedragen } from '../bedrag/rekenbasis.ts';
import type { Datum } from '../datum.ts';
import { addDagen, addMaanden, formatDatum, makeDatum, maxDatum, splitDatum } from '../datum.ts';
import { InvoerError } from '../fouten.ts';
import type { Rechtbron, Rechtcontext, Rechtperiode } from '../recht/rechtperioden.ts';
import { makeRechtverloop } from '../recht/rechtperioden.ts';
import type { Berekening, Besluit } from './besluit.ts';
import type { Besluitperiode } from './besluitketen.ts';
import { listBesluitperioden } from './besluitketen.ts';

/** The new amount of one besluit, by the minimum wage of the date. */
export interface Herzienbesluit {
  /** The besluit whose amount is replaced. */
  readonly oud: Besluit;
  readonly ingangsdatum: Datum;
  readonly berekening: Berekening;
  readonly rekenbasis: Rekenbasis;
}

/** What a herziening comes to for one zaak. */
export type Herzieningsplan =
  | {
      readonly uitkomst: 'berekend';
      /** Cents per month on the day before the date, and from the date on. */
      readonly oudCent: number;
      readonly nieuwCent: number;
      /** First the one in force on the date; then those that were decided earlier for a later day and have an older minimum wage. */
      readonly besluiten: readonly [Herzienbesluit, ...Herzienbesluit[]];
    }
  /** `onbekend`: an amount is due and cannot be said yet. `niet_nodig`: no other amount follows from this date. Both with a Dutch sentence. */
  | { readonly uitkomst: 'onbekend' | 'niet_nodig'; readonly reden: string };

/** How far the amounts are fixed when the LKS has no end date. */
const MAANDEN_VOORUIT = 24;

/** Whether the law, or the choice of a gemeente, knows a new amount per this date: 1 January or 1 July. */
export function isHerzieningsdatum(datum: Datum): boolean {
  return datum.endsWith('-01-01') || datum.endsWith('-07-01');
}

/**
 * The new amount per 1 January (art. 10d lid 7 Pw), or per 1 July where that was chosen, of an LKS that runs on that day. The besluit holds
 * exactly what the recht of the werkgever holds. Never an amount with a minimum wage of another time.
 * @throws InvoerError when the gegevens of an old besluit cannot be calculated with.
 */
export function planHerziening(bron: Rechtbron, datum: Datum, context: Rechtcontext): Herzieningsplan {
  const momenten = context.parameters['indexatie.momenten'];
  const juli = Array.isArray(momenten) && momenten.includes('1_juli');
  const { perioden, onbekend } = makeRechtverloop(bron, datum, context);
  const geldend = perioden.find((periode) => isOp(periode, datum));
  const onzeker = onbekend.find((periode) => isOp(periode, datum));
  const reden = geldend === undefined ? undefined : explainNietNodig(geldend, datum, juli);
  if (reden !== undefined) return { uitkomst: 'niet_nodig', reden };
  if (onzeker !== undefined) return { uitkomst: 'onbekend', reden: onzeker.reden };
  if (geldend === undefined) {
    return { uitkomst: 'niet_nodig', reden: `Op ${formatDatum(datum)} loopt er geen loonkostensubsidie.` };
  }
  if (geldend.basis === undefined) return { uitkomst: 'onbekend', reden: explainZonderBasis(geldend) };
  const besluitperioden = listBesluitperioden(bron.besluiten);
  const huidig = besluitperioden.find(({ besluit }) => besluit.id === geldend.besluit.id);
  const eerste = huidig && recalculate(huidig, geldend.basis, { datum, juli }, context);
  if (eerste === undefined) return { uitkomst: 'onbekend', reden: explainOnbekend(datum) };
  const later = besluitperioden
    .filter(({ van }) => van > datum)
    .flatMap((periode) => recalculateLater(periode, { datum, juli }, context) ?? []);
  const vooraf = perioden.find((periode) => isOp(periode, addDagen(datum, -1)));
  return {
    uitkomst: 'berekend',
    oudCent: roundToCent(exact(vooraf?.exactCent ?? '0')),
    nieuwCent: eerste.berekening.bedragPerMaandCent,
    besluiten: [eerste, ...later],
  };
}

// helpers

function isOp({ van, totEnMet }: { readonly van: Datum; readonly totEnMet: Datum }, datum: Datum): boolean {
  return van <= datum && totEnMet >= datum;
}

function explainNietNodig({ besluit, basis }: Rechtperiode, datum: Datum, juli: boolean): string | undefined {
  const van = besluit.ingangsdatum ?? datum;
  if (besluit.soort === 'herziening' && van === datum) {
    return `Het bedrag is al herzien met het besluit van ${formatDatum(besluit.datum)}.`;
  }
  if (van === datum && (basis?.peildatum ?? van) >= datum) {
    return `Het besluit van ${formatDatum(besluit.datum)} gaat op ${formatDatum(datum)} in, met het minimumloon van die dag.`;
  }
  if (splitDatum(datum).maand === 7 && !juli && basis?.indexatieJuli !== true) {
    return 'Bij deze zaak verandert het bedrag alleen per 1 januari.';
  }
  return undefined;
}

function explainZonderBasis({ besluit }: Rechtperiode): string {
  return `Het besluit van ${formatDatum(besluit.datum)} zegt niet waar het bedrag uit volgt, en de gegevens zijn daarna veranderd. Neem zelf een nieuw besluit.`;
}

function explainOnbekend(datum: Datum): string {
  return `Het minimumloon vanaf ${formatDatum(datum)} is nog niet bekend. Vraag de functioneel beheerder om de nieuwe bedragen toe te voegen.`;
}

interface Herzieningskeuze {
  readonly datum: Datum;
  readonly juli: boolean;
}

/** A besluit for a later day: only when it was taken with an older minimum wage, or with none. It waits when that is still not known. */
function recalculateLater(
  periode: Besluitperiode,
  keuze: Herzieningskeuze,
  context: Rechtcontext,
): Herzienbesluit | undefined {
  const basis = periode.besluit.rekenbasis;
  if (basis === undefined) return undefined;
  const heeftBedrag = basis.bedragen.some((bedrag) => isOp(bedrag, periode.van));
  if (heeftBedrag && (basis.peildatum ?? periode.van) >= keuze.datum) return undefined;
  return recalculate(periode, basis, keuze, context);
}

function recalculate(
  { besluit, van, totEnMet }: Besluitperiode,
  basis: Rekenbasis,
  { datum, juli }: Herzieningskeuze,
  { rekengegevens }: Rechtcontext,
): Herzienbesluit | undefined {
  const ingangsdatum = maxDatum(van, datum);
  const { peildatum: oudePeildatum, bedragen: _oud, ...rest } = basis;
  const peildatum = van <= datum || oudePeildatum === undefined ? undefined : findIndexatie(van, datum, juli);
  const nieuw = { ...rest, indexatieJuli: juli, ...(peildatum === undefined ? {} : { peildatum }) };
  const laatste = totEnMet ?? addMaanden(ingangsdatum, MAANDEN_VOORUIT);
  const verloop = makeBedragverloop(toLksInvoer(nieuw), toLooptijd(nieuw, ingangsdatum, laatste), rekengegevens);
  const berekening = toBerekening(verloop, peildatum ?? ingangsdatum);
  if (berekening === undefined) return undefined;
  return { oud: besluit, ingangsdatum, berekening, rekenbasis: withBedragen(nieuw, verloop.perioden) };
}

function toBerekening({ perioden, onbekendVanaf }: Bedragverloop, peildatum: Datum): Berekening | undefined {
  const eerste = perioden[0]?.berekening;
  if (eerste === undefined) return undefined;
  if (eerste.uitkomst === 'afwijzen') {
    throw new InvoerError('Bij deze loonwaarde is er geen recht op loonkostensubsidie. Beëindig de subsidie.', []);
  }
  const { bedragPerMaandCent, lksCent, werkgeverslastenCent, stappen } = eerste;
  const onbekend = onbekendVanaf === undefined ? {} : { onbekendVanaf };
  return { peildatum, bedragPerMaandCent, lksCent, werkgeverslastenCent, stappen, ...onbekend };
}

/** The last day, from the date on and not after `van`, that brings a new minimum wage. */
function findIndexatie(van: Datum, datum: Datum, juli: boolean): Datum {
  const { jaar } = splitDatum(van);
  const momenten = [makeDatum(jaar, 1, 1), ...(juli ? [makeDatum(jaar, 7, 1)] : [])];
  return momenten.filter((moment) => moment <= van).reduce(maxDatum, datum);
}
