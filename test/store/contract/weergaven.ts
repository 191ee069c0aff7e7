import { describe, expect, it } from 'vitest';
import type { Weergave } from '../../../server/ports.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const maakWeergave = (id: string, anders: Partial<Weergave> = {}): Weergave => ({
  id,
  gemeente: 'voorbeeldstad',
  eigenaar: 'anna',
  naam: 'Rappels',
  vraag: 'lijst=groep&stap=4',
  gedeeld: false,
  ...anders,
});

export function describeWeergaven(open: OpenStores): void {
  describe('weergaven', () => {
    const stores = useStores(open);
    const list = async (gebruiker: string, gemeente = 'voorbeeldstad') =>
      (await stores().weergaven.list(gemeente, gebruiker)).map(({ id }) => id);

    it('are those of the user and those that colleagues in the gemeente share', async () => {
      await stores().weergaven.put(maakWeergave('b'));
      await stores().weergaven.put(maakWeergave('a', { eigenaar: 'bert', gedeeld: true }));
      await stores().weergaven.put(maakWeergave('c', { eigenaar: 'bert' }));
      await stores().weergaven.put(maakWeergave('d', { gemeente: 'olst-wijhe', gedeeld: true }));
      expect(await stores().weergaven.list('voorbeeldstad', 'anna')).toStrictEqual([
        maakWeergave('a', { eigenaar: 'bert', gedeeld: true }),
        maakWeergave('b'),
      ]);
      expect(await list('bert')).toEqual(['a', 'c']);
      expect(await list('carla', 'olst-wijhe')).toEqual(['d']);
    });

    it('are changed by their owner only', async () => {
      expect(await stores().weergaven.put(maakWeergave('a'))).toBe(true);
      expect(await stores().weergaven.put(maakWeergave('a', { naam: 'Nieuw', gedeeld: true }))).toBe(true);
      expect(await stores().weergaven.put(maakWeergave('a', { naam: 'Gekaapt', eigenaar: 'bert' }))).toBe(false);
      expect(await stores().weergaven.list('voorbeeldstad', 'carla')).toStrictEqual([
        maakWeergave('a', { naam: 'Nieuw', gedeeld: true }),
      ]);
    });

    it('are removed by their owner only, and a second time is no error', async () => {
      await stores().weergaven.put(maakWeergave('a'));
      await stores().weergaven.remove('voorbeeldstad', 'bert', 'a');
      await stores().weergaven.remove('olst-wijhe', 'anna', 'a');
      expect(await list('anna')).toEqual(['a']);
      await stores().weergaven.remove('voorbeeldstad', 'anna', 'a');
      await stores().weergaven.remove('voorbeeldstad', 'anna', 'a');
      expect(await list('anna')).toEqual([]);
    });
  });
}
