import { describe, expect, it } from 'vitest';
import { hideBsn } from '../../server/domain/bsn.ts';
import { InvoerError } from '../../server/domain/fouten.ts';
import { readUrenbestand } from '../../server/inlezen/read-urenbestand.ts';

const KOP = 'zaaknummer;maand;uren';
const utf16 = (tekst: string) => new Uint8Array(Buffer.from(`\uFEFF${tekst}`, 'utf16le'));
const lees = (inhoud: string | Uint8Array) =>
  readUrenbestand('csv', 'lijst.csv', typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud);
const uren = (inhoud: string | Uint8Array) => {
  const { regels, fouten } = lees(inhoud);
  expect(fouten).toEqual([]);
  return regels.map((regel) => [regel.zaaknummer, regel.van.slice(0, 7), regel.uren]);
};
const meldingen = (inhoud: string) =>
  lees(inhoud).fouten.map(({ regel, kolom, melding }) => `${regel} ${kolom ?? '-'}: ${melding}`);
const weigering = (inhoud: string | Uint8Array) => {
  try {
    lees(inhoud);
  } catch (fout) {
    if (fout instanceof InvoerError) return fout.message;
    throw fout;
  }
  return 'niet geweigerd';
};

describe('a file as a spreadsheet or a person saved it', () => {
  const GOED = [['LKS-2026-0001', '2026-02', 12.5]];

  it.each([
    ['with semicolons', `${KOP}\r\nLKS-2026-0001;2026-02;12,5\r\n`],
    ['with tabs', `${KOP}\nLKS-2026-0001;2026-02;12,5`.replaceAll(';', '\t')],
    ['with commas and a number between quotes', 'zaaknummer,maand,uren\nLKS-2026-0001,2026-02,"12,5"\n'],
    ['with commas and a point in the number', 'zaaknummer,maand,uren\nLKS-2026-0001,2026-02,12.50\n'],
    ['with the separator named in front', `sep=;\r\n${KOP}\r\nLKS-2026-0001;2026-02;12,5`],
    ['with the first day of the month as Excel shows it', `${KOP}\nLKS-2026-0001;1-2-2026;12,5`],
    ['with the columns in another order', 'Uren;Zaaknummer;MAAND\n12,50;LKS-2026-0001;feb-26'],
    ['with old line ends', `${KOP}\rLKS-2026-0001;2026-02;12,5\r`],
    ['with a line break in a name', 'zaaknummer;werkgever;maand;uren\nLKS-2026-0001;"De\nBakker";2026-02;"12,5"'],
    ['with a quote in the middle of a cell', 'zaaknummer;werkgever;maand;uren\nLKS-2026-0001;De "Bakker";2026-02;12,5'],
  ])('is read %s', (_naam, inhoud) => {
    expect(uren(inhoud)).toEqual(GOED);
  });

  it('is read as UTF-16 too, and what is no text is refused', () => {
    expect(uren(utf16(`${KOP}\r\nLKS-2026-0001;2026-02;12,5`))).toEqual(GOED);
    expect(weigering(new Uint8Array(Buffer.from(KOP, 'utf16le')))).toContain('geen tekstbestand');
  });

  it('keeps every line when two kinds of line ends stand in one file', () => {
    const kop = 'zaaknummer;maand;uren;werkgever\r\n';
    expect(uren(`${kop}LKS-2026-0001;2026-02;12,5;Bakker\nLKS-2026-0002;2026-02;8;Bakker\n`)).toEqual([
      ...GOED,
      ['LKS-2026-0002', '2026-02', 8],
    ]);
  });

  it('names the line in which a comma cut a number in two', () => {
    expect(meldingen('zaaknummer,maand,uren\nLKS-2026-0001,2026-02,12,5')).toEqual([
      expect.stringContaining('2 -: Deze regel heeft meer vakken dan er kolommen zijn'),
    ]);
    expect(meldingen('zaaknummer,maand,uren,werkgever\nLKS-2026-0001,2026-02,12,5')).toEqual([
      expect.stringContaining('2 werkgever: Hier hoort een naam te staan'),
    ]);
  });

  it('says where a file cannot be read', () => {
    expect(weigering(`${KOP}\nLKS-2026-0001;"2026-02;12`)).toContain('aanhalingsteken');
    expect(weigering('')).toBe('Het bestand is leeg. Kies een ander bestand.');
    expect(weigering(KOP)).toContain('geen enkele regel');
  });

  it('never repeats a BSN, wherever somebody put it', () => {
    const regels = [
      `${KOP};van;tot en met;werknemer`,
      'LKS-2026-0001;123456782;1;;;',
      'LKS-2026-0001;2026-02;123456782;;;',
      'LKS-2026-0001;;1;123456782;1-2-2026;',
      'LKS-2026-0001;2026-02;1;;;123456782',
    ];
    const gemeld = meldingen(regels.join('\n'));
    expect(gemeld).toHaveLength(4);
    expect(gemeld.join(' ')).not.toContain('123456782');
    expect(weigering('zaaknummer;uren;123456782\na;1;2')).not.toContain('123456782');
  });
});

describe('a text that somebody else wrote', () => {
  it.each([
    ['uren 123456782.csv', 'uren •••••782.csv'],
    ['uren_1234.56.782', 'uren_•••••782'],
    ['123 456 782', '•••••782'],
    ['uren 2026-03', 'uren 2026-03'],
    ['order 123456789', 'order 123456789'],
    ['0123456782', '0123456782'],
  ])('is shown without its BSN: %s', (tekst, getoond) => {
    expect(hideBsn(tekst)).toBe(getoond);
  });
});
