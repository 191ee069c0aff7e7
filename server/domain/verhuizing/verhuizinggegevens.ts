import type { Betaalopdrachtgegevens } from '../betalen/betaalopdrachtgegevens.ts';
import type { Datum, Maand } from '../datum.ts';
import type { Gemeentevordering, Schuldrekening } from './gemeenteschuld.ts';
import type { Overdrachtperiode } from './overdrachtperioden.ts';

/** What happens with LKS that was paid over days after a move: clausule LKS 02, 03 or 04 of the handreiking; `geen`: nothing was. */
export type Verrekenwijze = 'LKS_02' | 'LKS_03' | 'LKS_04' | 'geen';

/** The move of a werknemer to another gemeente, as the gemeente that he leaves records it (art. 40 Pw). */
export interface Verhuizinggegevens {
  /** Day on which the BRP counts the werknemer in the other gemeente: the first day without LKS here, and the first day with LKS there. */
  readonly datum: Datum;
  /** Slug of the other gemeente. */
  readonly nieuweGemeente: string;
  readonly nieuweGemeenteNaam?: string;
  readonly bron: 'brp' | 'werkgever' | 'werknemer' | 'andere_gemeente';
  /** What was paid over days from `datum` on, in a sentence for the person who decides. */
  readonly standZin?: string;
  /** The way to settle that the form begins with; absent when somebody has to choose. */
  readonly voorstel?: Verrekenwijze;
  /** Whether anything was paid over days from `datum` on. */
  readonly teveelBetaald?: boolean;
  readonly teveel?: readonly { readonly maand: Maand; readonly bedragCent: number }[];
  /** `niet_verhuisd`: the check showed that nothing ends. */
  readonly uitkomst?: 'beeindigen' | 'niet_verhuisd';
  readonly verrekenwijze?: Verrekenwijze;
  /** LKS 03 has no certain basis in the law: whoever chooses it has read so, and says why. */
  readonly twijfelGelezen?: boolean;
  readonly motivering?: string;
  /** Jobcoach and other help that the werknemer has, for clausule LKS 01 and the other gemeente. */
  readonly voorzieningen?: string;
  /** What the werkgever said before the besluit (art. 4:8 Awb). */
  readonly zienswijze?: string;
  readonly toelichting?: string;
  /** Id of the transfer package. */
  readonly pakketId?: string;
  /** How often the package was made: 2 and on after a change, or when the other gemeente could not read it. */
  readonly pakketnummer?: number;
  readonly overgedragenOp?: Datum;
}

/** LKS that comes over from another gemeente, as the gemeente that takes it over records it. */
export interface Overnamegegevens {
  readonly pakketId: string;
  readonly vanGemeente: string;
  readonly vanGemeenteNaam: string;
  /** Zaaknummer at the other gemeente. */
  readonly zaaknummer: string;
  /** The day after the last day of the other gemeente. */
  readonly eersteDag: Datum;
  /** When the LKS of the other gemeente would have ended. */
  readonly einddatum?: Datum;
  /** Present when the facts changed since the move: each period has a besluit of its own, the last by the gegevens of the zaak. */
  readonly perioden?: readonly Overdrachtperiode[];
  readonly voorzieningen?: string;
  readonly verrekenwijze: Verrekenwijze;
  /** Present with LKS 04: what the other gemeente paid over days from `eersteDag` on; the werkgever keeps it, so it is not paid again. */
  readonly betaald?: readonly { readonly maand: Maand; readonly bedragCent: number }[];
  /** The claims of the other gemeente that `betaald` is made of, and its account; absent in a zaak of before they were kept. */
  readonly vorderingen?: readonly Gemeentevordering[];
  readonly rekening?: Schuldrekening;
  /** In words: "€ 1.234,56 over april 2026"; absent when there is nothing to settle between the gemeenten. */
  readonly betaaldZin?: string;
  readonly heeftBetaald?: boolean;
  /** What came over, in a sentence for the person who checks. */
  readonly standZin?: string;
  /** Sentences: what a package that came in again made different; somebody looks at it and takes the besluit anew. */
  readonly veranderd?: readonly string[];
  /** Day on which that package was looked at. */
  readonly opnieuwOp?: Datum;
  /** Day of inschrijving in the BRP, as it was checked here. */
  readonly inschrijving?: Datum;
  readonly contractLoopt?: boolean;
  readonly uitkomst?: 'overnemen' | 'niet_overnemen';
  readonly redenNiet?: string;
  /** What this gemeente does with the help that the werknemer has. */
  readonly voorzieningenVervolg?: 'doorzetten' | 'beoordelen' | 'geen';
  readonly toelichting?: string;
  /** The second signature on the payment order of this besluit, where the gemeente asks for it. */
  readonly ondertekening?: Betaalopdrachtgegevens;
}
