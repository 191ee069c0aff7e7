import { exact, roundToCent } from '../bedrag/bedrag.ts';
import type { Betaalrunregel } from '../betalen/betaalrun.ts';
import type { Betaling } from '../betalen/betaling.ts';
import type { Datum, Maand } from '../datum.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { listBoekingen, type Verrekening } from './verrekening.ts';

/** A settlement as it was decided: it never changes, what comes after it is a new one. */
export interface Zaakverrekening extends Verrekening {
  readonly id: string;
  readonly aanleiding: 'kwartaal' | 'einde' | 'overname';
  readonly datum: Datum;
  /** User name, or "systeem" when there was nothing to settle. */
  readonly door: string;
}

/**
 * How money that was paid too much comes back. `terugbetalen`: the werkgever pays (LKS 02); `verrekenen`: less is paid over later months of
 * the same zaak (art. 4:57 lid 3 Awb); `met_gemeente`: the new woongemeente settles it (LKS 04); `andere_werknemers`: set off against LKS
 * for other werknemers (LKS 03), of which the legal basis is doubtful.
 */
export const VORDERINGWIJZEN = ['terugbetalen', 'verrekenen', 'met_gemeente', 'andere_werknemers'] as const;
export type Vorderingwijze = (typeof VORDERINGWIJZEN)[number];

/** What the werkgever owes the gemeente by a beschikking. Amounts in cents, more than 0. */
export interface Vordering {
  readonly id: string;
  readonly verrekeningId: string;
  readonly bedragCent: number;
  readonly maanden: readonly Maand[];
  readonly datum: Datum;
  /** Last day to pay (art. 4:87 Awb). */
  readonly uiterlijk: Datum;
  readonly wijze: Vorderingwijze;
  /** The besluit that fixes it. */
  readonly besluitId: string;
  readonly toelichting?: string;
}

/** Money that came in for a vordering. The id is of the bank line or of the command, so that it counts once. */
export interface Vorderingontvangst {
  readonly id: string;
  readonly bedragCent: number;
  readonly op: Datum;
  /** `inhouding`: no money, but set off in a payment for another werknemer (LKS 03); less than 0 when that payment came back. */
  readonly bron: 'hand' | 'bank' | 'inhouding';
  /** Of an `inhouding` the id of the payment. */
  readonly kenmerk?: string;
  /** What came in beyond everything that was owed: it belongs to the werkgever, and lowers nothing. */
  readonly teVeelCent?: number;
  /** Account that it came from, and the reference of the bank: absent when the file did not say. */
  readonly iban?: string;
  readonly referentie?: string;
  /** Why it is another receipt than one that looks the same. */
  readonly reden?: string;
}

/** A part of a vordering that the gemeente leaves uncollected. */
export interface Kwijtschelding {
  readonly id: string;
  readonly bedragCent: number;
  readonly op: Datum;
  readonly reden: string;
  /** Code of the ground; these are absent in a kwijtschelding of before they were kept. */
  readonly grond?: string;
  readonly besluitId?: string;
  /** User name. */
  readonly door?: string;
}

/** A vordering with what happened to it. */
export interface Zaakvordering extends Vordering {
  readonly ontvangsten: readonly Vorderingontvangst[];
  readonly kwijt: readonly Kwijtschelding[];
}

/** A part of a line that is not paid but set off against a vordering, in cents. */
export interface Inhouding {
  readonly vorderingId: string;
  readonly bedragCent: number;
  /** Present when the vordering is of another zaak of the same werkgever (LKS 03). */
  readonly van?: Inhoudingbron;
}

/** The zaak whose vordering a line of another zaak pays, as the werkgever has to recognise it. */
export interface Inhoudingbron {
  readonly zaakId: string;
  readonly zaaknummer: string;
  /** Name of the werknemer for whom too much was paid. */
  readonly werknemer: string;
  /** The months over which too much was paid. */
  readonly maanden: readonly Maand[];
  /** Day of the besluit. */
  readonly datum: Datum;
}

/** Of a released line what matters for vorderingen and saldi. */
export type Verrekenbareregel = Pick<
  Betaalrunregel,
  'soort' | 'status' | 'bedragCent' | 'ingehouden' | 'verrekeningId' | 'deelTerug'
>;

/** How a vordering stands, in cents; `openCent` is what is left. */
export interface Vorderingstand {
  readonly vordering: Zaakvordering;
  readonly ontvangenCent: number;
  readonly ingehoudenCent: number;
  readonly kwijtCent: number;
  readonly openCent: number;
}

/** What the settlements of a zaak booked over its months, as payments in cents. */
export function listZaakboekingen({ verrekeningen = [] }: Pick<Zaak, 'verrekeningen'>): readonly Betaling[] {
  return verrekeningen.flatMap((verrekening) => listBoekingen(verrekening, verrekening.datum));
}

/**
 * Settlements of which the saldo is for the werkgever and no line that stands has paid it yet; of one of which a part came back, that
 * part is left as its saldo.
 */
export function listOpenSaldi(
  { verrekeningen = [] }: Pick<Zaak, 'verrekeningen'>,
  regels: readonly Verrekenbareregel[],
): readonly Zaakverrekening[] {
  const staand = regels.filter(isStaand);
  return verrekeningen.flatMap((verrekening) => {
    if (verrekening.wijze !== 'betaalrun') return [];
    const eigen = staand.filter(({ verrekeningId }) => verrekeningId === verrekening.id);
    if (eigen.length === 0) return [verrekening];
    if (eigen.every(({ deelTerug }) => deelTerug === undefined)) return [];
    const { saldoCent, saldoLksCent = saldoCent } = verrekening;
    const restCent =
      saldoCent - eigen.reduce((som, regel) => som + countBrutoCent(regel) - (regel.deelTerug?.cent ?? 0), 0);
    const restLksCent = roundToCent(exact(restCent).times(saldoLksCent).div(saldoCent));
    return restCent > 0 ? [{ ...verrekening, saldoCent: restCent, saldoLksCent: restLksCent }] : [];
  });
}

/** The vorderingen of a zaak with what is left of each, oldest first. A line that came back sets nothing off. */
export function listVorderingen(
  { vorderingen = [] }: Pick<Zaak, 'vorderingen'>,
  regels: readonly Verrekenbareregel[],
): readonly Vorderingstand[] {
  const inhoudingen = regels.filter(isStaand).flatMap(({ ingehouden = [] }) => ingehouden);
  return vorderingen.map((vordering) => {
    const elders = vordering.ontvangsten.filter(({ bron }) => bron === 'inhouding');
    const ontvangenCent = sum(vordering.ontvangsten) - sum(elders);
    const kwijtCent = sum(vordering.kwijt);
    const ingehoudenCent = sum(elders) + sum(inhoudingen.filter(({ vorderingId }) => vorderingId === vordering.id));
    const openCent = vordering.bedragCent - ontvangenCent - kwijtCent - ingehoudenCent;
    return { vordering, ontvangenCent, ingehoudenCent, kwijtCent, openCent };
  });
}

/** What a line settles of its month: what is paid and what is set off, in cents. */
export function countBrutoCent({
  bedragCent,
  ingehouden = [],
}: Pick<Betaalrunregel, 'bedragCent' | 'ingehouden'>): number {
  return bedragCent + sum(ingehouden);
}

// helpers

function isStaand({ status }: Verrekenbareregel): boolean {
  return status !== 'teruggekomen';
}

function sum(delen: readonly { readonly bedragCent: number }[]): number {
  return delen.reduce((som, { bedragCent }) => som + bedragCent, 0);
}
