import type { Rekenbasis } from '../bedrag/rekenbasis.ts';
import type { Datum } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Route } from '../zaak/zaakgegevens.ts';

/** One payment of the schedule that a besluit promises. */
export interface Betaalregel {
  /** The month paid for, "2026-02". */
  readonly maand: string;
  readonly betaaldag: Datum;
  readonly uiterlijk: Datum;
  readonly bedragCent: number;
  readonly omschrijving: string;
}

/** The amount of a besluit, and how it came about. All amounts in cents per month. */
export interface Berekening {
  readonly peildatum: Datum;
  readonly bedragPerMaandCent: number;
  readonly lksCent: number;
  readonly werkgeverslastenCent: number;
  readonly stappen: readonly Uitlegstap[];
  /** First day of which the minimum wage is not known yet: the amount from then on takes a new besluit. */
  readonly onbekendVanaf?: Datum;
}

/** A besluit as it was taken (art. 1:3 Awb): never changed afterwards, only followed by another one. */
export interface Besluit {
  readonly id: string;
  readonly soort:
    | 'toekenning_regulier'
    | 'toekenning_forfaitair'
    | 'wijziging'
    | 'herziening'
    | 'hermeting'
    | 'overname'
    | 'beeindiging'
    | 'afwijzing'
    | 'buiten_behandeling'
    | 'geen_toekenning'
    | 'verlenging'
    | 'meetmoment'
    | 'terugvordering'
    | 'kwijtschelding'
    | 'beslissing_op_bezwaar';
  readonly datum: Datum;
  readonly door: string;
  readonly grondslag: string;
  readonly route: Route;
  /** First day on which it holds; of a beëindiging the first day without LKS. */
  readonly ingangsdatum?: Datum;
  /** Last day of the LKS. */
  readonly einddatum?: Datum;
  readonly volgendeMeting?: Datum;
  readonly afwijzingsgrond?: string;
  readonly toelichting?: string;
  readonly berekening?: Berekening;
  /** What later months are calculated from; absent in a besluit of before it was kept. */
  readonly rekenbasis?: Rekenbasis;
  readonly betaalschema: readonly Betaalregel[];
  /** How the days of payment came about. */
  readonly betaaluitleg?: readonly Uitlegstap[];
  /** The process that took it; absent: the first process of the zaak. */
  readonly procesId?: string;
  /** Last day to object: 6 weken from the day after sending (Awb 6:7, 6:8). */
  readonly bezwaarTot?: Datum;
  /** Of a beslissing op bezwaar: last day to go to court (Awb 6:7, 6:8). */
  readonly beroepTot?: Datum;
  /** Of a beslissing op bezwaar: id of the besluit that it takes back (art. 7:11 lid 2 Awb), as if it had never been taken. */
  readonly herroept?: string;
  /** Ids of the besluiten that it comes in the place of, after the wrong day of a move: they take no part any more. */
  readonly vervangt?: readonly string[];
}

/** Whether a besluit is about money only: it says nothing of how the LKS stands. */
export function isGeldbesluit({ soort }: Pick<Besluit, 'soort'>): boolean {
  return soort === 'terugvordering' || soort === 'kwijtschelding';
}

/** Whether LKS runs by this besluit: it replaces what an earlier besluit said from its ingangsdatum on. */
export function isToekennend({ soort }: Pick<Besluit, 'soort'>): boolean {
  return TOEKENNEND.includes(soort);
}

const TOEKENNEND: readonly Besluit['soort'][] = [
  'toekenning_regulier',
  'toekenning_forfaitair',
  'wijziging',
  'herziening',
  'hermeting',
  'verlenging',
  'overname',
];
