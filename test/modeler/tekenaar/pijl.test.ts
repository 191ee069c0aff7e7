import { describe, expect, it } from 'vitest';
import type { Pijl } from '../../../modeler/src/tekenaar/diensten.ts';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import { makeProef } from './proef.ts';

const proef = makeProef({ grens: true });
const FEITEN: readonly Regelfeit[] = [
  {
    pad: 'case.lokaal.nabellen',
    naam: 'eigen vraag: Nabellen?',
    type: 'janee',
    bron: 'formulier',
    operatoren: ['equal', 'notEqual'],
  },
];

/** A choice of the gemeente with the way to its extra task. */
function addKeuze(): { readonly ja: Pijl; readonly nee: Pijl } {
  const id = proef.bundel.addStap(proef.tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'keuze' });
  const uit = proef.vorm(id).outgoing;
  const find = (naam: string) => uit.find(({ businessObject }) => businessObject.name === naam) as Pijl;
  return { ja: find('ja'), nee: find('nee') };
}

describe('the condition of an arrow', () => {
  it('is set by one command that can be undone, and stands in the file', async () => {
    const { bundel, tekening } = proef;
    const { ja } = addKeuze();
    expect(bundel.setVoorwaarde(tekening, ja, ' ${case.lokaal.nabellen} ')).toBe(true);
    expect(bundel.readVoorwaarde(ja)).toBe('${case.lokaal.nabellen}');
    const { xml = '' } = await tekening.saveXML({ format: true });
    expect(xml).toContain('>${case.lokaal.nabellen}</bpmn:conditionExpression>');
    expect(bundel.readModel(tekening).stromen.find(({ id }) => id === ja.id)?.voorwaarde).toBe(
      '${case.lokaal.nabellen}',
    );
    proef.undo();
    expect(bundel.readVoorwaarde(ja)).toBe('');
    expect(ja.businessObject.name).toBe('ja');
  });

  it('is said in words, also when there are none yet', () => {
    const { bundel, tekening } = proef;
    const { ja, nee } = addKeuze();
    expect(bundel.sayVoorwaarde(ja, FEITEN)).toBe('Er is nog geen voorwaarde: geen zaak gaat deze kant op.');
    expect(bundel.sayVoorwaarde(nee, FEITEN)).toBe('Een zaak gaat deze kant op als geen ander antwoord klopt.');
    bundel.setVoorwaarde(tekening, ja, '${case.lokaal.nabellen}');
    expect(bundel.sayVoorwaarde(ja, FEITEN)).toBe('Een zaak gaat deze kant op als ‘eigen vraag: Nabellen?’ is ja.');
    bundel.setVoorwaarde(tekening, ja, '${rule:nabellen}');
    expect(bundel.sayVoorwaarde(ja, FEITEN)).toBe('Een zaak gaat deze kant op als ${rule:nabellen} klopt.');
  });

  it('goes away when the arrow becomes the way for all others, in one step to undo', () => {
    const { bundel, tekening } = proef;
    const { ja, nee } = addKeuze();
    bundel.setVoorwaarde(tekening, ja, '${case.lokaal.nabellen}');
    bundel.setStandaard(tekening, ja, true);
    expect([bundel.isStandaard(ja), bundel.isStandaard(nee), bundel.readVoorwaarde(ja)]).toEqual([true, false, '']);
    proef.undo();
    expect([bundel.isStandaard(ja), bundel.isStandaard(nee)]).toEqual([false, true]);
    expect(bundel.readVoorwaarde(ja)).toBe('${case.lokaal.nabellen}');
  });

  it('lies fixed for the choices of the national process, not for an own one', () => {
    const { bundel, tekening, landelijk } = proef;
    const { ja } = addKeuze();
    const landelijkePijl = proef.vorm('ToekennenGateway').outgoing[0] as Pijl;
    const vast = bundel.listVastePijlen(landelijk.model);
    expect([vast.has(landelijkePijl.id), vast.has(ja.id)]).toEqual([true, false]);
    expect(bundel.isKeuzepijl(ja)).toBe(true);
    expect(bundel.isKeuzepijl(proef.ingang('VaststellenBesluitTask'))).toBe(false);
    const voor = bundel.readVoorwaarde(landelijkePijl);
    expect(bundel.setVoorwaarde(tekening, landelijkePijl, '${case.lokaal.nabellen}')).toBe(false);
    expect(bundel.readVoorwaarde(landelijkePijl)).toBe(voor);
  });
});

describe('a drawing in the file', () => {
  it('has an id for each shape, also when a new step follows one that got another name', async () => {
    const { bundel, tekening } = proef;
    const eerste = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'taak' });
    bundel.renameStap(tekening, proef.vorm(eerste), 'Werkgever bellen');
    bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort: 'taak' });
    bundel.putVormnummers(tekening);
    const { xml = '' } = await tekening.saveXML({ format: true });
    const ids = Array.from(xml.matchAll(/<bpmndi:BPMN(?:Shape|Edge) id="([^"]+)"/g), ([, id]) => id);
    expect(ids.filter((id, plek) => ids.indexOf(id) !== plek)).toEqual([]);
  });
});
