import { beforeAll, describe, expect, it } from 'vitest';
import { compareDiagram } from '../../../server/domain/verschil/compare-diagram.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { makeWoordenboek } from '../../../server/domain/verschil/woordenboek.ts';
import { GEVALLEN } from './diagramgevallen.ts';
import { landelijk, readModel, replace, xml } from './given.ts';
import { setStap } from './wijzig-xml.ts';

const woorden = makeWoordenboek(landelijk);
let basis: Diagrammodel;
beforeAll(async () => {
  basis = await readModel(xml);
});

describe('a change of the diagram', () => {
  it.each(GEVALLEN)('$wat', async ({ wijzig, verwacht }) => {
    const anders = await readModel(wijzig(xml));

    const verschillen = compareDiagram(basis, anders, woorden);

    expect(verschillen.map(({ klasse, eigenschap, zin }) => `${klasse} ${eigenschap}: ${zin}`)).toEqual(verwacht);
    for (const { waarom } of verschillen) expect(waarom).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(GEVALLEN)('$wat, and back', async ({ wijzig }) => {
    const anders = await readModel(wijzig(xml));
    const kern = (lijst: ReturnType<typeof compareDiagram>, om: boolean) =>
      lijst
        .map(({ element, klasse, van, naar }) => JSON.stringify([element, klasse, om ? naar : van, om ? van : naar]))
        .sort();

    expect(kern(compareDiagram(anders, basis, woorden), true)).toEqual(
      kern(compareDiagram(basis, anders, woorden), false),
    );
  });

  it('names the article where it is known', async () => {
    const [verschil] = compareDiagram(
      basis,
      await readModel(setStap(xml, 'OntvangenGegevensTask', 'verplicht', 'false')),
      woorden,
    );
    expect(verschil?.waarom).toBe('Wat verplicht is, beschermt de werkgever en de werknemer (art. 4:2 Awb).');
  });

  it('of another id of an arrow alone is no change', async () => {
    const anders = replace(xml, /OntvangenGegevensNaarOntvangstFlow/g, 'HernoemdFlow');
    expect(compareDiagram(basis, await readModel(anders), woorden).filter(({ klasse }) => klasse !== 'opmaak')).toEqual(
      [],
    );
  });

  it('that takes a mandatory step out tells which law asks for it', async () => {
    const zonder: Diagrammodel = {
      ...basis,
      elementen: basis.elementen.filter(({ id }) => id !== 'VaststellenBesluitTask'),
    };
    const [verschil] = compareDiagram(basis, zonder, woorden);
    expect(verschil).toMatchObject({
      eigenschap: 'vervallen',
      klasse: 'rechtsgevolg',
      zin: expect.stringMatching(/^‘Besluit vaststellen’ vervalt \(taak voor een medewerker\)\. Dit stond na /),
      waarom: 'Deze stap is verplicht in het preferente proces (art. 10d Pw, art. 3:46 Awb).',
    });
  });
});

describe('a timer', () => {
  const met = (duur: string) =>
    readModel(
      `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="p"><intermediateCatchEvent id="e" name="Wachten"><timerEventDefinition>${duur}</timerEventDefinition></intermediateCatchEvent></process></definitions>`,
    );

  it.each([
    [
      '<timeDuration>P4W</timeDuration>',
      '<timeDuration>P6W</timeDuration>',
      'De termijn bij ‘Wachten’ is 6 weken in plaats van 4 weken.',
    ],
    [
      '<timeDuration>P10D</timeDuration>',
      '<timeDuration>P1DT2H</timeDuration>',
      'De termijn bij ‘Wachten’ is 1 dag en 2 uur in plaats van 10 dagen.',
    ],
    [
      '<timeCycle>R3/P10D</timeCycle>',
      '<timeCycle>R2/P1W</timeCycle>',
      'De termijn bij ‘Wachten’ is 2 keer, telkens na 1 week in plaats van 3 keer, telkens na 10 dagen.',
    ],
    [
      '<timeDate>2026-07-01</timeDate>',
      '<timeDate>2026-08-01</timeDate>',
      'De termijn bij ‘Wachten’ is ‘2026-08-01’ in plaats van ‘2026-07-01’.',
    ],
  ])('from %s to %s', async (van, naar, zin) => {
    expect(compareDiagram(await met(van), await met(naar), woorden)).toMatchObject([
      { eigenschap: 'timer', klasse: 'rechtsgevolg', zin },
    ]);
  });
});
