import { describe, expect, it } from 'vitest';
import type { Formulierveld } from '../../processes/formulier.ts';
import { normaliseer } from '../../processes/normaliseer.ts';

const vandaag = '2026-03-02';

function maakVeld(soort: Formulierveld['soort'], meer: Partial<Formulierveld> = {}): Formulierveld {
  return { veld: 'groep.veld', soort, label: 'Naam van het veld', verplicht: true, ...meer };
}

function typ(veld: Formulierveld, waarde: unknown): unknown {
  const uitkomst = normaliseer(veld, waarde, vandaag);
  return uitkomst.gelukt ? uitkomst.waarde : uitkomst.melding;
}

const OPTIES = [
  { waarde: 'vast', label: 'Vast' },
  { waarde: 'nul_uren', label: 'Nul uren' },
];

describe('an answer in a form', () => {
  it.each<[Formulierveld['soort'], unknown, unknown, Partial<Formulierveld>?]>([
    ['datum', '01-05-1990', '1990-05-01'],
    ['datum', '1-5-1990', '1990-05-01'],
    ['datum', '1/5/1990', '1990-05-01'],
    ['datum', ' 1990-05-01 ', '1990-05-01'],
    ['datum', '2024-02-29', '2024-02-29'],
    ['datum', vandaag, vandaag, { datumgrens: 'verleden' }],
    ['datum', vandaag, vandaag, { datumgrens: 'toekomst' }],
    ['getal', '60', 60],
    ['getal', '32,50', 32.5, { decimalen: 2 }],
    ['getal', '37.25', 37.25, { decimalen: 2 }],
    ['getal', 0, 0, { min: 0 }],
    ['getal', '-0', 0],
    ['getal', '36,000', 36],
    ['janee', 'ja', true],
    ['janee', false, false],
    ['keuze', 'nul_uren', 'nul_uren', { opties: OPTIES }],
    ['bsn', '123 456 782', '123456782'],
    ['bsn', '1112.22.333', '111222333'],
    ['iban', 'nl91 abna 0417 1643 00', 'NL91ABNA0417164300'],
    ['iban', 'DE89370400440532013000', 'DE89370400440532013000'],
    ['postcode', '1234ab', '1234 AB'],
    ['kvk', '12 34 56 78', '12345678'],
    ['telefoon', '0570-00 00 00', '0570-00 00 00'],
    ['telefoon', '+31 570 000 000', '+31 570 000 000'],
    ['e-mail', ' anna@voorbeeld.nl ', 'anna@voorbeeld.nl'],
    ['tekst', '  Anna \t de\nVries ', 'Anna de Vries'],
    ['tekst', 'e\u0301e\u0301n', 'één'],
    ['tekst', 'Gemeente Súdwest-Fryslân', 'sudwest-fryslan', { vorm: 'slug' }],
    ['tekst', "'s-Hertogenbosch", 's-hertogenbosch', { vorm: 'slug' }],
    ['tekstvak', 'regel 1\r\nregel 2', 'regel 1\nregel 2'],
  ])('of kind %s: %j is kept as %j', (soort, waarde, verwacht, meer) => {
    expect(typ(maakVeld(soort, meer), waarde)).toBe(verwacht);
  });

  it.each<[Formulierveld['soort'], unknown, string, Partial<Formulierveld>?]>([
    ['datum', '31-02-2026', 'een datum in als dd-mm-jjjj, bijvoorbeeld 01-05-1990'],
    ['datum', '01-05-90', 'dd-mm-jjjj'],
    ['datum', 20260101, 'dd-mm-jjjj'],
    ['datum', '1850-01-01', 'dd-mm-jjjj'],
    ['datum', '03-03-2026', 'ligt in de toekomst', { datumgrens: 'verleden' }],
    ['datum', '01-03-2026', 'ligt in het verleden', { datumgrens: 'toekomst' }],
    ['getal', '101', 'een heel getal van 0 tot en met 100', { min: 0, max: 100 }],
    ['getal', '-1', 'van 0 tot en met 100', { min: 0, max: 100 }],
    ['getal', '60,5', 'een heel getal'],
    ['getal', 37.255, 'hoogstens 2 cijfers achter de komma', { decimalen: 2 }],
    ['getal', '1.000,5', 'een heel getal'],
    ['getal', '1e3', 'een heel getal'],
    ['getal', Number.NaN, 'een heel getal'],
    ['getal', Number.POSITIVE_INFINITY, 'een heel getal'],
    ['getal', [60], 'een heel getal'],
    ['janee', 'misschien', 'Kies ja of nee'],
    ['janee', 1, 'Kies ja of nee'],
    ['keuze', 'Vast', 'Maak een keuze', { opties: OPTIES }],
    ['keuzerondjes', '__proto__', 'Maak een keuze', { opties: OPTIES }],
    ['bsn', '123456789', 'BSN van 9 cijfers'],
    ['bsn', '000000000', 'BSN van 9 cijfers'],
    ['bsn', 123_456_782, 'BSN van 9 cijfers'],
    ['iban', 'NL91ABNA0417164301', 'geldig rekeningnummer'],
    ['iban', 'BR1800360305000010009795493C1', 'geldig rekeningnummer'],
    ['postcode', '0123 AB', '4 cijfers en 2 letters'],
    ['postcode', '1234 SS', '4 cijfers en 2 letters'],
    ['kvk', '1234567', '8 cijfers'],
    ['telefoon', '0570', '10 cijfers'],
    ['e-mail', 'anna@voorbeeld', 'e-mailadres'],
    ['e-mail', 'anna@@voorbeeld.nl', 'e-mailadres'],
    ['tekst', 'x'.repeat(201), 'hoogstens 200 tekens'],
    ['tekst', { $where: '1' }, 'Vul ‘Naam van het veld’ in'],
    ['tekst', '!!!', 'Vul ‘Naam van het veld’ in', { vorm: 'slug' }],
    ['tekstvak', 'x'.repeat(20_000), 'is te lang'],
    ['tekst', '\u0000\u0007', 'Vul ‘Naam van het veld’ in'],
  ])('of kind %s: %j is refused', (soort, waarde, melding, meer) => {
    expect(typ(maakVeld(soort, meer), waarde)).toContain(melding);
    expect(typ(maakVeld(soort, meer), waarde)).toContain('‘Naam van het veld’');
  });

  it.each(['', '   ', null, undefined])('may be empty (%j) only when it is not required', (leeg) => {
    expect(normaliseer(maakVeld('datum', { verplicht: false }), leeg)).toEqual({ gelukt: true });
    expect(typ(maakVeld('datum'), leeg)).toContain('dd-mm-jjjj');
  });

  it('never repeats a BSN in a message', () => {
    expect(typ(maakVeld('bsn'), '123456789')).not.toContain('123456789');
  });
});
