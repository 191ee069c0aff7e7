import type { Datum } from '../datum.ts';
import type { Actie, Actiestatus } from './begeleiding.ts';

/** How people call the status of an action. */
export const STATUSNAMEN: Readonly<Record<Actiestatus, string>> = {
  open: 'Nog niet begonnen',
  bezig: 'Bezig',
  klaar: 'Klaar',
  vervalt: 'Vervalt',
};

/** The status of an action in words, and whether it is late: "Bezig, te laat". */
export function describeStand({ stand, eind }: Pick<Actie, 'stand' | 'eind'>, vandaag: Datum): string {
  const status = stand?.status ?? 'open';
  const loopt = status === 'open' || status === 'bezig';
  return loopt && eind < vandaag ? `${STATUSNAMEN[status]}, te laat` : STATUSNAMEN[status];
}
