import type { Handler } from './handler.ts';

/** Asks for the process that changes the besluit, in the same step. */
export const requestWijziging: Handler = () => [{ soort: 'VervolgGevraagd', bericht: 'WijzigingGemeld' }];
