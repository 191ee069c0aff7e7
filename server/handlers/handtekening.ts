import { readOndertekening } from '../domain/besluit/ondertekening.ts';
import { InvoerError } from '../domain/fouten.ts';
import { normalizeZoektekst } from '../domain/naam.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Handler, Handlercontext } from './handler.ts';

/** Where the signature under the first besluit stands. */
const EERSTE = 'betaalopdracht';

/** Where the signature under a toekenning stands: one after a bezwaar has its own. */
export function findHandtekening(element: string): string {
  return element.endsWith('AlsnogToekennenTask') ? 'bezwaar.ondertekening' : EERSTE;
}

/** Who took the besluit: with a second signature not the one who sets this step in motion. */
export function readBeslisser(
  { gegevens }: Zaak,
  { door, doorNaam }: Pick<Handlercontext, 'door' | 'doorNaam'>,
  pad = EERSTE,
): Pick<Handlercontext, 'door' | 'doorNaam'> {
  const ondertekening = readOndertekening(gegevens, pad);
  if (ondertekening?.akkoord !== true || ondertekening.besluitDoor === undefined) {
    return { door, ...(doorNaam === undefined ? {} : { doorNaam }) };
  }
  const { besluitDoor, besluitNaam } = ondertekening;
  return { door: besluitDoor, ...(besluitNaam === undefined ? {} : { doorNaam: besluitNaam }) };
}

/** @throws InvoerError when the budgethouder who signed is the one who decided: two people have to look. */
export function checkHandtekening({ gegevens }: Zaak, pad = EERSTE): void {
  const { akkoord, budgethouder, besluitNaam } = readOndertekening(gegevens, pad) ?? {};
  if (akkoord !== true || budgethouder === undefined || besluitNaam === undefined) return;
  if (normalizeZoektekst(budgethouder) !== normalizeZoektekst(besluitNaam)) return;
  const melding = `${besluitNaam} heeft het besluit vastgesteld en kan de betaalopdracht niet ook tekenen. Laat een andere budgethouder tekenen.`;
  throw new InvoerError(melding, [{ veld: `${pad}.budgethouder`, melding }]);
}

/**
 * Carries a step out in the name of who decided, also when somebody else has just recorded the second signature. Without a signature
 * nothing is different. The handler throws InvoerError as well when the same person decided and signed.
 */
export function signedAt(pad: string, handler: Handler): Handler {
  return ({ zaak, element, context }) => {
    checkHandtekening(zaak, pad);
    const { doorNaam, ...rest } = context;
    const wie = readBeslisser(zaak, { door: context.door, ...(doorNaam === undefined ? {} : { doorNaam }) }, pad);
    return handler({ zaak, element, context: { ...rest, ...wie } });
  };
}
