import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPaginahulp, GIDSEN, listGidsen } from '../../../modeler/src/hulp/gidsen.ts';
import { listHulp, makeAnker, searchHulp } from '../../../modeler/src/hulp/zoek-hulp.ts';
import { PAGINAS } from '../../../modeler/src/schil/navigatie.ts';
import { ROLLEN } from '../../../server/domain/zaak/zaak.ts';

const BEELDEN = join(import.meta.dirname, '..', '..', '..', 'modeler', 'public', 'hulp');

const bron = {
  gidsen: GIDSEN,
  instellingen: [
    {
      sleutel: 'betaling.dag',
      naam: 'Betaaldag',
      uitleg: 'Op welke dag betaalt de gemeente?',
      grens: 'Uiterlijk de laatste werkdag vóór de 21e.',
      grondslag: 'art. 7 Besluit loonkostensubsidie',
    },
  ],
  uitleg: {
    grenzen: [
      {
        nr: 'G15',
        naam: 'Betalen vóór de 21e',
        ernst: 'blokkeren' as const,
        melding: 'De vaste uren worden elke maand betaald.',
        grondslag: 'art. 7 Besluit loonkostensubsidie',
        aanname: false,
      },
    ],
    woorden: [{ woord: 'opschorting', uitleg: 'De klok staat stil.', grondslag: 'art. 4:15 Awb' }],
  },
};

describe('the guides', () => {
  test('have chapters with an own address', () => {
    for (const { hoofdstukken } of GIDSEN) {
      const ids = hoofdstukken.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(hoofdstukken.every(({ blokken }) => blokken.length > 0)).toBe(true);
    }
  });

  test('show only pictures that the script has made', () => {
    const beelden = GIDSEN.flatMap(({ hoofdstukken }) => hoofdstukken.flatMap(({ blokken }) => blokken)).flatMap(
      (blok) => (blok.soort === 'beeld' ? [blok.naam] : []),
    );
    expect(beelden.length).toBeGreaterThan(3);
    expect(beelden.filter((naam) => !existsSync(join(BEELDEN, `${naam}.png`)))).toEqual([]);
  });

  test('begin with the guide of the own role', () => {
    expect(listGidsen(['beleidsmedewerker'])[0]?.id).toBe('beleidsmedewerker');
    expect(listGidsen(['beleidsmedewerker'])).toHaveLength(GIDSEN.length);
  });

  test.each(ROLLEN)('explain every page that %s has in the menu', (rol) => {
    const paginas = PAGINAS.filter(({ rollen }) => rollen.includes(rol)).map(({ pad }) => pad);
    expect(paginas.filter((pad) => findPaginahulp(pad, [rol]) === 'hulp')).toEqual([]);
  });

  test('explain the part of a version that one is in, or else the version', () => {
    const rollen = ['functioneel_beheerder'] as const;
    expect(findPaginahulp('varianten/diagram', rollen)).toBe('hulp/functioneel-beheerder#diagram');
    expect(findPaginahulp('varianten/bestaatniet', rollen)).toBe('hulp/functioneel-beheerder#concept');
  });

  test('send a page that no chapter explains to the help page', () => {
    expect(findPaginahulp('account', ['consulent'])).toBe('hulp');
  });
});

describe('searching the help', () => {
  const zoek = (vraag: string) => searchHulp(listHulp(bron), vraag).map(({ adres }) => adres);

  test('finds words, settings, bounds and chapters, the title first', () => {
    expect(zoek('opschorting')[0]).toBe('hulp/woorden#opschorting');
    expect(zoek('betaaldag')[0]).toBe('hulp/instellingen#betaling-dag');
    expect(zoek('21e')).toContain('hulp/grenzen#g15');
    expect(zoek('vier ogen')).toContain('hulp/beheerder#vier-ogen');
  });

  test('does not mind case, accents or the order of words', () => {
    expect(zoek('VOOR 21e betalen')).toContain('hulp/grenzen#g15');
  });

  test('finds nothing for nothing, or for a word that is nowhere', () => {
    expect(zoek('  ')).toEqual([]);
    expect(zoek('xylofoon')).toEqual([]);
  });

  test('makes an address of any name', () => {
    expect(makeAnker('vaste 50 procent: één')).toBe('vaste-50-procent-een');
  });
});
