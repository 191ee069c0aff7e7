import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDiagramlezer } from '../../../server/diagramlezer.ts';
import type { Rebaseantwoorden } from '../../../server/domain/rebase/rebase.ts';
import { rebaseVariant } from '../../../server/domain/rebase/rebase-variant.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { mergeDiagram } from '../../../server/engine/merge-diagram.ts';
import { addStappen, EIGEN_STAPPEN } from '../../usecases/variant/lokaal-diagram.ts';
import { landelijk, readModel, replace, xml } from '../verschil/given.ts';
import { HOUDEN, LANDELIJK, makeInvoer } from './given.ts';

const PROCES = 'aanvraag-en-besluit';
const wortel = path.resolve(import.meta.dirname, '../../..');
const lks: unknown = JSON.parse(readFileSync(path.join(wortel, 'processes/lks-moddle.json'), 'utf8'));
const lezer = makeDiagramlezer(lks);
const { vraag, bericht } = EIGEN_STAPPEN;

const hernoemd = replace(xml, 'name="Uitkomst bespreken"', 'name="Uitkomst en begeleiding bespreken"');

/** A step inserted after the assessment of the aanvraag, at the place where `addStappen` inserts too. */
const tussenstap = addStappen([
  { ...bericht, id: 'LandelijkBerichtTask', begin: bericht.begin.replaceAll(bericht.id, 'LandelijkBerichtTask') },
]);

/** The national version with this drawing of the aanvraag; its other processes stay. */
function withDiagram(model: Diagrammodel): typeof landelijk {
  const anders = landelijk.diagrammen.filter(({ proces }) => proces !== PROCES);
  return { ...landelijk, diagrammen: [model, ...anders] };
}

async function rebase(nieuw: string, eigen: string, antwoorden: Rebaseantwoorden = {}) {
  const lokaal = await readModel(eigen);
  const uitkomst = rebaseVariant(
    makeInvoer({
      landelijk: withDiagram(await readModel(nieuw)),
      lokaal: { diagrammen: [{ proces: PROCES, basis: '2026-01-01', xml: eigen, motiveringen: [] }] },
      lokaleDiagrammen: [lokaal],
      antwoorden,
    }),
  );
  const [plan] = uitkomst.inhoud.diagramplannen;
  return { uitkomst, xml: plan && (await mergeDiagram({ landelijk: nieuw, lokaal: eigen }, plan, { lks })) };
}

/** What a diagram says, without where it is drawn. */
async function readInhoud(bron: string | undefined): Promise<Pick<Diagrammodel, 'elementen' | 'stromen'>> {
  const { elementen, stromen } = await readModel(bron ?? '');
  return {
    elementen: elementen.map(({ plaats: _plaats, ...rest }) => rest),
    stromen: stromen.map(({ punten: _punten, ...rest }) => rest),
  };
}

describe('what only one side changed', () => {
  it('comes together: an own step stays, a national change comes in, and the result can be carried out', async () => {
    const eigen = addStappen([bericht]);

    const { uitkomst, xml: samen } = await rebase(hernoemd, eigen);

    expect(uitkomst.keuzes).toEqual([]);
    expect(uitkomst.schoon.map(({ element, eigenschap }) => [element, eigenschap])).toEqual([
      ['BesprekenUitkomstTask', 'naam'],
    ]);
    expect(await readInhoud(samen)).toEqual(await readInhoud(addStappen([bericht], hernoemd)));
    expect(await lezer.compile(samen ?? '', { naam: PROCES, versie: '2026-07-01' })).toMatchObject({ naam: PROCES });
  });

  it('comes together the other way round: a national step in, an own name kept', async () => {
    const { uitkomst, xml: samen } = await rebase(addStappen([bericht]), hernoemd);

    expect(uitkomst.keuzes).toEqual([]);
    expect(await readInhoud(samen)).toEqual(await readInhoud(addStappen([bericht], hernoemd)));
  });

  it('is drawn where the gemeente put it', async () => {
    const verplaatst = replace(xml, '<dc:Bounds x="2230" y="345"', '<dc:Bounds x="2235" y="350"');

    const { xml: samen } = await rebase(hernoemd, verplaatst);

    const stap = (await readModel(samen ?? '')).elementen.find(({ id }) => id === 'BesprekenUitkomstTask');
    expect(stap).toMatchObject({ naam: 'Uitkomst en begeleiding bespreken', plaats: { x: 2235, y: 350 } });
  });

  it('changes nothing when both changed it in the same way', async () => {
    const { uitkomst, xml: samen } = await rebase(hernoemd, hernoemd);

    expect(uitkomst.keuzes).toEqual([]);
    expect(await readInhoud(samen)).toEqual(await readInhoud(hernoemd));
  });
});

describe('an element that both changed', () => {
  const eigen = replace(xml, 'name="Uitkomst bespreken"', 'name="Gesprek voeren"');
  const id = `diagram:${PROCES}/BesprekenUitkomstTask`;

  it('is one question with both names and the article', async () => {
    const { uitkomst } = await rebase(hernoemd, eigen);

    expect(uitkomst.schoon).toEqual([]);
    expect(uitkomst.keuzes).toEqual([
      expect.objectContaining({
        id,
        waarom: expect.stringContaining('10d'),
        lokaal: expect.stringContaining('Gesprek voeren'),
        landelijk: expect.stringContaining('Uitkomst en begeleiding bespreken'),
        elementen: ['BesprekenUitkomstTask'],
      }),
    ]);
  });

  it.each([
    ['our own', HOUDEN, eigen],
    ['the national one', LANDELIJK, hernoemd],
  ])('becomes %s as it is answered', async (_naam, antwoord, verwacht) => {
    const { xml: samen } = await rebase(hernoemd, eigen, { [id]: antwoord });

    expect(await readInhoud(samen)).toEqual(await readInhoud(verwacht));
  });
});

describe('two steps at the same place', () => {
  const eigen = addStappen([vraag]);
  const id = `diagram:${PROCES}/BeoordelenAanvraagNaarBeoordelenIntakeFlow`;

  it('is a question about the arrow', async () => {
    const { uitkomst } = await rebase(tussenstap, eigen);

    expect(uitkomst.keuzes.map((keuze) => keuze.id)).toEqual([id]);
  });

  it.each([
    ['our own', HOUDEN, eigen, 'Werkgever berichten'],
    ['the national one', LANDELIJK, tussenstap, 'Dossier controleren'],
  ])('gives %s, and says which step does not come in', async (_naam, antwoord, verwacht, vervalt) => {
    const { uitkomst, xml: samen } = await rebase(tussenstap, eigen, { [id]: antwoord });

    expect(uitkomst.vervalt).toEqual([expect.stringContaining(vervalt)]);
    expect(await readInhoud(samen)).toEqual(await readInhoud(verwacht));
  });
});

describe('something that one side took away', () => {
  const metBericht = addStappen([bericht]);

  it('is a question when the other side changed it', async () => {
    const { elementen: _elementen, ...rest } = landelijk.diagrammen[0] ?? (await readModel(xml));
    const zonder = { ...rest, elementen: _elementen.filter(({ id }) => id !== 'BesprekenUitkomstTask') };
    const lokaal = await readModel(hernoemd);

    const { keuzes } = rebaseVariant(
      makeInvoer({
        landelijk: withDiagram(zonder),
        lokaal: { diagrammen: [{ proces: PROCES, basis: '2026-01-01', xml: hernoemd, motiveringen: [] }] },
        lokaleDiagrammen: [lokaal],
      }),
    );

    expect(keuzes[0]).toMatchObject({
      element: 'BesprekenUitkomstTask',
      landelijk: expect.stringContaining('vervalt'),
    });
  });

  it('is asked as a whole when the parts do not fit: nothing is merged by guess', async () => {
    const model = await readModel(xml);
    // Nationally a step goes and its arrow is led around it; the gemeente hung a step of its own behind it.
    const weg = 'BesprekenUitkomstTask';
    const nieuw: Diagrammodel = {
      ...model,
      elementen: model.elementen.filter(({ id }) => id !== weg),
      stromen: model.stromen.flatMap((stroom) =>
        stroom.van === weg ? [] : [stroom.naar === weg ? { ...stroom, naar: 'VaststellenBesluitTask' } : stroom],
      ),
    };
    const lokaal: Diagrammodel = {
      ...model,
      stromen: [
        ...model.stromen,
        { id: 'EigenFlow', type: 'bpmn:SequenceFlow', van: weg, naar: 'VaststellenBesluitTask', overig: {} },
      ],
    };
    const invoer = makeInvoer({
      basis: withDiagram(model),
      landelijk: withDiagram(nieuw),
      lokaal: { diagrammen: [{ proces: PROCES, basis: '2026-01-01', xml: metBericht, motiveringen: [] }] },
      lokaleDiagrammen: [lokaal],
    });

    const eerst = rebaseVariant(invoer);
    const landelijkGekozen = rebaseVariant({ ...invoer, antwoorden: { [`diagram:${PROCES}/${weg}`]: LANDELIJK } });

    expect(eerst.keuzes.map(({ element }) => element)).toEqual([weg, PROCES]);
    expect(eerst.inhoud.diagramplannen).toEqual([]);
    expect(eerst.inhoud.diagrammen).toMatchObject([{ basis: '2026-01-01', xml: metBericht }]);
    expect(landelijkGekozen.keuzes.map(({ element }) => element)).toEqual([weg]);
    expect(landelijkGekozen.inhoud.diagramplannen[0]?.bron).not.toHaveProperty('EigenFlow');
  });
});

describe('the national diagram alone', () => {
  it('comes in when the answer to the whole is national', async () => {
    const { uitkomst } = await rebase(hernoemd, addStappen([bericht]));
    const invoer = makeInvoer({
      landelijk: withDiagram(await readModel(hernoemd)),
      lokaal: { diagrammen: [{ proces: PROCES, basis: '2026-01-01', xml, motiveringen: [] }] },
      lokaleDiagrammen: [await readModel(addStappen([bericht]))],
      ondeelbaar: [PROCES],
    });

    const gekozen = rebaseVariant({ ...invoer, antwoorden: { [`diagram:${PROCES}`]: LANDELIJK } });

    expect(uitkomst.inhoud.diagramplannen).toHaveLength(1);
    expect(rebaseVariant(invoer).keuzes.map(({ id }) => id)).toEqual([`diagram:${PROCES}`]);
    expect(gekozen.inhoud.diagrammen).toEqual([]);
    expect(gekozen.inhoud.diagramplannen).toEqual([]);
  });
});
