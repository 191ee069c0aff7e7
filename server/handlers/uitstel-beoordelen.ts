import type { Datum } from '../domain/datum.ts';
import { maxDatum } from '../domain/datum.ts';
import { isBeslistermijn, isVerstreken } from '../domain/termijn/termijn.ts';
import { postponeTermijn } from '../domain/termijn/zaaktermijn.ts';
import type { Zaak, Zaaktermijn } from '../domain/zaak/zaak.ts';
import { recordGegevens } from './gegevens.ts';
import type { Handler } from './handler.ts';

/** The task in which a consulent tells about uitstel. */
const MEEDELEN = 'MeedelenUitstelTask';

/**
 * Looks whether the aanvrager has to hear of a delay (art. 4:14 Awb). Not a second time while that is still to be told, and not when a
 * date was told that is not over yet: art. 4:14 asks when the besluit comes, not which term it misses, so that date holds for the term
 * that passed now as well.
 */
export const assessUitstel: Handler = ({ zaak, context }) => {
  const verstreken = zaak.termijnen.filter((termijn) => isOpenVerstreken(termijn, context.vandaag));
  const isOpen = zaak.taken.some(({ element, status }) => element === MEEDELEN && status === 'open');
  const toegezegd = isOpen ? undefined : findToegezegd(zaak, context.vandaag);
  const geregeld = isOpen || toegezegd !== undefined || verstreken.length === 0;
  return [
    ...(toegezegd === undefined
      ? []
      : verstreken.map((termijn) =>
          postponeTermijn(termijn, toegezegd, 'deze datum is de aanvrager al eerder meegedeeld'),
        )),
    ...recordGegevens(zaak, { 'oordeel.uitstelGeregeld': geregeld }, 'bewaking van de beslistermijn'),
  ];
};

// helpers

function isOpenVerstreken(termijn: Zaaktermijn, vandaag: Datum): boolean {
  return isBeslistermijn(termijn) && isVerstreken(termijn, vandaag);
}

/** The latest date that the aanvrager was told and that has not passed. */
function findToegezegd(zaak: Zaak, vandaag: Datum): Datum | undefined {
  const datums = zaak.termijnen
    .filter((termijn) => isBeslistermijn(termijn) && termijn.status === 'lopend' && termijn.verdaagdTot !== undefined)
    .map(({ einddatum }) => einddatum)
    .filter((einddatum) => einddatum >= vandaag);
  return datums.length === 0 ? undefined : datums.reduce(maxDatum);
}
