import { type Formulier, type Formulierveld, listVelden } from '../../../processes/formulier.ts';
import { normaliseer } from '../../../processes/normaliseer.ts';
import { formatGetal } from '../../../server/domain/bedrag/bedrag.ts';
import { isDatum } from '../../../server/domain/datum.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import { formatDatumInvoer } from '../weergave/datum.ts';

/** What stands in the fields, as text: also what is half typed. */
export type Invoer = Readonly<Record<string, string>>;

/** The values as the fields show them. */
export function makeInvoer(formulier: Formulier, waarden: Formulierwaarden): Invoer {
  return Object.fromEntries(listVelden(formulier).map((veld) => [veld.veld, formatWaarde(veld, waarden[veld.veld])]));
}

/** The input as the server reads it: real dates, numbers and booleans; text that is none of those goes along as it is. */
export function readWaarden(velden: readonly Formulierveld[], invoer: Invoer): Formulierwaarden {
  return Object.fromEntries(velden.map((veld) => [veld.veld, readWaarde(veld, invoer[veld.veld] ?? '')]));
}

/** A value as a person reads it, for a list of what was filled in. */
export function describeWaarde(veld: Formulierveld, waarde: unknown): string {
  const optie = veld.opties?.find((mogelijk) => mogelijk.waarde === waarde);
  if (optie) return optie.label;
  if (veld.soort === 'janee') return waarde === true ? 'Ja' : waarde === false ? 'Nee' : '(leeg)';
  return formatWaarde(veld, waarde) || '(leeg)';
}

function formatWaarde(veld: Formulierveld, waarde: unknown): string {
  if (waarde === undefined || waarde === null) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (veld.soort === 'datum' && isDatum(waarde)) return formatDatumInvoer(waarde);
  if (veld.soort === 'getal' && typeof waarde === 'number') return formatGetal(waarde, 4).replaceAll('.', '');
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : '';
}

// What becomes a slug is sent as it was typed: the server keeps both.
function readWaarde({ vorm: _vorm, ...veld }: Formulierveld, tekst: string): string | number | boolean | null {
  const uitkomst = normaliseer({ ...veld, verplicht: false }, tekst);
  return uitkomst.gelukt ? (uitkomst.waarde ?? null) : tekst.trim();
}
