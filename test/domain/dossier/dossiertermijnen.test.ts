import { expect, test } from 'vitest';
import type { Dossierbron } from '../../../server/domain/dossier/dossier.ts';
import { describeUitleg, makeTabel, makeUitlegtabel } from '../../../server/domain/dossier/dossiertabel.ts';
import { listTermijnblokkenDossier } from '../../../server/domain/dossier/dossiertermijnen.ts';
import { gestart, termijn, zaakNa } from '../example-zaak.ts';

const STAPPEN = [
  { omschrijving: 'Begin', uitkomst: 'ma 5 jan 2026', grondslag: 'art. 10d lid 12 Pw' },
  { omschrijving: 'Het college beslist later', aanname: true },
];

test('a table without rows is a sentence, and an explanation without steps is nothing', () => {
  expect(makeTabel('Termijnen', ['Termijn'], [1], [])).toEqual({ soort: 'alinea', tekst: 'Termijnen: geen.' });
  expect(makeUitlegtabel('Zo is het berekend', [])).toEqual([]);
});

test('an assumption is named as one, and every step keeps its article', () => {
  expect(makeUitlegtabel('Zo is het berekend', STAPPEN)).toMatchObject([
    {
      rijen: [
        ['Begin', 'art. 10d lid 12 Pw', 'ma 5 jan 2026'],
        ['Het college beslist later (aanname)', '', ''],
      ],
    },
  ]);
  expect(describeUitleg(STAPPEN)).toBe('Begin: ma 5 jan 2026 (art. 10d lid 12 Pw); Het college beslist later');
});

test('a signaal stands apart from the terms, on the day on which its process begins', () => {
  const zaak = zaakNa(
    gestart(termijn('rappel', '2026-03-02', { id: 'a', naam: 'Rappel', verdaagdTot: '2026-03-16' })),
    gestart(termijn('verlenging', '2026-11-29', { id: 'b', naam: 'Verlenging', signaal: true })),
  );
  const [termijnen, kop, signalen] = listTermijnblokkenDossier({ zaak } as Dossierbron);
  expect(termijnen).toMatchObject({
    rijen: [['Rappel', expect.any(String), 'ma 16 mrt 2026', 'loopt', expect.any(String)]],
  });
  expect(kop).toMatchObject({ soort: 'kop', tekst: 'Signalen' });
  expect(signalen).toMatchObject({ rijen: [['Verlenging', 'ma 30 nov 2026', 'gepland', expect.any(String)]] });
});
