import { describe, expect, test } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { planSignalen } from '../../../server/domain/termijn/plan-signalen.ts';
import { checkVervolg } from '../../../server/domain/vervolg/vervolgproces.ts';
import { describeToestand } from '../../../server/domain/zaak/leesmodellen.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { zaakNa } from '../example-zaak.ts';
import { kalender } from '../gegevens.ts';

const VANDAAG = '2026-06-01';
const ALLEEN_FORFAITAIR = 'Dit is alleen voor forfaitaire loonkostensubsidie.';

const besluit = (soort: Besluit['soort'], route: Besluit['route'], n = 1): Besluit => ({
  id: `besluit-${n}`,
  soort,
  datum: '2026-01-20',
  door: 'consulent',
  grondslag: 'art. 10d Pw',
  route,
  ingangsdatum: '2026-02-01',
  betaalschema: [],
});

const zaakMet = (...besluiten: readonly Besluit[]): Zaak => ({ ...zaakNa(), besluiten });
const checkMeting = (...besluiten: readonly Besluit[]) =>
  checkVervolg('forfaitair-naar-regulier', zaakMet(...besluiten), VANDAAG);

describe('the first measurement after forfaitaire LKS', () => {
  test('can begin while forfaitaire LKS runs, also after a wijziging of it', () => {
    const toekenning = besluit('toekenning_forfaitair', 'forfaitair');
    expect(checkMeting(toekenning)).toBeUndefined();
    expect(checkMeting(toekenning, besluit('wijziging', 'forfaitair', 2))).toBeUndefined();
  });

  test.each(['regulier', 'praktijkroute', 'tijdens_dienstverband'] as const)(
    'says of %s that it is not for that',
    (route) => {
      expect(checkMeting(besluit('toekenning_regulier', route))).toBe(ALLEEN_FORFAITAIR);
    },
  );

  test('cannot begin again once the besluit on reguliere LKS was taken', () => {
    const besluiten = [besluit('toekenning_forfaitair', 'forfaitair'), besluit('toekenning_regulier', 'regulier', 2)];
    expect(checkMeting(...besluiten)).toBe(ALLEEN_FORFAITAIR);
  });

  test('looks past a besluit that grants nothing, and stops at a beëindiging', () => {
    const toekenning = besluit('toekenning_forfaitair', 'forfaitair');
    expect(checkMeting(toekenning, besluit('terugvordering', 'regulier', 2))).toBeUndefined();
    expect(checkMeting(toekenning, besluit('beeindiging', 'forfaitair', 2))).toMatch(/beëindigd/);
  });

  test('asks for a toekenning first', () => {
    expect(checkMeting()).toMatch(/toegekend/);
  });
});

test('a hermeting and a verlenging can begin in a zaak with reguliere LKS', () => {
  const zaak = zaakMet(besluit('toekenning_regulier', 'regulier'));
  expect(checkVervolg('hermeting', zaak, VANDAAG)).toBeUndefined();
  expect(checkVervolg('verlenging', zaak, VANDAAG)).toBeUndefined();
});

describe('a herziening of the amount after an end was decided for a later day', () => {
  const toekenning = { ...besluit('toekenning_regulier', 'regulier'), einddatum: '2027-01-15' };
  const einde = { ...besluit('beeindiging', 'regulier', 2), datum: '2026-06-26', ingangsdatum: '2026-07-09' };
  const herziening = {
    ...besluit('herziening', 'regulier', 3),
    datum: '2026-07-01',
    ingangsdatum: '2026-07-01',
    einddatum: '2027-01-15',
    volgendeMeting: '2027-08-04',
  };
  const zaak = zaakMet(toekenning, einde, herziening);

  test('does not take the end back: nothing more can begin', () => {
    expect(checkVervolg('verlenging', zaak, '2026-07-02')).toMatch(/beëindigd/);
    expect(checkVervolg('hermeting', zaak, '2026-07-02')).toMatch(/beëindigd/);
    expect(describeToestand(zaak)).toBe('Beëindigd');
  });

  test('plans no signaal, neither for a verlenging nor for a hermeting', () => {
    const planning = {
      vandaag: '2026-07-01',
      kalender,
      makeId: () => 'nieuw',
      parameters: { 'verlenging.signaal_maanden': 2, 'forfaitair.signaal_meting_maand': 4 },
      bestaat: () => true,
    };
    expect(planSignalen(zaak, planning)).toEqual([]);
    expect(planSignalen(zaakMet(toekenning, herziening), planning)).not.toEqual([]);
  });
});
