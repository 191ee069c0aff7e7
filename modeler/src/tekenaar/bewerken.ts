import { isKnoop, isPijl, type Onderdeel, type Pijl, type Punt, type Tekening, type Vorm } from './diensten.ts';
import { makePijlId, SOORTNAMEN, type Stapsoort } from './namen.ts';
import { isIdBezet, linkWachtbericht, makeGatewayvorm, makeStapvorm, putWachtbericht } from './nieuwe-stap.ts';
import { findBaan, findHoogte, makePlek, readBaanVan } from './plaats.ts';
import { doSamen } from './samen.ts';
import { readStapveld, setStapvelden } from './stapvelden.ts';

/** What the table, the menus and the keys ask for when they add a step. */
export interface Toevoeging {
  readonly soort: Stapsoort;
  readonly naam?: string;
  readonly rol?: string;
}

/** Adds a step on an arrow: the arrow leads to it, and a new one leads on. Answers with the id of what was added. */
export function addStap(tekening: Tekening, pijl: Pijl, { soort, naam, rol }: Toevoeging): string {
  let id = '';
  doSamen(tekening, () => {
    if (soort === 'keuze' || soort === 'tegelijk') id = addTak(tekening, pijl, { soort, naam, rol });
    else {
      if (soort === 'wachten') putWachtbericht(tekening);
      const vorm = makeStapvorm(tekening, { soort, naam, rol, stap: findStapnummer(pijl.source) });
      id = insert(tekening, pijl, vorm, readBaan(tekening, vorm)).id;
    }
  });
  return id;
}

/** Gives an element another name. */
export function renameStap(tekening: Tekening, deel: Onderdeel, naam: string): void {
  tekening.get('modeling').updateProperties(deel, { name: naam.trim() === '' ? undefined : naam.trim() });
}

/** Gives a step to another role; a step of the gemeente moves to the lane of that role. */
export function setRol(tekening: Tekening, vorm: Vorm, rol: string, verplaats: boolean): void {
  doSamen(tekening, () => {
    setStapvelden(tekening, vorm, { rol });
    const baan = findBaan(tekening, rol);
    if (!verplaats || baan === undefined) return;
    const y = findHoogte(tekening, vorm, baan, vorm.y);
    if (y !== undefined && y !== vorm.y) tekening.get('modeling').moveElements([vorm], { x: 0, y: y - vorm.y });
  });
}

/** Takes steps and arrows away; what led to a step leads to what came after it, and what nothing leads to any more goes too. */
export function removeStap(tekening: Tekening, deel: Onderdeel): void {
  doSamen(tekening, () => {
    if (isKnoop(deel)) bypass(tekening, deel);
    const hangend = isKnoop(deel)
      ? (deel.attachers ?? []).flatMap((rand) => rand.outgoing.map(({ target }) => target))
      : [];
    tekening.get('modeling').removeElements([deel]);
    for (const vorm of hangend) removeHangend(tekening, vorm);
  });
}

/** Why a step cannot go one place up or down; undefined when it can. The law is asked when it is done. */
export function explainVast(vorm: Vorm, kant: 'omhoog' | 'omlaag'): string | undefined {
  const buur = findBuur(vorm, kant);
  if (buur !== undefined && isRecht(vorm) && isRecht(buur)) return undefined;
  return kant === 'omhoog'
    ? 'Hiervoor ligt een begin, een keuze of een samenkomst.'
    : 'Hierna ligt een einde, een keuze of een samenkomst.';
}

/** Changes places with the step before or after it. */
export function moveStap(tekening: Tekening, vorm: Vorm, kant: 'omhoog' | 'omlaag'): void {
  const buur = findBuur(vorm, kant);
  if (buur === undefined || explainVast(vorm, kant) !== undefined) return;
  doSamen(tekening, () => (kant === 'omhoog' ? swap(tekening, buur, vorm) : swap(tekening, vorm, buur)));
}

/** Takes a step out of its place and puts it on another arrow. */
export function moveNaar(tekening: Tekening, vorm: Vorm, pijl: Pijl): void {
  if (!isRecht(vorm) || pijl.source === vorm || pijl.target === vorm) return;
  doSamen(tekening, () => {
    const [, uit] = [vorm.incoming[0], vorm.outgoing[0]];
    bypass(tekening, vorm);
    if (uit) tekening.get('modeling').removeElements([uit]);
    const plek = makePlek(tekening, pijl.source, vorm, { baan: readBaan(tekening, vorm), volgende: pijl.target });
    tekening.get('modeling').moveElements([vorm], { x: plek.x - vorm.x, y: plek.y - vorm.y });
    link(tekening, pijl, vorm);
  });
}

/** The only arrow out of an element; undefined when there are none or more. */
export function findUitgang(vorm: Vorm): Pijl | undefined {
  const uit = vorm.outgoing.filter(({ type }) => type === 'bpmn:SequenceFlow');
  return uit.length === 1 ? uit[0] : undefined;
}

/** Puts a shape on an arrow, in a tidy place. */
export function insert(tekening: Tekening, pijl: Pijl, vorm: Vorm, baan: string): Vorm {
  const plek = makePlek(tekening, pijl.source, vorm, { baan, volgende: pijl.target });
  const midden = { x: plek.x + vorm.width / 2, y: plek.y + vorm.height / 2 };
  const ouder = pijl.parent ?? tekening.get('canvas').getRootElement();
  const gemaakt = tekening.get('modeling').createShape(vorm, midden, ouder);
  linkWachtbericht(tekening, gemaakt);
  link(tekening, pijl, gemaakt);
  return gemaakt;
}

/** Draws an arrow with a readable id. */
export function connect(tekening: Tekening, van: Vorm, naar: Vorm): Pijl {
  const type = 'bpmn:SequenceFlow';
  const id = makePijlId(van.id, naar.id, (kandidaat) => isIdBezet(tekening, kandidaat));
  const businessObject = tekening.get('bpmnFactory').create(type, { id });
  return tekening.get('modeling').connect(van, naar, { type, businessObject });
}

// helpers

function link(tekening: Tekening, pijl: Pijl, vorm: Vorm): void {
  const doel = pijl.target;
  tekening.get('modeling').reconnectEnd(pijl, vorm, centre(vorm));
  connect(tekening, vorm, doel);
}

/** A branch beside the arrow: `keuze` runs the new task only when the answer is yes, `tegelijk` runs it beside what follows. */
function addTak(tekening: Tekening, pijl: Pijl, { soort, naam, rol }: Toevoeging): string {
  const type = soort === 'keuze' ? 'bpmn:ExclusiveGateway' : 'bpmn:ParallelGateway';
  const vraag = soort === 'keuze' ? SOORTNAMEN.keuze : undefined;
  const taak = makeStapvorm(tekening, { soort: 'taak', naam, rol, stap: findStapnummer(pijl.source) });
  const stam = taak.businessObject.id.replace(/Task$/, '');
  const baan = readBaan(tekening, pijl.source);
  const begin = insert(tekening, pijl, makeGatewayvorm(tekening, type, `${stam}Gateway`, vraag), baan);
  const recht = begin.outgoing[0];
  if (recht === undefined) return '';
  const samen = insert(tekening, recht, makeGatewayvorm(tekening, type, `${stam}Merge`), baan);
  const plek = makePlek(tekening, begin, taak, { baan: readBaan(tekening, taak), volgende: samen });
  const gemaakt = tekening
    .get('modeling')
    .createShape(taak, { x: plek.x + taak.width / 2, y: plek.y + taak.height / 2 }, begin.parent ?? begin);
  const heen = connect(tekening, begin, gemaakt);
  connect(tekening, gemaakt, samen);
  if (soort === 'keuze') {
    const modeling = tekening.get('modeling');
    modeling.updateProperties(heen, { name: 'ja' });
    modeling.updateProperties(recht, { name: 'nee' });
    modeling.updateProperties(begin, { default: recht.businessObject });
    return begin.id;
  }
  return gemaakt.id;
}

function bypass(tekening: Tekening, vorm: Vorm): void {
  const uit = findUitgang(vorm);
  if (uit === undefined) return;
  const doel = uit.target;
  for (const pijl of [...vorm.incoming].filter(({ type }) => type === 'bpmn:SequenceFlow')) {
    if (pijl.source !== vorm) tekening.get('modeling').reconnectEnd(pijl, doel, centre(doel));
  }
}

function removeHangend(tekening: Tekening, vorm: Vorm): void {
  if (vorm.parent === undefined || vorm.incoming.length > 0 || vorm.host !== undefined) return;
  const volgende = vorm.outgoing.map(({ target }) => target);
  tekening.get('modeling').removeElements([vorm]);
  for (const ander of volgende) removeHangend(tekening, ander);
}

/** before → first → second → after becomes before → second → first → after, and the two change places. */
function swap(tekening: Tekening, eerste: Vorm, tweede: Vorm): void {
  const [naarEerste] = eerste.incoming;
  const [tussen] = eerste.outgoing;
  const [uitTweede] = tweede.outgoing;
  if (!naarEerste || !tussen || !uitTweede) return;
  const modeling = tekening.get('modeling');
  const afstand = tweede.x + tweede.width / 2 - (eerste.x + eerste.width / 2);
  modeling.reconnectEnd(naarEerste, tweede, centre(tweede));
  modeling.reconnectStart(uitTweede, eerste, centre(eerste));
  modeling.reconnectEnd(tussen, eerste, centre(eerste));
  modeling.reconnectStart(tussen, tweede, centre(tweede));
  modeling.moveElements([eerste], { x: afstand, y: 0 });
  modeling.moveElements([tweede], { x: -afstand, y: 0 });
  for (const pijl of [naarEerste, tussen, uitTweede]) modeling.layoutConnection(pijl);
}

function findBuur(vorm: Vorm, kant: 'omhoog' | 'omlaag'): Vorm | undefined {
  return kant === 'omhoog' ? vorm.incoming[0]?.source : vorm.outgoing[0]?.target;
}

/** One arrow in, one out, and not a gateway. */
function isRecht(vorm: Vorm): boolean {
  const [in1, in2] = vorm.incoming;
  const [uit1, uit2] = vorm.outgoing;
  const enkel = isPijl(in1) && isPijl(uit1) && in2 === undefined && uit2 === undefined;
  return enkel && !vorm.businessObject.$instanceOf('bpmn:Gateway');
}

/** The stap of an element, or of the nearest one before it. */
export function findStapnummer(vorm: Vorm): number {
  const gezien = new Set<Vorm>();
  const rij: Vorm[] = [vorm];
  for (let huidig = rij.shift(); huidig !== undefined; huidig = rij.shift()) {
    if (gezien.has(huidig)) continue;
    gezien.add(huidig);
    const stap = Number(readStapveld(huidig.businessObject, 'stap'));
    if (stap > 0) return stap;
    rij.push(...huidig.incoming.map(({ source }) => source), ...(huidig.host ? [huidig.host] : []));
  }
  return 1;
}

/** Name of the lane for this element: that of its role, else the lane it stands in. */
function readBaan(tekening: Tekening, vorm: Vorm): string {
  const rol = readStapveld(vorm.businessObject, 'rol');
  return rol === '' ? (readBaanVan(tekening, vorm) ?? 'systeem') : rol;
}

function centre({ x, y, width, height }: Vorm): Punt {
  return { x: x + width / 2, y: y + height / 2 };
}
