import { describe, expect, it } from 'vitest';
import type { Zaakregel } from '../../../server/domain/volgen/overzicht.ts';
import type { Stores } from '../../../server/ports.ts';
import { maakOpslag, maakVastlegging, maakZaak, maakZaakregel } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

async function addZaak(stores: Stores, nummer: number, regel: Partial<Zaakregel> = {}, gemeente = 'voorbeeldstad') {
  const zaak = maakZaak({ id: `zaak-${nummer}`, gemeente, zaaknummer: `LKS-2026-${String(nummer).padStart(4, '0')}` });
  await stores.zaken.save(maakOpslag(zaak, { zaakregel: maakZaakregel(zaak, regel) }));
}

export function describeViews(open: OpenStores): void {
  describe('the list of zaken', () => {
    const stores = useStores(open);
    const VRAAG = { gemeenten: ['voorbeeldstad'], aantal: 25 };
    const list = async (anders = {}) =>
      (await stores().views.zaken({ ...VRAAG, ...anders })).rijen.map((rij) => rij.zaakId);

    it('shows a row as it was saved last', async () => {
      const zaak = maakZaak();
      await stores().zaken.save(maakOpslag(zaak));
      const tweede = maakZaak({ versie: 2 });
      const regel = maakZaakregel(tweede, { toestand: 'Toegekend', uiterlijk: '2026-03-20', opgeschort: true });
      await stores().zaken.save(maakOpslag(tweede, { zaakregel: regel }));
      expect(await stores().views.zaken(VRAAG)).toStrictEqual({ rijen: [regel], totaal: 1 });
    });

    it('begins with the aanvraag that came in last, and shows no other gemeente', async () => {
      await addZaak(stores(), 1, { ontvangenOp: '2026-03-05' });
      await addZaak(stores(), 2);
      await addZaak(stores(), 3);
      await addZaak(stores(), 4, {}, 'olst-wijhe');
      expect(await list()).toEqual(['zaak-1', 'zaak-3', 'zaak-2']);
      expect(await list({ gemeenten: ['olst-wijhe', 'voorbeeldstad'] })).toEqual([
        'zaak-1',
        'zaak-4',
        'zaak-3',
        'zaak-2',
      ]);
      expect(await list({ gemeenten: [] })).toEqual([]);
    });

    it('counts them by route and status, of these gemeenten only', async () => {
      await addZaak(stores(), 1, { route: 'regulier', status: 'lopend' });
      await addZaak(stores(), 2, { route: 'regulier', status: 'lopend' });
      await addZaak(stores(), 3, { route: 'regulier', status: 'afgerond' });
      await addZaak(stores(), 4, { route: 'forfaitair', status: 'lopend' });
      await addZaak(stores(), 5, { route: 'forfaitair', status: 'lopend' }, 'olst-wijhe');
      expect(await stores().views.zaaktellingen(['voorbeeldstad'])).toEqual([
        { route: 'forfaitair', status: 'lopend', aantal: 1 },
        { route: 'regulier', status: 'afgerond', aantal: 1 },
        { route: 'regulier', status: 'lopend', aantal: 2 },
      ]);
      expect(await stores().views.zaaktellingen([])).toEqual([]);
    });

    it('filters by status, stap and words', async () => {
      await addZaak(stores(), 1, { status: 'afgerond', stap: 5, zoektekst: 'jan bakker' });
      await addZaak(stores(), 2, { status: 'afgerond', stap: 4, zoektekst: 'piet bakker' });
      await addZaak(stores(), 3, { status: 'lopend', stap: 5, zoektekst: 'jan slager' });
      expect(await list({ status: 'afgerond' })).toEqual(['zaak-2', 'zaak-1']);
      expect(await list({ stap: 5 })).toEqual(['zaak-3', 'zaak-1']);
      expect(await list({ zoek: 'Bakker Jan' })).toEqual(['zaak-1']);
      expect(await list({ zoek: 'jan', status: 'lopend', stap: 5 })).toEqual(['zaak-3']);
    });

    it('comes in pages that show each row once, also when zaken are added', async () => {
      for (let i = 1; i <= 11; i += 1) await addZaak(stores(), i, {}, i % 3 === 0 ? 'olst-wijhe' : 'voorbeeldstad');
      const gezien: string[] = [];
      let na: string | undefined;
      do {
        const pagina = await stores().views.zaken({
          gemeenten: ['voorbeeldstad', 'olst-wijhe'],
          aantal: 3,
          ...(na === undefined ? {} : { na }),
        });
        gezien.push(...pagina.rijen.map((rij) => rij.zaakId));
        na = pagina.volgende;
        await addZaak(stores(), 100 + gezien.length);
      } while (na !== undefined);
      expect(gezien).toEqual(Array.from({ length: 11 }, (_, i) => `zaak-${11 - i}`));
    });
  });

  describe('the audit log', () => {
    const stores = useStores(open);

    it('keeps every record of a zaak in order, for its own gemeente only', async () => {
      const zaak = maakZaak();
      const records = [1, 2, 10].map((n) =>
        maakVastlegging(zaak, n, { door: 'Zoë', gebeurtenis: { soort: 'BsnGetoond' } }),
      );
      await stores().zaken.save(maakOpslag(zaak, { vastleggingen: records.toReversed() }));
      const tweede = { ...zaak, versie: 2 };
      const later = maakVastlegging(tweede, 1, {
        gebeurtenis: {
          soort: 'GegevensVastgelegd',
          bron: 'x',
          wijzigingen: [{ pad: 'a.b', oud: null, nieuw: { $x: {} } }],
        },
      });
      await stores().zaken.save(maakOpslag(tweede, { vastleggingen: [later] }));
      expect(await stores().views.vastleggingen('voorbeeldstad', 'zaak-1')).toStrictEqual([...records, later]);
      expect(await stores().views.vastleggingen('olst-wijhe', 'zaak-1')).toEqual([]);
      expect(await stores().views.vastleggingen('voorbeeldstad', 'zaak-2')).toEqual([]);
    });

    it('of a gemeente is newest first, in pages', async () => {
      for (let i = 1; i <= 5; i += 1) {
        const zaak = maakZaak({
          id: `zaak-${i}`,
          zaaknummer: `LKS-2026-000${i}`,
          gemeente: i === 3 ? 'elders' : 'voorbeeldstad',
        });
        const tijdstip = `2026-03-0${i}T09:00:00.000Z`;
        const vastleggingen = [9, 10].map((n) => maakVastlegging(zaak, n, { tijdstip }));
        await stores().zaken.save(maakOpslag(zaak, { vastleggingen }));
      }
      const vraag = { gemeenten: ['voorbeeldstad', 'olst-wijhe'], aantal: 3 };
      const eerste = await stores().views.auditlog(vraag);
      expect(eerste.totaal).toBe(8);
      expect(eerste.rijen.map((rij) => rij.id)).toEqual(['zaak-5:1:10', 'zaak-5:1:9', 'zaak-4:1:10']);
      const tweede = await stores().views.auditlog({ ...vraag, na: eerste.volgende ?? '' });
      expect(tweede.rijen.map((rij) => rij.id)).toEqual(['zaak-4:1:9', 'zaak-2:1:10', 'zaak-2:1:9']);
      const derde = await stores().views.auditlog({ ...vraag, na: tweede.volgende ?? '' });
      expect(derde.rijen.map((rij) => rij.id)).toEqual(['zaak-1:1:10', 'zaak-1:1:9']);
      expect(derde.volgende).toBeUndefined();
    });
  });
}
