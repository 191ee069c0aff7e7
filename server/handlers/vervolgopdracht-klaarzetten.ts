import { findOndertekenpad } from '../domain/besluit/ondertekening.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import { recordToekenning } from './aanvraag/toekenning-vastleggen.ts';
import { recordBezwaarbeslissing } from './bezwaar/bezwaar-vastleggen.ts';
import { recordGegevens } from './gegevens.ts';
import type { Handler, Handlerinvoer } from './handler.ts';
import { recordHermeting } from './hermeting/hermeting-vastleggen.ts';
import { recordOvergang } from './hermeting/overgang-vastleggen.ts';
import { recordHerziening } from './herziening/herziening-vastleggen.ts';
import { recordOvername } from './verhuizing/overname-vastleggen.ts';
import { recordVerlenging } from './verlenging/verlenging-vastleggen.ts';
import { decideWijziging } from './wijziging/wijziging-besluiten.ts';

/** What is signed for: the step that records the besluit, by the last part of the ids of the steps. */
const VASTLEGGEN: Readonly<Record<string, Handler>> = {
  Wijziging: decideWijziging,
  Verlenging: recordVerlenging,
  Hermeting: recordHermeting,
  Overgang: recordOvergang,
  Herziening: recordHerziening,
  Overname: recordOvername,
  AlsnogToekennen: recordAlsnogToekennen,
};

/**
 * Lays the payment order of a later besluit ready for the budgethouder: who decided, and the amount per month in cents, as the besluit
 * would be recorded now. What an earlier budgethouder answered no longer counts. Nothing is recorded or sent yet.
 * @throws InvoerError naming what the law or the data do not allow, while the one who decides can still mend it
 */
export const prepareVervolgopdracht: Handler = async (invoer) => {
  const { zaak, element, context } = invoer;
  const naam = /^KlaarzettenBetaalopdracht(\w+)Task$/.exec(element.id)?.[1] ?? '';
  const vastleggen = Object.hasOwn(VASTLEGGEN, naam) ? VASTLEGGEN[naam] : undefined;
  const pad = findOndertekenpad(`Ondertekenen${naam}Task`);
  if (vastleggen === undefined || pad === undefined) throw new TypeError(`Geen besluit bij stap ${element.id}.`);
  return recordGegevens(
    zaak,
    {
      [`${pad}.besluitDoor`]: context.door,
      [`${pad}.besluitNaam`]: context.doorNaam ?? null,
      [`${pad}.bedragPerMaandCent`]: findBedrag(await vastleggen(invoer)) ?? null,
      [`${pad}.akkoord`]: null,
      [`${pad}.reden`]: null,
      [`${pad}.ondertekendOp`]: null,
    },
    'besluit',
  );
};

// helpers

/** The decision on the bezwaar comes first: what it does not allow is told before anybody signs. */
async function recordAlsnogToekennen(invoer: Handlerinvoer): Promise<readonly Gebeurtenis[]> {
  await recordBezwaarbeslissing(invoer);
  return recordToekenning(invoer);
}

/** The amount of the last besluit that grants. */
function findBedrag(gebeurtenissen: readonly Gebeurtenis[]): number | undefined {
  const besluiten = gebeurtenissen.flatMap((g) => (g.soort === 'BesluitGenomen' ? [g.besluit] : []));
  return besluiten.findLast(({ berekening }) => berekening !== undefined)?.berekening?.bedragPerMaandCent;
}
