import { isBeslistermijn, isVerstreken } from '../domain/termijn/termijn.ts';
import { postponeTermijn } from '../domain/termijn/zaaktermijn.ts';
import { writeBrieven } from './brieven.ts';
import type { Handler } from './handler.ts';

/**
 * Tells werkgever and werknemer until when the besluit waits and why (art. 4:14 Awb), and moves the passed statutory terms to that date.
 * When two terms passed one after the other the first time moves both; the second time there is nothing to tell.
 */
export const postponeBeslistermijn: Handler = async ({ zaak, context }) => {
  const { uitstel } = zaak.gegevens;
  if (!uitstel) throw new TypeError('Zonder nieuwe datum kan een termijn niet worden verdaagd.');
  const verstreken = zaak.termijnen.filter(
    (termijn) =>
      isBeslistermijn(termijn) &&
      (termijn.status === 'lopend' || termijn.status === 'verstreken') &&
      isVerstreken(termijn, context.vandaag),
  );
  if (verstreken.length === 0) return [];
  return [
    ...verstreken.map((termijn) => postponeTermijn(termijn, uitstel.nieuweDatum, uitstel.motivering)),
    ...(await writeBrieven(
      zaak,
      'uitstel',
      { uiterlijk: uitstel.nieuweDatum, uitstelreden: uitstel.motivering },
      context,
    )),
  ];
};
