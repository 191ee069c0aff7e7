import type { Hermetinguitkomst } from '../vervolg/hermetinggegevens.ts';
import type { Wijzigingsgevolg } from '../vervolg/wijziginggegevens.ts';
import type { Route } from './zaakgegevens.ts';

/** What the decision rules said, each time they were asked. */
export interface Oordeel {
  readonly bevoegd?: boolean;
  readonly doelgroep?: boolean;
  /** Code of why the person does not belong to the doelgroep. */
  readonly doelgroepreden?: string;
  readonly route?: Route;
  /** Code of the ground on which the aanvraag must be refused; absent when there is none. */
  readonly afwijzingsgrond?: string;
  readonly afwijzen?: boolean;
  readonly volledig?: boolean;
  /** What the rappel loop does next. */
  readonly vervolgRappel?: 'rappel' | 'laatste_verzoek' | 'wachten' | 'afhandelen';
  /** The werkgever still has time of the last rappel to send the rest. */
  readonly rappelLoopt?: boolean;
  /** The aanvrager knows already when the besluit comes, or is about to hear it (Awb 4:14). */
  readonly uitstelGeregeld?: boolean;
  /** What the process verlenging does next when the werkgever has not answered. */
  readonly vervolgVerlenging?: 'herinnering' | 'laatste_verzoek' | 'wachten' | 'afhandelen';
  /** The loonwaarde must be measured before the LKS can be extended. */
  readonly hermetingNodig?: boolean;
  /** What the new loonwaarde does to the LKS. */
  readonly hermeting?: Hermetinguitkomst;
  /** The belanghebbenden say first what they think of it (art. 4:8 Awb). */
  readonly zienswijzeNodig?: boolean;
  /** What a reported change leads to. */
  readonly wijziging?: Wijzigingsgevolg;
  /** Codes of missing data and documents, for brief 2 and 11. */
  readonly ontbrekend?: readonly string[];
}
