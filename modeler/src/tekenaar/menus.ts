import { addStap, findUitgang, removeStap } from './bewerken.ts';
import { isKnoop, isPijl, type Onderdeel, type Pijl, type Tekening, type Vorm } from './diensten.ts';
import type { Stapsoort } from './namen.ts';
import { makeGatewayvorm, makeStapvorm } from './nieuwe-stap.ts';

const LAATST = 100;

interface Ingang {
  readonly group?: string;
  readonly className?: string;
  readonly title?: string;
  readonly label?: string;
  readonly separator?: boolean;
  readonly action?: unknown;
  readonly [eigenschap: string]: unknown;
}
type Ingangen = Record<string, Ingang>;
interface Menudienst {
  registerProvider(naamOfVoorrang: string | number, voorrangOfAanbieder: unknown, aanbieder?: unknown): void;
}
interface Maakdienst {
  start(gebeurtenis: Event, vorm: Vorm): void;
}
interface Naamdienst {
  activate(deel: Onderdeel): void;
}

/** What a gemeente may add, with the words and the signs of the menus. */
export const AANBOD: readonly { readonly soort: Stapsoort; readonly naam: string; readonly teken: string }[] = [
  { soort: 'taak', naam: 'Taak van een persoon', teken: 'bpmn-icon-user-task' },
  { soort: 'email', naam: 'E-mail of brief', teken: 'bpmn-icon-send' },
  { soort: 'wachten', naam: 'Wachtstap', teken: 'bpmn-icon-intermediate-event-catch-message' },
  { soort: 'keuze', naam: 'Keuze met een extra taak', teken: 'bpmn-icon-gateway-xor' },
  { soort: 'tegelijk', naam: 'Taak die tegelijk loopt', teken: 'bpmn-icon-gateway-parallel' },
];

const VAST = ['hand-tool', 'lasso-tool', 'space-tool', 'global-connect-tool', 'tool-separator', 'create'];
const RANDKNOPPEN = ['append', 'append.text-annotation', 'connect', 'replace', 'delete'];
const SOORTEN_TE_KIEZEN = /^replace-with-(exclusive-gateway|parallel-gateway|sequence-flow|default-flow)$/;

/** Leaves of every menu what a gemeente may use, and adds our own kinds of steps. */
class Menus {
  static readonly $inject = ['palette', 'contextPad', 'popupMenu', 'create', 'directEditing', 'bpmnjs'];
  readonly #create: Maakdienst;
  readonly #naam: Naamdienst;
  readonly #tekening: Tekening;

  constructor(
    palette: Menudienst,
    contextPad: Menudienst,
    popupMenu: Menudienst,
    create: Maakdienst,
    directEditing: Naamdienst,
    tekening: Tekening,
  ) {
    this.#create = create;
    this.#naam = directEditing;
    this.#tekening = tekening;
    palette.registerProvider(LAATST, { getPaletteEntries: () => (alle: Ingangen) => this.#limitPalet(alle) });
    contextPad.registerProvider(LAATST, {
      getContextPadEntries: (deel: Onderdeel) => (alle: Ingangen) => this.#limitRand(deel, alle),
      getMultiElementContextPadEntries: () => (alle: Ingangen) => pick(alle, ['delete', 'align-elements']),
    });
    const achter = (deel: Onderdeel) => () => this.#listAchter(deel);
    popupMenu.registerProvider('bpmn-append', LAATST, { getPopupMenuEntries: achter });
    popupMenu.registerProvider('bpmn-create', LAATST, { getPopupMenuEntries: () => () => this.#listMaken() });
    popupMenu.registerProvider('bpmn-replace', LAATST, {
      getPopupMenuEntries: () => (alle: Ingangen) =>
        pick(
          alle,
          Object.keys(alle).filter((naam) => SOORTEN_TE_KIEZEN.test(naam)),
        ),
      getPopupMenuHeaderEntries: () => () => ({}),
    });
  }

  #limitPalet(alle: Ingangen): Ingangen {
    return { ...pick(alle, VAST), ...this.#listMaken() };
  }

  #limitRand(deel: Onderdeel, alle: Ingangen): Ingangen {
    if (deel.type === 'bpmn:Lane' || deel.type === 'bpmn:Participant') return {};
    const over = pick(alle, RANDKNOPPEN);
    const weg = over['delete'];
    const knopWeg = weg && {
      ...weg,
      action: { click: () => removeStap(this.#tekening, deel.labelTarget ? (deel.labelTarget as Vorm) : deel) },
    };
    return { ...over, ...(knopWeg ? { delete: knopWeg } : {}) };
  }

  /** The kinds of steps behind an element or on an arrow; none where the way on is not clear. */
  #listAchter(deel: Onderdeel): Ingangen {
    const pijl = findPijl(deel);
    if (pijl === undefined) return {};
    const ingangen = AANBOD.map(({ soort, naam, teken }): readonly [string, Ingang] => [
      `achter-${soort}`,
      { label: naam, className: teken, action: () => this.#addAchter(pijl, soort) },
    ]);
    return Object.fromEntries(ingangen);
  }

  #addAchter(pijl: Pijl, soort: Stapsoort): void {
    const id = addStap(this.#tekening, pijl, { soort });
    const vorm = this.#tekening.get('elementRegistry').get(id);
    if (vorm === undefined) return;
    this.#tekening.get('selection').select(vorm);
    this.#naam.activate(vorm);
  }

  /** What can be drawn loose and put anywhere. */
  #listMaken(): Ingangen {
    const maak = (teken: string, naam: string, vorm: () => Vorm): Ingang => {
      const start = (gebeurtenis: Event) => this.#create.start(gebeurtenis, vorm());
      return { group: 'maken', className: teken, title: naam, label: naam, action: { dragstart: start, click: start } };
    };
    const tekening = this.#tekening;
    const stap = (soort: 'taak' | 'email' | 'wachten') => () => makeStapvorm(tekening, { soort });
    const gateway = (type: string, id: string) => () => makeGatewayvorm(tekening, type, id);
    return {
      'maak.taak': maak('bpmn-icon-user-task', 'Taak van een persoon', stap('taak')),
      'maak.email': maak('bpmn-icon-send', 'E-mail of brief', stap('email')),
      'maak.wachten': maak('bpmn-icon-intermediate-event-catch-message', 'Wachtstap', stap('wachten')),
      'maak.keuze': maak('bpmn-icon-gateway-xor', 'Keuze', gateway('bpmn:ExclusiveGateway', 'EigenKeuzeGateway')),
      'maak.tegelijk': maak(
        'bpmn-icon-gateway-parallel',
        'Tegelijk (splitsen of samenkomen)',
        gateway('bpmn:ParallelGateway', 'EigenTegelijkGateway'),
      ),
      'maak.notitie': maak('bpmn-icon-text-annotation', 'Notitie', () => this.#makeNotitie()),
    };
  }

  #makeNotitie(): Vorm {
    const businessObject = this.#tekening.get('bpmnFactory').create('bpmn:TextAnnotation');
    return this.#tekening.get('elementFactory').createShape({ type: 'bpmn:TextAnnotation', businessObject });
  }
}

export const MENUMODULE = { __init__: ['menus'], menus: ['type', Menus] };

// helpers

function findPijl(deel: Onderdeel): Pijl | undefined {
  if (isPijl(deel)) return deel.type === 'bpmn:SequenceFlow' ? deel : undefined;
  return isKnoop(deel) ? findUitgang(deel) : undefined;
}

function pick(alle: Ingangen, namen: readonly string[]): Ingangen {
  return Object.fromEntries(Object.entries(alle).filter(([naam]) => namen.includes(naam)));
}
