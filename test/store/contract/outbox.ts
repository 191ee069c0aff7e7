import { describe, expect, it } from 'vitest';
import { maakEffect, maakOpslag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const at = (seconde: number) => new Date(Date.UTC(2026, 2, 2, 10, 0, seconde)).toISOString();

export function describeOutbox(open: OpenStores): void {
  describe('the outbox', () => {
    const stores = useStores(open);
    const zaak = maakZaak();

    async function fill(aantal: number, id = 1): Promise<readonly string[]> {
      const nieuw = maakZaak({ id: `zaak-${id}`, zaaknummer: `LKS-2026-000${id}` });
      const effecten = Array.from({ length: aantal }, (_, i) => maakEffect(nieuw, i + 1));
      await stores().zaken.save(maakOpslag(nieuw, { effecten }));
      return effecten.map((effect) => effect.id);
    }
    const claim = async (eigenaar: string, seconde: number, limiet = 99) =>
      (await stores().outbox.claim(eigenaar, at(seconde), 30, limiet)).map((rij) => rij.effect.id);

    it('gives each saved effect to the first who asks, in order, and then to nobody', async () => {
      const ids = await fill(3);
      expect(await stores().outbox.claim('a', at(0), 30, 2)).toEqual([
        { effect: maakEffect(zaak, 1), pogingen: 1 },
        { effect: maakEffect(zaak, 2), pogingen: 1 },
      ]);
      expect(await claim('b', 0)).toEqual([ids[2]]);
      expect(await claim('a', 1)).toEqual([]);
    });

    it('never gives one effect to two who ask at the same time', async () => {
      await fill(15, 1);
      await fill(15, 2);
      const claims = await Promise.all(Array.from({ length: 8 }, (_, i) => claim(`server-${i}`, 0, 5)));
      const ids = claims.flat();
      expect(ids).toHaveLength(30);
      expect(new Set(ids).size).toBe(30);
    });

    it('gives an effect again when its lease has ended, and counts the attempts', async () => {
      await fill(1);
      await claim('a', 0);
      expect(await claim('b', 29)).toEqual([]);
      expect(await stores().outbox.claim('b', at(30), 30, 9)).toMatchObject([{ pogingen: 2 }]);
      expect(await claim('c', 59)).toEqual([]);
      expect(await claim('c', 60)).toHaveLength(1);
    });

    it('forgets what was delivered, and nothing else', async () => {
      const ids = await fill(3);
      await claim('a', 0);
      await stores().outbox.delivered(ids[1] ?? '');
      await stores().outbox.delivered(ids[1] ?? '');
      await stores().outbox.delivered('nooit-bestaan');
      expect(await claim('a', 100)).toEqual([ids[0], ids[2]]);
    });

    it('tries again at the moment that was asked for', async () => {
      const [id = ''] = await fill(1);
      await claim('a', 0);
      await stores().outbox.failed(id, 'geen verbinding', at(300));
      expect(await claim('a', 299)).toEqual([]);
      expect(await stores().outbox.claim('a', at(300), 30, 9)).toMatchObject([{ pogingen: 2 }]);
      expect(await stores().storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
    });

    it('makes a storing of an effect that is given up, and offers it no more', async () => {
      const [id = '', tweede = ''] = await fill(2);
      await claim('a', 0);
      await stores().outbox.failed(id, 'sjabloon ontbreekt', undefined);
      const storing = {
        id,
        gemeente: 'voorbeeldstad',
        zaakId: 'zaak-1',
        soort: 'effect',
        omschrijving: 'De schermen zijn niet bijgewerkt.',
        fout: 'sjabloon ontbreekt',
        pogingen: 1,
        sinds: at(0),
        status: 'open',
      };
      expect(await stores().storingen.list(['voorbeeldstad'], 'open')).toEqual([storing]);
      expect(await claim('a', 9999)).toEqual([tweede]);
    });

    it('gives an effect another chance, and resolves its storing when it is delivered', async () => {
      const [id = ''] = await fill(1);
      await claim('a', 0);
      await stores().outbox.failed(id, 'fout', undefined);
      await stores().outbox.retry(id);
      expect(await claim('a', 1)).toEqual([id]);
      expect(await stores().storingen.list(['voorbeeldstad'], 'open')).toHaveLength(1);
      await stores().outbox.delivered(id);
      expect(await stores().storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
      expect((await stores().storingen.find(id))?.status).toBe('opgelost');
    });

    it('keeps effects apart from the saves that come after them', async () => {
      const [id = ''] = await fill(1);
      await claim('a', 0);
      await stores().zaken.save(maakOpslag({ ...zaak, versie: 2 }, { effecten: [maakEffect({ ...zaak, versie: 2 })] }));
      expect(await claim('a', 1)).toEqual(['zaak-1:2:effect-1']);
      await stores().outbox.delivered(id);
      await stores().zaken.save(maakOpslag({ ...zaak, versie: 3 }));
      expect(await claim('a', 100)).toEqual(['zaak-1:2:effect-1']);
    });
  });
}
