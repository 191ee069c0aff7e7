import { BUITEN_BEHANDELING } from '../../domain/besluit/buiten-behandeling.ts';
import type { Datum } from '../../domain/datum.ts';
import { formatDatum, minDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { formatTermijnduur } from '../../domain/termijn/calculate-termijn.ts';
import { startTermijn } from '../../domain/termijn/termijn.ts';
import { dropTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { isAmbtshalve } from '../../domain/zaak/ambtshalve.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import type { Termijncontext } from '../termijn.ts';
import { beginTermijn } from '../termijn.ts';

/**
 * What follows when the hersteltermijn of an aanvraag has passed: from its last day on the gemeente has four weken to say that it does
 * not handle the aanvraag. Nothing for another term, or when nobody asked.
 */
export function followHersteltermijn(
  zaak: Zaak,
  verstreken: Zaaktermijn,
  context: Termijncontext,
): readonly Gebeurtenis[] {
  return verstreken.soort === HERSTEL ? begin(zaak, verstreken.einddatum, context) : [];
}

/**
 * What follows when something came in after the last request, but not all: the four weken run from that day. The first such day counts,
 * so that the besluit is never later than the law can mean.
 */
export function followOnvolledig(zaak: Zaak, vandaag: Datum, context: Termijncontext): readonly Gebeurtenis[] {
  const herstel = findHersteltermijn(zaak);
  if (herstel?.status !== 'lopend') return [];
  return begin(zaak, minDatum(vandaag, herstel.einddatum), context);
}

/** Drops the term once the data are in after all: then there is nothing left to leave unhandled. */
export function dropBuitenBehandeling(zaak: Zaak): readonly Gebeurtenis[] {
  return dropTermijnen(zaak, 'de gegevens zijn compleet', ({ soort }) => soort === BUITEN_BEHANDELING);
}

/** @throws InvoerError when the law does not allow (any more) to leave this aanvraag unhandled; it says what is still possible. */
export function checkBuitenBehandeling(zaak: Zaak, vandaag: Datum, context: Termijncontext): void {
  if (isAmbtshalve(zaak)) {
    throw fout(
      'Niet behandelen kan alleen bij een aanvraag (art. 4:5 lid 1 Awb). Aan deze zaak is de gemeente zelf begonnen. Kies “Niet toekennen”.',
    );
  }
  const termijn = findTermijn(zaak, context);
  if (termijn === undefined) {
    throw fout(
      'De aanvrager heeft nog geen laatste verzoek met een hersteltermijn gehad. Niet behandelen kan daarom niet (art. 4:5 lid 1 Awb). Beoordeel de aanvraag opnieuw, of wijs de aanvraag af.',
    );
  }
  if (vandaag <= termijn.einddatum) return;
  const duur = formatTermijnduur(termijn.aantal, termijn.eenheid);
  throw fout(
    `Niet behandelen kan niet meer. Dat besluit moest uiterlijk ${formatDatum(termijn.einddatum)} verstuurd zijn: binnen ${duur} nadat de tijd om aan te vullen voorbij was of de aanvraag was aangevuld (art. 4:5 lid 4 Awb). Beoordeel de aanvraag opnieuw, of wijs de aanvraag af.`,
  );
}

// helpers

const HERSTEL = 'hersteltermijn';

function begin(zaak: Zaak, van: Datum, context: Termijncontext): readonly Gebeurtenis[] {
  return isAmbtshalve(zaak) ? [] : beginTermijn(zaak, BUITEN_BEHANDELING, van, context);
}

function findHersteltermijn(zaak: Zaak): Zaaktermijn | undefined {
  return zaak.termijnen.findLast(({ soort }) => soort === HERSTEL);
}

/** The term as it runs or ran; of a zaak in which it was never recorded, as the law counts it from the hersteltermijn. */
function findTermijn(zaak: Zaak, context: Termijncontext): Zaaktermijn | undefined {
  const vastgelegd = zaak.termijnen.findLast(({ soort }) => soort === BUITEN_BEHANDELING);
  if (vastgelegd) return vastgelegd;
  const herstel = findHersteltermijn(zaak);
  const definitie = context.findTermijn(BUITEN_BEHANDELING);
  if (!herstel || !definitie) return undefined;
  return startTermijn(definitie, { id: BUITEN_BEHANDELING, van: herstel.einddatum }, context.kalender);
}

function fout(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'rappel.eindactie', melding }]);
}
