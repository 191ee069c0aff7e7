import { describe, expect, it } from 'vitest';
import type { Storing } from '../../../server/ports.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const maakStoring = (id: string, anders: Partial<Storing> = {}): Storing => ({
  id,
  gemeente: 'voorbeeldstad',
  zaakId: 'zaak-1',
  soort: 'termijn',
  omschrijving: 'Een termijn is niet verwerkt.',
  fout: 'handler faalt',
  pogingen: 3,
  sinds: '2026-03-02T09:00:00.000Z',
  status: 'open',
  ...anders,
});

export function describeStoringen(open: OpenStores): void {
  describe('storingen', () => {
    const stores = useStores(open);

    it('are listed newest first, by gemeente and status', async () => {
      const eerste = maakStoring('a');
      const tweede = maakStoring('b', { sinds: '2026-03-03T09:00:00.000Z' });
      await stores().storingen.report(eerste);
      await stores().storingen.report(tweede);
      await stores().storingen.report(maakStoring('c', { gemeente: 'olst-wijhe' }));
      expect(await stores().storingen.list(['voorbeeldstad'], 'open')).toStrictEqual([tweede, eerste]);
      expect(await stores().storingen.list(['voorbeeldstad', 'olst-wijhe'], 'open')).toHaveLength(3);
      expect(await stores().storingen.list([], 'open')).toEqual([]);
      expect(await stores().storingen.list(['voorbeeldstad'], 'opgelost')).toEqual([]);
    });

    it('are found by id, and stay readable when they are resolved', async () => {
      await stores().storingen.report(maakStoring('a'));
      await stores().storingen.resolve('a');
      await stores().storingen.resolve('onbekend');
      expect(await stores().storingen.find('a')).toStrictEqual(maakStoring('a', { status: 'opgelost' }));
      expect(await stores().storingen.find('onbekend')).toBeUndefined();
      expect(await stores().storingen.list(['voorbeeldstad'], 'opgelost')).toHaveLength(1);
      expect(await stores().storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
    });

    it('that are reported again are one storing, with the last facts', async () => {
      await stores().storingen.report(maakStoring('a'));
      await stores().storingen.report(maakStoring('a', { pogingen: 4 }));
      expect(await stores().storingen.list(['voorbeeldstad'], 'open')).toStrictEqual([
        maakStoring('a', { pogingen: 4 }),
      ]);
    });
  });
}
