import type { Bo, Tekening, Vorm } from './diensten.ts';
import { makeCode, makeLeesbaarId, SOORTNAMEN, type Stapsoort } from './namen.ts';
import { makeUitbreiding, readStapveld } from './stapvelden.ts';

/** The message for which a waiting step waits; the server sends it when the werkdagen are over. */
export const WACHTBERICHT = 'WachttijdVerstreken';

/** The handler that sends the letters a step names. */
export const BERICHTHANDLER = 'bericht-versturen';

type Enkelsoort = Exclude<Stapsoort, 'keuze' | 'tegelijk'>;

const TYPES: Readonly<Record<Enkelsoort, string>> = {
  taak: 'bpmn:UserTask',
  email: 'bpmn:ServiceTask',
  wachten: 'bpmn:IntermediateCatchEvent',
};

/** What a new step starts with. */
export interface Nieuw {
  readonly soort: Enkelsoort;
  readonly naam?: string;
  readonly rol?: string;
  /** Stap 1 to 7 in which it stands; unknown while nothing leads to it. */
  readonly stap?: number;
}

/** A step that is not in the drawing yet, with a readable id, a code and all that its kind needs. */
export function makeStapvorm(tekening: Tekening, { soort, naam = SOORTNAMEN[soort], rol, stap }: Nieuw): Vorm {
  const type = TYPES[soort];
  const isBezet = (id: string) => isIdBezet(tekening, id);
  const velden = {
    ...(stap === undefined ? {} : { code: makeCode(stap, listCodes(tekening)), stap }),
    rol: soort === 'taak' ? (rol ?? 'consulent') : 'systeem',
    verplicht: false,
    ...(soort === 'wachten' ? { werkdagen: 5 } : {}),
  };
  const businessObject = tekening.get('bpmnFactory').create(type, {
    id: makeLeesbaarId(naam, type, isBezet),
    name: naam,
    extensionElements: makeUitbreiding(tekening, velden),
    ...(soort === 'email' ? { implementation: BERICHTHANDLER } : {}),
    ...(soort === 'wachten' ? { eventDefinitions: [makeWachten(tekening)] } : {}),
  });
  for (const deel of [businessObject.get('extensionElements'), ...listDefinities(businessObject)])
    Object.assign(deel as Bo, { $parent: businessObject });
  return tekening.get('elementFactory').createShape({ type, businessObject });
}

/** A gateway that is not in the drawing yet. */
export function makeGatewayvorm(tekening: Tekening, type: string, id: string, naam?: string): Vorm {
  const vrij = makeLeesbaarId(id, '', (kandidaat) => isIdBezet(tekening, kandidaat));
  const businessObject = tekening
    .get('bpmnFactory')
    .create(type, { id: vrij, ...(naam === undefined ? {} : { name: naam }) });
  return tekening.get('elementFactory').createShape({ type, businessObject });
}

/** Whether an element of the drawing, or a message, has this id. */
export function isIdBezet(tekening: Tekening, id: string): boolean {
  return (
    tekening.get('elementRegistry').get(id) !== undefined || listWortels(tekening).some((wortel) => wortel.id === id)
  );
}

export function listCodes(tekening: Tekening): readonly string[] {
  return tekening
    .get('elementRegistry')
    .getAll()
    .map(({ businessObject }) => readStapveld(businessObject, 'code'))
    .filter((code) => code !== '');
}

/** Adds the message of waiting steps to the file, when it is not there yet; a command. */
export function putWachtbericht(tekening: Tekening): void {
  const wortels = listWortels(tekening);
  if (wortels.some(isWachtbericht)) return;
  const bericht = makeBericht(tekening);
  Object.assign(bericht, { $parent: tekening.getDefinitions() });
  const wortel = tekening.get('canvas').getRootElement();
  const eerste = wortels.findIndex(({ $type }) => $type !== 'bpmn:Message');
  const nieuw = [...wortels.slice(0, eerste), bericht, ...wortels.slice(eerste)];
  tekening.get('modeling').updateModdleProperties(wortel, tekening.getDefinitions(), { rootElements: nieuw });
}

/** Makes a waiting step wait for the message that is in the file. */
export function linkWachtbericht(tekening: Tekening, vorm: Vorm): void {
  const bericht = listWortels(tekening).find(isWachtbericht);
  const [definitie] = listDefinities(vorm.businessObject);
  if (!bericht || !definitie || definitie.get('messageRef') === bericht) return;
  tekening.get('modeling').updateModdleProperties(vorm, definitie, { messageRef: bericht });
}

// helpers

function listWortels(tekening: Tekening): readonly Bo[] {
  return tekening.getDefinitions().get('rootElements') as readonly Bo[];
}

function isWachtbericht({ $type, name }: Bo): boolean {
  return $type === 'bpmn:Message' && name === WACHTBERICHT;
}

function makeBericht(tekening: Tekening): Bo {
  return tekening.get('bpmnFactory').create('bpmn:Message', { id: WACHTBERICHT, name: WACHTBERICHT });
}

function makeWachten(tekening: Tekening): Bo {
  const messageRef = listWortels(tekening).find(isWachtbericht);
  return tekening.get('bpmnFactory').create('bpmn:MessageEventDefinition', messageRef ? { messageRef } : {});
}

function listDefinities(bo: Bo): readonly Bo[] {
  return (bo.get('eventDefinitions') as readonly Bo[] | undefined) ?? [];
}
