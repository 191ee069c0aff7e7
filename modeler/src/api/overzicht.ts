import type { Doorlooptijdenformulier } from '../../../server/domain/volgen/doorlooptijdenformulier.ts';
import type { Gemeenteoverzicht } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { get } from './verzoek.ts';

export function readOverzicht(gemeente: string): Promise<Gemeenteoverzicht> {
  return get(`/api/gemeenten/${gemeente}/overzicht`);
}

/** Of which days; both or none. */
export interface Periode {
  readonly van: string;
  readonly tot: string;
}

export function readDoorlooptijden(gemeente: string, periode: Periode | undefined): Promise<Doorlooptijdenformulier> {
  return get(`/api/gemeenten/${gemeente}/doorlooptijden${periode === undefined ? '' : `?${makeVraag(periode)}`}`);
}

/** Address of the form as a file. */
export function makeFormulieradres(gemeente: string, periode: Periode, formaat: 'csv' | 'pdf'): string {
  return `/api/gemeenten/${gemeente}/doorlooptijden/formulier?${makeVraag(periode)}&formaat=${formaat}`;
}

function makeVraag({ van, tot }: Periode): string {
  return new URLSearchParams({ van, tot }).toString();
}
