import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Briefsjabloon } from '../../../server/domain/brief/brief.ts';
import { readVeld } from '../../../server/domain/veldpad.ts';
import { makeVerhuisvelden } from '../../../server/domain/verhuizing/briefvelden-verhuizing.ts';
import type { Verhuizinggegevens } from '../../../server/domain/verhuizing/verhuizinggegevens.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { verhuisdeZaak } from './voorbeelden.ts';

const REKENING = { naam: 'Gemeente Voorbeeldstad', iban: 'NL25BNGH0000000001' };
const SET = { 'verhuizing.overdrachtsset': ['loonwaarderapport', 'beschikking'] };
const lees = (code: string) =>
  JSON.parse(readFileSync(`rules/landelijk/brieven/${code}-2026-01-01.json`, 'utf8')) as Briefsjabloon;

/** The names of the clausules that stand in the letter to the werkgever of the gemeente that is left. */
function clausules(
  verhuizing: Partial<Verhuizinggegevens>,
  zaak: Partial<Zaak> = {},
  metRekening = true,
): readonly string[] {
  const velden = makeVerhuisvelden(
    { ...verhuisdeZaak(verhuizing), ...zaak },
    metRekening ? { rekening: REKENING } : {},
    SET,
  );
  return lees('bo-b1')
    .blokken.filter(({ naam }) => /^lks-|^afgezien/.test(naam))
    .filter(({ als }) => als !== undefined && Boolean(readVeld(velden, als)))
    .map(({ naam }) => naam);
}

describe('the clausules about money after a move', () => {
  it.each([
    ['LKS_02', ['lks-01', 'lks-02', 'lks-02-rekening']],
    ['LKS_03', ['lks-01', 'lks-03', 'lks-02-rekening', 'lks-03-waarom']],
    ['LKS_04', ['lks-01', 'lks-04']],
  ] as const)('are only those of %s', (verrekenwijze, namen) => {
    expect(clausules({ verrekenwijze })).toEqual(namen);
  });

  it('are not there when nothing was paid, nor LKS 01 without voorzieningen', () => {
    const { voorzieningen: _weg, ...zonder } = verhuisdeZaak().gegevens.verhuizing ?? ({} as Verhuizinggegevens);
    const zaak = verhuisdeZaak();
    const gegevens = { ...zaak.gegevens, verhuizing: { ...zonder, teveel: [], verrekenwijze: 'geen' as const } };
    expect(clausules({}, { gegevens })).toEqual([]);
  });

  it('ask to call when the gemeente has no account on file', () => {
    expect(clausules({ verrekenwijze: 'LKS_02' }, {}, false)).toEqual(['lks-01', 'lks-02', 'lks-02-bellen']);
  });
});

describe('every letter about a move', () => {
  it.each(['bo-b1', 'bo-b2', 'bo-b3', 'bo-b4'])('%s tells how to object and whom to call', (code) => {
    const { soort, blokken } = lees(code);
    expect(soort).toBe('beschikking');
    expect(blokken.map(({ naam }) => naam)).toEqual(expect.arrayContaining(['bezwaar', 'vragen']));
  });

  it('names what is handed over, as the gemeente chose it', () => {
    expect(readVeld(makeVerhuisvelden(verhuisdeZaak(), {}, SET), 'verhuizing.overgedragen')).toBe(
      'het laatste loonwaarderapport, onze besluiten en gegevens over het werk, de loonwaarde en de betalingen',
    );
  });
});
