import { describe, expect, it } from 'vitest';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import { maakOpslag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const termijn = (zaak: Zaak, einddatum: string, soort = 'rappel') => ({
  termijnId: `${zaak.id}-${soort}`,
  zaakId: zaak.id,
  gemeente: zaak.gemeente,
  soort,
  einddatum,
});

export function describeTermijnen(open: OpenStores): void {
  describe('due termijnen', () => {
    const stores = useStores(open);
    const zaak = (n: number, anders: Partial<Zaak> = {}) =>
      maakZaak({ id: `zaak-${n}`, zaaknummer: `LKS-2026-000${n}`, ...anders });

    it('are those whose end date has passed, oldest first, of every gemeente', async () => {
      const [a, b, c] = [zaak(1), zaak(2, { gemeente: 'olst-wijhe' }), zaak(3)];
      await stores().zaken.save(maakOpslag(a, { termijnen: [termijn(a, '2026-03-05')] }));
      await stores().zaken.save(
        maakOpslag(b, { termijnen: [termijn(b, '2026-03-01'), termijn(b, '2026-03-10', 'beslistermijn_awb')] }),
      );
      await stores().zaken.save(maakOpslag(c, { termijnen: [termijn(c, '2026-03-06')] }));
      expect(await stores().zaken.findDueTermijnen('2026-03-06', 10)).toEqual([
        termijn(b, '2026-03-01'),
        termijn(a, '2026-03-05'),
      ]);
      expect(await stores().zaken.findDueTermijnen('2026-03-06', 1)).toEqual([termijn(b, '2026-03-01')]);
      expect(await stores().zaken.findDueTermijnen('2026-03-01', 10)).toEqual([]);
    });

    it('follow the last save: moved on, or gone', async () => {
      const a = zaak(1);
      await stores().zaken.save(maakOpslag(a, { termijnen: [termijn(a, '2026-03-05')] }));
      const verlengd = { ...a, versie: 2 };
      await stores().zaken.save(maakOpslag(verlengd, { termijnen: [termijn(a, '2026-04-05')] }));
      expect(await stores().zaken.findDueTermijnen('2026-04-01', 10)).toEqual([]);
      expect(await stores().zaken.findDueTermijnen('2026-05-01', 10)).toHaveLength(1);
      await stores().zaken.save(maakOpslag({ ...a, versie: 3 }, { termijnen: [] }));
      expect(await stores().zaken.findDueTermijnen('2026-05-01', 10)).toEqual([]);
    });
  });
}
