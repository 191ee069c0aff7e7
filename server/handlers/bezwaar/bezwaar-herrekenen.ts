import type { Bekendmaking } from '../../domain/besluit/bezwaartermijn.ts';
import { formatDatum } from '../../domain/datum.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Proces, Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handlercontext } from '../handler.ts';
import { countBezwaarTot } from './bezwaar.ts';
import { isTijdig, makeBeslistermijn } from './bezwaar-registreren.ts';
import { BEZWAARTERMIJNEN } from './bezwaar-verdagen.ts';

/**
 * Counts the terms of a running bezwaar again from the day on which the besluit really became known: who objected before the letter left
 * was in time (art. 6:10 Awb), and the weken to decide begin after the end of the term to object (art. 7:10 lid 1 Awb). A later date that
 * was told by a verdaging stays. Nothing happens when the day is the one that is known.
 */
export function recountBezwaar(
  { op, wacht }: Bekendmaking,
  zaak: Zaak,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const proces = zaak.processen.find(({ naam, status }) => naam === 'bezwaar' && status === 'lopend');
  const { bezwaar } = zaak.gegevens;
  if (proces === undefined || bezwaar?.besluitId === undefined) return [];
  if (op === undefined) {
    if (!wacht || bezwaar.nietBekendgemaakt === true) return [];
    return recordGegevens(zaak, { 'bezwaar.nietBekendgemaakt': true, 'bezwaar.bekendgemaaktOp': null }, 'verzending');
  }
  if (op === bezwaar.bekendgemaaktOp && bezwaar.nietBekendgemaakt !== true) return [];
  const bezwaarTot = countBezwaarTot(op, context);
  const tijdig = bezwaar.ontvangenOp <= op || isTijdig(bezwaar, bezwaarTot);
  const termijn = makeBeslistermijn({ ...bezwaar, tijdig }, bezwaarTot, context);
  const oud = zaak.termijnen.findLast(
    ({ soort, procesId }) => BEZWAARTERMIJNEN.includes(soort) && procesId === proces.id,
  );
  const blijft = oud?.verdaagdTot !== undefined && oud.einddatum >= termijn.einddatum;
  const velden = {
    'bezwaar.bekendgemaaktOp': op,
    'bezwaar.nietBekendgemaakt': null,
    'bezwaar.bezwaarTot': bezwaarTot,
    'bezwaar.tijdig': tijdig,
    'bezwaar.beslissenVoor': blijft ? oud.einddatum : termijn.einddatum,
  };
  return [...recordGegevens(zaak, velden, 'verzending'), ...(blijft ? [] : replaceTermijn(oud, termijn, proces, op))];
}

// helpers

/** The term runs again from its new beginning, also when the old one had passed. */
function replaceTermijn(
  oud: Zaaktermijn | undefined,
  termijn: Zaaktermijn,
  { id: procesId }: Pick<Proces, 'id'>,
  op: string,
): readonly Gebeurtenis[] {
  const reden = `het besluit is op ${formatDatum(op)} verzonden, daarom begint de termijn opnieuw (art. 6:8 en 7:10 Awb)`;
  return [
    ...(oud === undefined ? [] : [{ soort: 'TermijnVervallen', termijnId: oud.id, reden } as const]),
    { soort: 'TermijnGestart', termijn: { ...termijn, procesId } },
  ];
}
