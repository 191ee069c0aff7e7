import { findVerhuisbesluit } from '../../domain/verhuizing/verhuisbesluit.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';

/** Asks for the transfer package: it is made after the save, with the letters of this step. A later one replaces it at the other gemeente. */
export const prepareOverdracht: Handler = ({ zaak, context }) => {
  const opnieuw = renewPakket(zaak);
  return opnieuw.length > 0 ? opnieuw : askOverdracht(zaak, { pakketId: context.makeId(), volgnummer: 1 });
};

/** That the package of this zaak is made anew; nothing when it has none. */
export function renewPakket(zaak: Zaak): readonly Gebeurtenis[] {
  const { pakketId, pakketnummer = 1 } = zaak.gegevens.verhuizing ?? {};
  return pakketId === undefined ? [] : askOverdracht(zaak, { pakketId, volgnummer: pakketnummer + 1 });
}

/** What was decided after the end by a move holds at the next gemeente too: she hears of it. */
export function tellNieuweGemeente(zaak: Zaak): readonly Gebeurtenis[] {
  return findVerhuisbesluit(zaak) === undefined ? [] : renewPakket(zaak);
}

/** That a package is made, or made anew: with a later number it tells the other gemeente what changed. */
export function askOverdracht(
  zaak: Zaak,
  { pakketId, volgnummer }: { readonly pakketId: string; readonly volgnummer: number },
): readonly Gebeurtenis[] {
  return [
    ...recordGegevens(zaak, { 'verhuizing.pakketId': pakketId, 'verhuizing.pakketnummer': volgnummer }, 'overdracht'),
    { soort: 'OverdrachtGevraagd', pakketId, volgnummer },
  ];
}
