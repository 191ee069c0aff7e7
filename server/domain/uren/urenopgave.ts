import type { Datum } from '../datum.ts';
import type { Gebeurtenis } from '../zaak/gebeurtenis.ts';

/** Where hours come from: told by the werkgever, a list of the werkgever, a payslip that somebody read, the polisadministratie. */
export const URENBRONNEN = ['werkgever', 'csv', 'loonstrook', 'polisadministratie'] as const;
export type Urenbron = (typeof URENBRONNEN)[number];

/** Hours that were taken back: recorded on the wrong zaak, or over the wrong period. */
export interface Urenintrekking {
  readonly op: Datum;
  readonly reden: string;
}

/**
 * Hours of one period as they came in: of a month, of a part of it, or of the four weeks of a payslip. What is recorded later holds over
 * its days; what stood there before stays in the list.
 */
export interface Urenopgave {
  readonly id: string;
  readonly bron: Urenbron;
  readonly van: Datum;
  /** Last day. */
  readonly totEnMet: Datum;
  /** All hours paid over these days, those of the minimum included; two decimals. */
  readonly uren: number;
  /** The day on which the gemeente got them: decides in which verrekening they take part. */
  readonly ontvangenOp: Datum;
  /** The day of the process on which it was recorded. */
  readonly vastgelegdOp: Datum;
  /** User name. */
  readonly door: string;
  /** The proof among the documents of the zaak. */
  readonly documentId?: string;
  /** Name of the file of many zaken that it was read from. */
  readonly bestand?: string;
  readonly toelichting?: string;
  readonly ingetrokken?: Urenintrekking;
}

/** What is told of the hours of a zaak. */
export type Urengebeurtenis = Extract<Gebeurtenis, { readonly soort: `Uren${string}` }>;

const NAMEN: Readonly<Record<Urenbron, string>> = {
  werkgever: 'opgave van de werkgever',
  csv: 'lijst van de werkgever',
  loonstrook: 'loonstrook',
  polisadministratie: 'Suwinet',
};

/** The source as a sentence names it after "volgens". */
export function nameUrenbron(bron: Urenbron): string {
  return NAMEN[bron];
}

/** The hours of a zaak after a gebeurtenis. The same one again changes nothing. @throws TypeError for hours that are not there */
export function evolveUren(opgaven: readonly Urenopgave[], gebeurtenis: Urengebeurtenis): readonly Urenopgave[] {
  if (gebeurtenis.soort === 'UrenVastgelegd') {
    const { opgave } = gebeurtenis;
    return opgaven.some(({ id }) => id === opgave.id) ? opgaven : [...opgaven, opgave];
  }
  const { opgaveId, op, reden } = gebeurtenis;
  if (!opgaven.some(({ id }) => id === opgaveId)) throw new TypeError(`Urenopgave ${opgaveId} is er niet.`);
  return opgaven.map((opgave) => (opgave.id === opgaveId ? { ...opgave, ingetrokken: { op, reden } } : opgave));
}
