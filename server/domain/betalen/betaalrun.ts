import type { Datum, Maand } from '../datum.ts';
import type { Uitlegstap } from '../uitleg.ts';
import type { Inhouding } from '../verrekenen/zaakverrekening.ts';
import type { Proces, Taak, Tijdstip } from '../zaak/zaak.ts';
import type { Adres } from '../zaak/zaakgegevens.ts';

/** Name of the process of a run, the id that its diagram gives it, and the message that it listens to when the last day comes near. */
export const BETAALPROCES = 'betalen';
export const BETAALPROCES_ID = 'BetalenProcess';
export const BETAALTERMIJN_NADERT = 'BetaaltermijnNadert';

/** `vast`: the month of the run itself; `nabetaling`: an earlier month; `verrekening`: variable hours, settled after a quarter. */
export const BETAALSOORTEN = ['vast', 'nabetaling', 'verrekening'] as const;
export type Betaalsoort = (typeof BETAALSOORTEN)[number];

/** Why a month comes to another amount than the one before: what changed in the recht, or that only one of both months is whole. */
export const VERSCHILOORZAKEN = [
  'uren',
  'loonwaarde',
  'contract',
  'indexatie',
  'leeftijd',
  'leerweg',
  'besluit',
  'deel_van_maand',
  'weer_hele_maand',
] as const;
export type Verschiloorzaak = (typeof VERSCHILOORZAKEN)[number];

/** What somebody has to look at before money leaves. A line with a signal that `blokkeert` is not paid in this run. */
export interface Betaalsignaal {
  readonly soort:
    | 'iban_ontbreekt'
    | 'iban_ongeldig'
    | 'iban_gewijzigd'
    | 'dubbel'
    | 'ongebruikelijk_bedrag'
    | 'beschikking_niet_verzonden'
    | 'later_dan_norm'
    | 'teruggekomen';
  readonly ernst: 'blokkeert' | 'let_op';
  /** One Dutch sentence, with the way out. */
  readonly melding: string;
}

/** The werkgever that is paid, as the zaak knew it when the line was made. */
export interface Betaalwerkgever {
  readonly naam: string;
  readonly kvkNummer?: string;
  /** Without spaces; absent when the zaak has none. */
  readonly iban?: string;
  /** In whose name the account is; the name of the werkgever when absent. */
  readonly tenaamstelling?: string;
  /** Number of the werkgever in the financiële administratie; absent when nobody recorded it. */
  readonly crediteurnummer?: string;
  readonly adres?: Adres;
  readonly email?: string;
}

/** Whom the subsidy is for, as the betaalspecificatie names the person. Never a BSN. */
export interface Betaalwerknemer {
  readonly naam: string;
  /** The werkgever's own reference of this werknemer (`werkgever.kenmerk`). */
  readonly personeelsnummer?: string;
}

/** `uitgevoerd`: the bank did it; `teruggekomen`: the bank refused it or sent it back, and the amount is owed again. */
export type Betaalregelstatus = 'open' | 'uitgevoerd' | 'teruggekomen';

/** One payment for one zaak over one month of work. Amounts are cents, and `lksCent` + `werkgeverslastenCent` = `bedragCent`. */
export interface Betaalrunregel {
  /**
   * Also the EndToEndId in the bank file: zaaknummer, month, kind and number ("LKS-2026-0118-202603-V1"), at most 35 characters that SEPA
   * allows. The same payment has the same id however often a proposal is made; unique within a gemeente.
   */
  readonly id: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: Betaalwerkgever;
  readonly werknemer: Betaalwerknemer;
  /** The month of work that it pays, not the month of the run. */
  readonly maand: Maand;
  readonly soort: Betaalsoort;
  /** 1, or higher when a payment of this kind over this month was released before (a correction, or one that came back). */
  readonly volgnummer: number;
  /** What is paid: more than 0, but 0 when all of it is set off (`ingehouden`). */
  readonly bedragCent: number;
  /** What is not paid but set off against what the werkgever owes; absent when nothing is. */
  readonly ingehouden?: readonly Inhouding[];
  /** Both parts of the amount before anything was set off; absent when nothing is, and on lines of before it was kept. */
  readonly bruto?: Bedragdelen;
  /** The settlement whose saldo this line pays; only of a `verrekening`. */
  readonly verrekeningId?: string;
  readonly lksCent: number;
  readonly werkgeverslastenCent: number;
  /** Hours that the amount is of: those of the arbeidsovereenkomst per week, or those worked in the month. */
  readonly uren?: { readonly aantal: number; readonly per: 'week' | 'maand' };
  /** Whole percent; absent for forfaitaire LKS, and when the month knew more than one. */
  readonly loonwaardePercentage?: number;
  /** True for forfaitaire LKS, which has no loonwaarde. */
  readonly forfaitair?: boolean;
  /** The minimum wage per month that it was calculated from, in cents; absent when the month knew more than one. */
  readonly wmlCent?: number;
  /** On the bank statement, by parameter `betaling.omschrijving`; at most 140 characters that SEPA allows. */
  readonly omschrijving: string;
  /** How the amount came about, step by step. */
  readonly uitleg: readonly Uitlegstap[];
  /** Why it is another amount than in the month before; absent when it is the same. */
  readonly verschilMetVorige?: string;
  /** The first of those reasons; absent when nothing tells why, and on lines of before it was kept. */
  readonly verschiloorzaak?: Verschiloorzaak;
  readonly signalen: readonly Betaalsignaal[];
  readonly uitgesloten?: Uitsluiting;
  /** Changes only after the release. */
  readonly status: Betaalregelstatus;
  /** What the bank said ("AC04: rekening opgeheven"). */
  readonly statusreden?: string;
  /** The day on which the bank did it, or sent it back. */
  readonly statusOp?: Datum;
  /** A part of it that came back while the rest stayed paid: that part is owed again. */
  readonly deelTerug?: Deelterug;
}

/** An amount in its two parts, in cents. */
export type Bedragdelen = Pick<Betaalrunregel, 'lksCent' | 'werkgeverslastenCent'>;

/** The part of an executed payment that came back; more than 0 and less than the payment, in cents. */
export interface Deelterug {
  readonly cent: number;
  readonly op: Datum;
}

/** A line that somebody keeps out of the run: it is not paid, and comes back in the next proposal. */
export interface Uitsluiting {
  readonly reden: string;
  /** User name. */
  readonly door: string;
}

/** Paid more over a month than is owed. No run takes it back: it waits for the verrekening. */
export interface Teveelbetaald {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly maand: Maand;
  /** More than 0. */
  readonly bedragCent: number;
  readonly uitleg: readonly Uitlegstap[];
}

/** A zaak of which no amount could be calculated: shown, so that it is never forgotten in silence. */
export interface Nietberekend {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly reden: string;
}

/** The account of the gemeente from which a run is paid (`rekening` in gemeente.json). */
export interface Gemeenterekening {
  /** In whose name: "Gemeente Olst-Wijhe". */
  readonly naam: string;
  readonly iban: string;
  readonly bic?: string;
}

/**
 * `voorstel`: is being checked; `ter_goedkeuring`: waits for the second person; `vrijgegeven`: may be paid, never changes again but for
 * the status of its lines; `aangeboden`: the file went to the bank; `bevestigd`: the bank said of every line what became of it.
 */
export type Betaalrunstatus =
  | 'voorstel'
  | 'ter_goedkeuring'
  | 'vrijgegeven'
  | 'aangeboden'
  | 'bevestigd'
  | 'ingetrokken';

/** The payments of one gemeente in one month: the third aggregate, written in one atomic, version-checked save. */
export interface Betaalrun {
  readonly id: string;
  readonly gemeente: string;
  /** The month in which is paid. */
  readonly maand: Maand;
  /** 1; 2 and on are extra runs in the same month, for a losse betaling. */
  readonly volgnummer: number;
  /** Number of saves; 0 before the first. Every save is conditional on it. */
  readonly stand: number;
  readonly status: Betaalrunstatus;
  /** The day on which the money is on the account of the werkgever: the execution date in the bank file. */
  readonly betaaldag: Datum;
  /** Last day that the norm allows (art. 7 Besluit loonkostensubsidie). */
  readonly uiterlijk: Datum;
  /** How both days came about. */
  readonly daguitleg: readonly Uitlegstap[];
  /** Its run of the process `betalen`. */
  readonly proces: Proces;
  readonly taken: readonly Taak[];
  /** Every line of the proposal, also those that are left out; `listTeBetalen` gives what is in the file. */
  readonly regels: readonly Betaalrunregel[];
  readonly teveelBetaald: readonly Teveelbetaald[];
  readonly nietBerekend: readonly Nietberekend[];
  /** The account that is paid from; absent when the gemeente has not filled it in: no release then. */
  readonly rekening?: Gemeenterekening;
  readonly gemaaktOp: Tijdstip;
  /** The date for which the proposal was last calculated. */
  readonly berekendOp: Datum;
  /** User names of everybody who made or changed the proposal: none of them approves it. */
  readonly makers: readonly string[];
  readonly aangebodenDoor?: string;
  readonly goedgekeurdDoor?: string;
  readonly vrijgegevenOp?: Tijdstip;
  /** The day on which everybody was last warned that the last day to pay comes near. */
  readonly gewaarschuwdOp?: Datum;
  /** Why it was sent back or withdrawn: the last reason. */
  readonly reden?: string;
}

/** Whether a line counts in the release: not kept out by somebody, and nothing that blocks. */
export function isTeBetalen({ uitgesloten, signalen }: Pick<Betaalrunregel, 'uitgesloten' | 'signalen'>): boolean {
  return uitgesloten === undefined && !signalen.some(({ ernst }) => ernst === 'blokkeert');
}

/** The lines that count when the run is released: those that go to the bank, and those that are set off as a whole. */
export function listMeegaand({ regels }: Pick<Betaalrun, 'regels'>): readonly Betaalrunregel[] {
  return regels.filter(isTeBetalen);
}

/** The lines that go to the bank, in the order of the run: what every file is made of. */
export function listTeBetalen(run: Pick<Betaalrun, 'regels'>): readonly Betaalrunregel[] {
  return listMeegaand(run).filter(({ bedragCent }) => bedragCent > 0);
}

/** Whether money of this line came back: all of it, or a part. */
export function isTeruggekomen({ status, deelTerug }: Pick<Betaalrunregel, 'status' | 'deelTerug'>): boolean {
  return status === 'teruggekomen' || deelTerug !== undefined;
}

/** Whether the lines can still change. */
export function isOpen({ status }: Pick<Betaalrun, 'status'>): boolean {
  return status === 'voorstel' || status === 'ter_goedkeuring';
}

/** Whether the money was released: from here on only the status of lines changes. */
export function isVrijgegeven({ status }: Pick<Betaalrun, 'status'>): boolean {
  return status === 'vrijgegeven' || status === 'aangeboden' || status === 'bevestigd';
}
