import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';

/** Tells the werkgever which change was made: who did not report it, finds out. */
export const confirmWijziging: Handler = ({ zaak, context }) =>
  writeBrieven(zaak, 'wijziging_bevestiging', {}, context);
