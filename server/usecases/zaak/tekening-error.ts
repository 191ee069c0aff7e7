import type { Proces } from '../../domain/zaak/zaak.ts';

/**
 * A running process began on a drawing that this installation does not have: going on along another could skip a step or a term. Nobody
 * can put this right in the zaak, so it becomes a storing for the beheerder. The message is for the beheerder.
 */
export class TekeningError extends Error {
  override readonly name = 'TekeningError';
  constructor({ naam, versie }: Pick<Proces, 'naam' | 'versie'>) {
    super(
      `Deze zaak loopt op een eerdere tekening van het proces ${naam} ${versie}, en die tekening is hier niet bewaard. Er is niets gewijzigd. Start de versie van Preferent waarmee de zaak begon nog een keer, zodat de tekening wordt bewaard, of vraag de leverancier om het bestand voor de map processes/eerder.`,
    );
  }
}
