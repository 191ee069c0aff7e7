import { expect, test } from 'vitest';
import { listHeronderzoeken } from '../../../server/domain/zaak/heronderzoeken.ts';
import type { Heronderzoek } from '../../../server/domain/zaak/zaak.ts';

const plan = (soort: Heronderzoek['soort'], datum: string): Heronderzoek => ({ soort, datum, uitleg: soort });
const list = (heronderzoeken: readonly Heronderzoek[]) => listHeronderzoeken({ heronderzoeken, besluiten: [] });

test('a besluit that plans the same moments again does not double them', () => {
  const eerste = [plan('einde_arbeidsovereenkomst', '2026-11-11'), plan('einde_lks', '2026-11-11')];

  expect(list([...eerste, ...eerste])).toEqual(eerste);
});

test('after a verlenging only the new end of the LKS is looked at', () => {
  const gepland = [
    plan('einde_lks', '2026-11-11'),
    plan('volgende_meting', '2027-07-14'),
    plan('einde_lks', '2027-11-11'),
  ];

  expect(list(gepland)).toEqual([plan('volgende_meting', '2027-07-14'), plan('einde_lks', '2027-11-11')]);
});

test('every birthday stays, once', () => {
  const gepland = [
    plan('verjaardag', '2026-04-10'),
    plan('verjaardag', '2027-04-10'),
    plan('verjaardag', '2027-04-10'),
  ];

  expect(list(gepland).map(({ datum }) => datum)).toEqual(['2026-04-10', '2027-04-10']);
});
