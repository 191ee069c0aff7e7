import { describe, expect, it } from 'vitest';
import { checkDiagramgrenzen } from '../../../server/domain/diagram/diagramgrenzen.ts';
import { listElementwijzigingen } from '../../../server/domain/variant/variantdiagram.ts';
import { controleerDiagram } from '../../../server/usecases/uren/controleer-bestand.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { listKennis } from '../../../server/usecases/variant/check-variantdiagram.ts';
import { readModel } from '../../../server/usecases/variant/read-variantdiagram.ts';
import { addStappen, EIGEN_FORMULIER, EIGEN_STAPPEN, MOTIVERINGEN } from '../variant/lokaal-diagram.ts';
import { makeWorld } from '../world.ts';

const STAD = 'voorbeeldstad';
const MAKER: Actor = {
  gebruikersnaam: 'h.celik',
  naam: 'H. Çelik',
  rollen: ['functioneel_beheerder'],
  gemeenten: [STAD],
};
const world = makeWorld();
const { omgeving } = world;
/** The first arrow of a step or event that leads to one way only. */
function addEigen(xml: string): string {
  const [, id = '', van = '', naar = ''] =
    /<bpmn:sequenceFlow id="(\w+)" sourceRef="(\w+(?:Task|Start))" targetRef="(\w+)" \/>/.exec(xml) ?? [];
  const [, baan = ''] = new RegExp(`<bpmn:lane id="(\\w+)"(?:(?!</bpmn:lane>)[^])*>${van}<`).exec(xml) ?? [];
  const stappen = Object.values(EIGEN_STAPPEN).map((stap) => ({ ...stap, baan }));
  return addStappen(stappen, xml, { id, van, naar, plaats: { x: 900, y: 900 } });
}

const versie = await world.usecases.startVariant(MAKER, STAD, { geldigVanaf: '2026-01-05' });
const plaats = { gemeente: STAD, variantId: versie.id };
await world.usecases.saveVariantformulier(MAKER, plaats, EIGEN_FORMULIER);

const GELDEND = omgeving.regelkeuze.select(STAD, '2026-01-05').geldend;
const bronnen = omgeving.processen.processen.map((bron) => [bron.naam, bron] as const);

describe.each(bronnen)('the process %s', (naam, bron) => {
  it('keeps within every bound as it is shipped', async () => {
    const bevindingen = await controleerDiagram(omgeving, bron.xml, bron.versie);
    expect(bevindingen.filter(({ ernst }) => ernst === 'blokkeren')).toEqual([]);
  });

  it('does not differ from itself', async () => {
    const model = await readModel(omgeving, bron.xml, naam);
    expect(listElementwijzigingen(model, await readModel(omgeving, bron.xml, naam))).toEqual([]);
  });

  it('takes an own task, an own e-mail and an own wait, or is the one that has no zaak', async () => {
    const diagram = { proces: naam, xml: addEigen(bron.xml), motiveringen: MOTIVERINGEN };
    const { bevindingen } = await world.usecases.saveVariantdiagram(MAKER, plaats, diagram);
    // The test does not draw: where the steps stand on the paper is for the editor.
    const blokkades = bevindingen.filter(
      ({ ernst, melding }) => ernst === 'blokkeren' && !melding.includes('ligt over een ander element'),
    );
    expect([...new Set(blokkades.map(({ nr }) => nr))]).toEqual(naam === 'betalen' ? ['D19'] : []);
    const terug = await world.usecases.saveVariantdiagram(MAKER, plaats, { ...diagram, xml: bron.xml });
    expect(terug.diagrammen).toEqual([]);
  });

  it('keeps its begin', async () => {
    const [, begin = ''] = /<bpmn:startEvent id="(\w+)"/.exec(bron.xml) ?? [];
    const xml = bron.xml.replaceAll(begin, 'AndersBegonnenStart');
    const landelijk = await readModel(omgeving, bron.xml, naam);
    const lokaal = await readModel(omgeving, xml, naam);
    const bevindingen = checkDiagramgrenzen({ landelijk, lokaal, kennis: listKennis(omgeving, GELDEND) });
    expect(bevindingen).toContainEqual(expect.objectContaining({ ernst: 'blokkeren', element: begin }));
  });
});

it('says why the process of the payments takes no own step, and where it can go', async () => {
  const { xml } = omgeving.processen.get('betalen', '2026-01-01');
  const bevindingen = await controleerDiagram(omgeving, addEigen(xml), '2026-01-01');
  expect(bevindingen.find(({ regel }) => regel === 'D19')?.melding).toMatch(
    /hoort niet bij één zaak\. Zet de eigen stap in het proces van de zaak/,
  );
});
