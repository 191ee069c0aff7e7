import { describe, expect, it } from 'vitest';
import { InvoerError } from '../../server/domain/fouten.ts';
import { makeUrenlijst, makeVoorbeeldbestand } from '../../server/domain/uren/urenlijst.ts';
import { readUrenbestand } from '../../server/inlezen/read-urenbestand.ts';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const lijst = (...regels: readonly string[]) =>
  readUrenbestand(
    'csv',
    'lijst.csv',
    bytes(['zaaknummer;werknemer;maand;van;tot en met;uren', ...regels].join('\r\n')),
  );
const polis = (...regels: readonly string[]) =>
  readUrenbestand(
    'polisadministratie',
    'polis.csv',
    bytes(['BSN;Loonheffingennummer;Aanvang_tijdvak;Einde tijdvak;Verloonde uren', ...regels].join('\n')),
  );
const weigering = (inhoud: Uint8Array | string) => {
  try {
    readUrenbestand('csv', 'lijst.csv', typeof inhoud === 'string' ? bytes(inhoud) : inhoud);
  } catch (fout) {
    if (fout instanceof InvoerError) return fout.message;
    throw fout;
  }
  return 'niet geweigerd';
};

describe('a list of a werkgever', () => {
  it('gives the hours of a month, or of the days of a payslip', () => {
    const { regels, fouten } = lijst(
      'LKS-2026-0001;S. de Boer;2026-03;;;62,5',
      'LKS-2026-0002;;;23-2-2026;22-3-2026;84',
    );
    expect(fouten).toEqual([]);
    expect(regels).toEqual([
      {
        regel: 2,
        zaaknummer: 'LKS-2026-0001',
        naam: 'S. de Boer',
        van: '2026-03-01',
        totEnMet: '2026-03-31',
        uren: 62.5,
      },
      { regel: 3, zaaknummer: 'LKS-2026-0002', van: '2026-02-23', totEnMet: '2026-03-22', uren: 84 },
    ]);
  });

  it.each(['2026-03', '3-2026', '03-2026', 'maart 2026', 'mrt-26', 'Mrt 2026'])('knows the month %s', (maand) => {
    expect(lijst(`LKS-2026-0001;;${maand};;;10`).regels[0]?.van).toBe('2026-03-01');
  });

  it('is read as we made it, when the hours are filled in', () => {
    const leeg = makeUrenlijst([
      {
        zaaknummer: 'LKS-2026-0001',
        werkgever: '=Bakkerij',
        werknemer: 'S. de Boer',
        maand: '2026-03',
        van: '2026-03-16',
        totEnMet: '2026-03-31',
      },
    ]);
    expect(readUrenbestand('csv', 'l.csv', bytes(leeg))).toMatchObject({ regels: [], fouten: [], zonderUren: [2] });
    const vol = leeg.replace(';""\r\n', ';"30,25"\r\n');
    expect(readUrenbestand('csv', 'l.csv', bytes(vol)).regels).toMatchObject([
      { van: '2026-03-16', totEnMet: '2026-03-31', uren: 30.25 },
    ]);
  });

  it('tells line by line and column by column what is wrong, and what to write', () => {
    const { regels, fouten } = lijst(
      ';;2026-03;;;10',
      '',
      'LKS-2026-0001;;2026-13;;;10',
      'LKS-2026-0001;;;;;10',
      'LKS-2026-0001;;;31-2-2026;22-3-2026;10',
      'LKS-2026-0001;;2026-03;;;veel',
      'LKS-2026-0001;;2026-03;;;-3',
    );
    expect(regels).toEqual([]);
    expect(fouten).toEqual([
      { regel: 2, kolom: 'zaaknummer', melding: 'Het zaaknummer ontbreekt. Neem het over uit de beschikking.' },
      { regel: 4, kolom: 'maand', melding: 'Maand “2026-13” klopt niet. Schrijf bijvoorbeeld 2026-03.' },
      {
        regel: 5,
        kolom: 'maand',
        melding: 'De maand ontbreekt. Schrijf bijvoorbeeld 2026-03, of vul van en tot en met in.',
      },
      { regel: 6, kolom: 'van', melding: 'Datum “31-2-2026” klopt niet. Schrijf bijvoorbeeld 2-3-2026.' },
      {
        regel: 7,
        kolom: 'uren',
        melding: 'Uren “veel” kan niet. Schrijf een getal van 0 of meer, bijvoorbeeld 62,5.',
      },
      { regel: 8, kolom: 'uren', melding: 'Uren “-3” kan niet. Schrijf een getal van 0 of meer, bijvoorbeeld 62,5.' },
    ]);
  });

  it('keeps an é that Excel saved as Windows text', () => {
    const tekst = 'zaaknummer;werknemer;maand;uren\nLKS-2026-0001;A. Andr\u00e9;2026-03;10\n';
    const windows = Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));
    expect(readUrenbestand('csv', 'l.csv', windows).regels[0]?.naam).toBe('A. André');
  });

  it('has the same kenmerk only when it is the same file', () => {
    expect(lijst('LKS-2026-0001;;2026-03;;;10').kenmerk).toBe(lijst('LKS-2026-0001;;2026-03;;;10').kenmerk);
    expect(lijst('LKS-2026-0001;;2026-03;;;10').kenmerk).not.toBe(lijst('LKS-2026-0001;;2026-03;;;11').kenmerk);
  });

  it.each([
    ['', 'Het bestand is leeg. Kies een ander bestand.'],
    ['zaaknummer;uren', 'In het bestand staat geen enkele regel onder de namen van de kolommen.'],
    ['naam;aantal\na;1', 'In de eerste regel van het bestand ontbreekt zaaknummer, uren. Nodig zijn: zaaknummer;uren.'],
    [
      'zaaknummer;uren;iban\na;1;2',
      'De kolom “iban” is onbekend. Gebruik alleen: zaaknummer, uren, werknemer, werkgever, maand, van, tot en met.',
    ],
    ['zaaknummer;uren;uren\na;1;2', 'De kolom “uren” staat er twee keer. Haal er één weg.'],
    [
      'zaaknummer;uren\n"a;1',
      'In het bestand staat een aanhalingsteken (") dat niet wordt gesloten. Haal het weg of zet er een tweede bij.',
    ],
    ['zaaknummer;uren\n\u0000;1', 'Dit is geen tekstbestand. Bewaar het in Excel als CSV.'],
  ])('is refused whole when it is no table: %j', (tekst, melding) => {
    expect(weigering(tekst)).toBe(melding);
  });

  it('is refused when it is too big', () => {
    expect(weigering(new Uint8Array(5 * 1024 * 1024 + 1))).toBe('Dit bestand is groter dan 5 MB. Splits het.');
    expect(weigering(`zaaknummer;uren\n${'a;1\n'.repeat(20_001)}`)).toBe(
      'Het bestand heeft meer dan 20000 regels. Splits het.',
    );
  });
});

describe('an export of the polisadministratie', () => {
  it('gives the verloonde uren of a loonaangiftetijdvak', () => {
    expect(polis('123456782;001234567L01;20260301;20260331;62,50').regels).toEqual([
      {
        regel: 2,
        bsn: '123456782',
        loonheffingennummer: '001234567L01',
        van: '2026-03-01',
        totEnMet: '2026-03-31',
        uren: 62.5,
      },
    ]);
  });

  it('may have lost the zero in front of a BSN', () => {
    expect(polis('12345672;;20260301;20260331;1').regels[0]?.bsn).toBe('012345672');
  });

  it('never repeats a BSN in what it says', () => {
    const { fouten } = polis('123456789;;20260301;20260331;1');
    expect(fouten).toEqual([
      { regel: 2, kolom: 'bsn', melding: 'Dit is geen geldig BSN. Verbeter het in het bestand.' },
    ]);
  });
});

describe('the example files', () => {
  it.each(['csv', 'polisadministratie'] as const)('of %s can be read', (bron) => {
    const { regels, fouten } = readUrenbestand(bron, 'voorbeeld.csv', bytes(makeVoorbeeldbestand(bron)));
    expect(fouten).toEqual([]);
    expect(regels).toHaveLength(2);
    expect(regels[1]).toMatchObject({ van: '2026-02-23', totEnMet: '2026-03-22', uren: 84 });
  });
});
