import type { Handler } from './handler.ts';

/** Nothing happens but what the diagram already shows: that the term passed is recorded, and the open task stands on top as late. */
export const signalTermijn: Handler = () => [];
