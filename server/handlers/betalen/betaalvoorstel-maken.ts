import type { Betaalhandler } from './betaalhandler.ts';

/** Puts the lines of the month in the run. @throws TypeError when the step was made without calculating them */
export const makeBetaalvoorstel: Betaalhandler = (_run, { voorstel, vandaag, door }) => {
  if (!voorstel) throw new TypeError('Deze stap van het proces betalen heeft geen voorstel.');
  return [{ soort: 'VoorstelGemaakt', voorstel, datum: vandaag, door }];
};
