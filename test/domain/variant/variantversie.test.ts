import { describe, expect, it } from 'vitest';
import { ConflictError, InvoerError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { readInhoud } from '../../../server/domain/variant/variant.ts';
import type { Variantgebeurtenis } from '../../../server/domain/variant/variantgebeurtenis.ts';
import { evolveVariant, toLogregel } from '../../../server/domain/variant/variantgebeurtenis.ts';
import {
  decideAfwijking,
  decideDiagram,
  decideLandelijk,
  decideLandelijkDiagram,
  decideLandelijkeTekst,
  decideTekst,
} from '../../../server/domain/variant/variantonderdeel.ts';
import type { Variantversie } from '../../../server/domain/variant/variantversie.ts';
import {
  decideAanbieden,
  decideIntrekken,
  decidePubliceren,
  decideTerugsturen,
  decideVariantkop,
} from '../../../server/domain/variant/variantversie.ts';

const MAKER = 'h.celik';
const COLLEGA = 'b.koster';
const NU = '2026-03-02T09:00:00.000Z';
const DAG15 = { sleutel: 'betaling.dag', waarde: 15, motivering: 'De crediteuren betalen op de 15e.' };
const DRIE = { sleutel: 'rappel.aantal', waarde: 3, motivering: 'kort' };

const START: Variantgebeurtenis = {
  soort: 'VariantGestart',
  uit: 'versie 2026-01-01',
  door: MAKER,
  start: {
    id: 'v2',
    gemeente: 'voorbeeldstad',
    naam: 'voorbeeldstad',
    versie: 2,
    basis: '2026-01-01',
    geldigVanaf: '2026-03-01',
    besluitreferentie: 'Collegebesluit 12',
    afwijkingen: [DAG15],
    eigenschappen: [],
    regels: [],
    teksten: [],
    diagrammen: [],
    formulieren: [],
  },
};

function given(...gebeurtenissen: readonly Variantgebeurtenis[]): Variantversie {
  return [START, ...gebeurtenissen].reduce<Variantversie | undefined>(evolveVariant, undefined) as Variantversie;
}

const concept = given();
const terControle = given({ soort: 'TerControleAangeboden', door: MAKER });
const gepubliceerd = given(
  { soort: 'TerControleAangeboden', door: MAKER },
  { soort: 'VariantGepubliceerd', op: NU, door: COLLEGA },
);
const ingetrokken = given({ soort: 'VariantIngetrokken', door: MAKER });
const publiceer = (variant: Variantversie, door: string, vierOgen = true, blokkades: readonly string[] = []) =>
  decidePubliceren(variant, { blokkades, vierOgen }, { door, nu: NU });

describe('a concept', () => {
  it('takes a new deviation, and replaces the one of the same parameter', () => {
    const [erbij] = decideAfwijking(concept, DRIE, COLLEGA);
    const [anders] = decideAfwijking(concept, { ...DAG15, waarde: 10 }, MAKER);
    expect(erbij).toEqual({ soort: 'AfwijkingVastgelegd', afwijking: DRIE, door: COLLEGA });
    expect(anders).toMatchObject({ oud: DAG15, afwijking: { waarde: 10 } });
    const na = given(erbij as Variantgebeurtenis, anders as Variantgebeurtenis);
    expect(na.afwijkingen.map(({ sleutel, waarde }) => [sleutel, waarde])).toEqual([
      ['betaling.dag', 10],
      ['rappel.aantal', 3],
    ]);
    expect(na.makers).toEqual([MAKER, COLLEGA]);
  });

  it('changes nothing by the same deviation again, or by removing what is not there', () => {
    expect(decideAfwijking(concept, { ...DAG15 }, MAKER)).toEqual([]);
    expect(decideLandelijk(concept, 'rappel.aantal', MAKER)).toEqual([]);
    expect(
      decideVariantkop(concept, { geldigVanaf: '2026-03-01', besluitreferentie: 'Collegebesluit 12' }, MAKER),
    ).toEqual([]);
  });

  it('goes back to the national value', () => {
    const terug = decideLandelijk(concept, 'betaling.dag', MAKER);
    expect(terug).toEqual([{ soort: 'AfwijkingVerwijderd', oud: DAG15, door: MAKER }]);
    expect(given(...terug).afwijkingen).toEqual([]);
  });

  it('takes an effective date in the past, but none before the national rules it is based on', () => {
    const [kop] = decideVariantkop(concept, { geldigVanaf: '2026-01-01' }, COLLEGA);
    const na = given(kop as Variantgebeurtenis);
    expect([na.geldigVanaf, na.besluitreferentie, na.makers]).toEqual(['2026-01-01', undefined, [MAKER, COLLEGA]]);
    expect(() => decideVariantkop(concept, { geldigVanaf: '2025-12-31' }, MAKER)).toThrow(/vanaf 2026-01-01/);
  });
});

describe('offering for the check', () => {
  it('goes when every deviation has its motivering and nothing is blocked', () => {
    expect(decideAanbieden(concept, [], MAKER)).toEqual([{ soort: 'TerControleAangeboden', door: MAKER }]);
    expect(terControle).toMatchObject({ status: 'ter_controle', aangebodenDoor: MAKER });
  });

  it('names each deviation whose motivering is too short', () => {
    const kort = given({ soort: 'AfwijkingVastgelegd', afwijking: DRIE, door: MAKER });
    const fout = catchFout(() => decideAanbieden(kort, [], MAKER));
    expect(fout).toBeInstanceOf(InvoerError);
    expect((fout as InvoerError).velden.map(({ veld }) => veld)).toEqual(['rappel.aantal']);
  });

  it('is refused with the sentence of the law when a guardrail blocks', () => {
    expect(() => decideAanbieden(concept, ['Betalen moet vóór de 21e.'], MAKER)).toThrow('Betalen moet vóór de 21e.');
  });
});

describe('the second pair of eyes', () => {
  it('publishes what a colleague made', () => {
    expect(gepubliceerd).toMatchObject({ status: 'gepubliceerd', controleur: COLLEGA, gepubliceerdOp: NU });
    expect(publiceer(terControle, COLLEGA)).toEqual([{ soort: 'VariantGepubliceerd', op: NU, door: COLLEGA }]);
  });

  it('is not the maker, nor anybody else who changed it', () => {
    expect(() => publiceer(terControle, MAKER)).toThrow(NietToegestaanError);
    const samen = given(
      { soort: 'AfwijkingVastgelegd', afwijking: DRIE, door: COLLEGA },
      { soort: 'TerControleAangeboden', door: MAKER },
    );
    expect(() => publiceer(samen, COLLEGA)).toThrow(/zelf aan deze versie gewerkt/);
  });

  it('may be the maker when the gemeente works with two eyes', () => {
    expect(publiceer(terControle, MAKER, false)).toHaveLength(1);
  });

  it('cannot publish what the law forbids', () => {
    expect(() => publiceer(terControle, COLLEGA, true, ['Mag niet.'])).toThrow(InvoerError);
  });

  it('sends back with a reason, which the maker sees', () => {
    expect(() => decideTerugsturen(terControle, '  nee  ', COLLEGA)).toThrow(/uit wat er anders moet/);
    const terug = decideTerugsturen(terControle, 'Noem de afspraak met de crediteuren.', COLLEGA);
    const na = given({ soort: 'TerControleAangeboden', door: MAKER }, ...terug);
    expect(na).toMatchObject({
      status: 'concept',
      teruggestuurd: { door: COLLEGA, reden: 'Noem de afspraak met de crediteuren.' },
    });
    expect(na).not.toHaveProperty('aangebodenDoor');
  });
});

describe.each([
  ['ter controle', terControle],
  ['gepubliceerd', gepubliceerd],
  ['ingetrokken', ingetrokken],
])('a version that is %s', (_status, variant) => {
  it('does not change', () => {
    expect(() => decideAfwijking(variant, DRIE, MAKER)).toThrow(ConflictError);
    expect(() => decideLandelijk(variant, 'betaling.dag', MAKER)).toThrow(ConflictError);
    expect(() => decideVariantkop(variant, { geldigVanaf: '2026-05-01' }, MAKER)).toThrow(ConflictError);
    expect(() => decideAanbieden(variant, [], MAKER)).toThrow(ConflictError);
  });
});

it('a published or withdrawn version is never published, sent back or withdrawn again', () => {
  for (const variant of [gepubliceerd, ingetrokken]) {
    expect(() => publiceer(variant, COLLEGA)).toThrow(ConflictError);
    expect(() => decideTerugsturen(variant, 'een reden die lang genoeg is', COLLEGA)).toThrow(ConflictError);
    expect(() => decideIntrekken(variant, MAKER)).toThrow(ConflictError);
  }
  expect(() => publiceer(concept, COLLEGA)).toThrow(/nog een concept/);
  expect(decideIntrekken(terControle, MAKER)).toHaveLength(1);
});

function catchFout(work: () => unknown): unknown {
  try {
    return work();
  } catch (fout) {
    return fout;
  }
}

describe('the parts of a version', () => {
  const door = MAKER;
  const diagram = { proces: 'p', basis: '2026-01-01', xml: '<a/>', motiveringen: [] };
  const tekst = { brief: 'PP-6', blok: 'betaling', tekst: 'Op de 15e.', motivering: 'Zo doen wij het al jaren.' };

  it('come, change and go one by one, and the log leaves the drawing to the version', () => {
    const [erbij] = decideDiagram(concept, diagram, door);
    const met = given(erbij as Variantgebeurtenis);
    expect(met.diagrammen).toEqual([diagram]);
    expect(decideDiagram(met, diagram, door)).toEqual([]);
    const [anders] = decideDiagram(met, { ...diagram, xml: '<b/>' }, door);
    expect(toLogregel(anders as Variantgebeurtenis)).toMatchObject({ diagram: { xml: '' }, oud: { xml: '' } });
    const [weg] = decideLandelijkDiagram(met, 'p', door);
    expect(given(erbij as Variantgebeurtenis, weg as Variantgebeurtenis).diagrammen).toEqual([]);
    expect(decideLandelijkDiagram(concept, 'p', door)).toEqual([]);
  });

  it('are told apart by letter and block', () => {
    const ander = { ...tekst, blok: 'vragen' };
    const beide = [tekst, ander].flatMap((t) => decideTekst(concept, t, door));
    expect(given(...beide).teksten).toEqual([tekst, ander]);
    expect(given(...beide, ...decideLandelijkeTekst(given(...beide), tekst, door)).teksten).toEqual([ander]);
  });

  it('change in a concept only', () => {
    expect(() => decideDiagram(gepubliceerd, diagram, door)).toThrow(ConflictError);
    expect(() => decideTekst(terControle, tekst, door)).toThrow(ConflictError);
  });

  it('are empty lists in a version of before they existed', () => {
    const { diagrammen: _diagrammen, formulieren: _formulieren, ...oud } = concept;
    expect(readInhoud(oud)).toMatchObject({ afwijkingen: [DAG15], diagrammen: [], formulieren: [] });
  });
});
