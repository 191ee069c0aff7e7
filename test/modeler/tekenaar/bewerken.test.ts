import { describe, expect, it } from 'vitest';
import type { Kader } from '../../../modeler/src/tekenaar/diensten.ts';
import { makeProef } from './proef.ts';

const proef = makeProef();

const overlapt = (a: Kader, b: Kader) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Steps that lie on the given one; the events on its own edge may. */
function listOverlap(id: string): readonly string[] {
  const vorm = proef.vorm(id);
  return proef.tekening
    .get('elementRegistry')
    .getAll()
    .flatMap((deel) => {
      const is = deel.businessObject.$instanceOf('bpmn:FlowNode') && !('waypoints' in deel) && deel.type !== 'label';
      return is && deel !== vorm && overlapt(vorm, proef.vorm(deel.id)) ? [deel.id] : [];
    });
}

describe('adding a step', () => {
  it('puts a task on the arrow, with a readable id, a code, a role and a tidy place', async () => {
    const { bundel, tekening } = proef;
    const id = bundel.addStap(tekening, proef.ingang('VoorbereidenBesluitTask'), {
      soort: 'taak',
      naam: 'Bel de werkgever',
      rol: 'consulent',
    });
    expect(id).toBe('BelDeWerkgeverTask');
    const nieuw = proef.vorm(id);
    expect(nieuw.incoming).toHaveLength(1);
    expect(nieuw.outgoing.map(({ target }) => target.id)).toEqual(['VoorbereidenBesluitTask']);
    expect(bundel.readStapveld(nieuw.businessObject, 'rol')).toBe('consulent');
    expect(bundel.readStapveld(nieuw.businessObject, 'code')).toMatch(/^4\.\d+$/);
    expect(listOverlap(id)).toEqual([]);
    expect(bundel.readModel(tekening).elementen.find((element) => element.id === id)).toMatchObject({
      baan: 'ConsulentLane',
      plaats: { breedte: 100, hoogte: 80 },
    });
  });

  it('is one line to undo and to do again', () => {
    const { bundel, tekening } = proef;
    const voor = JSON.stringify(bundel.readModel(tekening));
    const id = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'taak' });
    const na = JSON.stringify(bundel.readModel(tekening));
    proef.undo();
    expect(tekening.get('commandStack').canUndo()).toBe(false);
    expect(JSON.stringify(bundel.readModel(tekening))).toBe(voor);
    tekening.get('commandStack').redo();
    expect(proef.vorm(id)).toBeDefined();
    expect(JSON.stringify(bundel.readModel(tekening))).toBe(na);
  });

  it('makes an e-mail that only the general handler sends', () => {
    const { bundel, tekening } = proef;
    const id = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), {
      soort: 'email',
      naam: 'Mail de werkgever',
    });
    expect(bundel.readModel(tekening).elementen.find((element) => element.id === id)).toMatchObject({
      type: 'bpmn:ServiceTask',
      implementatie: 'bericht-versturen',
      baan: 'SysteemLane',
      lks: { rol: 'systeem' },
    });
  });

  it('makes a waiting step that waits for the message of the server, and the message once', async () => {
    const { bundel, tekening } = proef;
    const eerste = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'wachten' });
    const tweede = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'wachten' });
    expect([eerste, tweede]).toEqual(['WachtenEvent', 'WachtenTweedeEvent']);
    const { xml = '' } = await tekening.saveXML({ format: true });
    expect(xml.match(/<bpmn:message id="WachttijdVerstreken"/g)).toHaveLength(1);
    const wachten = bundel.readModel(tekening).elementen.filter(({ lks }) => lks['werkdagen'] === '5');
    expect(wachten.map(({ gebeurtenissen }) => gebeurtenissen)).toEqual([
      [{ soort: 'bericht', waarde: 'WachttijdVerstreken' }],
      [{ soort: 'bericht', waarde: 'WachttijdVerstreken' }],
    ]);
  });

  it.each([
    ['keuze', 'bpmn:ExclusiveGateway', 'nee'],
    ['tegelijk', 'bpmn:ParallelGateway', undefined],
  ] as const)('makes a branch that comes together again (%s)', (soort, type, antwoord) => {
    const { bundel, tekening } = proef;
    bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort, naam: 'Huisbezoek doen' });
    const { elementen, stromen } = bundel.readModel(tekening);
    const nieuw = elementen.filter(({ id }) => id.startsWith('HuisbezoekDoen'));
    expect(nieuw.map((element) => [element.id, element.type])).toEqual([
      ['HuisbezoekDoenGateway', type],
      ['HuisbezoekDoenMerge', type],
      ['HuisbezoekDoenTask', 'bpmn:UserTask'],
    ]);
    const uit = stromen.filter(({ van }) => van === 'HuisbezoekDoenGateway');
    expect(uit.map(({ naar }) => naar).toSorted()).toEqual(['HuisbezoekDoenMerge', 'HuisbezoekDoenTask']);
    // A choice has a way on when the answer is no; what runs beside the rest has no answers.
    const standaard = nieuw.find(({ id }) => id === 'HuisbezoekDoenGateway')?.standaardpad;
    expect(uit.find(({ id }) => id === standaard)?.naam).toBe(antwoord);
  });
});

describe('moving, renaming and removing', () => {
  it('gives a new step its id when it gets its name, and keeps that id afterwards', () => {
    const { bundel, tekening } = proef;
    const id = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'taak' });
    const stap = proef.vorm(id);
    bundel.setMotivering(tekening, id, 'Dit willen wij graag weten.');
    bundel.renameStap(tekening, stap, 'Werkgever bellen');
    expect(stap.id).toBe('WerkgeverBellenTask');
    expect(tekening.get('motiveringen').list()).toEqual([
      { element: 'WerkgeverBellenTask', motivering: 'Dit willen wij graag weten.' },
    ]);
    bundel.renameStap(tekening, stap, 'Werkgever spreken');
    expect(stap.id).toBe('WerkgeverBellenTask');
  });

  it('changes places with the step after it, and back with the one before', () => {
    const { bundel, tekening } = proef;
    const tweede = bundel.addStap(tekening, proef.ingang('VoorbereidenBesluitTask'), {
      soort: 'taak',
      naam: 'Tweede stap',
    });
    const eerste = bundel.addStap(tekening, proef.ingang(tweede), { soort: 'taak', naam: 'Eerste stap' });
    bundel.moveStap(tekening, proef.vorm(eerste), 'omlaag');
    expect(proef.ingang(eerste).source.id).toBe(tweede);
    expect(proef.vorm(tweede).x).toBeLessThan(proef.vorm(eerste).x);
    bundel.moveStap(tekening, proef.vorm(eerste), 'omhoog');
    expect(proef.ingang(tweede).source.id).toBe(eerste);
  });

  it('says why a step has no neighbour to change places with', () => {
    const { bundel } = proef;
    expect(bundel.explainVast(proef.vorm('VoorbereidenBesluitTask'), 'omhoog')).toContain('keuze');
  });

  it('takes a step to another place in the process', () => {
    const { bundel, tekening } = proef;
    const id = bundel.addStap(tekening, proef.ingang('VoorbereidenBesluitTask'), {
      soort: 'taak',
      naam: 'Dossier nalopen',
    });
    const doel = proef.vorm('AanvragenLoonwaardemetingTask').outgoing[0];
    if (doel === undefined) throw new Error('there is no arrow');
    bundel.moveNaar(tekening, proef.vorm(id), doel);
    expect(proef.ingang(id).source.id).toBe('AanvragenLoonwaardemetingTask');
    expect(proef.vorm(id).outgoing).toHaveLength(1);
    expect(proef.ingang('VoorbereidenBesluitTask').source.id).not.toBe(id);
    expect(listOverlap(id)).toEqual([]);
    proef.undo();
    expect(proef.ingang('VoorbereidenBesluitTask').source.id).toBe(id);
  });

  it('closes the gap of a step that goes, with what hangs on its edge', () => {
    const { bundel, tekening } = proef;
    const voor = bundel.readModel(tekening);
    bundel.removeStap(tekening, proef.vorm('StartenRapporttermijnTask'));
    const na = bundel.readModel(tekening);
    expect(na.elementen.some(({ id }) => id === 'StartenRapporttermijnTask')).toBe(false);
    const ids = new Set(na.elementen.map(({ id }) => id));
    expect(na.stromen.filter(({ van, naar }) => !ids.has(van) || !ids.has(naar))).toEqual([]);
    expect(na.stromen).toHaveLength(voor.stromen.length - 1);
    expect(na.stromen.some(({ van }) => van === 'AanvragenLoonwaardemetingTask')).toBe(true);
  });

  it('names a step that was drawn by hand, once it has a name', () => {
    const { bundel, tekening } = proef;
    const fabriek = tekening.get('bpmnFactory');
    const businessObject = fabriek.create('bpmn:UserTask');
    const vorm = tekening.get('elementFactory').createShape({ type: 'bpmn:UserTask', businessObject });
    const ouder = proef.vorm('GemeenteParticipant');
    const gemaakt = tekening.get('modeling').createShape(vorm, { x: 900, y: 300 }, ouder);
    expect(gemaakt.id).toMatch(/^Activity_/);
    bundel.renameStap(tekening, gemaakt, 'Één keer bellen');
    expect(gemaakt.id).toBe('EenKeerBellenTask');
  });
});

describe('fields and motiveringen', () => {
  it('are commands, so that undo takes them back one by one', () => {
    const { bundel, tekening } = proef;
    const vorm = proef.vorm('AanvragenLoonwaardemetingTask');
    const uitleg = bundel.readUitleg(vorm.businessObject);
    bundel.renameStap(tekening, vorm, 'Meting aanvragen');
    bundel.setUitleg(tekening, vorm, 'De consulent vraagt de meting aan.');
    bundel.setStapvelden(tekening, vorm, { grondslag: 'art. 10d lid 1 Pw' });
    bundel.setMotivering(tekening, vorm.id, 'Zo heet het bij ons.');
    expect(tekening.get('motiveringen').list()).toEqual([{ element: vorm.id, motivering: 'Zo heet het bij ons.' }]);
    proef.undo();
    expect(tekening.get('motiveringen').list()).toEqual([]);
    proef.undo();
    proef.undo();
    expect(bundel.readUitleg(vorm.businessObject)).toBe(uitleg);
    proef.undo();
    expect(tekening.get('commandStack').canUndo()).toBe(false);
  });

  it('move a step of the gemeente to the lane of its new role', () => {
    const { bundel, tekening } = proef;
    const id = bundel.addStap(tekening, proef.ingang('VoorbereidenBesluitTask'), { soort: 'taak', rol: 'consulent' });
    bundel.setRol(tekening, proef.vorm(id), 'administratie', true);
    expect(bundel.readModel(tekening).elementen.find((element) => element.id === id)?.baan).toBe('AdministratieLane');
  });
});
