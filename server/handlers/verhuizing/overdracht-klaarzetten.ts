import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';

/** Asks for the transfer package: it is made after the save, with the letters of this step. */
export const prepareOverdracht: Handler = ({ zaak, context }) =>
  askOverdracht(zaak, { pakketId: context.makeId(), volgnummer: 1 });

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
