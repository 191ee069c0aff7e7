import { describe, expect, it } from 'vitest';
import type { Melding } from '../../../server/domain/zaak/melding.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const maakMelding = (id: string, anders: Partial<Melding> = {}): Melding => ({
  id,
  gemeente: 'voorbeeldstad',
  aan: 'anna',
  soort: 'toegewezen',
  zaakId: 'zaak-1',
  zaaknummer: 'LKS-2026-0001',
  taakId: 'taak-1',
  onderwerp: 'Besluit vaststellen',
  door: 'bert',
  tijdstip: '2026-03-02T09:00:00.000Z',
  ...anders,
});

export function describeMeldingen(open: OpenStores): void {
  describe('meldingen', () => {
    const stores = useStores(open);
    const list = async (gebruiker = 'anna', gemeente = 'voorbeeldstad') =>
      (await stores().meldingen.list(gemeente, gebruiker, 10)).map(({ id, gelezen }) => `${id}${gelezen ? '' : ' *'}`);

    it('are those of one person in one gemeente, newest first, and not more than asked for', async () => {
      await stores().meldingen.put(maakMelding('a'));
      await stores().meldingen.put(maakMelding('c', { tijdstip: '2026-03-02T10:00:00.000Z' }));
      await stores().meldingen.put(maakMelding('b'));
      await stores().meldingen.put(maakMelding('d', { aan: 'bert' }));
      await stores().meldingen.put(maakMelding('e', { gemeente: 'olst-wijhe' }));
      expect(await list()).toEqual(['c *', 'b *', 'a *']);
      expect(await list('bert')).toEqual(['d *']);
      expect(await stores().meldingen.list('voorbeeldstad', 'anna', 1)).toStrictEqual([
        { ...maakMelding('c', { tijdstip: '2026-03-02T10:00:00.000Z' }), gelezen: false },
      ]);
    });

    it('are read by whom they are for, and a second delivery does not make them unread', async () => {
      await stores().meldingen.put(maakMelding('a'));
      await stores().meldingen.put(maakMelding('b'));
      await stores().meldingen.markRead('voorbeeldstad', 'bert', ['a', 'b']);
      await stores().meldingen.markRead('olst-wijhe', 'anna', ['b']);
      await stores().meldingen.markRead('voorbeeldstad', 'anna', ['a', 'bestaat-niet']);
      await stores().meldingen.put(maakMelding('a'));
      expect(await list()).toEqual(['b *', 'a']);
    });
  });
}
