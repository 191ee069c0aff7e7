import type { Betaalhandler } from './betaalhandler.ts';

/** From here on the money may be paid, and the lines never change. */
export const releaseBetaalrun: Betaalhandler = (_run, { nu, door }) => [{ soort: 'Vrijgegeven', op: nu, door }];
