import { expect, test } from 'vitest';
import { describeAccountregel } from '../../modeler/src/auditlog/logwoorden.ts';
import type { Accountvastlegging } from '../../server/ports.ts';

function maakRegel(soort: Accountvastlegging['soort'], wijzigingen: Accountvastlegging['wijzigingen'] = []) {
  const vast = { id: 'a', tijdstip: '2026-03-02T09:00:00.000Z', door: 'beheerder', gebruikersnaam: 'anna' };
  return { ...vast, gemeenten: ['olst-wijhe'], soort, wijzigingen };
}

test('a change of an account reads as a sentence with what it was and what it became', () => {
  const regel = maakRegel('gewijzigd', [
    { pad: 'rollen', oud: ['consulent'], nieuw: ['consulent', 'functioneel_beheerder'] },
    { pad: 'actief', oud: true, nieuw: false },
  ]);
  expect(describeAccountregel(regel)).toBe(
    'Account gewijzigd: rollen: consulent → consulent, functioneel beheerder; kan inloggen: ja → nee',
  );
});

test('a new account has no values of before, and nothing is called nothing', () => {
  const regel = maakRegel('toegevoegd', [{ pad: 'naam', nieuw: 'A. Voorbeeld' }]);
  expect(describeAccountregel(regel)).toBe('Account toegevoegd: naam: A. Voorbeeld');
  const weg = maakRegel('gewijzigd', [{ pad: 'gemeenten', oud: ['olst-wijhe'], nieuw: [] }]);
  expect(describeAccountregel(weg)).toBe('Account gewijzigd: gemeenten: olst-wijhe → geen');
});

test('of a password only the fact is told', () => {
  expect(describeAccountregel(maakRegel('wachtwoord_vernieuwd'))).toBe('Nieuw tijdelijk wachtwoord gemaakt');
  expect(describeAccountregel(maakRegel('eigen_wachtwoord'))).toBe('Eigen wachtwoord gewijzigd');
});
