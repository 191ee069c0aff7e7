import type { Betaalhandeling } from '../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun } from '../domain/betalen/betaalrun.ts';
import type { Vrijgegevenrun } from '../domain/betalen/betaalzaak.ts';
import type { Runkop } from '../domain/betalen/runkop.ts';
import type { Datum } from '../domain/datum.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import type { Tijdstip } from '../domain/zaak/zaak.ts';

/** What happened to a betaalrun, as the append-only log keeps it; the lines of a proposal stand in the run, not here. */
export interface Betaalvastlegging {
  readonly id: string;
  readonly runId: string;
  readonly gemeente: string;
  /** Stand of the run that this save made, and the place within it. */
  readonly stand: number;
  readonly volgnummer: number;
  readonly tijdstip: Tijdstip;
  /** The calendar date of the process (in the demo: the demo date). */
  readonly datum: Datum;
  readonly gebeurtenis: Betaallogregel;
}

/** A betaalhandeling as the log keeps it: of a proposal only how many lines it had and how much they came to. */
export type Betaallogregel =
  | Exclude<Betaalhandeling, { readonly soort: 'BetaalrunGestart' | 'VoorstelGemaakt' }>
  | { readonly soort: 'BetaalrunGestart'; readonly door: string }
  | {
      readonly soort: 'VoorstelGemaakt';
      readonly aantal: number;
      readonly bedragCent: number;
      readonly datum: Datum;
      readonly door: string;
    };

/** What a zaak has to hear of a run. It is delivered at least once; its id is the command in the zaak, so it counts once. */
export interface Betaalbericht {
  readonly id: string;
  readonly zaakId: string;
  readonly gebeurtenis: Gebeurtenis;
}

/** A betaalrun as it becomes, with all that follows from it: written together or not at all. */
export interface Betaalopslag {
  /** Its `stand` is one higher than `verwachteStand`. */
  readonly run: Betaalrun;
  /** Stand that must be in the store now; 0 for a new run. */
  readonly verwachteStand: number;
  readonly vastleggingen: readonly Betaalvastlegging[];
  /** The payments that this save releases, by `makeClaim`; none of them can ever be claimed again. */
  readonly claims: readonly string[];
  readonly berichten: readonly Betaalbericht[];
}

/** A bericht that waits, and where it comes from. */
export interface WachtendBetaalbericht extends Betaalbericht {
  readonly gemeente: string;
  readonly runId: string;
}

/** The betaalruns. A gemeente has one at most that is not released or withdrawn yet. */
export interface BetaalStore {
  find(gemeente: string, id: string): Promise<Betaalrun | undefined>;
  /** Every run of a gemeente, newest month first, and within it the last one first. */
  list(gemeente: string): Promise<readonly Betaalrun[]>;
  /** Which runs a gemeente has and how they stand, oldest first, without reading any of their lines. */
  listKoppen(gemeente: string): Promise<readonly Runkop[]>;
  /** The released runs of a gemeente, oldest first, with only what later runs need of them. */
  listVrijgegeven(gemeente: string): Promise<readonly Vrijgegevenrun[]>;
  /**
   * @throws ConflictError when the stored one has another stand, another run of the gemeente is open, or the number is taken
   * @throws DuplicateError when one of the claims was released before; nothing is written in any of these cases.
   */
  save(opslag: Betaalopslag): Promise<void>;
  /** The log of one run, oldest first. */
  vastleggingen(gemeente: string, id: string): Promise<readonly Betaalvastlegging[]>;
  /** What zaken still have to hear, oldest first; of one run always in the order in which it happened. */
  listBerichten(limiet: number): Promise<readonly WachtendBetaalbericht[]>;
  /** These were delivered; an unknown id is no error. */
  berichtenBezorgd(gemeente: string, runId: string, ids: readonly string[]): Promise<void>;
}
