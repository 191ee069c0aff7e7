import type { Datum } from '../datum.ts';
import { isAmbtshalve } from '../zaak/ambtshalve.ts';
import type { Zaak } from '../zaak/zaak.ts';

/**
 * Whether an aanvraag may be left unhandled (art. 4:5 Awb): not without an aanvraag, not before the aanvrager had a last chance to
 * complete it, and not when the four weken of lid 4 are over.
 */
export type Buitenbehandelingsoordeel = 'kan' | 'geen_aanvraag' | 'geen_laatste_verzoek' | 'te_laat';

/** Kind of the term within which the besluit not to handle an aanvraag is made known (art. 4:5 lid 4 Awb). */
export const BUITEN_BEHANDELING = 'besluit_buiten_behandeling';

/** The judgement, with the last day for the besluit once that is recorded. */
export function judgeBuitenBehandeling(
  zaak: Pick<Zaak, 'gegevens' | 'termijnen'>,
  vandaag: Datum,
): { readonly oordeel: Buitenbehandelingsoordeel; readonly uiterlijk?: Datum } {
  if (isAmbtshalve(zaak)) return { oordeel: 'geen_aanvraag' };
  const uiterlijk = zaak.termijnen.findLast(({ soort }) => soort === BUITEN_BEHANDELING)?.einddatum;
  if (uiterlijk !== undefined) return { oordeel: vandaag > uiterlijk ? 'te_laat' : 'kan', uiterlijk };
  const isGevraagd = zaak.termijnen.some(({ soort }) => soort === 'hersteltermijn');
  return { oordeel: isGevraagd ? 'kan' : 'geen_laatste_verzoek' };
}
