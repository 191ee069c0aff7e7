import { describe, expect, it } from 'vitest';
import { makeProef } from './proef.ts';

const proef = makeProef();

describe('the table of steps', () => {
  it('holds every element of the drawing, in the order in which a zaak comes along', () => {
    const { bundel, landelijk } = proef;
    const rijen = bundel.listRijen(landelijk.model, []);
    const plaats = (id: string) => rijen.findIndex((rij) => rij.id === id);
    const knopen = landelijk.model.elementen.filter(({ type }) => /(Task|Event|Gateway)$/.test(type));
    expect(rijen.map(({ id }) => id).toSorted()).toEqual(knopen.map(({ id }) => id).toSorted());
    expect(plaats('AanvraagOntvangenStart')).toBe(0);
    const volgorde = [
      'BevestigenOntvangstTask',
      'BeoordelenAanvraagTask',
      'BeoordelenIntakeTask',
      'AanvragenLoonwaardemetingTask',
      'InvoerenLoonwaarderapportTask',
      'VaststellenLoonwaardeTask',
      'ControlerenVolledigheidTask',
      'VoorbereidenBesluitTask',
      'VaststellenBesluitTask',
      'VersturenToekenningTask',
    ];
    expect(volgorde.map(plaats)).toEqual(volgorde.map(plaats).toSorted((a, b) => a - b));
  });

  it('puts an event on the edge of a task after that task', () => {
    const rijen = proef.bundel.listRijen(proef.landelijk.model, []);
    const plaats = (id: string) => rijen.findIndex((rij) => rij.id === id);
    expect(plaats('RapporttermijnEvent')).toBeGreaterThan(plaats('InvoerenLoonwaarderapportTask'));
  });

  it('says who, what kind, how long and what changed, and the answer that leads there', () => {
    const { bundel, tekening, landelijk } = proef;
    const wacht = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), {
      soort: 'wachten',
      naam: 'Bedenktijd',
    });
    const model = bundel.readModel(tekening);
    const rijen = bundel.listRijen(model, bundel.listElementwijzigingen(landelijk.model, model));
    expect(rijen.find(({ id }) => id === wacht)).toMatchObject({
      soort: 'wachten',
      termijn: '5 werkdagen',
      wijziging: 'nieuw',
    });
    expect(rijen.find(({ id }) => id === 'VaststellenBesluitTask')).toMatchObject({
      soort: 'persoon',
      rol: 'consulent',
      verplicht: true,
    });
    expect(rijen.find(({ id }) => id === 'VoorbereidenBesluitTask')?.pad).toBe('Alles compleet? ja');
  });
});

describe('the drawing rules while one draws', () => {
  it('say what a new step still misses, and nothing about the national process itself', async () => {
    const { bundel, tekening, landelijk } = proef;
    const omgeving = bundel.makeLintomgeving(landelijk.model, { formulieren: [], brieven: [] }, [], []);
    const bekend = await landelijk.lint(omgeving);
    expect(await bundel.lintTekening(tekening, omgeving, bekend)).toEqual([]);
    const id = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), {
      soort: 'taak',
      naam: 'Bel de werkgever',
    });
    const gevonden = await bundel.lintTekening(tekening, omgeving, bekend);
    expect(gevonden.map(({ regel, element }) => [regel, element])).toEqual(
      expect.arrayContaining([
        ['preferent/rol-en-formulier', id],
        ['preferent/documentatie-verplicht', id],
      ]),
    );
    expect(gevonden.every(({ element }) => element === id)).toBe(true);
  });

  it('are content with an e-mail and a waiting step that are filled in', async () => {
    const { bundel, tekening, landelijk } = proef;
    const omgeving = bundel.makeLintomgeving(landelijk.model, { formulieren: [], brieven: [] }, [], []);
    const bekend = await landelijk.lint(omgeving);
    for (const soort of ['email', 'wachten'] as const) {
      const id = bundel.addStap(tekening, proef.ingang('VaststellenBesluitTask'), { soort });
      bundel.setUitleg(tekening, proef.vorm(id), 'Zo weet de werkgever op tijd wat er gaat gebeuren.');
    }
    expect(await bundel.lintTekening(tekening, omgeving, bekend)).toEqual([]);
  });
});
