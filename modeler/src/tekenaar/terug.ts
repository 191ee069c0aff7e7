import type { Diagramelement, Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { findUitgang, insert, removeStap } from './bewerken.ts';
import { isKnoop, isPijl, type Pijl, type Tekening, type Vorm } from './diensten.ts';
import { setMotivering } from './motiveringen.ts';
import { doSamen } from './samen.ts';
import { makeUitbreiding, type Stapveld, setStapvelden, setUitleg } from './stapvelden.ts';

const VELDEN = [
  'code',
  'stap',
  'rol',
  'formulier',
  'grondslag',
  'parameters',
  'brief',
  'werkdagen',
  'verplicht',
  'regelset',
] as const satisfies readonly Stapveld[];

/** Makes one element as it is landelijk: a new one goes, a changed one gets its old words, one that was taken away comes back. */
export function setLandelijk(tekening: Tekening, landelijk: Diagrammodel, id: string): boolean {
  const oud = landelijk.elementen.find((element) => element.id === id);
  const nu = tekening.get('elementRegistry').get(id);
  const stroom = landelijk.stromen.find((element) => element.id === id);
  let gelukt = true;
  doSamen(tekening, () => {
    if (nu !== undefined && isKnoop(nu)) {
      if (oud === undefined) removeStap(tekening, nu);
      else restoreVelden(tekening, nu, oud);
    } else if (nu !== undefined && isPijl(nu) && stroom !== undefined) {
      tekening
        .get('modeling')
        .updateProperties(nu, { name: stroom.naam, ...makeVoorwaarde(tekening, stroom.voorwaarde) });
    } else gelukt = oud !== undefined && restoreWeg(tekening, landelijk, oud);
    if (gelukt) setMotivering(tekening, id, '');
  });
  return gelukt;
}

// helpers

function restoreVelden(tekening: Tekening, vorm: Vorm, oud: Diagramelement): void {
  tekening.get('modeling').updateProperties(vorm, { name: oud.naam });
  if (oud.implementatie !== undefined)
    tekening.get('modeling').updateProperties(vorm, { implementation: oud.implementatie });
  setUitleg(tekening, vorm, oud.documentatie ?? '');
  if (Object.keys(oud.lks).length === 0) return;
  setStapvelden(tekening, vorm, Object.fromEntries(VELDEN.map((veld) => [veld, oud.lks[veld] ?? ''])));
}

function makeVoorwaarde(tekening: Tekening, voorwaarde: string | undefined): Readonly<Record<string, unknown>> {
  const body = voorwaarde === undefined ? undefined : { body: voorwaarde };
  return { conditionExpression: body && tekening.get('bpmnFactory').create('bpmn:FormalExpression', body) };
}

/** Puts a task back behind the nearest step before it that is still there. Events and choices only come back by undoing. */
function restoreWeg(tekening: Tekening, landelijk: Diagrammodel, oud: Diagramelement): boolean {
  if (!/(User|Service)Task$/.test(oud.type)) return false;
  const pijl = findPlaats(tekening, landelijk, oud.id);
  if (pijl === undefined) return false;
  const fabriek = tekening.get('bpmnFactory');
  const { verplicht, stap, ...lks } = oud.lks;
  const extra = makeUitbreiding(tekening, {
    ...lks,
    verplicht: verplicht === 'true',
    ...(stap === undefined ? {} : { stap: Number(stap) }),
  });
  const uitleg = fabriek.create('bpmn:Documentation', { text: oud.documentatie ?? '' });
  const businessObject = fabriek.create(oud.type, {
    id: oud.id,
    name: oud.naam,
    extensionElements: extra,
    documentation: [uitleg],
    ...(oud.implementatie === undefined ? {} : { implementation: oud.implementatie }),
  });
  for (const deel of [extra, uitleg]) Object.assign(deel, { $parent: businessObject });
  const vorm = tekening.get('elementFactory').createShape({ type: oud.type, businessObject });
  insert(tekening, pijl, vorm, oud.baan ?? lks['rol'] ?? 'systeem');
  return true;
}

function findPlaats(tekening: Tekening, landelijk: Diagrammodel, id: string): Pijl | undefined {
  const register = tekening.get('elementRegistry');
  const gezien = new Set<string>();
  for (let huidig = id; !gezien.has(huidig); ) {
    gezien.add(huidig);
    const stroom = landelijk.stromen.find(({ naar }) => naar === huidig);
    if (stroom === undefined) return undefined;
    const pijl = register.get(stroom.id);
    if (pijl !== undefined && isPijl(pijl)) return pijl;
    const bron = register.get(stroom.van);
    if (bron !== undefined && isKnoop(bron)) return findUitgang(bron);
    huidig = stroom.van;
  }
  return undefined;
}
