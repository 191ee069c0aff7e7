import { readVeld } from '../server/domain/veldpad.ts';
import type { Formulier, Formulierveld } from './formulier.ts';
import { listVelden, naamVan } from './formulier.ts';
import type { Veldwaarde } from './normaliseer.ts';

/**
 * The values that a form starts with: what the zaak knows (unless the field is asked afresh), else its default. A known value that is no longer an option is
 * left out; so is a BSN, which is stored encrypted.
 */
export function startwaarden(formulier: Formulier, gegevens: unknown): Readonly<Record<string, Veldwaarde>> {
  return Object.fromEntries(
    listVelden(formulier).flatMap((veld) => {
      const waarde = [
        veld.vers === true || veld.vorm !== 'slug' ? undefined : readVeld(gegevens, naamVan(veld)),
        veld.vers === true ? undefined : readVeld(gegevens, veld.veld),
        readStandaard(veld, gegevens),
      ].find((kandidaat) => past(veld, kandidaat));
      return waarde === undefined ? [] : [[veld.veld, waarde as Veldwaarde]];
    }),
  );
}

// helpers

function readStandaard(veld: Formulierveld, gegevens: unknown): unknown {
  const { standaard } = veld;
  return typeof standaard === 'string' && standaard.startsWith('=')
    ? readVeld(gegevens, standaard.slice(1))
    : standaard;
}

function past(veld: Formulierveld, waarde: unknown): boolean {
  if (veld.opties) return veld.opties.some((optie) => optie.waarde === waarde && optie.beletsel === undefined);
  return typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean';
}
