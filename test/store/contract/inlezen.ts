import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../../server/domain/fouten.ts';
import type { Inleesbron, Inleesverslag } from '../../../server/domain/inlezen/inleesverslag.ts';
import { makeInleesverslag, toInleeskop } from '../../../server/domain/inlezen/inleesverslag.ts';
import { maakOpslag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const SHA = 'ab'.repeat(32);

export function maakInleesverslag(anders: Partial<Inleesbron> = {}, keer = 0): Inleesverslag {
  const bron: Inleesbron = {
    gemeente: 'voorbeeldstad',
    soort: 'uren',
    op: '2026-03-02T09:00:00.000Z',
    datum: '2026-03-02',
    door: 'a.jansen',
    doorNaam: 'A. Jansen',
    bestand: 'maart.csv',
    sha256: SHA,
    ontvangenOp: '2026-03-01',
    ...anders,
  };
  return makeInleesverslag(bron, keer, [
    {
      regel: 2,
      zaakId: 'zaak-1',
      zaaknummer: 'LKS-2026-0001',
      wat: '62,5 uur over maart 2026',
      uitkomst: 'vastgelegd',
    },
    { regel: 3, wat: 'geen uren ingevuld', uitkomst: 'overgeslagen', toelichting: 'De cel was leeg.' },
  ]);
}

export function describeInlezen(open: OpenStores): void {
  describe('the reports of files', () => {
    const stores = useStores(open);
    const eerste = () => maakOpslag(maakZaak());
    const tweede = () => maakOpslag(maakZaak({ id: 'zaak-2', zaaknummer: 'LKS-2026-0002' }));

    it('are written with the zaken that the file changed', async () => {
      const verslag = maakInleesverslag();
      await stores().inlezen.save({ verslag, zaken: [eerste(), tweede()] });
      expect(await stores().inlezen.find('voorbeeldstad', verslag.id)).toStrictEqual(verslag);
      expect((await stores().zaken.find('voorbeeldstad', 'zaak-2'))?.zaaknummer).toBe('LKS-2026-0002');
      const lijst = await stores().views.zaken({ gemeenten: ['voorbeeldstad'], aantal: 9 });
      expect(lijst.totaal).toBe(2);
      expect(verslag.tellingen).toEqual({ vastgelegd: 1, overgeslagen: 1 });
    });

    it('are not written, and neither is any zaak, when one of them changed in the meantime', async () => {
      await stores().zaken.save(tweede());
      const verslag = maakInleesverslag();
      const zaken = [eerste(), { ...tweede(), opdrachtId: 'een-andere-opdracht' }];
      await expect(stores().inlezen.save({ verslag, zaken })).rejects.toThrow(ConflictError);
      expect(await stores().inlezen.find('voorbeeldstad', verslag.id)).toBeUndefined();
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toBeUndefined();
    });

    it('are written once: the same command again changes nothing', async () => {
      const verslag = maakInleesverslag();
      await stores().inlezen.save({ verslag, zaken: [eerste()] });
      await stores().inlezen.save({ verslag: { ...verslag, bestand: 'anders.csv' }, zaken: [tweede()] });
      expect((await stores().inlezen.find('voorbeeldstad', verslag.id))?.bestand).toBe('maart.csv');
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-2')).toBeUndefined();
    });

    it('are listed without their lines, newest first, page by page, of one gemeente and one kind', async () => {
      const maart = maakInleesverslag();
      const april = maakInleesverslag({ op: '2026-04-02T09:00:00.000Z' }, 1);
      const brp = maakInleesverslag({ op: '2026-05-02T09:00:00.000Z', soort: 'brp', sha256: 'cd'.repeat(32) });
      const elders = maakInleesverslag({ gemeente: 'olst-wijhe' });
      for (const verslag of [maart, brp, april, elders]) await stores().inlezen.save({ verslag, zaken: [] });
      const list = (vraag: { readonly soort?: 'uren'; readonly vanaf: number; readonly aantal: number }) =>
        stores().inlezen.list({ gemeente: 'voorbeeldstad', ...vraag });
      expect(await list({ vanaf: 0, aantal: 9 })).toStrictEqual([brp, april, maart].map(toInleeskop));
      expect((await list({ vanaf: 1, aantal: 1 })).map(({ id }) => id)).toEqual([april.id]);
      expect((await list({ soort: 'uren', vanaf: 0, aantal: 9 })).map(({ id }) => id)).toEqual([april.id, maart.id]);
      const zelfde = await stores().inlezen.listBestand('voorbeeldstad', 'uren', SHA);
      expect(zelfde.map(({ id }) => id)).toEqual([april.id, maart.id]);
      expect(await stores().inlezen.listBestand('voorbeeldstad', 'brp', SHA)).toEqual([]);
      expect(await stores().inlezen.find('olst-wijhe', april.id)).toBeUndefined();
    });

    it('refuse a zaak of another gemeente', async () => {
      const zaken = [maakOpslag(maakZaak({ gemeente: 'olst-wijhe' }))];
      await expect(stores().inlezen.save({ verslag: maakInleesverslag(), zaken })).rejects.toThrow('andere gemeente');
    });
  });
}
