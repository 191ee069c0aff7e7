import { describe, expect, it } from 'vitest';
import { type Eigenbrief, toBriefsjabloon } from '../../../server/domain/eigenbrief.ts';
import { rebaseVariant } from '../../../server/domain/rebase/rebase-variant.ts';
import { landelijk } from '../verschil/given.ts';
import { HOUDEN, LANDELIJK, makeInvoer } from './given.ts';

const BRIEF: Eigenbrief = {
  code: 'EB-3',
  titel: 'Uitnodiging kennismaking',
  soort: 'kennisgeving',
  aan: ['werknemer'],
  kanaal: 'brief',
  stap: 1,
  onderwerp: 'Kennismaken',
  blokken: [{ naam: 'bericht', soort: 'alinea', tekst: 'Beste {{ werknemer.naam }}.' }],
  motivering: 'Werknemers komen vaker opdagen.',
};
const BOTST = {
  ...landelijk,
  brieven: [...landelijk.brieven, { ...toBriefsjabloon(BRIEF, '2026-07-01'), titel: 'Landelijke uitnodiging' }],
};

describe('a letter of the gemeente itself', () => {
  it('stays when the new national version has no letter with its code', () => {
    const rebase = rebaseVariant(makeInvoer({ lokaal: { brieven: [BRIEF] } }));
    expect(rebase.inhoud.brieven).toEqual([BRIEF]);
    expect(rebase.keuzes).toEqual([]);
    expect(rebase.raaktNiet.map(({ zin }) => zin)).toEqual(['Uw eigen brief EB-3 ‘Uitnodiging kennismaking’ blijft.']);
  });

  it('is no part of the result when there is none', () => {
    expect(rebaseVariant(makeInvoer({})).inhoud).not.toHaveProperty('brieven');
  });

  it.each([[{}], [{ 'brief:EB-3': HOUDEN }], [{ 'brief:EB-3': LANDELIJK }]])(
    'goes, with a question that says so, when a national letter takes its code: %j',
    (antwoorden) => {
      const rebase = rebaseVariant(makeInvoer({ landelijk: BOTST, lokaal: { brieven: [BRIEF] }, antwoorden }));
      expect(rebase.inhoud).not.toHaveProperty('brieven');
      expect(rebase.schoon).toEqual([]);
      expect(rebase.keuzes).toMatchObject([
        {
          id: 'brief:EB-3',
          lokaal: BRIEF.titel,
          landelijk: expect.stringContaining('‘Landelijke uitnodiging’'),
          houdenNiet: expect.stringContaining('met een hogere code'),
          motivering: BRIEF.motivering,
        },
      ]);
      // It cannot be kept under this code, so that is no answer.
      expect(rebase.keuzes[0]?.antwoord?.keuze).toBe(
        'brief:EB-3' in antwoorden && antwoorden['brief:EB-3'] === LANDELIJK ? 'landelijk' : undefined,
      );
    },
  );
});
