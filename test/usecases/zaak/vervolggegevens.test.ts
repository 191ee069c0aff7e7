import { beforeAll, expect, it } from 'vitest';
import type { Formulier } from '../../../processes/formulier.ts';
import { loadFormulieren } from '../../../processes/formulieren.ts';
import type { Zaakgegevens } from '../../../server/domain/zaak/zaakgegevens.ts';
import { listVervolggegevens } from '../../../server/usecases/zaak/vervolggegevens.ts';
import { GEGEVENS } from '../../processes/gegevens.ts';

let formulieren: readonly Formulier[];
beforeAll(async () => {
  formulieren = Object.values(await loadFormulieren('processes/formulieren', 'rules/schema/formulier.json'));
});

const { aanvraag, werknemer, werkgever, dienstverband } = GEGEVENS as unknown as Zaakgegevens;
const KAAL: Zaakgegevens = {
  aanvraag,
  werknemer,
  werkgever,
  dienstverband,
  loonwaarde: {},
  rappel: { aantalVerstuurd: 0, verstuurdOp: [] },
  oordeel: {},
};

it('a zaak of which nothing followed has no groups', () => {
  expect(listVervolggegevens(formulieren, KAAL)).toEqual([]);
});

it('each process has its answers in the words of its forms, in the order in which they came, and nothing that no form asks', () => {
  const gegevens = {
    ...KAAL,
    verhuizing: { datum: '2026-05-01', nieuweGemeente: 'olst-wijhe', nieuweGemeenteNaam: 'Olst-Wijhe', bron: 'brp' },
    bezwaar: {
      besluitdatum: '2026-01-05',
      door: 'werkgever',
      commissie: false,
      gemachtigde: '',
      besluitId: 'b1',
      ondertekening: { akkoord: true },
    },
    wijziging: { urenPerWeek: 28.5 },
  } as unknown as Zaakgegevens;
  const groepen = listVervolggegevens(formulieren, gegevens);
  expect(groepen.map(({ titel }) => titel)).toEqual(['Wijziging', 'Verhuizing', 'Bezwaar']);
  expect(groepen[0]?.regels).toEqual([{ label: 'Nieuw aantal uren per week', waarde: '28,5 uur' }]);
  expect(groepen[1]?.regels).toContainEqual({ label: 'Nieuwe woongemeente', waarde: 'Olst-Wijhe' });
  expect(groepen[2]?.regels).toEqual([
    { label: 'Datum van het besluit', waarde: 'ma 5 jan 2026' },
    { label: 'Wie maakt bezwaar?', waarde: 'Werkgever' },
    { label: 'Geeft een onafhankelijke commissie advies?', waarde: 'nee' },
    { label: 'Is de budgethouder akkoord?', waarde: 'ja' },
  ]);
});

it('all groups that the forms ask are shown, and never a BSN', () => {
  const groepen = listVervolggegevens(formulieren, GEGEVENS as unknown as Zaakgegevens);
  expect(groepen).toHaveLength(10);
  expect(groepen.every(({ regels }) => regels.length > 0)).toBe(true);
  expect(JSON.stringify(groepen)).not.toMatch(/BSN|versleuteld/);
});
