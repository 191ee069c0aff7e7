import { expect, it } from 'vitest';
import { readRekengegevens } from '../../server/rules/read-rekengegevens.ts';
import { RegelbestandError } from '../../server/rules/regelbestand.ts';
import { makeRegelkeuze } from '../../server/usecases/zaak/zaakregels.ts';
import { loadOwnRules } from './given.ts';

const eigen = loadOwnRules();
const [feestdagen] = eigen.overig['feestdagen'] ?? [];
if (feestdagen === undefined) throw new Error('Er zijn geen feestdagen.');

/** The product's files, and a later file of feestdagen that makes 24 December 2026 one. */
const metNieuwe = {
  ...eigen,
  overig: {
    ...eigen.overig,
    feestdagen: [
      feestdagen,
      {
        ...feestdagen,
        geldigVanaf: '2026-10-01',
        inhoud: {
          ...feestdagen.inhoud,
          geldigVanaf: '2026-10-01',
          extra: [{ datum: '2026-12-24', naam: 'extra dag', grondslag: 'art. 3 lid 3 Algemene termijnenwet' }],
        },
      },
    ],
  },
};

it('reads amounts and feestdagen of all years', () => {
  const gegevens = readRekengegevens(eigen);
  expect(gegevens.kalender.findFeestdag('2026-04-27')?.naam).toBe('Koningsdag');
  expect(gegevens.minimumlonen.map((wml) => wml.geldigVanaf.slice(0, 4))).toContain('2020');
  expect(gegevens.rekenregels.length).toBeGreaterThan(1);
});

it('lets a day that is designated later count for a zaak that already runs', () => {
  const regels = makeRegelkeuze(metNieuwe, { listGepubliceerd: async () => [] }).select('voorbeeldstad', '2026-01-05');
  expect(regels.kalender.findFeestdag('2026-12-24')?.naam).toBe('extra dag');
  expect(regels.kalender.findFeestdag('2026-12-24')).toEqual(
    readRekengegevens(metNieuwe).kalender.findFeestdag('2026-12-24'),
  );
});

it('says what is missing when there are no feestdagen', () => {
  expect(() => readRekengegevens({ overig: {} })).toThrow(RegelbestandError);
  expect(() => readRekengegevens({ overig: {} })).toThrow('landelijk/feestdagen: er is geen bestand');
});
