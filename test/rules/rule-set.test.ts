import { describe, expect, it } from 'vitest';
import { NietGevondenError } from '../../server/domain/fouten.ts';
import type { Regelbestanden } from '../../server/rules/regelbestand.ts';
import { RegelbestandError } from '../../server/rules/regelbestand.ts';
import { selectRegels } from '../../server/rules/rule-set.ts';
import { loadOwnRules, makeRegelset, makeVariant } from './given.ts';

const eigen = loadOwnRules();

/** The product's files, with a second version of a rule set, a variant and a letter from 1 July 2026. */
const bestanden: Regelbestanden = {
  ...eigen,
  regelsets: [...eigen.regelsets, makeRegelset({ regelset: 'route', geldigVanaf: '2026-07-01' })],
  overig: {
    ...eigen.overig,
    brieven: [
      ...(eigen.overig['brieven'] ?? []),
      {
        pad: 'landelijk/brieven/pp-6-2026-07-01.json',
        naam: 'pp-6',
        geldigVanaf: '2026-07-01',
        inhoud: { code: 'PP-6' },
      },
    ],
  },
  gemeenten: {
    ...eigen.gemeenten,
    'olst-wijhe': {
      ...eigen.gemeenten['olst-wijhe'],
      varianten: [
        ...(eigen.gemeenten['olst-wijhe']?.varianten ?? []),
        makeVariant({ naam: 'olst-wijhe', versie: '2026-07-01', geldigVanaf: '2026-07-01' }),
      ],
    },
  },
};

describe('selectRegels', () => {
  it('takes what is in force on the peildatum, from the first day on', () => {
    const voor = selectRegels(bestanden, 'olst-wijhe', '2026-06-30');
    const na = selectRegels(bestanden, 'olst-wijhe', '2026-07-01');

    expect(voor.regelset('route').geldigVanaf).toBe('2026-01-01');
    expect(na.regelset('route').geldigVanaf).toBe('2026-07-01');
    expect([voor.variant.versie, na.variant.versie]).toEqual(['2026-01-01', '2026-07-01']);
    expect(voor.bestand('wml')['geldigVanaf']).toBe('2026-01-01');
    expect(na.bestand('wml')['geldigVanaf']).toBe('2026-07-01');
  });

  it('gives of each letter the version that belongs to the national version of the variant', () => {
    const letters = selectRegels(bestanden, 'olst-wijhe', '2026-07-01').bestanden('brieven');

    expect(bestanden.overig['brieven']?.filter((b) => b.naam === 'pp-6').map((b) => b.geldigVanaf)).toEqual([
      '2026-01-01',
      '2026-07-01',
    ]);
    expect(letters.filter((b) => b.naam === 'pp-6').map((b) => b.geldigVanaf)).toEqual(['2026-01-01']);
    expect(new Set(letters.map((b) => b.naam)).size).toBe(letters.length);
  });

  it('keeps a running zaak on the variant that it began with, also after a newer one', () => {
    const geldend = selectRegels(bestanden, 'olst-wijhe', '2026-09-01', { naam: 'olst-wijhe', versie: '2026-01-01' });

    expect(geldend.variant).toEqual({ naam: 'olst-wijhe', versie: '2026-01-01' });
    expect(geldend.variantbestand.afwijkingen.length).toBeGreaterThan(0);
    expect(geldend.regelset('route').geldigVanaf).toBe('2026-07-01');
  });

  it('takes the catalogue that the variant was made on', () => {
    const nieuw = { geldigVanaf: '2026-02-01', parameters: [] };
    const geldend = selectRegels(
      { ...bestanden, parameters: [...bestanden.parameters, nieuw] },
      'olst-wijhe',
      '2026-03-02',
    );

    expect(geldend.parameters.length).toBeGreaterThan(70);
  });

  it('adds the variant of the regio when that is in force', () => {
    // given
    const basis = eigen.gemeenten['olst-wijhe'];
    const metRegio: Regelbestanden = {
      ...bestanden,
      regios: { salland: [makeVariant({ naam: 'salland', geldigVanaf: '2026-02-01' })] },
      gemeenten: {
        'olst-wijhe': {
          varianten: basis?.varianten ?? [],
          ...(basis?.gegevens === undefined ? {} : { gegevens: { ...basis.gegevens, regio: 'salland' } }),
        },
      },
    };
    // then
    expect(selectRegels(metRegio, 'olst-wijhe', '2026-01-31').regiovariant).toBeUndefined();
    expect(selectRegels(metRegio, 'olst-wijhe', '2026-02-01').regiovariant?.naam).toBe('salland');
  });

  it('says which gemeente, variant or file is missing', () => {
    const geldend = selectRegels(bestanden, 'voorbeeldstad', '2026-03-02');

    expect(() => selectRegels(bestanden, 'nergens', '2026-03-02')).toThrow(NietGevondenError);
    expect(() => selectRegels(bestanden, '__proto__', '2026-03-02')).toThrow(NietGevondenError);
    expect(() => selectRegels(bestanden, 'olst-wijhe', '2025-12-31')).toThrow(/geen variant die geldt op 2025-12-31/);
    expect(() => selectRegels(bestanden, 'olst-wijhe', '2026-03-02', { naam: 'olst-wijhe', versie: '9' })).toThrow(
      /versie 9/,
    );
    expect(() => geldend.regelset('onzin')).toThrow(RegelbestandError);
    expect(() => geldend.termijn('onzin')).toThrow(/termijn onzin/);
    expect(() => geldend.bestand('onzin')).toThrow(RegelbestandError);
    expect(geldend.bestanden('onzin')).toEqual([]);
  });
});
