import type { Betaalstukbron } from '../../domain/betalen/betaalbestanden.ts';
import type { Terugmelding } from '../../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun, Betaalrunregel } from '../../domain/betalen/betaalrun.ts';
import type { Maandstand } from '../../domain/betalen/betaalstand.ts';
import type { Betaling } from '../../domain/betalen/betaling.ts';
import type { Andererun } from '../../domain/betalen/terugmelding.ts';
import type { Vorigemaand } from '../../domain/betalen/vorige-maand.ts';
import type { Datum, Maand } from '../../domain/datum.ts';
import type { Uitlegstap } from '../../domain/uitleg.ts';
import type { Gemeenteschuld } from '../../domain/verhuizing/gemeenteschuld.ts';
import type { Vorderingstand, Zaakverrekening } from '../../domain/verrekenen/zaakverrekening.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Actor } from '../usecases.ts';
import type { Betaalplaats } from './change-betaalrun.ts';

/** A number of lines and what they come to, in cents. */
export interface Betaaltotaal {
  readonly aantal: number;
  readonly bedragCent: number;
}

/** The lines of one werkgever in a run. */
export interface Werkgevertotaal extends Betaaltotaal {
  readonly naam: string;
  readonly kvkNummer?: string;
  readonly iban?: string;
  /** Ids of all its lines, also those that are not paid. */
  readonly regelIds: readonly string[];
}

/** A run in the list. */
export interface Betaalrunoverzicht
  extends Pick<Betaalrun, 'id' | 'maand' | 'volgnummer' | 'status' | 'betaaldag' | 'uiterlijk' | 'vrijgegevenOp'> {
  readonly naam: string;
  readonly teBetalen: Betaaltotaal;
  /** Kept out by somebody, or stopped by a signal. */
  readonly nietBetaald: Betaaltotaal;
  /** Lines that somebody should look at. */
  readonly metSignaal: number;
  /** Of the lines in the file: what the bank has not said anything of yet, and what came back. */
  readonly open: number;
  readonly teruggekomen: number;
}

/** The last day to pay comes near, or is over, and no run of that month was released. */
export interface Betaalwaarschuwing {
  readonly maand: Maand;
  readonly uiterlijk: Datum;
  /** How many werkdagen are left; less than 0 when it is over. */
  readonly werkdagen: number;
  /** One Dutch sentence with what to do. */
  readonly melding: string;
}

/** A payment that the bank sent back and that is still owed. */
export interface Teruggekomenbetaling {
  /** The run and the line in which it was paid. */
  readonly runId: string;
  readonly regelId: string;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly werkgever: string;
  readonly maand: Maand;
  /** What is still owed, in cents. */
  readonly bedragCent: number;
  readonly op: Datum;
  /** In the words of the bank. */
  readonly reden?: string;
}

/** The runs of a gemeente, and which one can be started now. */
export interface Betaalrunlijst {
  readonly runs: readonly Betaalrunoverzicht[];
  /** The months for which a run can begin now; empty when the actor may not, or while another run is open. */
  readonly maanden: readonly Maand[];
  readonly waarschuwing?: Betaalwaarschuwing;
  /** Oldest month first; empty when nothing that came back is still owed. */
  readonly teruggekomen: readonly Teruggekomenbetaling[];
}

/** A run with all its lines, and what this actor can do with it. */
export interface Betaalrundetail
  extends Omit<Betaalrunoverzicht, 'vrijgegevenOp'>,
    Pick<
      Betaalrun,
      | 'stand'
      | 'daguitleg'
      | 'regels'
      | 'teveelBetaald'
      | 'nietBerekend'
      | 'rekening'
      | 'gemaaktOp'
      | 'berekendOp'
      | 'vrijgegevenOp'
      | 'reden'
    > {
  readonly gemeente: string;
  /** The lines beside what the month before was paid. */
  readonly vorige: Vorigemaand;
  readonly werkgevers: readonly Werkgevertotaal[];
  /** Display names. */
  readonly makers: readonly string[];
  readonly aangebodenDoor?: string;
  readonly goedgekeurdDoor?: string;
  readonly mag: Readonly<
    Record<
      'wijzigen' | 'aanbieden' | 'terugsturen' | 'goedkeuren' | 'bestandAanbieden' | 'terugmelden' | 'intrekken',
      boolean
    >
  >;
  /** Display names of who can approve it: active colleagues with the right who did not work on it. */
  readonly goedkeurders: readonly string[];
  readonly waarschuwing?: Betaalwaarschuwing;
  readonly proces: {
    readonly naam: string;
    readonly versie: string;
    readonly doorlopen: readonly string[];
    readonly nu: readonly string[];
  };
  /** Newest first. */
  readonly geschiedenis: readonly { readonly tijdstip: Tijdstip; readonly door: string; readonly zin: string }[];
}

/** A payment of a zaak, with the run that it was in. */
export interface Zaakbetaling extends Omit<Betaling, 'maand'> {
  readonly runId: string;
}

/** What is owed, paid and left over one month of a zaak, in cents. */
export interface Zaakbetaalmaand
  extends Pick<
    Maandstand,
    'maand' | 'rechtCent' | 'betaaldCent' | 'verrekendCent' | 'verschilCent' | 'teBetalenCent' | 'teVerrekenenCent'
  > {
  /** Why the amount is not known yet. */
  readonly onbekend?: string;
  /** Dutch sentences: why there is a difference. */
  readonly redenen: readonly string[];
  readonly uitleg: readonly Uitlegstap[];
  readonly betalingen: readonly Zaakbetaling[];
}

/** The payments of a zaak, oldest month first, with what was settled and what the werkgever owes. */
export interface Zaakbetalingen {
  readonly maanden: readonly Zaakbetaalmaand[];
  /** Those with something to settle; `wachtOpBetaling`: the saldo goes with the next betaalrun. */
  readonly verrekeningen: readonly (Zaakverrekening & { readonly wachtOpBetaling: boolean })[];
  readonly vorderingen: readonly Vorderingstand[];
  /** What the gemeente owes the one before it, also when it was paid. */
  readonly schulden: readonly Gemeenteschuld[];
}

/** What a file of the bank is read against. */
export interface Terugmeldbron {
  readonly run: Betaalrun;
  /** The run of each payment that is in another one. */
  readonly andere: ReadonlyMap<string, Andererun>;
}

/** A place in which the user saw the run: the command counts for nothing else. */
export type Betaalstand = Betaalplaats & { readonly stand: number };

/** Everything that can be done with a betaalrun. Each command gives the run as it became. */
export interface Betaalusecases {
  /**
   * Begins the run of a month and calculates its proposal.
   * @throws InvoerError for another month than this one or the next @throws ConflictError while another run is open
   */
  startBetaalrun(actor: Actor, gemeente: string, maand: Maand): Promise<Betaalrundetail>;
  listBetaalruns(actor: Actor, gemeente: string): Promise<Betaalrunlijst>;
  readBetaalrun(actor: Actor, plaats: Betaalplaats): Promise<Betaalrundetail>;
  /** The run and what its files are made of beside it. */
  readBetaalgegevens(actor: Actor, plaats: Betaalplaats): Promise<Betaalstukbron>;
  /** What an answer of the bank is read against: the run, and the payments of other runs by their id. */
  readTerugmeldbron(actor: Actor, plaats: Betaalplaats): Promise<Terugmeldbron>;
  readZaakbetalingen(actor: Actor, gemeente: string, zaakId: string): Promise<Zaakbetalingen>;
  excludeBetaalregel(
    actor: Actor,
    plaats: Betaalstand,
    regel: Pick<Betaalrunregel, 'id'> & { readonly reden: string },
  ): Promise<Betaalrundetail>;
  includeBetaalregel(actor: Actor, plaats: Betaalstand, regelId: string): Promise<Betaalrundetail>;
  /** Calculates the proposal anew; what people kept out stays out. */
  refreshBetaalrun(actor: Actor, plaats: Betaalstand): Promise<Betaalrundetail>;
  offerBetaalrun(actor: Actor, plaats: Betaalstand): Promise<Betaalrundetail>;
  returnBetaalrun(actor: Actor, plaats: Betaalstand, reden: string): Promise<Betaalrundetail>;
  /** Releases the money. @throws NietToegestaanError for who worked on it @throws ConflictError when zaken changed since */
  approveBetaalrun(actor: Actor, plaats: Betaalstand): Promise<Betaalrundetail>;
  markBetaalrunAangeboden(actor: Actor, plaats: Betaalstand): Promise<Betaalrundetail>;
  /** What the bank said; the run is over when every line has its word. The same again changes nothing. */
  processTerugmelding(actor: Actor, plaats: Betaalplaats, meldingen: readonly Terugmelding[]): Promise<Betaalrundetail>;
  withdrawBetaalrun(actor: Actor, plaats: Betaalstand, reden: string): Promise<Betaalrundetail>;
}
