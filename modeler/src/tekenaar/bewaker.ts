import { readDiagrammodel } from '../../../processes/diagrammodel.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Bus, Opdrachten, Tekening } from './diensten.ts';

/** Something the law does not allow in the drawing of a gemeente. */
export interface Weigering {
  readonly element: string;
  readonly reden: string;
  readonly grondslag: string;
}

/** Everything in a drawing that may not be; empty when it may all be. */
export type Grens = (model: Diagrammodel) => readonly Weigering[];

/** Event with the `weigeringen` of the change that was just refused. */
export const GEWEIGERD = 'preferent.geweigerd';

/** The drawing as a model. */
export function readModel(tekening: Tekening): Diagrammodel {
  return readDiagrammodel(tekening.getDefinitions());
}

/** The history of the drawing; what was refused is taken out of it, so that "opnieuw" does not bring it back. */
interface Geschiedenis extends Opdrachten {
  readonly _stack: unknown[];
  readonly _stackIdx: number;
}

/** Undoes at once what the law does not allow, whatever way it was done: by key, menu, table, paste or drag. */
class Bewaker {
  static readonly $inject = ['config.grens', 'eventBus', 'commandStack', 'bpmnjs'];
  /** What was wrong already when the drawing was opened does not stop other work. */
  #bekend = new Set<string>();

  constructor(grens: Grens | undefined, eventBus: Bus, commandStack: Geschiedenis, tekening: Tekening) {
    if (grens === undefined) return;
    eventBus.on('import.done', 1000, () => {
      this.#bekend = new Set(grens(readModel(tekening)).map(makeSleutel));
    });
    eventBus.on('commandStack.changed', 2000, (gebeurtenis) => {
      const { trigger } = gebeurtenis;
      if (trigger !== 'execute' && trigger !== 'redo') return;
      const weigeringen = grens(readModel(tekening)).filter((weigering) => !this.#bekend.has(makeSleutel(weigering)));
      if (weigeringen.length === 0) return;
      // Who listens hears of the undoing instead.
      gebeurtenis.stopPropagation();
      commandStack.undo();
      commandStack._stack.length = commandStack._stackIdx + 1;
      eventBus.fire('commandStack.changed', { trigger: 'undo' });
      eventBus.fire(GEWEIGERD, { weigeringen });
    });
  }
}

export const BEWAKERMODULE = { __init__: ['bewaker'], bewaker: ['type', Bewaker] };

// helpers

function makeSleutel({ element, reden }: Weigering): string {
  return `${element} ${reden}`;
}
