import { describe, expect, it } from 'vitest';
import { makeBegeleidingRenderer } from '../../../server/documents/begeleiding/render-begeleiding.ts';
import { makePdfMaker } from '../../../server/documents/typst.ts';
import type { Actiestand, Begeleiding, Begeleidingsformaat } from '../../../server/domain/begeleiding/begeleiding.ts';
import { BEGELEIDINGSSOORTEN } from '../../../server/domain/begeleiding/begeleiding.ts';
import { makeBegeleidingCsv } from '../../../server/domain/begeleiding/begeleiding-csv.ts';
import { makeBegeleidingsdocument } from '../../../server/domain/begeleiding/begeleidingsdocument.ts';
import { drawGantt } from '../../../server/domain/begeleiding/draw-gantt.ts';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { readDocxEntry, readDocxText } from '../../e2e/tools/docx-text.ts';
import { makeWorld } from '../../usecases/world.ts';
import { findProces } from '../bijlage/own-bijlage.ts';

const BELEID = {
  gebruikersnaam: 'b',
  naam: 'B. Beleid',
  rollen: ['beleidsmedewerker' as const],
  gemeenten: ['olst-wijhe'],
};
const begeleiding: Begeleiding = await makeWorld().usecases.readBegeleiding(BELEID, 'olst-wijhe', {
  start: '2026-04-06',
});
const render = makeBegeleidingRenderer(makePdfMaker(), findProces);
/** The plate of the process is over so many slides. */
const DELEN_VAN_DE_PLAAT = 3;
const [actie] = begeleiding.acties;
if (actie === undefined) throw new Error('Olst-Wijhe has differences');

function withStand(stand: Actiestand): Begeleiding {
  return {
    ...begeleiding,
    acties: begeleiding.acties.map((ander, plaats) => (plaats === 0 ? { ...ander, stand } : ander)),
  };
}

/** Drawing the plate for the first time takes seconds, more when much else runs. */
const TEKENTIJD = 60_000;

describe.each(BEGELEIDINGSSOORTEN)(
  'the %s',
  (soort) => {
    it.each<Begeleidingsformaat>(['pdf', 'docx', 'html'])('has as %s the same bytes each time', async (formaat) => {
      const [eerst, weer] = [await render(begeleiding, soort, formaat), await render(begeleiding, soort, formaat)];
      expect(eerst.inhoud.byteLength).toBeGreaterThan(1000);
      expect(Buffer.compare(eerst.inhoud, weer.inhoud)).toBe(0);
      expect(eerst.naam).toBe(`${soort}-olst-wijhe-2026-01-01.${formaat}`);
    });

    it('has as many cells in each row as columns, and skips no level of heading', () => {
      const { blokken } = makeBegeleidingsdocument(begeleiding, soort);
      for (const blok of blokken) {
        if (blok.soort !== 'tabel') continue;
        expect(blok.breedtes.length).toBe(blok.koppen.length);
        for (const rij of blok.rijen) expect(rij.length).toBe(blok.koppen.length);
      }
      expect(blokken.find(({ soort: blok }) => blok === 'kop')).toMatchObject({ niveau: 2 });
    });

    it('can be made when nothing differs', async () => {
      const leeg = {
        ...begeleiding,
        acties: [],
        regels: begeleiding.regels.filter(({ oordeel }) => oordeel === 'gelijk'),
      };
      expect((await render(leeg, soort, 'pdf')).inhoud.byteLength).toBeGreaterThan(1000);
    });
  },
  TEKENTIJD,
);

describe('the kick-off', () => {
  it('is slides of 16:9, tagged, one for each heading and each part of the process', async () => {
    const pdf = Buffer.from((await render(begeleiding, 'kick-off', 'pdf')).inhoud).toString('latin1');
    expect(pdf).toContain('pdfuaid:part>1<');
    expect(pdf).toMatch(/\/MediaBox ?\[0 0 960(\.0\d*)? 540(\.0\d*)?\]/);
    const koppen = makeBegeleidingsdocument(begeleiding, 'kick-off').blokken.filter(({ soort }) => soort === 'kop');
    expect([...pdf.matchAll(/\/Type ?\/Page[^s]/g)].length).toBe(koppen.length + 1 + DELEN_VAN_DE_PLAAT - 1);
  });
});

describe('the documents as Word', () => {
  it.each(['implementatieplan', 'kick-off'] as const)(
    'have headings, tables, alt texts and Dutch: %s',
    async (soort) => {
      const { inhoud } = await render(begeleiding, soort, 'docx');
      const xml = readDocxEntry(inhoud, 'word/document.xml');
      const { blokken } = makeBegeleidingsdocument(begeleiding, soort);
      const tel = (wat: string): number => blokken.filter((blok) => blok.soort === wat).length;
      // What the marks in a diagram mean has a heading of its own.
      expect(xml.match(/<w:pStyle w:val="Heading\d"\/>/g)?.length).toBe(tel('kop') + tel('diagram'));
      expect(xml.match(/<w:tblHeader\/>/g)?.length ?? 0).toBe(tel('tabel'));
      const alts = Array.from(xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g), ([, alt]) => alt ?? '');
      expect(alts.length >= tel('beeld') + tel('diagram')).toBe(true);
      expect(alts.filter((alt) => alt.length < 20)).toEqual([]);
      expect(readDocxEntry(inhoud, 'word/styles.xml')).toContain('w:val="nl-NL"');
    },
  );
});

describe('the text for the verordening', () => {
  it('is in Word to copy from', async () => {
    const tekst = readDocxText((await render(begeleiding, 'verordening', 'docx')).inhoud);
    for (const punt of begeleiding.paragraaf.punten) expect(tekst).toContain(punt);
  });
});

describe('the planning as a picture', () => {
  it('has a bar and an owner for each action, and a text for who cannot see it', () => {
    const [tekening] = drawGantt(begeleiding.acties, '#00693c');
    expect([...(tekening?.svg.matchAll(/rx="3"/g) ?? [])].length).toBe(Math.min(begeleiding.acties.length, 30));
    const beeld = makeBegeleidingsdocument(begeleiding, 'implementatieplan').blokken.find(
      ({ soort }) => soort === 'beeld',
    );
    expect(beeld).toMatchObject({ alt: expect.stringContaining('tabel') });
  });

  it('never writes the owner over the name of an action', () => {
    const [alleen] = drawGantt([{ ...actie, eigenaar: 'een heel lange naam van een eigenaar' }], '#00693c');
    expect(alleen?.svg).not.toContain('text-anchor="end"');
    expect(alleen?.svg).toContain('fill="#ffffff">een heel lange naam');
  });

  it('is never broken by a name', () => {
    const [tekening] = drawGantt([{ ...actie, onderdeel: '<script>&"' }], '#00693c');
    expect(tekening?.svg).not.toContain('<script>');
    expect(tekening?.svg).toContain('&lt;script&gt;&amp;');
    expect(drawGantt([], '#00693c')).toEqual([]);
  });
});

describe('the tables for a spreadsheet', () => {
  it('have the plan, one line per action', () => {
    const csv = makeBegeleidingCsv(begeleiding, 'implementatieplan') ?? '';
    expect(csv.startsWith('\uFEFF"Nr.";"Verschil"')).toBe(true);
    expect(csv.trimEnd().split('\r\n').length).toBe(begeleiding.acties.length + 1);
    expect(csv).toContain(`"${actie.begin}";"${actie.eind}"`);
  });

  it('run nothing: what begins like a formula is text', () => {
    const gevaar = withStand({
      status: 'bezig',
      wie: '=1+1',
      opmerking: '@A1',
      door: '"B"',
      op: '2026-04-07',
      versie: 1,
    });
    const csv = makeBegeleidingCsv(gevaar, 'statusrapportage') ?? '';
    expect(csv).toContain(`"'=1+1"`);
    expect(csv).toContain(`"'@A1"`);
    expect(csv).toContain('"""B"""');
  });

  it('are not there for slides', async () => {
    await expect(render(begeleiding, 'kick-off', 'csv')).rejects.toThrow(InvoerError);
  });
});

describe('the statusrapportage', () => {
  it('says who and when, and what is late', () => {
    const laat = {
      ...withStand({
        status: 'bezig',
        wie: 'N. Bakker',
        opmerking: 'Wacht.',
        door: 'B. Beleid',
        op: '2026-04-07',
        versie: 1,
      }),
      vandaag: '2027-01-01',
    };
    const tekst = JSON.stringify(makeBegeleidingsdocument(laat, 'statusrapportage').blokken);
    for (const deel of ['Bezig, te laat', 'N. Bakker', 'Wacht.', 'Nog niet begonnen, te laat'])
      expect(tekst).toContain(deel);
    const klaar = {
      ...laat,
      acties: laat.acties.map((ander) => ({
        ...ander,
        stand: { status: 'klaar' as const, wie: '', opmerking: '', door: 'B', op: '2026-05-01', versie: 1 },
      })),
    };
    expect(JSON.stringify(makeBegeleidingsdocument(klaar, 'statusrapportage').blokken)).not.toContain('te laat');
  });
});
