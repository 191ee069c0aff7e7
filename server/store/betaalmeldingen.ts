import { isOpen } from '../domain/betalen/betaalrun.ts';
import type { Betaalopslag } from '../ports.ts';

/** What somebody reads who changed a run that was changed in the meantime. */
export const BETAALRUN_GEWIJZIGD =
  'Een collega heeft deze betaalrun net gewijzigd. Laad de bladzijde opnieuw en probeer het nog eens.';

/** What somebody reads who starts a run while another one is open. */
export const BETAALRUN_OPEN =
  'Er staat al een betaalrun open. Geef die eerst vrij of trek die in; daarna kan de volgende beginnen.';

/** What somebody reads who started a run at the same moment as a colleague. */
export const BETAALRUN_BESTAAT = 'Een collega is net ook een betaalrun begonnen. Laad de bladzijde opnieuw.';

/** What somebody reads who releases a payment that was released before. */
export const BETALING_DUBBEL =
  'Een van deze betalingen is al eerder vrijgegeven. Er is nu niets vrijgegeven. Maak het voorstel opnieuw.';

/** @throws TypeError for a save that cannot be right: a programming error, never something a user does */
export function checkBetaalopslag({ run, verwachteStand, claims }: Betaalopslag): void {
  if (run.stand !== verwachteStand + 1) throw new TypeError(`Betaalrun ${run.id}: stand ${run.stand} volgt niet.`);
  if (new Set(claims).size !== claims.length)
    throw new TypeError(`Betaalrun ${run.id}: een betaling staat er dubbel in.`);
  if (claims.length > 0 && isOpen(run)) throw new TypeError(`Betaalrun ${run.id} is nog niet vrijgegeven.`);
}
