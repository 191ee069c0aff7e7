import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../../server/domain/fouten.ts';
import type { Variantversie } from '../../../server/domain/variant/variantversie.ts';
import type { Variantopslag } from '../../../server/ports.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

/** A draft as the stores keep it. */
export const CONCEPT: Variantversie = {
  id: 'variant-2',
  gemeente: 'voorbeeldstad',
  naam: 'voorbeeldstad',
  versie: 2,
  basis: '2026-01-01',
  geldigVanaf: '2026-03-01',
  afwijkingen: [{ sleutel: 'betaling.dag', waarde: 15, motivering: 'Wij betalen al jaren op de 15e.' }],
  eigenschappen: [],
  regels: [],
  teksten: [],
  diagrammen: [],
  formulieren: [],
  maker: 'fb.een',
  makers: ['fb.een'],
  stand: 1,
  status: 'concept',
};

function maakOpslag(variant: Variantversie): Variantopslag {
  const { id: variantId, gemeente, stand } = variant;
  const vastlegging = {
    id: `${variantId}:${stand}:1`,
    variantId,
    gemeente,
    stand,
    volgnummer: 1,
    tijdstip: `2026-03-02T09:0${stand}:00.000Z`,
    gebeurtenis: { soort: 'TerControleAangeboden', door: 'fb.een' } as const,
  };
  return { variant, verwachteStand: stand - 1, vastleggingen: [vastlegging] };
}

function publish(variant: Variantversie, stand: number, geldigVanaf = variant.geldigVanaf): Variantversie {
  const gepubliceerdOp = '2026-03-02T09:00:00.000Z';
  return { ...CONCEPT, ...variant, stand, geldigVanaf, status: 'gepubliceerd', controleur: 'fb.twee', gepubliceerdOp };
}

export function describeVarianten(open: OpenStores): void {
  describe('versions of a variant', () => {
    const stores = useStores(open);

    it('are kept whole, with their log, and belong to one gemeente', async () => {
      await stores().varianten.save(maakOpslag(CONCEPT));
      await stores().varianten.save(maakOpslag({ ...CONCEPT, stand: 2, geldigVanaf: '2026-04-01' }));
      expect(await stores().varianten.find('voorbeeldstad', 'variant-2')).toStrictEqual({
        ...CONCEPT,
        stand: 2,
        geldigVanaf: '2026-04-01',
      });
      const log = await stores().varianten.vastleggingen('voorbeeldstad', 'variant-2');
      expect(log).toStrictEqual([
        ...maakOpslag(CONCEPT).vastleggingen,
        ...maakOpslag({ ...CONCEPT, stand: 2 }).vastleggingen,
      ]);
      expect(await stores().varianten.find('olst-wijhe', 'variant-2')).toBeUndefined();
      expect(await stores().varianten.list('olst-wijhe')).toEqual([]);
      expect(await stores().varianten.vastleggingen('olst-wijhe', 'variant-2')).toEqual([]);
    });

    it('of a regio stand beside those of its gemeenten, under a key of their own', async () => {
      const regio = { ...CONCEPT, id: 'regio-1', gemeente: 'regio:salland', naam: 'regio-salland', versie: 2 };
      await stores().varianten.save(maakOpslag(CONCEPT));
      await stores().varianten.save(maakOpslag(regio));
      await stores().varianten.save(maakOpslag(publish(regio, 2)));
      expect((await stores().varianten.listGepubliceerd('regio:salland')).map(({ id }) => id)).toEqual(['regio-1']);
      expect(await stores().varianten.find('regio:salland', 'regio-1')).toStrictEqual(publish(regio, 2));
      expect(await stores().varianten.vastleggingen('regio:salland', 'regio-1')).toHaveLength(2);
      expect((await stores().varianten.list('voorbeeldstad')).map(({ id }) => id)).toEqual(['variant-2']);
    });

    it('are refused when somebody else was first, and write nothing', async () => {
      await stores().varianten.save(maakOpslag(CONCEPT));
      await stores().varianten.save(maakOpslag({ ...CONCEPT, stand: 2 }));
      const laat = maakOpslag({ ...CONCEPT, stand: 2, geldigVanaf: '2026-12-01' });
      await expect(stores().varianten.save(laat)).rejects.toThrow(ConflictError);
      await expect(stores().varianten.save(maakOpslag(CONCEPT))).rejects.toThrow(ConflictError);
      const onbekend = maakOpslag({ ...CONCEPT, id: 'weg', versie: 9, stand: 4 });
      await expect(stores().varianten.save(onbekend)).rejects.toThrow(ConflictError);
      expect((await stores().varianten.find('voorbeeldstad', 'variant-2'))?.geldigVanaf).toBe('2026-03-01');
      expect(await stores().varianten.vastleggingen('voorbeeldstad', 'variant-2')).toHaveLength(2);
    });

    it('started at the same time: one gets the number, the other hears it', async () => {
      const pogingen = ['a', 'b'].map((id) => stores().varianten.save(maakOpslag({ ...CONCEPT, id })));
      const uitkomsten = await Promise.allSettled(pogingen);
      expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await stores().varianten.list('voorbeeldstad')).toHaveLength(1);
      await stores().varianten.save(maakOpslag({ ...CONCEPT, id: 'c', gemeente: 'olst-wijhe' }));
    });

    it('never change again once they are published', async () => {
      await stores().varianten.save(maakOpslag(CONCEPT));
      await stores().varianten.save(maakOpslag(publish(CONCEPT, 2)));
      await expect(stores().varianten.save(maakOpslag({ ...CONCEPT, stand: 3 }))).rejects.toThrow(ConflictError);
      expect((await stores().varianten.find('voorbeeldstad', 'variant-2'))?.status).toBe('gepubliceerd');
    });

    it('are listed newest first; the published ones in the order in which they take effect', async () => {
      const save = async (id: string, versie: number, geldigVanaf: string) => {
        const variant = { ...CONCEPT, id, versie };
        await stores().varianten.save(maakOpslag(variant));
        await stores().varianten.save(maakOpslag(publish(variant, 2, geldigVanaf)));
      };
      await save('b', 3, '2026-05-01');
      await save('a', 2, '2026-05-01');
      await save('c', 4, '2026-02-01');
      await stores().varianten.save(maakOpslag({ ...CONCEPT, id: 'd', versie: 5 }));
      const ids = (lijst: readonly Variantversie[]) => lijst.map(({ id }) => id);
      expect(ids(await stores().varianten.list('voorbeeldstad'))).toEqual(['d', 'c', 'b', 'a']);
      expect(ids(await stores().varianten.listGepubliceerd('voorbeeldstad'))).toEqual(['c', 'a', 'b']);
    });
  });
}
