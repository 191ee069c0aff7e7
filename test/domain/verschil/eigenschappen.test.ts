import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersies } from '../../../server/domain/verschil/compare-versies.ts';
import type { Diagramelement, Diagrammodel, Diagramstroom } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Verschil } from '../../../server/domain/verschil/verschil.ts';
import type { Versieinhoud } from '../../../server/domain/verschil/versieinhoud.ts';
import { landelijk, olstWijhe, readModel, replace, xml } from './given.ts';

const basis = await readModel(xml);

const tekst = fc.constantFrom('Bellen', 'Mailen', 'art. 4:5 Awb', 'x');
const id = fc.constantFrom(...basis.elementen.map((element) => element.id));

/** One change of a node: its name, its step, its place, its lane, its events; or it goes. */
const elementwijziging: fc.Arbitrary<(element: Diagramelement) => Diagramelement | undefined> = fc.oneof(
  tekst.map((naam) => (element: Diagramelement) => ({ ...element, naam })),
  tekst.map((documentatie) => (element: Diagramelement) => ({ ...element, documentatie })),
  fc
    .tuple(fc.constantFrom('rol', 'grondslag', 'code', 'onbekend'), tekst)
    .map(([naam, waarde]) => (element: Diagramelement) => ({ ...element, lks: { ...element.lks, [naam]: waarde } })),
  fc.nat(50).map((x) => (element: Diagramelement) => ({ ...element, plaats: { x, y: 0, breedte: 1, hoogte: 1 } })),
  fc.constantFrom('ConsulentLane', 'SysteemLane').map((baan) => (element: Diagramelement) => ({ ...element, baan })),
  fc.constantFrom('P1W', 'P2W').map((waarde) => (element: Diagramelement) => ({
    ...element,
    gebeurtenissen: [{ soort: 'timer' as const, waarde }],
  })),
  fc.constant(() => undefined),
);

const stroomwijziging: fc.Arbitrary<(stroom: Diagramstroom) => Diagramstroom | undefined> = fc.oneof(
  id.map((naar) => (stroom: Diagramstroom) => ({ ...stroom, naar })),
  tekst.map((voorwaarde) => (stroom: Diagramstroom) => ({ ...stroom, voorwaarde })),
  fc.constant(() => undefined),
);

const model: fc.Arbitrary<Diagrammodel> = fc
  .record({
    elementen: fc.array(fc.tuple(id, elementwijziging), { maxLength: 4 }),
    stromen: fc.array(fc.tuple(fc.constantFrom(...basis.stromen.map((stroom) => stroom.id)), stroomwijziging), {
      maxLength: 3,
    }),
  })
  .map(({ elementen, stromen }) => ({
    ...basis,
    elementen: change(basis.elementen, elementen),
    stromen: change(basis.stromen, stromen),
  }));

const versie: fc.Arbitrary<Versieinhoud> = fc
  .record({
    bron: fc.constantFrom(landelijk, olstWijhe),
    diagram: model,
    zonderBrief: fc.option(fc.constantFrom(...landelijk.brieven.map(({ code }) => code))),
    zonderFormulier: fc.option(fc.constantFrom(...landelijk.formulieren.map(({ naam }) => naam))),
  })
  .map(({ bron, diagram, zonderBrief, zonderFormulier }) => ({
    ...bron,
    diagrammen: [diagram],
    brieven: bron.brieven.filter(({ code }) => code !== zonderBrief),
    formulieren: bron.formulieren.filter(({ naam }) => naam !== zonderFormulier),
  }));

function change<T extends { readonly id: string }>(
  delen: readonly T[],
  wijzigingen: readonly (readonly [string, (deel: T) => T | undefined])[],
): readonly T[] {
  return delen.flatMap((deel) => {
    const nieuw = wijzigingen
      .filter(([welke]) => welke === deel.id)
      .reduce<T | undefined>((huidig, [, wijzig]) => huidig && wijzig(huidig), deel);
    return nieuw === undefined ? [] : [nieuw];
  });
}

const TEGENDEEL: Readonly<Record<string, string>> = { toegevoegd: 'vervallen', vervallen: 'toegevoegd' };

function mirror({ eigenschap, van, naar, soort, element, klasse }: Verschil): string {
  return JSON.stringify([soort, element, TEGENDEEL[eigenschap] ?? eigenschap, naar, van, klasse]);
}

describe('a comparison', () => {
  it('of a version with itself finds nothing', () => {
    fc.assert(
      fc.property(versie, (a) => {
        expect(compareVersies(a, structuredClone(a))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('finds the same the other way round, with old and new swapped', () => {
    fc.assert(
      fc.property(versie, versie, (a, b) => {
        const heen = compareVersies(a, b).map(({ soort, element, eigenschap, van, naar, klasse }) =>
          JSON.stringify([soort, element, eigenschap, van, naar, klasse]),
        );
        const terug = compareVersies(b, a).map((verschil) => mirror(verschil));
        expect(terug.sort()).toEqual(heen.sort());
      }),
      { numRuns: 25 },
    );
  });

  it('finds something whenever a diagram says something else', () => {
    fc.assert(
      fc.property(model, (ander) => {
        const verschillen = compareVersies(
          { ...landelijk, diagrammen: [basis] },
          { ...landelijk, diagrammen: [ander] },
        );
        expect(verschillen.length > 0).toBe(JSON.stringify(ander) !== JSON.stringify(basis));
      }),
      { numRuns: 25 },
    );
  });

  it('gives sentences that begin with a capital or a quotation mark and end with a full stop', () => {
    fc.assert(
      fc.property(versie, versie, (a, b) => {
        for (const { zin, waarom, naam } of compareVersies(a, b)) {
          expect(zin).toMatch(/^[\p{Lu}‘][^]*\.$/u);
          expect(zin).not.toMatch(/undefined|null|\[object|NaN/);
          expect(waarom).toMatch(/^\p{Lu}[^]*\.$/u);
          expect(naam).not.toBe('');
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the order of elements in the XML', () => {
  it.each([
    ['flow nodes', /<bpmn:(userTask|serviceTask) [^]*?<\/bpmn:\1>/g],
    ['arrows', /<bpmn:sequenceFlow [^>]*\/>/g],
    ['references to a lane', /<bpmn:flowNodeRef>\w+<\/bpmn:flowNodeRef>/g],
    ['shapes', /<bpmndi:BPMNEdge [^]*?<\/bpmndi:BPMNEdge>/g],
  ])('of %s does not matter', async (_wat, patroon) => {
    const delen = [...xml.matchAll(patroon)].map(([deel]) => deel);
    // References stay within their lane: only neighbours change places.
    let omgedraaid = xml;
    for (let plaats = 0; plaats + 1 < delen.length; plaats += 2) {
      const [een = '', twee = ''] = delen.slice(plaats, plaats + 2);
      const samen = new RegExp(`${escape(een)}(\\s*)${escape(twee)}`);
      if (samen.test(omgedraaid)) omgedraaid = replace(omgedraaid, samen, (_heel, ruimte) => `${twee}${ruimte}${een}`);
    }
    expect(omgedraaid).not.toBe(xml);

    const versies = [await readModel(xml), await readModel(omgedraaid)].map((diagram) => ({
      ...landelijk,
      diagrammen: [diagram],
    }));

    expect(compareVersies(versies[0] ?? landelijk, versies[1] ?? landelijk)).toEqual([]);
  });
});

function escape(deel: string): string {
  return deel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
