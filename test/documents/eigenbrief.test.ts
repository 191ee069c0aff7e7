import { describe, expect, it } from 'vitest';
import { makeBriefRenderer } from '../../server/documents/render-brief.ts';
import { makePdfMaker } from '../../server/documents/typst.ts';
import { composeBrief } from '../../server/domain/brief/brief.ts';
import { type Eigenbrief, makeEigenbriefcode, toBriefsjabloon } from '../../server/domain/brief/eigenbrief.ts';
import { context } from './sample-letter.ts';
import { sjablonen } from './templates.ts';

const BRIEF: Eigenbrief = {
  code: 'EB-3',
  titel: 'Uitnodiging kennismaking',
  soort: 'kennisgeving',
  aan: ['werknemer'],
  kanaal: 'e-mail',
  stap: 1,
  onderwerp: 'Kennismaken',
  blokken: [{ naam: 'bericht', soort: 'alinea', tekst: 'Beste {{ werknemer.naam }}.' }],
  motivering: 'Werknemers komen vaker opdagen.',
};

describe('the code of an own letter', () => {
  it.each([
    [[], 'EB-1'],
    [['PP-6', 'EB-1', 'EB-2'], 'EB-3'],
    [['EB-2', 'EB-10', 'EB-9'], 'EB-11'],
    [['EB-1', 'EB-3'], 'EB-4'],
  ])('of %j there are already is the next: %s', (codes, code) => {
    expect(makeEigenbriefcode(codes)).toBe(code);
  });
});

describe('a letter made from an own letter', () => {
  const sjabloon = toBriefsjabloon(BRIEF, '2026-03-01');
  const brief = composeBrief(sjabloon, { id: 'b', aan: 'werknemer', kanaal: 'e-mail', context, lokaleTeksten: [] });

  it('is a kennisgeving with address and signature, without annexes', () => {
    expect(sjabloon).toMatchObject({
      soort: 'kennisgeving',
      briefhoofd: true,
      bijlagen: [],
      geldigVanaf: '2026-03-01',
    });
  });

  it('carries its template, so that it can be made again when the gemeente has changed or removed it', async () => {
    expect(brief.gegevens['sjabloon']).toEqual(sjabloon);
    const render = makeBriefRenderer(sjablonen, makePdfMaker());
    const pdf = Buffer.from(await render(brief)).toString('latin1');
    expect(pdf).toContain('pdfuaid:part>1<');
  });

  it('cannot be made without it: no file holds it', async () => {
    const { sjabloon: _weg, ...gegevens } = brief.gegevens;
    const render = makeBriefRenderer(sjablonen, makePdfMaker());
    await expect(render({ ...brief, gegevens })).rejects.toThrow(/EB-3/);
  });

  it('leaves a national letter without a template in its data', () => {
    const landelijk = sjablonen.find(({ code }) => code === 'PP-6');
    if (landelijk === undefined) throw new Error('PP-6');
    const gewoon = composeBrief(landelijk, { id: 'b', aan: 'werkgever', kanaal: 'brief', context, lokaleTeksten: [] });
    expect(gewoon.gegevens).not.toHaveProperty('sjabloon');
  });
});
