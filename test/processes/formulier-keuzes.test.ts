import { expect, test } from 'vitest';
import type { Formulier } from '../../processes/formulier.ts';
import { prepareFormulier } from '../../processes/formulier-keuzes.ts';
import { startwaarden } from '../../processes/startwaarden.ts';
import { validateFormulier } from '../../processes/validate-formulier.ts';

const FORMULIER: Formulier = {
  naam: 'proef',
  versie: '2026-01-01',
  titel: 'Proef',
  knop: 'Klaar',
  meldingen: [
    { als: { feit: 'zaak.stand', is: ['te_laat'] }, tekst: 'Het was tot {zaak.datum}, en {zaak.iets} blijft.' },
    { tekst: 'Altijd.' },
  ],
  groepen: [
    {
      velden: [
        {
          veld: 'besluit.keuze',
          soort: 'keuzerondjes',
          label: 'Keuze',
          verplicht: true,
          standaard: 'a',
          opties: [
            {
              waarde: 'a',
              label: 'A',
              niet: [
                { als: { feit: 'zaak.stand', is: ['te_laat', 'dicht'] }, reden: 'A kon tot {zaak.datum}.' },
                { als: { feit: 'zaak.leeg', is: [true] }, reden: 'A kan niet bij een lege zaak.' },
              ],
            },
            { waarde: 'b', label: 'B' },
          ],
        },
      ],
    },
  ],
};
const prepare = (feiten: Readonly<Record<string, unknown>>) => prepareFormulier(FORMULIER, (pad) => feiten[pad]);
const check = (formulier: Formulier, waarde: string) =>
  validateFormulier(formulier, { 'besluit.keuze': waarde }, { vandaag: '2026-01-05' });

test('an option that the facts rule out says why, is refused with that reason and is no longer the start', () => {
  const formulier = prepare({ 'zaak.stand': 'te_laat', 'zaak.datum': '18 maart 2026' });
  const veld = formulier.groepen[0]?.velden[0];
  expect(veld?.opties).toEqual([
    { waarde: 'a', label: 'A', beletsel: 'A kon tot 18 maart 2026.' },
    { waarde: 'b', label: 'B' },
  ]);
  expect(check(formulier, 'a').fouten).toEqual([{ veld: 'besluit.keuze', melding: 'A kon tot 18 maart 2026.' }]);
  expect(check(formulier, 'b').waarden).toEqual({ 'besluit.keuze': 'b' });
  expect(startwaarden(formulier, {})).toEqual({});
});

test('each reason has its own condition, and without one the option is there as ever', () => {
  expect(prepare({ 'zaak.leeg': true }).groepen[0]?.velden[0]?.opties?.[0]?.beletsel).toBe(
    'A kan niet bij een lege zaak.',
  );
  const open = prepare({ 'zaak.stand': 'open' });
  expect(open.groepen[0]?.velden[0]?.opties?.[0]).toEqual({ waarde: 'a', label: 'A' });
  expect(check(open, 'a').fouten).toEqual([]);
  expect(startwaarden(open, {})).toEqual({ 'besluit.keuze': 'a' });
});

test('messages stand there only when they hold, filled with the facts; an unknown fact is called so', () => {
  expect(prepare({ 'zaak.stand': 'te_laat', 'zaak.datum': '18 maart' }).meldingen).toEqual([
    { tekst: 'Het was tot 18 maart, en onbekend blijft.' },
    { tekst: 'Altijd.' },
  ]);
  expect(prepare({}).meldingen).toEqual([{ tekst: 'Altijd.' }]);
});

test('a fact in a message reads as people write it', () => {
  const tekst = (feiten: Readonly<Record<string, unknown>>) =>
    prepare({ 'zaak.stand': 'te_laat', ...feiten }).meldingen?.[0]?.tekst;
  expect(tekst({ 'zaak.datum': '2026-03-18', 'zaak.iets': 'overgang_onderneming' })).toBe(
    'Het was tot 18 maart 2026, en overgang onderneming blijft.',
  );
});
