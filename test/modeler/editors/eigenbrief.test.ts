import { describe, expect, it } from 'vitest';
import {
  addBlok,
  changeAan,
  changeBlok,
  listBrieffouten,
  makeBeginbrief,
  moveBlok,
  removeBlok,
} from '../../../modeler/src/brieveditor/bewerk-eigenbrief.ts';
import { listOnbekend } from '../../../modeler/src/brieveditor/tekstvorm.ts';
import { EIGENBRIEFVELDEN } from '../../../server/domain/brief/eigenbrief.ts';

const BEGIN = { ...makeBeginbrief(['PP-1', 'EB-1', 'EB-2']), titel: 'Uitnodiging' };
const namen = ({ blokken }: typeof BEGIN) => blokken.map(({ naam }) => naam);

describe('a new own letter', () => {
  it('has the next code, and only asks for what every letter knows', () => {
    expect(BEGIN.code).toBe('EB-3');
    expect(listBrieffouten(BEGIN)).toEqual([]);
    for (const tekst of [BEGIN.onderwerp, ...BEGIN.blokken.map((blok) => blok.tekst)])
      expect(listOnbekend(tekst, EIGENBRIEFVELDEN)).toEqual([]);
  });

  it.each([
    [{ titel: ' ' }, /naam van ten minste 3/],
    [{ onderwerp: '' }, /onderwerp/],
    [{ aan: [] }, /aan wie/],
    [{ blokken: BEGIN.blokken.filter(({ soort }) => soort === 'kop') }, /één alinea/],
  ])('is not finished: %j', (deel, melding) => {
    expect(listBrieffouten({ ...BEGIN, ...deel })).toEqual([expect.stringMatching(melding)]);
  });
});

describe('the text of an own letter', () => {
  it('gets parts with names of their own, also after one was removed', () => {
    const meer = addBlok(addBlok(removeBlok(addBlok(BEGIN, 'alinea'), 'vragen'), 'alinea'), 'kop');
    expect(new Set(namen(meer)).size).toBe(meer.blokken.length);
    expect(listBrieffouten(meer)).toEqual([expect.stringMatching(/^Deel 4 /)]);
  });

  it('is moved one place at a time, and not over the edge', () => {
    expect(namen(moveBlok(BEGIN, 'bericht', -1))).toEqual(['bericht', 'kop', 'vragen-kop', 'vragen']);
    expect(moveBlok(BEGIN, 'kop', -1)).toBe(BEGIN);
    expect(moveBlok(BEGIN, 'vragen', 1)).toBe(BEGIN);
    expect(moveBlok(BEGIN, 'geen', 1)).toBe(BEGIN);
  });

  it('changes in one part only', () => {
    const nieuw = changeBlok(BEGIN, 'bericht', 'Dag.');
    expect(nieuw.blokken.filter((blok, plek) => blok !== BEGIN.blokken[plek])).toEqual([
      { naam: 'bericht', soort: 'alinea', tekst: 'Dag.' },
    ]);
  });

  it('goes to the readers that are chosen, always in one order', () => {
    expect(changeAan({ ...BEGIN, aan: ['werknemer'] }, 'werkgever', true).aan).toEqual(['werkgever', 'werknemer']);
    expect(changeAan(BEGIN, 'werkgever', false).aan).toEqual([]);
  });
});
