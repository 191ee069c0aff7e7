import { normalizeIban } from '../betalen/iban.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Werkgevergegevens } from '../zaak/zaakgegevens.ts';

/** By what two zaken are seen to be of one werkgever, with the zaak that it is of. */
export interface Werkgeverkenmerk
  extends Partial<Pick<Werkgevergegevens, 'kvkNummer' | 'loonheffingennummer' | 'iban'>> {
  readonly zaakId: string;
}

/**
 * Whether another zaak is of the same werkgever. The loonheffingennummer decides where both have one, else the KVK-nummer, else the IBAN: a
 * name is never enough to set off money.
 */
export function isAndereZaak(een: Werkgeverkenmerk, ander: Werkgeverkenmerk): boolean {
  if (een.zaakId === ander.zaakId) return false;
  return (
    compare(een.loonheffingennummer, ander.loonheffingennummer) ??
    compare(een.kvkNummer, ander.kvkNummer) ??
    compare(een.iban && normalizeIban(een.iban), ander.iban && normalizeIban(ander.iban)) ??
    false
  );
}

/** By what the werkgever of a zaak is known, and nothing else of it. */
export function makeWerkgeverkenmerk({ id: zaakId, gegevens }: Pick<Zaak, 'id' | 'gegevens'>): Werkgeverkenmerk {
  const { kvkNummer, loonheffingennummer, iban } = gegevens.werkgever;
  return {
    zaakId,
    kvkNummer,
    ...(loonheffingennummer === undefined ? {} : { loonheffingennummer }),
    ...(iban === undefined ? {} : { iban }),
  };
}

// helpers

/** Undefined when one of them does not say. */
function compare(een: string | undefined, ander: string | undefined): boolean | undefined {
  const [a, b] = [fold(een), fold(ander)];
  return a === '' || b === '' ? undefined : a === b;
}

function fold(kenmerk = ''): string {
  return kenmerk.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
}
