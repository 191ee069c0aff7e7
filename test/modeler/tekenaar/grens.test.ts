import { describe, expect, it } from 'vitest';
import { makeProef } from './proef.ts';

const proef = makeProef({ grens: true });

const noemt = (woord: string) => proef.geweigerd.some(({ reden }) => reden.includes(woord));

describe('what the law does not allow', () => {
  it('is undone at once when a required step is removed, with the reason and the article', () => {
    const { bundel, tekening } = proef;
    const voor = JSON.stringify(bundel.readModel(tekening));
    bundel.removeStap(tekening, proef.vorm('VaststellenBesluitTask'));
    expect(proef.vorm('VaststellenBesluitTask')).toBeDefined();
    expect(JSON.stringify(bundel.readModel(tekening))).toBe(voor);
    expect(proef.geweigerd[0]?.element).toBe('VaststellenBesluitTask');
    expect(noemt('verplicht')).toBe(true);
    expect(proef.geweigerd[0]?.grondslag).toContain('art.');
  });

  it('cannot be brought back with "opnieuw"', () => {
    const { bundel, tekening } = proef;
    bundel.removeStap(tekening, proef.vorm('VaststellenBesluitTask'));
    expect(tekening.get('commandStack').canUndo()).toBe(false);
    expect(tekening.get('commandStack').canRedo()).toBe(false);
  });

  it('is refused for what the system does, who does it, and the condition of a choice', () => {
    const { bundel, tekening } = proef;
    const taak = proef.vorm('VoorbereidenBesluitTask');
    tekening.get('modeling').updateProperties(taak, { implementation: 'toekenning-vastleggen' });
    expect(taak.businessObject.get('implementation')).toBe('besluit-voorbereiden');
    expect(noemt('wat het systeem daar doet')).toBe(true);
    bundel.setRol(tekening, proef.vorm('VaststellenBesluitTask'), 'administratie', false);
    expect(noemt('wie het doet')).toBe(true);
    const pijl = proef.vorm('ToekennenGateway').outgoing.find(({ businessObject }) => businessObject.name === 'ja');
    if (pijl === undefined) throw new Error('there is no arrow');
    tekening.get('modeling').updateProperties(pijl, { conditionExpression: undefined });
    expect(noemt('voorwaarde')).toBe(true);
  });

  it('is refused for an order that leaves a required step out', () => {
    const { bundel, tekening } = proef;
    const ervoor = proef.ingang('VoorbereidenBesluitTask').source;
    const erna = proef.vorm('ToekennenGateway');
    bundel.connect(tekening, ervoor, erna);
    expect(proef.geweigerd.length).toBeGreaterThan(0);
    expect(erna.incoming.some(({ source }) => source === ervoor)).toBe(false);
  });

  it('is refused for the event that watches a term: of the law, and one that the zaak would wait for', () => {
    const { bundel, tekening } = proef;
    for (const bericht of ['WettelijkeBeslistermijnVerstreken', 'RapporttermijnVerstreken']) {
      const model = bundel.readModel(tekening);
      const id = model.elementen.find(
        ({ aanElement, gebeurtenissen }) =>
          aanElement !== undefined && gebeurtenissen.some(({ waarde }) => waarde === bericht),
      )?.id;
      bundel.removeStap(tekening, proef.vorm(id ?? ''));
      expect(proef.vorm(id ?? ''), bericht).toBeDefined();
      expect(noemt('termijn'), bericht).toBe(true);
    }
  });

  it('is refused whatever way it comes: also by the keys of the drawing', () => {
    const { tekening } = proef;
    tekening.get('selection').select(proef.vorm('VaststellenBesluitTask'));
    tekening.get('editorActions').trigger('removeSelection');
    expect(proef.vorm('VaststellenBesluitTask')).toBeDefined();
    expect(noemt('verplicht')).toBe(true);
  });
});

describe('what is allowed', () => {
  it('a step of its own, another name, another explanation, and removing what is not required', () => {
    const { bundel, tekening } = proef;
    bundel.addStap(tekening, proef.ingang('VoorbereidenBesluitTask'), { soort: 'taak', naam: 'Dossier nalopen' });
    bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'keuze', naam: 'Werkgever bellen' });
    bundel.renameStap(tekening, proef.vorm('VaststellenBesluitTask'), 'Besluit nemen');
    bundel.setUitleg(tekening, proef.vorm('VaststellenBesluitTask'), 'De consulent neemt het besluit.');
    expect(proef.geweigerd).toEqual([]);
    expect(proef.vorm('DossierNalopenTask')).toBeDefined();
  });
});

describe('back to the national process', () => {
  it('removes a step of the gemeente, and gives a changed one its own words again', () => {
    const { bundel, tekening, landelijk } = proef;
    const id = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), {
      soort: 'taak',
      naam: 'Dossier nalopen',
    });
    bundel.renameStap(tekening, proef.vorm('VaststellenBesluitTask'), 'Besluit nemen');
    bundel.setMotivering(tekening, 'VaststellenBesluitTask', 'Zo heet het hier.');
    expect(bundel.setLandelijk(tekening, landelijk.model, id)).toBe(true);
    expect(bundel.setLandelijk(tekening, landelijk.model, 'VaststellenBesluitTask')).toBe(true);
    expect(bundel.listElementwijzigingen(landelijk.model, bundel.readModel(tekening))).toEqual([]);
    expect(tekening.get('motiveringen').list()).toEqual([]);
  });

  it('puts a removed step back where it was', () => {
    const { bundel, tekening, landelijk } = proef;
    const weg = landelijk.model.elementen.find(
      ({ type, lks, id }) =>
        type === 'bpmn:ServiceTask' && lks['verplicht'] === 'false' && proef.vorm(id).incoming.length === 1,
    );
    if (weg === undefined) throw new Error('every step is required');
    bundel.removeStap(tekening, proef.vorm(weg.id));
    expect(proef.vorm(weg.id)).toBeUndefined();
    expect(bundel.setLandelijk(tekening, landelijk.model, weg.id)).toBe(true);
    const terug = bundel.readModel(tekening).elementen.find(({ id }) => id === weg.id);
    expect(terug).toMatchObject({ lks: weg.lks, naam: weg.naam, implementatie: weg.implementatie, baan: weg.baan });
    expect(
      bundel
        .listElementwijzigingen(landelijk.model, bundel.readModel(tekening))
        .filter(({ element }) => element === weg.id),
    ).toEqual([]);
  });
});
