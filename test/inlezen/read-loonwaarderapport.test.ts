import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { InvoerError } from '../../server/domain/fouten.ts';
import { makeVoorbeeldrapport } from '../../server/domain/zaak/loonwaarderapport.ts';
import { readLoonwaarderapport } from '../../server/inlezen/read-loonwaarderapport.ts';

const SCHEMA = join(import.meta.dirname, '../../rules/schema/loonwaarderapport.json');
const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (doel: Ajv2020) => void)(ajv);
const volgtSchema = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const VOORBEELD = JSON.parse(makeVoorbeeldrapport('LKS-2026-0001-M1')) as Record<string, unknown>;
const bytes = (inhoud: unknown) =>
  new TextEncoder().encode(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
const fouten = (inhoud: unknown): readonly string[] => {
  try {
    readLoonwaarderapport(bytes(inhoud));
  } catch (fout) {
    if (fout instanceof InvoerError) return fout.velden.map(({ veld, melding }) => `${veld}: ${melding}`);
    throw fout;
  }
  return [];
};

describe('a report of a loonwaardebureau', () => {
  it('is read when it follows the open form, as the example does', () => {
    expect(volgtSchema(VOORBEELD)).toBe(true);
    expect(readLoonwaarderapport(bytes(VOORBEELD))).toMatchObject({
      kenmerk: 'LKS-2026-0001-M1',
      loonwaarde: 60,
      hoofdtaken: [{ omschrijving: 'Brood inpakken', aandeel: 70 }, { aandeel: 30 }],
    });
  });

  it('needs no more than the outcome', () => {
    const { organisatie: _o, volgendeMeting: _v, hoofdtaken: _h, toelichting: _t, ...kort } = VOORBEELD;
    expect(volgtSchema(kort)).toBe(true);
    expect(readLoonwaarderapport(bytes(kort)).hoofdtaken).toEqual([]);
  });

  it.each([
    [{ meetdatum: '12-02-2026' }, 'meetdatum: Hier hoort een datum te staan als 2026-02-12.'],
    [{ rapportdatum: '2026-02-30' }, 'rapportdatum: Hier hoort een datum te staan als 2026-02-12.'],
    [{ deskundige: '' }, 'deskundige: Dit veld ontbreekt.'],
    [{ loonwaarde: 60.5 }, 'loonwaarde: Hier hoort een heel getal van 0 tot en met 100 te staan.'],
    [{ loonwaarde: '60' }, 'loonwaarde: Hier hoort een heel getal van 0 tot en met 100 te staan.'],
    [{ loonwaarde: 101 }, 'loonwaarde: Hier hoort een heel getal van 0 tot en met 100 te staan.'],
    [{ kenmerk: 'x'.repeat(41) }, 'kenmerk: Deze tekst is langer dan 40 tekens. Kort hem in.'],
    [{ bsn: '123456782' }, 'bsn: Dit veld is onbekend. Haal het uit het bestand.'],
    [{ hoofdtaken: 'geen' }, 'hoofdtaken: Hier hoort een lijst van hoogstens 20 hoofdtaken te staan.'],
    [
      { hoofdtaken: [{ omschrijving: 'Inpakken', aandeel: 100, tempo: 60, kwaliteit: 90 }] },
      'hoofdtaken 1, nettoWerktijd: Dit veld ontbreekt.',
    ],
  ])('is refused field by field, as its form does: %o', (anders, melding) => {
    const rapport = { ...VOORBEELD, ...anders };
    expect(fouten(rapport)).toEqual([melding]);
    expect(volgtSchema(rapport)).toBe(false);
  });

  it.each([
    ['{', 'bestand: Dit is geen JSON-bestand. Is het een pdf? Voeg die toe bij Documenten.'],
    ['%PDF-1.7', 'bestand: Dit is geen JSON-bestand. Is het een pdf? Voeg die toe bij Documenten.'],
    ['null', 'bestand: Dit is geen loonwaarderapport. In het bestand hoort "vorm": "loonwaarderapport" te staan.'],
    ['[]', 'bestand: Dit is geen loonwaarderapport. In het bestand hoort "vorm": "loonwaarderapport" te staan.'],
    [
      '{"vorm":"loonwaarderapport","versie":"9"}',
      'bestand: Deze versie van het loonwaarderapport is onbekend. Nodig is "versie": "1.0".',
    ],
    [
      ' '.repeat(200_001),
      'bestand: Dit bestand is te groot voor een rapport als JSON. Is het een pdf? Voeg die toe bij Documenten.',
    ],
  ])('is refused whole when it is something else', (tekst, melding) => {
    expect(fouten(tekst)).toEqual([melding]);
  });
});
