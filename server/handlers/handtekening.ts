import { InvoerError } from '../domain/fouten.ts';
import { normalizeZoektekst } from '../domain/naam.ts';
import type { Zaak } from '../domain/zaak.ts';
import type { Handlercontext } from './handler.ts';

/** Who took the besluit: with a second signature not the one who sets this step in motion. */
export function readBeslisser(
  { gegevens: { betaalopdracht } }: Zaak,
  { door, doorNaam }: Pick<Handlercontext, 'door' | 'doorNaam'>,
): Pick<Handlercontext, 'door' | 'doorNaam'> {
  const naam = betaalopdracht?.besluitDoor === undefined ? doorNaam : betaalopdracht.besluitNaam;
  return { door: betaalopdracht?.besluitDoor ?? door, ...(naam === undefined ? {} : { doorNaam: naam }) };
}

/** @throws InvoerError when the budgethouder who signed is the one who decided: two people have to look. */
export function checkHandtekening({ gegevens: { betaalopdracht } }: Zaak): void {
  const { akkoord, budgethouder, besluitNaam } = betaalopdracht ?? {};
  if (akkoord !== true || budgethouder === undefined || besluitNaam === undefined) return;
  if (normalizeZoektekst(budgethouder) !== normalizeZoektekst(besluitNaam)) return;
  const melding = `${besluitNaam} heeft het besluit vastgesteld en kan de betaalopdracht niet ook tekenen. Laat een andere budgethouder tekenen.`;
  throw new InvoerError(melding, [{ veld: 'betaalopdracht.budgethouder', melding }]);
}
