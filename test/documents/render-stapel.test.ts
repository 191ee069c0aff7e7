import { describe, expect, it } from 'vitest';
import { makeStapelRenderer, type Stapel } from '../../server/documents/render-stapel.ts';
import { makePdfMaker } from '../../server/documents/typst.ts';
import { composeBrief } from '../../server/domain/brief/brief.ts';
import { maakVerzending } from '../domain/voorbeeldverzending.ts';
import { context } from './sample-letter.ts';
import { findSjabloon, sjablonen } from './templates.ts';

const render = makeStapelRenderer(sjablonen, makePdfMaker());

function maakStapel(...codes: readonly string[]): Stapel {
  return {
    gemeente: context.gemeente,
    op: '2026-01-12T10:00:00.000Z',
    brieven: codes.map((code, plaats) => {
      const sjabloon = findSjabloon(code);
      const id = `brief-${plaats}`;
      const [aan = 'werkgever'] = sjabloon.aan;
      const brief = composeBrief(sjabloon, { id, aan, kanaal: 'brief', context, lokaleTeksten: [] });
      return { brief, verzending: maakVerzending({ id, code, aan, titel: brief.titel }) };
    }),
  };
}

const countPages = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('a print batch', () => {
  it('is one accessible PDF with the sheet of addresses and every page of every letter, each letter on sheets of its own', () => {
    // The sheet has a back.
    const los = ['PP-6', 'PP-2'].map((code) => countPages(render(maakStapel(code))) - 2);
    const pdf = render(maakStapel('PP-6', 'PP-2'));
    const [eerste = 0, laatste = 0] = los;
    expect(countPages(pdf)).toBe(2 + Math.ceil(eerste / 2) * 2 + laatste);
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid');
  });

  it('has the same bytes each time, so that a batch can be printed again', () => {
    expect(Buffer.from(render(maakStapel('PP-6', 'PP-J')))).toEqual(Buffer.from(render(maakStapel('PP-6', 'PP-J'))));
  });
});
