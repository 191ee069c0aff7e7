import type { Betaalhandler } from './betaalhandler.ts';

/** Records that everybody was warned: the last day to pay comes near and the run was not released. */
export const signalBetaaltermijn: Betaalhandler = ({ uiterlijk }, { vandaag }) => [
  { soort: 'BetaaltermijnGemeld', uiterlijk, datum: vandaag },
];
