import { describe, expect, it } from 'vitest';
import { makeBriefRenderer } from '../../server/documents/render-brief.ts';
import { makePdfMaker } from '../../server/documents/typst.ts';
import { composeBrief } from '../../server/domain/brief/brief.ts';
import { context, zaak } from './sample-letter.ts';
import { findSjabloon, sjablonen } from './templates.ts';

const renderBrief = makeBriefRenderer(sjablonen, makePdfMaker());
const brief = composeBrief(findSjabloon('PP-6'), {
  id: 'b',
  aan: 'werkgever',
  kanaal: 'brief',
  context,
  lokaleTeksten: [],
});

describe('a rendered letter', () => {
  it('is a tagged PDF that declares PDF/UA-1, in Dutch, with a title', async () => {
    const pdf = Buffer.from(await renderBrief(brief)).toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf).toContain('pdfuaid:part>1<');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang ?\(nl/);
  });

  it('has the same bytes each time', async () => {
    expect(Buffer.compare(Buffer.from(await renderBrief(brief)), Buffer.from(await renderBrief(brief)))).toBe(0);
  });

  it('looks different as a preview', async () => {
    expect(Buffer.compare(Buffer.from(await renderBrief(brief)), Buffer.from(await renderBrief(brief, true)))).not.toBe(
      0,
    );
  });

  it.each(sjablonen.filter((s) => s.code !== 'OD-05').flatMap((s) => s.aan.map((aan) => ({ code: s.code, aan }))))(
    '$code to the $aan compiles without a fault against the standard',
    async ({ code, aan }) => {
      const pdf = await renderBrief(
        composeBrief(findSjabloon(code), { id: 'b', aan, kanaal: 'brief', context, lokaleTeksten: [] }),
      );
      expect(pdf.byteLength).toBeGreaterThan(10_000);
    },
  );

  it('keeps markup in a name as text', async () => {
    const werkgever = { ...zaak.gegevens.werkgever, naam: '#eval("1") *Vet* & $x$ [Bouw] \\ BV' };
    const hostile = { ...context, zaak: { ...zaak, gegevens: { ...zaak.gegevens, werkgever } } };
    const letter = composeBrief(findSjabloon('PP-6'), {
      id: 'b',
      aan: 'werkgever',
      kanaal: 'brief',
      context: hostile,
      lokaleTeksten: [],
    });
    await expect(renderBrief(letter)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('says in words that a template is missing', async () => {
    await expect(renderBrief({ ...brief, code: 'PP-99' })).rejects.toThrow('Er is geen sjabloon PP-99');
  });
});
