import type { Opdrachten, Tekening } from './diensten.ts';

const SAMEN = 'preferent.samen';

/** Makes several changes one: one line to undo, and checked against the law as a whole. */
export function doSamen(tekening: Tekening, doe: () => void): void {
  tekening.get('commandStack').execute(SAMEN, { doe });
}

class Samenvoeger {
  static readonly $inject = ['commandStack'];
  constructor(commandStack: Opdrachten) {
    commandStack.registerHandler(SAMEN, Samen);
  }
}

/** All work is in other commands, which are undone and done again by themselves. */
class Samen {
  preExecute({ doe }: { readonly doe: () => void }): void {
    doe();
  }
}

export const SAMENMODULE = { __init__: ['samenvoeger'], samenvoeger: ['type', Samenvoeger] };
