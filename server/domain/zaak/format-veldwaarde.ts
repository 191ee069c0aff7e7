import { maskBsn } from '../bsn.ts';
import { formatDatumKort } from '../datum.ts';
import { formatKwartaal, isKwartaal } from '../verrekenen/kwartaal.ts';

/** The value of a field as a sentence shows it; a BSN is masked. */
export function formatVeldwaarde(waarde: unknown): string {
  if (waarde === undefined || waarde === null || waarde === '') return 'leeg';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return String(waarde).replace('.', ',');
  if (typeof waarde === 'string') return formatTekst(waarde);
  if (Array.isArray(waarde)) return waarde.map(formatVeldwaarde).join(', ') || 'leeg';
  if (isVersleuteldBsn(waarde)) return maskBsn(waarde.laatste3);
  return 'gewijzigd';
}

/** True for an encrypted BSN as the gegevens hold it. */
export function isVersleuteldBsn(
  waarde: unknown,
): waarde is { readonly versleuteld: string; readonly laatste3: string } {
  return typeof waarde === 'object' && waarde !== null && 'versleuteld' in waarde && 'laatste3' in waarde;
}

// helpers

function formatTekst(tekst: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return formatDatumKort(tekst);
  return isKwartaal(tekst) ? formatKwartaal(tekst) : tekst;
}
