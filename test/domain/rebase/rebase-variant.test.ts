import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAntwoorden, rebaseVariant } from '../../../server/domain/rebase/rebase-variant.ts';
import type { Afwijking, Variantregel } from '../../../server/domain/variant/variant.ts';
import { landelijk } from '../verschil/given.ts';
import { anders, HOUDEN, LANDELIJK, makeInvoer, withoutParameter, withParameter, withTekst } from './given.ts';

const MOTIVERING = 'Zo werken wij hier al jaren.';
const RAPPEL: Afwijking = { sleutel: 'rappel.aantal', waarde: 4, motivering: MOTIVERING };
const TEKST = { brief: 'PP-2', blok: 'doen', tekst: 'Mail ons de gegevens.', motivering: MOTIVERING };
const REGEL: Variantregel = {
  naam: 'uitzendbureau',
  prioriteit: 10,
  conditions: { all: [{ fact: 'werkgever', path: 'uitzendbureau', operator: 'equal', value: true }] },
  sleutel: 'rappel.interval_wd',
  waarde: 5,
  motivering: MOTIVERING,
};

describe('without deviations', () => {
  it('takes every national change, and asks nothing', () => {
    const rebase = rebaseVariant(makeInvoer({ landelijk: withParameter('rappel.aantal', 3) }));

    expect(rebase.schoon.map(({ element, zin }) => [element, zin])).toEqual([
      ['rappel.aantal', 'De werkgever krijgt 3 in plaats van 2 rappels.'],
    ]);
    expect(rebase.keuzes).toEqual([]);
    expect(rebase.inhoud).toMatchObject({ afwijkingen: [], regels: [], teksten: [], formulieren: [], diagrammen: [] });
  });
});

describe('onto the same version', () => {
  it('changes nothing, whatever the gemeente deviates in', () => {
    const sleutels = landelijk.parameters.map(({ sleutel }) => sleutel);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...sleutels), { maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        (gekozen, tekst, regel) => {
          const lokaal = {
            afwijkingen: gekozen.map((sleutel) => ({ sleutel, waarde: 7, motivering: MOTIVERING })),
            teksten: tekst ? [TEKST] : [],
            regels: regel ? [REGEL] : [],
          };

          const rebase = rebaseVariant(makeInvoer({ lokaal }));

          expect(rebase.schoon).toEqual([]);
          expect(rebase.keuzes).toEqual([]);
          expect(rebase.inhoud).toMatchObject(lokaal);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a parameter', () => {
  it('keeps its own value when something else changes nationally', () => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: withParameter('rappel.interval_wd', 5), lokaal: { afwijkingen: [RAPPEL] } }),
    );

    expect(rebase.keuzes).toEqual([]);
    expect(rebase.inhoud.afwijkingen).toEqual([RAPPEL]);
    expect(rebase.raaktNiet.map(({ zin }) => zin)).toEqual(['Uw eigen ‘Aantal keer herinneren’ blijft 4.']);
  });

  it('is a question with both values and the article when its national value changed too', () => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: withParameter('rappel.aantal', 3), lokaal: { afwijkingen: [RAPPEL] } }),
    );

    expect(rebase.schoon).toEqual([]);
    expect(rebase.keuzes).toEqual([
      expect.objectContaining({
        id: 'parameter:rappel.aantal',
        vraag: 'Welke waarde krijgt ‘Aantal keer herinneren’?',
        uitleg: 'Landelijk wordt het 3 keer. Dat was 2 keer. Hier was het 4.',
        waarom: expect.stringContaining('4:5 Awb'),
        lokaal: '4',
        landelijk: '3 keer',
        motivering: MOTIVERING,
        anders: 'waarde',
      }),
    ]);
    expect(countAntwoorden(rebase)).toEqual({ gemaakt: 0, totaal: 1 });
  });

  it.each([
    ['our own', HOUDEN, [RAPPEL]],
    ['the national one', LANDELIJK, []],
    ['a new value', anders(5), [{ ...RAPPEL, waarde: 5 }]],
    ['a new value that is the national one', anders(3), []],
  ])('becomes %s as it is answered', (_naam, antwoord, afwijkingen) => {
    const rebase = rebaseVariant(
      makeInvoer({
        landelijk: withParameter('rappel.aantal', 3),
        lokaal: { afwijkingen: [RAPPEL] },
        antwoorden: { 'parameter:rappel.aantal': antwoord },
      }),
    );

    expect(rebase.inhoud.afwijkingen).toEqual(afwijkingen);
    expect(countAntwoorden(rebase)).toEqual({ gemaakt: 1, totaal: 1 });
  });

  it('is no deviation any more when the national value becomes ours', () => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: withParameter('rappel.aantal', 4), lokaal: { afwijkingen: [RAPPEL] } }),
    );

    expect(rebase.keuzes).toEqual([]);
    expect(rebase.schoon).toEqual([]);
    expect(rebase.inhoud.afwijkingen).toEqual([]);
    expect(rebase.raaktNiet[0]?.zin).toContain('Dat had u al');
  });

  it.each([
    [
      'its bounds no longer allow it',
      { checkWaarde: () => 'moet een heel getal van 0 tot en met 3 zijn' },
      'Aantal keer herinneren moet een heel getal van 0 tot en met 3 zijn.',
    ],
    [
      'a guardrail forbids it',
      { verboden: { 'rappel.aantal': 'Dat mag niet (art. 4:5 Awb).' } },
      'Dat mag niet (art. 4:5 Awb).',
    ],
  ])('cannot be kept when %s, whatever was answered', (_naam, keuring, houdenNiet) => {
    const rebase = rebaseVariant(
      makeInvoer({ lokaal: { afwijkingen: [RAPPEL] }, keuring, antwoorden: { 'parameter:rappel.aantal': HOUDEN } }),
    );

    expect(rebase.keuzes).toEqual([expect.objectContaining({ houdenNiet })]);
    expect(rebase.keuzes[0]).not.toHaveProperty('antwoord');
    expect(rebase.inhoud.afwijkingen).toEqual([]);
  });

  it('goes when it is removed nationally: only that can be chosen', () => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: withoutParameter('rappel.aantal'), lokaal: { afwijkingen: [RAPPEL] } }),
    );

    expect(rebase.keuzes[0]).toMatchObject({
      houdenNiet: 'Deze instelling bestaat niet meer.',
      landelijk: 'de instelling vervalt',
    });
    expect(rebase.keuzes[0]).not.toHaveProperty('anders');
    expect(rebase.inhoud.afwijkingen).toEqual([]);
  });

  it('that comes nationally comes in by itself', () => {
    const rebase = rebaseVariant(makeInvoer({ basis: withoutParameter('rappel.aantal'), lokaal: { afwijkingen: [] } }));

    expect(rebase.schoon.map(({ element, eigenschap }) => [element, eigenschap])).toEqual([
      ['rappel.aantal', 'toegevoegd'],
    ]);
  });
});

describe('a conditional rule', () => {
  it('stays when nothing that it names changed', () => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: withParameter('rappel.aantal', 3), lokaal: { regels: [REGEL] } }),
    );

    expect(rebase.inhoud.regels).toEqual([REGEL]);
    expect(rebase.keuzes).toEqual([]);
  });

  it.each([
    [
      'its parameter is gone',
      { landelijk: withoutParameter('rappel.interval_wd') },
      /instelling die deze regel zet, bestaat landelijk niet meer/,
    ],
    [
      'a fact is gone',
      { keuring: { vervallenFeiten: new Set(['werkgever.uitzendbureau']) } },
      /kijkt naar ‘werkgever.uitzendbureau’/,
    ],
    [
      'its value is not allowed',
      { keuring: { checkWaarde: () => 'moet lager zijn' } },
      /mag niet meer: .* moet lager zijn/,
    ],
  ])('is a question when %s', (_naam, gewijzigd, uitleg) => {
    const rebase = rebaseVariant(makeInvoer({ ...gewijzigd, lokaal: { regels: [REGEL] } }));

    expect(rebase.keuzes).toEqual([
      expect.objectContaining({
        id: 'regel:uitzendbureau',
        uitleg: expect.stringMatching(uitleg),
        houdenNiet: expect.any(String),
      }),
    ]);
    expect(rebase.inhoud.regels).toEqual([]);
  });

  it('can get a value that is allowed', () => {
    const rebase = rebaseVariant(
      makeInvoer({
        lokaal: { regels: [REGEL] },
        keuring: { checkWaarde: () => 'moet lager zijn' },
        antwoorden: { 'regel:uitzendbureau': anders(3) },
      }),
    );

    expect(rebase.inhoud.regels).toEqual([{ ...REGEL, waarde: 3 }]);
  });
});

describe('a text in a letter', () => {
  const nieuw = withTekst('PP-2', 'doen', 'Stuur ons de gegevens zo snel u kunt.');

  it('stays when another block of the letter changes, and that change comes in', () => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: withTekst('PP-2', 'doen-kop', 'Wat vragen wij?'), lokaal: { teksten: [TEKST] } }),
    );

    expect(rebase.inhoud.teksten).toEqual([TEKST]);
    expect(rebase.keuzes).toEqual([]);
    expect(rebase.schoon.map(({ element }) => element)).toEqual(['PP-2/doen-kop']);
  });

  it.each([
    ['our own', HOUDEN, [TEKST]],
    ['the national one', LANDELIJK, []],
    ['a new one', anders('Bel ons.'), [{ ...TEKST, tekst: 'Bel ons.' }]],
  ])('is a question when the national block changed, and becomes %s', (_naam, antwoord, teksten) => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: nieuw, lokaal: { teksten: [TEKST] }, antwoorden: { 'brief:PP-2/doen': antwoord } }),
    );

    expect(rebase.schoon).toEqual([]);
    expect(rebase.keuzes).toEqual([
      expect.objectContaining({
        lokaal: TEKST.tekst,
        landelijk: 'Stuur ons de gegevens zo snel u kunt.',
        anders: 'tekst',
      }),
    ]);
    expect(rebase.inhoud.teksten).toEqual(teksten);
  });

  it('is no deviation any more when the national text becomes ours', () => {
    const rebase = rebaseVariant(
      makeInvoer({ landelijk: withTekst('PP-2', 'doen', TEKST.tekst), lokaal: { teksten: [TEKST] } }),
    );

    expect(rebase.keuzes).toEqual([]);
    expect(rebase.inhoud.teksten).toEqual([]);
  });

  it('cannot be kept when its letter is gone', () => {
    const zonder = { ...landelijk, brieven: landelijk.brieven.filter(({ code }) => code !== 'PP-2') };

    const rebase = rebaseVariant(makeInvoer({ landelijk: zonder, lokaal: { teksten: [TEKST] } }));

    expect(rebase.keuzes[0]).toMatchObject({
      houdenNiet: 'Brief PP-2 bestaat niet meer.',
      landelijk: 'uw eigen tekst vervalt',
    });
    expect(rebase.inhoud.teksten).toEqual([]);
  });
});
