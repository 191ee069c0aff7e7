import type { Motiveringen, Opdrachten, Tekening } from './diensten.ts';

const MOTIVEREN = 'preferent.motiveren';

interface Context {
  readonly element: string;
  readonly motivering: string;
  eerder?: string;
}

/** Says why an element is changed, by a command: it can be undone. */
export function setMotivering(tekening: Tekening, element: string, motivering: string): void {
  tekening.get('commandStack').execute(MOTIVEREN, { element, motivering });
}

class Motiveringenlijst implements Motiveringen {
  static readonly $inject = ['config.motiveringen', 'commandStack'];
  readonly #teksten: Map<string, string>;

  constructor(begin: ReturnType<Motiveringen['list']> | undefined, commandStack: Opdrachten) {
    this.#teksten = new Map((begin ?? []).map(({ element, motivering }) => [element, motivering]));
    const teksten = this.#teksten;
    commandStack.registerHandler(
      MOTIVEREN,
      class {
        execute(context: Context) {
          context.eerder = teksten.get(context.element) ?? '';
          put(teksten, context.element, context.motivering);
          return [];
        }
        revert({ element, eerder = '' }: Context) {
          put(teksten, element, eerder);
          return [];
        }
      },
    );
  }

  get(element: string): string {
    return this.#teksten.get(element) ?? '';
  }

  list(): ReturnType<Motiveringen['list']> {
    return [...this.#teksten].map(([element, motivering]) => ({ element, motivering }));
  }
}

function put(teksten: Map<string, string>, element: string, motivering: string): void {
  if (motivering === '') teksten.delete(element);
  else teksten.set(element, motivering);
}

export const MOTIVERINGMODULE = { motiveringen: ['type', Motiveringenlijst], __init__: ['motiveringen'] };
