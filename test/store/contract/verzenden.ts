import { describe, expect, it } from 'vitest';
import type { Verzending } from '../../../server/domain/brief/verzending.ts';
import { ConflictError } from '../../../server/domain/fouten.ts';
import { maakVerzending } from '../../domain/voorbeeldverzending.ts';
import { maakOpslag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const BATCH = { id: 'batch-1', op: '2026-03-02T10:00:00.000Z', door: 'a.jansen' };

export function describeVerzenden(open: OpenStores): void {
  describe('the way out of letters', () => {
    const stores = useStores(open);
    const add = async (...rijen: readonly Verzending[]) => {
      await stores().zaken.save(maakOpslag(maakZaak()));
      for (const rij of rijen) await stores().verzenden.add(rij);
    };
    const ids = async (vraag: { readonly nieuwsteEerst: boolean; readonly vanaf: number; readonly aantal: number }) =>
      (
        await stores().verzenden.list({ gemeente: 'voorbeeldstad', statussen: ['te_printen', 'geprint'], ...vraag })
      ).map(({ id }) => id);

    it('is added once: a delivery that comes again leaves what happened since', async () => {
      await add(maakVerzending());
      const geprint = maakVerzending({ status: 'geprint', batch: BATCH, stand: 2 });
      await stores().verzenden.save(geprint);
      await stores().verzenden.add(maakVerzending());
      expect(await stores().verzenden.find('voorbeeldstad', 'brief-1')).toStrictEqual(geprint);
      expect(await stores().verzenden.find('olst-wijhe', 'brief-1')).toBeUndefined();
    });

    it('is saved only on the stand that was read', async () => {
      await add(maakVerzending());
      await stores().verzenden.save(maakVerzending({ status: 'geprint', batch: BATCH, stand: 2 }));
      const laat = maakVerzending({ status: 'verzonden', stand: 2 });
      await expect(stores().verzenden.save(laat)).rejects.toThrow(ConflictError);
      await expect(stores().verzenden.save(maakVerzending({ id: 'onbekend', stand: 2 }))).rejects.toThrow(
        ConflictError,
      );
      expect((await stores().verzenden.find('voorbeeldstad', 'brief-1'))?.status).toBe('geprint');
    });

    it('is listed by status, page by page, in the order of its moment', async () => {
      const op = (id: string, sinds: string, status: Verzending['status'] = 'te_printen') =>
        maakVerzending({ id, sinds: `2026-03-0${sinds}T09:00:00.000Z`, status });
      await add(op('c', '3'), op('a', '1'), op('b', '2', 'geprint'), op('weg', '1', 'verzonden'));
      expect(await ids({ nieuwsteEerst: false, vanaf: 0, aantal: 9 })).toEqual(['a', 'b', 'c']);
      expect(await ids({ nieuwsteEerst: true, vanaf: 1, aantal: 1 })).toEqual(['b']);
      expect(await stores().verzenden.tellingen('voorbeeldstad')).toEqual({ te_printen: 2, geprint: 1, verzonden: 1 });
      expect(await stores().verzenden.tellingen('olst-wijhe')).toEqual({});
      expect((await stores().verzenden.listZaak('voorbeeldstad', 'zaak-1')).map(({ id }) => id).toSorted()).toEqual([
        'a',
        'b',
        'c',
        'weg',
      ]);
    });

    it('knows a batch by its letters: of one reader together, the letter before its annex', async () => {
      const geprint = { status: 'geprint' as const, batch: BATCH };
      await add(
        maakVerzending({ id: '1', soort: 'bijlage', ...geprint }),
        maakVerzending({ id: '2', ...geprint }),
        maakVerzending({ id: '3', aan: 'werknemer', ...geprint, status: 'verzonden' }),
        maakVerzending({ id: '4' }),
      );
      const batch = await stores().verzenden.listBatch('voorbeeldstad', 'batch-1');
      expect(batch.map(({ id }) => id)).toEqual(['2', '1', '3']);
      expect(await stores().verzenden.listBatches('voorbeeldstad', 5)).toEqual([{ ...BATCH, aantal: 3, wacht: 2 }]);
      expect(await stores().verzenden.listBatches('olst-wijhe', 5)).toEqual([]);
    });

    it('lays each annex of a batch behind the letter of its day, else behind the nearest one of that reader', async () => {
      const stuk = (id: string, briefdatum: string, soort: Verzending['soort']) =>
        maakVerzending({ id, briefdatum, soort, status: 'geprint', batch: BATCH });
      await add(
        stuk('a', '2026-03-02', 'bijlage'),
        stuk('b', '2026-02-02', 'bijlage'),
        stuk('c', '2026-03-02', 'beschikking'),
        stuk('d', '2026-02-02', 'beschikking'),
        stuk('brochure', '2026-01-05', 'bijlage'),
        stuk('later', '2026-02-20', 'formulier'),
      );
      const batch = await stores().verzenden.listBatch('voorbeeldstad', 'batch-1');
      expect(batch.map(({ id }) => id)).toEqual(['d', 'b', 'brochure', 'later', 'c', 'a']);
    });

    it('gives the letters by e-mail whose moment has come or whose attempt was cut off, oldest first', async () => {
      const mail = (id: string, anders: Partial<Verzending>) =>
        maakVerzending({
          id,
          wijze: 'e-mail',
          status: 'te_versturen',
          sinds: `2026-03-02T0${id}:00:00.000Z`,
          ...anders,
        });
      await stores().zaken.save(maakOpslag(maakZaak({ id: 'zaak-2', gemeente: 'olst-wijhe' })));
      await add(
        mail('4', { volgendePoging: '2026-03-02T10:00:00.000Z' }),
        mail('3', { volgendePoging: '2026-03-02T09:30:00.000Z' }),
        mail('1', { volgendePoging: '2026-03-02T10:00:00.001Z' }),
        mail('2', {}),
        mail('5', { status: 'bezig' }),
        mail('6', { status: 'bezig', sinds: '2026-03-02T09:58:00.001Z' }),
        mail('7', { status: 'verzonden', volgendePoging: '2026-03-02T09:00:00.000Z' }),
        mail('8', { gemeente: 'olst-wijhe', volgendePoging: '2026-03-02T09:00:00.000Z', zaakId: 'zaak-2' }),
      );
      const vraag = { gemeente: 'voorbeeldstad', nu: '2026-03-02T10:00:00.000Z', aantal: 9 };
      const due = async (aantal: number) =>
        (await stores().verzenden.listAanDeBeurt({ ...vraag, aantal, onderbroken: '2026-03-02T09:58:00.000Z' })).map(
          ({ id }) => id,
        );
      expect(await due(9)).toEqual(['3', '4', '5']);
      expect(await due(2)).toEqual(['3', '4']);
      await stores().verzenden.save(mail('3', { status: 'bezig', sinds: '2026-03-02T10:00:00.000Z', stand: 2 }));
      await stores().verzenden.save(mail('4', { stand: 2 }));
      await stores().verzenden.save(mail('1', { volgendePoging: vraag.nu, stand: 2 }));
      expect(await due(9)).toEqual(['1', '5']);
    });

    it('names the beschikkingen that were not made known, and no other letter', async () => {
      await add(
        maakVerzending({ id: 'wacht' }),
        maakVerzending({ id: 'kennisgeving', soort: 'kennisgeving' }),
        maakVerzending({ id: 'weg', status: 'verzonden' }),
        maakVerzending({ id: 'terug', status: 'verzonden' }),
      );
      await stores().verzenden.save(maakVerzending({ id: 'terug', status: 'mislukt', stand: 2 }));
      expect(await stores().verzenden.listOnverzonden('voorbeeldstad')).toEqual(new Set(['wacht', 'terug']));
      await stores().verzenden.save(maakVerzending({ id: 'wacht', status: 'verzonden', stand: 2 }));
      expect(await stores().verzenden.listOnverzonden('voorbeeldstad')).toEqual(new Set(['terug']));
    });
  });
}
