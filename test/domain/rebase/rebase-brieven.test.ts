import { describe, expect, it } from 'vitest';
import { toBriefsjabloon } from '../../../server/domain/brief/eigenbrief.ts';
import { rebaseVariant } from '../../../server/domain/rebase/rebase-variant.ts';
import { EIGENBRIEF } from '../eigenbrief-voorbeeld.ts';
import { landelijk } from '../verschil/given.ts';
import { HOUDEN, LANDELIJK, makeInvoer } from './given.ts';

const BOTST = {
  ...landelijk,
  brieven: [...landelijk.brieven, { ...toBriefsjabloon(EIGENBRIEF, '2026-07-01'), titel: 'Landelijke uitnodiging' }],
};

describe('a letter of the gemeente itself', () => {
  it('stays when the new national version has no letter with its code', () => {
    const rebase = rebaseVariant(makeInvoer({ lokaal: { brieven: [EIGENBRIEF] } }));
    expect(rebase.inhoud.brieven).toEqual([EIGENBRIEF]);
    expect(rebase.keuzes).toEqual([]);
    expect(rebase.raaktNiet.map(({ zin }) => zin)).toEqual(['Uw eigen brief EB-3 ‘Uitnodiging kennismaking’ blijft.']);
  });

  it('is no part of the result when there is none', () => {
    expect(rebaseVariant(makeInvoer({})).inhoud).not.toHaveProperty('brieven');
  });

  it.each([[{}], [{ 'brief:EB-3': HOUDEN }], [{ 'brief:EB-3': LANDELIJK }]])(
    'goes, with a question that says so, when a national letter takes its code: %j',
    (antwoorden) => {
      const rebase = rebaseVariant(makeInvoer({ landelijk: BOTST, lokaal: { brieven: [EIGENBRIEF] }, antwoorden }));
      expect(rebase.inhoud).not.toHaveProperty('brieven');
      expect(rebase.schoon).toEqual([]);
      expect(rebase.keuzes).toMatchObject([
        {
          id: 'brief:EB-3',
          lokaal: EIGENBRIEF.titel,
          landelijk: expect.stringContaining('‘Landelijke uitnodiging’'),
          houdenNiet: expect.stringContaining('met een hogere code'),
          motivering: EIGENBRIEF.motivering,
        },
      ]);
      // It cannot be kept under this code, so that is no answer.
      expect(rebase.keuzes[0]?.antwoord?.keuze).toBe(
        'brief:EB-3' in antwoorden && antwoorden['brief:EB-3'] === LANDELIJK ? 'landelijk' : undefined,
      );
    },
  );
});
