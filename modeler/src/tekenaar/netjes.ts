import { findStapnummer } from './bewerken.ts';
import type { Bo, Bus, Busgebeurtenis, Pijl, Tekening, Vorm } from './diensten.ts';
import { isKnoop, isPijl } from './diensten.ts';
import { setMotivering } from './motiveringen.ts';
import { isGemaaktId, isVoorlopigId, makeCode, makeLeesbaarId, makePijlId, SOORTNAMEN } from './namen.ts';
import { isIdBezet, linkWachtbericht, listCodes, putWachtbericht } from './nieuwe-stap.ts';
import { findStapBo, readStapveld, setStapvelden } from './stapvelden.ts';

const NA = 500;

/** Keeps what is drawn by hand as tidy as what the table adds: readable ids, codes, and the message of a waiting step. */
class Netjes {
  static readonly $inject = ['eventBus', 'bpmnjs'];

  constructor(eventBus: Bus, tekening: Tekening) {
    const na = (opdracht: string, doe: (context: Busgebeurtenis['context']) => void) =>
      eventBus.on(`commandStack.${opdracht}.postExecuted`, NA, ({ context }) => doe(context));
    eventBus.on('commandStack.shape.create.preExecute', NA, ({ context }) => {
      const bo = (context['shape'] as Vorm).businessObject;
      if (bo.$instanceOf('bpmn:IntermediateCatchEvent') && readStapveld(bo, 'werkdagen') !== '')
        putWachtbericht(tekening);
    });
    na('shape.create', ({ shape }) => tidyVorm(tekening, shape as Vorm));
    na('connection.create', ({ connection }) => tidyPijl(tekening, connection as Pijl));
    na('connection.reconnect', ({ connection }) => tidyPijl(tekening, connection as Pijl));
    na('element.updateProperties', ({ element }) => tidyId(tekening, element as Vorm));
    na('element.updateLabel', ({ element }) => tidyId(tekening, ((element as Vorm).labelTarget ?? element) as Vorm));
  }
}

export const NETJESMODULE = { __init__: ['netjes'], netjes: ['type', Netjes] };

// helpers

function tidyVorm(tekening: Tekening, vorm: Vorm): void {
  if (!isKnoop(vorm)) return;
  linkWachtbericht(tekening, vorm);
  tidyKopie(tekening, vorm);
  tidyId(tekening, vorm);
}

/** A copy of a step is a step of the gemeente: not compulsory, and with a code of its own. */
function tidyKopie(tekening: Tekening, vorm: Vorm): void {
  const bo = vorm.businessObject;
  if (!isGemaaktId(bo.id) || !findStapBo(bo)) return;
  const stap = Number(readStapveld(bo, 'stap'));
  const code = stap > 0 ? makeCode(stap, listCodes(tekening)) : '';
  setStapvelden(tekening, vorm, { code, verplicht: 'false', regelset: '' });
}

function tidyId(tekening: Tekening, deel: Vorm): void {
  const { id, $type }: Bo = deel.businessObject;
  // The library empties a name with null.
  const name = deel.businessObject.name ?? '';
  if (!isKnoop(deel) || name.trim() === '') return;
  if (!isGemaaktId(id) && !(isVoorlopigId(id) && !isStandaardnaam(name))) return;
  const nieuw = makeLeesbaarId(name, $type, (kandidaat) => isIdBezet(tekening, kandidaat));
  const motivering = tekening.get('motiveringen').get(id);
  tekening.get('modeling').updateProperties(deel, { id: nieuw });
  if (motivering === '') return;
  setMotivering(tekening, id, '');
  setMotivering(tekening, nieuw, motivering);
}

function tidyPijl(tekening: Tekening, pijl: Pijl): void {
  if (!isPijl(pijl) || pijl.type !== 'bpmn:SequenceFlow') return;
  if (isGemaaktId(pijl.id)) {
    const id = makePijlId(pijl.source.id, pijl.target.id, (kandidaat) => isIdBezet(tekening, kandidaat));
    tekening.get('modeling').updateProperties(pijl, { id });
  }
  tidyCode(tekening, pijl.target);
}

/** A step that was drawn loose belongs to a stap as soon as an arrow leads to it. */
function tidyCode(tekening: Tekening, vorm: Vorm): void {
  if (!findStapBo(vorm.businessObject) || readStapveld(vorm.businessObject, 'stap') !== '') return;
  if (readStapveld(vorm.businessObject, 'code') !== '') return;
  const stap = findStapnummer(vorm);
  setStapvelden(tekening, vorm, { stap: String(stap), code: makeCode(stap, listCodes(tekening)) });
}

function isStandaardnaam(naam: string): boolean {
  return Object.values(SOORTNAMEN).includes(naam);
}
