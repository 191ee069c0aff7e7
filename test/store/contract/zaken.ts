import { describe, expect, it } from 'vitest';
import { toBetaalzaak } from '../../../server/domain/betalen/betaalzaak.ts';
import { ConflictError, DuplicateError } from '../../../server/domain/fouten.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import {
  maakEffect,
  maakGegevens,
  maakOpslag,
  maakVastlegging,
  maakWerkvoorraadregel,
  maakZaak,
} from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

/** A zaak with a besluit, a letter and a task that is done. */
function maakBesloten(nummer: number): Zaak {
  const besluit = {
    id: `b${nummer}`,
    soort: 'toekenning_regulier',
    datum: '2026-03-02',
    door: 'a.een',
    grondslag: 'x',
  };
  const brief = { id: `p${nummer}`, code: 'PP-6', titel: 'T', aan: 'werkgever', soort: 'beschikking', kanaal: 'brief' };
  return maakZaak({
    id: `zaak-${nummer}`,
    zaaknummer: `LKS-2026-000${nummer}`,
    besluiten: [{ ...besluit, route: 'regulier', betaalschema: [] } as Zaak['besluiten'][number]],
    brieven: [
      { ...brief, datum: '2026-03-02', sjabloonversie: '1', gegevens: { lang: 'x' } } as Zaak['brieven'][number],
    ],
    heronderzoeken: [{ soort: 'einde_lks', datum: '2027-01-01', uitleg: 'x' }],
  });
}

export function describeZaken(open: OpenStores): void {
  describe('zaken', () => {
    const stores = useStores(open);

    it('gives a saved zaak back as it was', async () => {
      const zaak = maakZaak();
      await stores().zaken.save(maakOpslag(zaak));
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toStrictEqual(zaak);
    });

    it('has nothing under an unknown id', async () => {
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toBeUndefined();
    });

    it('does not show a zaak to another gemeente', async () => {
      await stores().zaken.save(maakOpslag());
      expect(await stores().zaken.find('olst-wijhe', 'zaak-1')).toBeUndefined();
    });

    it('keeps the same zaak id apart in two gemeenten', async () => {
      const hier = maakZaak();
      const daar = maakZaak({ gemeente: 'olst-wijhe', zaaknummer: 'LKS-2026-0001' });
      await stores().zaken.save(maakOpslag(hier));
      await stores().zaken.save(maakOpslag(daar));
      expect(await stores().zaken.find('olst-wijhe', 'zaak-1')).toStrictEqual(daar);
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toStrictEqual(hier);
    });

    it('shares nothing with the caller', async () => {
      const opslag = maakOpslag();
      await stores().zaken.save(opslag);
      // A copy takes it, what is frozen refuses it: the store itself never changes.
      Reflect.set((await stores().zaken.find('voorbeeldstad', 'zaak-1')) ?? {}, 'gemeente', 'anders');
      expect((await stores().zaken.find('voorbeeldstad', 'zaak-1'))?.gemeente).toBe('voorbeeldstad');
    });

    it('keeps empty objects, null, zero, false, unicode and keys with dots and dollar signs', async () => {
      const waarden = {
        leeg: {},
        lijst: [],
        niets: null,
        nul: 0,
        onwaar: false,
        'a.b': { $set: 1, 'c.d': ['$x', { $where: 'x' }] },
        $x: '',
        groot: 2 ** 53 - 1,
        deel: 0.1,
        tekst: 'Zoë d’Ârtagnan – 😀 \u{1F469}\u200D\u{1F680} ﷽ \\u0000 "\'\n',
      };
      const besluit = { id: 'b', soort: 'BesluitGenomen', gegevens: waarden };
      const zaak = maakZaak({ brieven: [besluit as unknown as Zaak['brieven'][number]] });
      await stores().zaken.save(maakOpslag(zaak));
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toStrictEqual(zaak);
      const tweede = { ...zaak, versie: 2 };
      await stores().zaken.save(maakOpslag(tweede));
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toStrictEqual(tweede);
    });

    it('forgets fields that are undefined', async () => {
      const zaak = maakZaak({ gegevens: maakGegevens({ besluit: undefined }) });
      await stores().zaken.save(maakOpslag(zaak));
      const gelezen = await stores().zaken.find('voorbeeldstad', 'zaak-1');
      expect(Object.keys(gelezen?.gegevens ?? {})).not.toContain('besluit');
    });

    it('drops a field that the next version no longer has', async () => {
      await stores().zaken.save(maakOpslag(maakZaak({ gegevens: maakGegevens({ oordeel: { volledig: true } }) })));
      const tweede = maakZaak({ versie: 2, gegevens: maakGegevens({ oordeel: {} }) });
      await stores().zaken.save(maakOpslag(tweede));
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toStrictEqual(tweede);
    });
  });

  describe('zaken about which was decided', () => {
    const stores = useStores(open);
    const list = (na: string | undefined, aantal: number, gemeente = 'voorbeeldstad') =>
      stores().zaken.listBesloten(gemeente, na, aantal);

    it('are given as a payment run reads them, by id and a page at a time', async () => {
      for (const nummer of [3, 1, 2]) await stores().zaken.save(maakOpslag(maakBesloten(nummer)));
      const eerste = await list(undefined, 2);
      expect(eerste).toStrictEqual([1, 2].map((nummer) => toBetaalzaak(maakBesloten(nummer))));
      expect((await list(eerste.at(-1)?.id, 2)).map(({ id }) => id)).toEqual(['zaak-3']);
      expect(await list('zaak-3', 2)).toEqual([]);
    });

    it('leave out what waits for a besluit, and other gemeenten', async () => {
      await stores().zaken.save(maakOpslag(maakZaak({ id: 'zaak-0', zaaknummer: 'LKS-2026-0000' })));
      await stores().zaken.save(maakOpslag(maakBesloten(1)));
      await stores().zaken.save(maakOpslag({ ...maakBesloten(2), gemeente: 'olst-wijhe' }));
      expect((await list(undefined, 10)).map(({ id }) => id)).toEqual(['zaak-1']);
      expect((await list(undefined, 10, 'olst-wijhe')).map(({ id }) => id)).toEqual(['zaak-2']);
    });

    it('are as the last save left them', async () => {
      const open = maakZaak({ id: 'zaak-1', zaaknummer: 'LKS-2026-0001' });
      await stores().zaken.save(maakOpslag(open));
      await stores().zaken.save(maakOpslag({ ...maakBesloten(1), versie: 2 }));
      await stores().zaken.save(maakOpslag({ ...maakBesloten(1), versie: 3, status: 'afgerond' }));
      expect((await list(undefined, 10)).map(({ versie, status }) => [versie, status])).toEqual([[3, 'afgerond']]);
    });
  });

  describe('saving a zaak', () => {
    const stores = useStores(open);

    it('refuses a version that somebody else made already, and writes nothing', async () => {
      await stores().zaken.save(maakOpslag());
      await stores().zaken.save(maakOpslag(maakZaak({ versie: 2 })));
      const teLaat = maakZaak({ versie: 2, status: 'afgerond' });
      const opslag = maakOpslag(teLaat, {
        opdrachtId: 'te-laat',
        werkvoorraad: [],
        vastleggingen: [maakVastlegging(teLaat, 7)],
        effecten: [maakEffect(teLaat, 7)],
      });
      await expect(stores().zaken.save(opslag)).rejects.toThrow(ConflictError);
      expect((await stores().zaken.find('voorbeeldstad', 'zaak-1'))?.status).toBe('lopend');
      expect(await stores().views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(2);
      expect(await stores().outbox.claim('a', '2026-03-02T10:00:00.000Z', 60, 10)).toHaveLength(0);
      expect(await stores().zaken.findOpdracht('voorbeeldstad', 'te-laat')).toBeUndefined();
    });

    it('refuses a new zaak under an id that exists, and a change of one that does not', async () => {
      await stores().zaken.save(maakOpslag());
      await expect(stores().zaken.save(maakOpslag(maakZaak(), { opdrachtId: 'x' }))).rejects.toThrow(ConflictError);
      await expect(stores().zaken.save(maakOpslag(maakZaak({ id: 'zaak-9', versie: 3 })))).rejects.toThrow(
        ConflictError,
      );
    });

    it('refuses a zaaknummer that the gemeente has already', async () => {
      await stores().zaken.save(maakOpslag());
      await expect(stores().zaken.save(maakOpslag(maakZaak({ id: 'zaak-2' })))).rejects.toThrow(DuplicateError);
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-2')).toBeUndefined();
      await stores().zaken.save(maakOpslag(maakZaak({ id: 'zaak-2', gemeente: 'olst-wijhe' })));
    });

    it('answers a repeated command like the first time and writes nothing again', async () => {
      const zaak = maakZaak();
      const opslag = maakOpslag(zaak, { effecten: [maakEffect(zaak)] });
      await stores().zaken.save(opslag);
      await stores().zaken.save(maakOpslag(maakZaak({ versie: 2 })));
      await stores().zaken.save(opslag);
      expect((await stores().zaken.find('voorbeeldstad', 'zaak-1'))?.versie).toBe(2);
      expect(await stores().views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(2);
      expect(await stores().outbox.claim('a', '2026-03-02T10:00:00.000Z', 60, 10)).toHaveLength(1);
    });

    it('tells what a command did, within its gemeente', async () => {
      await stores().zaken.save(maakOpslag());
      await stores().zaken.save(maakOpslag(maakZaak({ versie: 2 }), { opdrachtId: 'tweede' }));
      expect(await stores().zaken.findOpdracht('voorbeeldstad', 'tweede')).toEqual({ zaakId: 'zaak-1', versie: 2 });
      expect(await stores().zaken.findOpdracht('olst-wijhe', 'tweede')).toBeUndefined();
      expect(await stores().zaken.findOpdracht('voorbeeldstad', 'nooit')).toBeUndefined();
    });

    it('refuses a command id that made another zaak', async () => {
      await stores().zaken.save(maakOpslag(maakZaak(), { opdrachtId: 'aanvraag' }));
      const dubbel = maakZaak({ id: 'zaak-2', zaaknummer: 'LKS-2026-0002' });
      await expect(stores().zaken.save(maakOpslag(dubbel, { opdrachtId: 'aanvraag' }))).rejects.toThrow(DuplicateError);
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-2')).toBeUndefined();
    });

    it('lets exactly one of 50 simultaneous saves of one version win', async () => {
      await stores().zaken.save(maakOpslag());
      const zaak = maakZaak({ versie: 2 });
      const pogingen = await Promise.allSettled(
        Array.from({ length: 50 }, (_, i) =>
          stores().zaken.save(maakOpslag(zaak, { opdrachtId: `race-${i}`, effecten: [maakEffect(zaak, i)] })),
        ),
      );
      expect(pogingen.filter((poging) => poging.status === 'fulfilled')).toHaveLength(1);
      const fouten = pogingen.flatMap((poging) => (poging.status === 'rejected' ? [poging.reason as unknown] : []));
      expect(fouten.filter((fout) => fout instanceof ConflictError)).toHaveLength(49);
      expect(await stores().views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(2);
      expect(await stores().outbox.claim('a', '2026-03-02T10:00:00.000Z', 60, 99)).toHaveLength(1);
    });

    it('lets exactly one of 20 simultaneous starts with one id win', async () => {
      const pogingen = await Promise.allSettled(
        Array.from({ length: 20 }, (_, i) => stores().zaken.save(maakOpslag(maakZaak(), { opdrachtId: `start-${i}` }))),
      );
      expect(pogingen.filter((poging) => poging.status === 'fulfilled')).toHaveLength(1);
    });

    it('refuses a save that contradicts itself', async () => {
      const vreemd = maakWerkvoorraadregel(maakZaak({ id: 'zaak-2' }));
      await expect(stores().zaken.save(maakOpslag(maakZaak(), { werkvoorraad: [vreemd] }))).rejects.toThrow('zaak-2');
      await expect(stores().zaken.save(maakOpslag(maakZaak(), { verwachteVersie: 4 }))).rejects.toThrow('versie');
      expect(await stores().zaken.find('voorbeeldstad', 'zaak-1')).toBeUndefined();
    });
  });

  describe('zaaknummers', () => {
    const stores = useStores(open);

    it('count from 1 for each gemeente and year, and are never given twice', async () => {
      const nummers = await Promise.all(
        Array.from({ length: 20 }, () => stores().zaken.nextZaaknummer('voorbeeldstad', 2026)),
      );
      expect(nummers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
      expect(await stores().zaken.nextZaaknummer('olst-wijhe', 2026)).toBe(1);
      expect(await stores().zaken.nextZaaknummer('voorbeeldstad', 2027)).toBe(1);
      expect(await stores().zaken.nextZaaknummer('voorbeeldstad', 2026)).toBe(21);
    });
  });
}
