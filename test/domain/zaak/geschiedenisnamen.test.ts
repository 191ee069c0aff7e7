import { expect, test } from 'vitest';
import type { Vastlegging } from '../../../server/domain/zaak/gebeurtenis.ts';
import { keyProces, makeZinnamen, nameProces } from '../../../server/domain/zaak/geschiedenisnamen.ts';
import { gestart, PROCES, termijn } from '../example-zaak.ts';

const log = [PROCES, gestart(termijn('verlenging', '2026-11-29', { id: 's1', naam: 'Verlenging', signaal: true }))].map(
  (gebeurtenis, plaats): Vastlegging => ({
    id: `v${plaats}`,
    zaakId: 'z1',
    gemeente: 'voorbeeldstad',
    versie: 1,
    volgnummer: plaats,
    tijdstip: '2026-01-05T09:00:00.000Z',
    datum: '2026-01-05',
    door: 'anna',
    gebeurtenis,
  }),
);
const NAMEN = { gebruikers: {}, velden: {}, processen: { 'aanvraag-en-besluit@2026-01-01': 'Aanvraag en besluit' } };

test('a record that carries an id only is named by the record that carried the name', () => {
  const { onderdeel, proces, isSignaal } = makeZinnamen(log, NAMEN);
  expect(onderdeel('s1')).toBe('“Verlenging”');
  expect(proces('p1')).toBe('“Aanvraag en besluit” ');
  expect(isSignaal('s1')).toBe(true);
});

test('what the log does not name is named by what was handed in, else by its id; an unknown process has no name', () => {
  const { onderdeel, proces, isSignaal } = makeZinnamen([], {
    ...NAMEN,
    onderdelen: { t9: 'Besluit' },
    signalen: ['s9'],
  });
  expect([onderdeel('t9'), onderdeel('t8'), proces('p1')]).toEqual(['“Besluit”', '“t8”', '']);
  expect([isSignaal('s9'), isSignaal('s1')]).toEqual([true, false]);
});

test('a process without a title is called by its name, without the version', () => {
  expect(nameProces(keyProces({ naam: 'verlenging', versie: '2026-01-01' }), NAMEN)).toBe('“verlenging”');
});
