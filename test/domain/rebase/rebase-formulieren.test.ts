import { describe, expect, it } from 'vitest';
import type { Rebaseantwoorden } from '../../../server/domain/rebase/rebase.ts';
import { rebaseVariant } from '../../../server/domain/rebase/rebase-variant.ts';
import type { Versieformulier, Versieveld } from '../../../server/domain/verschil/versieinhoud.ts';
import { landelijk } from '../verschil/given.ts';
import { HOUDEN, LANDELIJK, makeInvoer } from './given.ts';

const veld = (naam: string, label: string): Versieveld => ({ veld: naam, soort: 'tekst', label, verplicht: false });
const A = veld('lokaal.a', 'Vraag A');
const B = veld('lokaal.b', 'Vraag B');
const C = veld('lokaal.c', 'Vraag C');
const FORMULIER: Versieformulier = { naam: 'proef', titel: 'Proef', knop: 'Klaar', groepen: [{ velden: [A, B] }] };

const metVelden = (...velden: readonly Versieveld[]): Versieformulier => ({ ...FORMULIER, groepen: [{ velden }] });

function rebase(
  nieuw: Versieformulier | undefined,
  eigen: Versieformulier,
  antwoorden: Rebaseantwoorden = {},
  oud: Versieformulier | undefined = FORMULIER,
) {
  const lijst = (formulier: Versieformulier | undefined) => (formulier === undefined ? [] : [formulier]);
  return rebaseVariant(
    makeInvoer({
      basis: { ...landelijk, formulieren: lijst(oud) },
      landelijk: { ...landelijk, formulieren: lijst(nieuw) },
      lokaal: { formulieren: [{ naam: 'proef', inhoud: { ...eigen }, motivering: 'Wij vragen meer.' }] },
      antwoorden,
    }),
  );
}

function readLabels({ inhoud }: ReturnType<typeof rebase>): readonly string[] {
  const formulier = inhoud.formulieren[0]?.inhoud as unknown as Versieformulier | undefined;
  return formulier?.groepen.flatMap(({ velden }) => velden.map(({ label }) => label)) ?? [];
}

describe('an own form', () => {
  it('keeps its own question and takes the national one, each after the question that it followed', () => {
    const eigen = metVelden(A, veld('lokaal.eigen', 'Eigen vraag'), B);

    const uitkomst = rebase(metVelden(A, B, C), eigen);

    expect(uitkomst.keuzes).toEqual([]);
    expect(readLabels(uitkomst)).toEqual(['Vraag A', 'Eigen vraag', 'Vraag B', 'Vraag C']);
    expect(uitkomst.schoon.map(({ element }) => element)).toEqual(['proef/lokaal.c']);
  });

  it('takes a national change of a question that it left alone', () => {
    const uitkomst = rebase(metVelden(veld('lokaal.a', 'Vraag A nieuw'), B), metVelden(A, B, C));

    expect(readLabels(uitkomst)).toEqual(['Vraag A nieuw', 'Vraag B', 'Vraag C']);
  });

  it.each([
    ['our own', HOUDEN, ['Vraag A eigen', 'Vraag B']],
    ['the national one', LANDELIJK, []],
  ])('is a question where both changed the same field, and gets %s', (_naam, antwoord, labels) => {
    const uitkomst = rebase(
      metVelden(veld('lokaal.a', 'Vraag A nieuw'), B),
      metVelden(veld('lokaal.a', 'Vraag A eigen'), B),
      {
        'formulier:proef/lokaal.a': antwoord,
      },
    );

    expect(uitkomst.schoon).toEqual([]);
    expect(uitkomst.keuzes).toEqual([
      expect.objectContaining({
        lokaal: expect.stringContaining('Vraag A eigen'),
        landelijk: expect.stringContaining('Vraag A nieuw'),
      }),
    ]);
    expect(readLabels(uitkomst)).toEqual(labels);
  });

  it.each([
    ['the gemeente took away what changed nationally', metVelden(veld('lokaal.a', 'Vraag A nieuw'), B), metVelden(B)],
    ['what the gemeente changed goes nationally', metVelden(B), metVelden(veld('lokaal.a', 'Vraag A eigen'), B)],
  ])('is a question when %s', (_naam, nieuw, eigen) => {
    const { keuzes } = rebase(nieuw, eigen);

    expect(keuzes.map(({ id }) => id)).toEqual(['formulier:proef/lokaal.a']);
    expect([keuzes[0]?.lokaal, keuzes[0]?.landelijk]).toContain('de vraag staat er niet');
  });

  it('is a question where both changed the button, and where both changed the order', () => {
    const knop = rebase({ ...FORMULIER, knop: 'Verder' }, { ...FORMULIER, knop: 'Afronden' });
    const drie = metVelden(A, B, C);
    const volgorde = rebase(metVelden(C, A, B), metVelden(B, A, C), {}, drie);

    expect(knop.keuzes).toEqual([
      expect.objectContaining({ id: 'formulier:proef#knop', lokaal: 'Afronden', landelijk: 'Verder' }),
    ]);
    expect(volgorde.keuzes.map(({ id }) => id)).toEqual(['formulier:proef#volgorde']);
  });

  it.each([
    ['goes nationally', undefined, FORMULIER],
    ['comes nationally under the name of ours', metVelden(C), undefined],
  ])('is asked as a whole when the form %s', (_naam, nieuw, oud) => {
    const eigen = metVelden(A, B);
    const lijst = (formulier: Versieformulier | undefined) => (formulier === undefined ? [] : [formulier]);
    const invoer = makeInvoer({
      basis: { ...landelijk, formulieren: lijst(oud) },
      landelijk: { ...landelijk, formulieren: lijst(nieuw) },
      lokaal: { formulieren: [{ naam: 'proef', inhoud: { ...eigen }, motivering: 'Wij vragen meer.' }] },
    });

    const eerst = rebaseVariant(invoer);
    const gekozen = rebaseVariant({ ...invoer, antwoorden: { 'formulier:proef': LANDELIJK } });

    expect(eerst.keuzes.map(({ id }) => id)).toEqual(['formulier:proef']);
    expect(eerst.inhoud.formulieren).toHaveLength(1);
    expect(gekozen.inhoud.formulieren).toEqual([]);
  });
});

describe('the messages above an own form', () => {
  const met = (...teksten: readonly string[]): Versieformulier => ({
    ...FORMULIER,
    meldingen: teksten.map((tekst) => ({ tekst })),
  });
  const readMeldingen = ({ inhoud }: ReturnType<typeof rebase>) =>
    (inhoud.formulieren[0]?.inhoud as unknown as Versieformulier | undefined)?.meldingen?.map(({ tekst }) => tekst);

  it('stay beside a national change of something else', () => {
    const uitkomst = rebase(metVelden(A, B, C), met('Bel eerst.'));

    expect(uitkomst.keuzes).toEqual([]);
    expect(readMeldingen(uitkomst)).toEqual(['Bel eerst.']);
  });

  it('are a question when they changed nationally too', () => {
    const uitkomst = rebase(met('Landelijk.'), met('Bel eerst.'), { 'formulier:proef#meldingen': HOUDEN });

    expect(uitkomst.keuzes).toMatchObject([
      { vraag: 'De meldingen boven formulier ‘Proef’: welke tekst?', lokaal: 'Bel eerst.', landelijk: 'Landelijk.' },
    ]);
    expect(readMeldingen(uitkomst)).toEqual(['Bel eerst.']);
  });
});
