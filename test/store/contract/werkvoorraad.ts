import { describe, expect, it } from 'vitest';
import { InvoerError } from '../../../server/domain/fouten.ts';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import type { Stores, Werkvoorraadvraag } from '../../../server/ports.ts';
import { maakOpslag, maakWerkvoorraadregel, maakWerkvoorraadvraag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const VRAAG = maakWerkvoorraadvraag();

/** Saves a new zaak with one task and gives its task id back. */
async function addTaak(
  stores: Stores,
  nummer: number,
  regel: Partial<Werkvoorraadregel> = {},
  gemeente = 'voorbeeldstad',
): Promise<void> {
  const zaak = maakZaak({
    id: `zaak-${nummer}`,
    gemeente,
    zaaknummer: `LKS-2026-${String(nummer).padStart(4, '0')}`,
  });
  await stores.zaken.save(
    maakOpslag(zaak, { werkvoorraad: [maakWerkvoorraadregel(zaak, { taakId: `taak-${nummer}`, ...regel })] }),
  );
}

async function listTaken(stores: Stores, anders: Partial<Werkvoorraadvraag> = {}): Promise<readonly string[]> {
  return (await stores.views.werkvoorraad({ ...VRAAG, ...anders })).rijen.map((rij) => rij.taakId);
}

export function describeWerkvoorraad(open: OpenStores): void {
  describe('the werkvoorraad', () => {
    const stores = useStores(open);

    it('shows a row as it was saved', async () => {
      const zaak = maakZaak();
      const regel = maakWerkvoorraadregel(zaak, {
        behandelaar: 'anna',
        wettelijkUiterlijk: '2026-04-01',
        uiterlijk: '2026-03-20',
        termijn: 'Rappel',
        grondslag: 'art. 4:5 Awb',
        opgeschort: true,
      });
      await stores().zaken.save(maakOpslag(zaak, { werkvoorraad: [regel] }));
      expect(await stores().views.werkvoorraad(VRAAG)).toStrictEqual({ rijen: [regel], totaal: 1 });
    });

    it('follows the zaak: a task that is done leaves, a new one comes, a claimed one changes', async () => {
      const zaak = maakZaak();
      const regel = (taakId: string, versie: number, behandelaar: string | null = null) =>
        maakWerkvoorraadregel({ ...zaak, versie }, { taakId, behandelaar });
      await stores().zaken.save(maakOpslag(zaak, { werkvoorraad: [regel('a', 1), regel('b', 1)] }));
      await stores().zaken.save(
        maakOpslag({ ...zaak, versie: 2 }, { werkvoorraad: [regel('b', 2, 'anna'), regel('c', 2)] }),
      );
      const { rijen } = await stores().views.werkvoorraad(VRAAG);
      expect(rijen.map((rij) => [rij.taakId, rij.behandelaar, rij.zaakversie])).toEqual([
        ['b', 'anna', 2],
        ['c', null, 2],
      ]);
      await stores().zaken.save(maakOpslag({ ...zaak, versie: 3 }, { werkvoorraad: [] }));
      expect(await stores().views.werkvoorraad(VRAAG)).toEqual({ rijen: [], totaal: 0 });
    });

    it('puts statutory terms that are near on top, then goes by the date of the task, no date last', async () => {
      await addTaak(stores(), 1, { uiterlijk: null });
      await addTaak(stores(), 2, { uiterlijk: '2026-02-01' });
      await addTaak(stores(), 3, { uiterlijk: '2026-03-30', wettelijkUiterlijk: '2026-03-16' });
      await addTaak(stores(), 4, { uiterlijk: '2026-03-01', wettelijkUiterlijk: '2026-03-17' });
      await addTaak(stores(), 5, { uiterlijk: null, wettelijkUiterlijk: '2026-02-20' });
      await addTaak(stores(), 6, { uiterlijk: '2026-03-01' });
      await addTaak(stores(), 7, { uiterlijk: null, wettelijkUiterlijk: '2026-05-01' });
      expect(await listTaken(stores())).toEqual(['taak-5', 'taak-3', 'taak-2', 'taak-4', 'taak-6', 'taak-1', 'taak-7']);
    });

    it('is one list for several gemeenten, and shows none of the others', async () => {
      await addTaak(stores(), 1, { uiterlijk: '2026-03-03' }, 'olst-wijhe');
      await addTaak(stores(), 2, { uiterlijk: '2026-03-02' });
      await addTaak(stores(), 3, { uiterlijk: '2026-03-01' }, 'elders');
      expect(await listTaken(stores(), { gemeenten: ['voorbeeldstad', 'olst-wijhe'] })).toEqual(['taak-2', 'taak-1']);
      expect(await listTaken(stores(), { gemeenten: ['voorbeeldstad'] })).toEqual(['taak-2']);
      expect(await listTaken(stores(), { gemeenten: [] })).toEqual([]);
    });

    it('is mine, my group’s or everybody’s', async () => {
      await addTaak(stores(), 1, { behandelaar: 'anna' });
      await addTaak(stores(), 2, { behandelaar: 'bert', rol: 'administratie' });
      await addTaak(stores(), 3, { rol: 'beleidsmedewerker' });
      expect(await listTaken(stores(), { lijst: 'mijn' })).toEqual(['taak-1']);
      expect(await listTaken(stores(), { lijst: 'groep' })).toEqual(['taak-1', 'taak-2']);
      expect(await listTaken(stores(), { lijst: 'groep', rollen: ['administratie'] })).toEqual(['taak-2']);
      expect(await listTaken(stores(), { lijst: 'groep', rollen: [] })).toEqual([]);
      expect(await listTaken(stores())).toEqual(['taak-1', 'taak-2', 'taak-3']);
    });

    it('filters by stap, element, werkgever, route and behandelaar, all at once', async () => {
      const regel = { stap: 2, element: 'E', werkgever: 'Slager', route: 'forfaitair', behandelaar: 'anna' } as const;
      await addTaak(stores(), 1, regel);
      for (const [i, veld] of Object.keys(regel).entries()) {
        const { [veld as keyof typeof regel]: _, ...rest } = regel;
        await addTaak(stores(), i + 2, rest);
      }
      expect(await listTaken(stores(), regel)).toEqual(['taak-1']);
      for (const [veld, waarde] of Object.entries(regel)) {
        expect(await listTaken(stores(), { [veld]: waarde }), veld).toHaveLength(5);
      }
    });

    it('finds a werkgever by words of the name, whatever the case and the accents', async () => {
      await addTaak(stores(), 1, { werkgever: 'Bakkerij Zoë & Zn.' });
      await addTaak(stores(), 2, { werkgever: 'Zoetermeer Groen' });
      await addTaak(stores(), 3, { werkgever: 'Straßer B.V.' });
      expect(await listTaken(stores(), { werkgever: 'zoe BAK' })).toEqual(['taak-1']);
      expect(await listTaken(stores(), { werkgever: 'Strasser' })).toEqual(['taak-3']);
      expect(await listTaken(stores(), { werkgever: 'straße' })).toEqual(['taak-3']);
      for (const geen of ['.*', 'z%', '$where']) expect(await listTaken(stores(), { werkgever: geen })).toEqual([]);
    });

    it('finds rows that contain every word, whatever the case and the accents', async () => {
      await addTaak(stores(), 1, { zoektekst: 'zoe voorbeeld, bakkerij 100%_ [a]' });
      await addTaak(stores(), 2, { zoektekst: 'bert voorbeeld, slagerij' });
      expect(await listTaken(stores(), { zoek: 'Zoë' })).toEqual(['taak-1']);
      expect(await listTaken(stores(), { zoek: ' VOORBEELD   slager ' })).toEqual(['taak-2']);
      expect(await listTaken(stores(), { zoek: 'voorbeeld' })).toHaveLength(2);
      for (const teken of ['%_', '[a]']) expect(await listTaken(stores(), { zoek: teken })).toEqual(['taak-1']);
      for (const geen of ['.*', '^zoe', 'b_rt', '$where', "'"]) {
        expect(await listTaken(stores(), { zoek: geen }), geen).toEqual([]);
      }
      expect(await listTaken(stores(), { zoek: '  ' })).toHaveLength(2);
    });
  });

  describe('the order of the werkvoorraad', () => {
    const stores = useStores(open);
    const order = async (volgorde: Werkvoorraadvraag['volgorde'], anders: Partial<Werkvoorraadvraag> = {}) =>
      (await listTaken(stores(), { ...anders, volgorde })).map((taakId) => Number(taakId.slice('taak-'.length)));

    it('goes by surname: the words before it do not count', async () => {
      const namen = ['van den Berg, A.', 'de Boer, S.', "'t Hart, J.", 'Aalbers, K.', 'Van der Aa, L.', 'Berg, A.'];
      for (const [plaats, werknemer] of namen.entries()) await addTaak(stores(), plaats + 1, { werknemer });
      expect(await order('werknemer')).toEqual([5, 4, 6, 1, 2, 3]);
      expect(await order('-werknemer')).toEqual([3, 2, 1, 6, 4, 5]);
    });

    it('goes by name as people read it: without capitals and accents', async () => {
      await addTaak(stores(), 1, { werknemer: 'Zaal, A.', werkgever: 'élan' });
      await addTaak(stores(), 2, { werknemer: 'de Boer, S.', werkgever: 'Eland' });
      await addTaak(stores(), 3, { werknemer: 'Çelik, B.', werkgever: 'Zon' });
      expect(await order('werknemer')).toEqual([2, 3, 1]);
      expect(await order('-werknemer')).toEqual([1, 3, 2]);
      expect(await order('werkgever')).toEqual([1, 2, 3]);
      expect(await order('-werkgever')).toEqual([3, 2, 1]);
    });

    it('goes by stap and then by zaak, or by zaak alone', async () => {
      for (const [nummer, stap] of [
        [1, 3],
        [2, 1],
        [3, 3],
        [4, 2],
      ] as const) {
        await addTaak(stores(), nummer, { stap });
      }
      expect(await order('stap')).toEqual([2, 4, 1, 3]);
      expect(await order('-stap')).toEqual([3, 1, 4, 2]);
      expect(await order('zaak')).toEqual([1, 2, 3, 4]);
      expect(await order('-zaak')).toEqual([4, 3, 2, 1]);
    });

    it('puts rows without a date last, whichever way the dates run', async () => {
      await addTaak(stores(), 1, { uiterlijk: null });
      await addTaak(stores(), 2, { uiterlijk: '2026-03-05', wettelijkUiterlijk: '2026-03-05' });
      await addTaak(stores(), 3, { uiterlijk: '2026-03-04' });
      expect(await order('uiterlijk')).toEqual([3, 2, 1]);
      expect(await order('-uiterlijk')).toEqual([2, 3, 1]);
    });

    it('turns the legal risk around, and is the legal risk when nothing is asked', async () => {
      await addTaak(stores(), 1, { uiterlijk: '2026-03-01' });
      await addTaak(stores(), 2, { uiterlijk: '2026-03-30', wettelijkUiterlijk: '2026-03-16' });
      await addTaak(stores(), 3, { uiterlijk: null });
      expect(await order(undefined)).toEqual([2, 1, 3]);
      expect(await order('risico')).toEqual([2, 1, 3]);
      expect(await order('-risico')).toEqual([3, 1, 2]);
    });
  });

  describe('counts of the werkvoorraad', () => {
    const stores = useStores(open);
    const GROEPEN = ['te_laat', 'vandaag', 'binnenkort', 'later', 'opgeschort'] as const;

    async function fill(): Promise<void> {
      const datums = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-09', '2026-03-10', null];
      for (const [i, uiterlijk] of datums.entries()) {
        await addTaak(stores(), i + 1, { uiterlijk, behandelaar: i < 2 ? 'anna' : null });
        await addTaak(stores(), i + 11, { uiterlijk, opgeschort: true, rol: 'beleidsmedewerker', stap: 4 });
        await addTaak(stores(), i + 21, { uiterlijk, behandelaar: 'anna' }, 'olst-wijhe');
      }
    }

    it('say how many rows each list and each group of dates has', async () => {
      await fill();
      expect(await stores().views.werkvoorraadTellingen(VRAAG)).toEqual({
        mijn: 2,
        groep: 6,
        alle: 12,
        termijn: { te_laat: 1, vandaag: 1, binnenkort: 2, later: 2, opgeschort: 6, uitgesteld: 0 },
      });
      expect((await stores().views.werkvoorraadTellingen({ ...VRAAG, gemeenten: [] })).alle).toBe(0);
    });

    it('are what the list with that filter shows', async () => {
      await fill();
      const filters: Partial<Werkvoorraadvraag>[] = [
        {},
        { lijst: 'mijn' },
        { lijst: 'groep' },
        { stap: 4 },
        { zoek: 'korenbloem' },
        { behandelaar: 'anna', gemeenten: ['voorbeeldstad', 'olst-wijhe'] },
      ];
      for (const filter of filters) {
        const vraag = { ...VRAAG, ...filter };
        const tellingen = await stores().views.werkvoorraadTellingen(vraag);
        for (const termijn of GROEPEN) {
          const pagina = await stores().views.werkvoorraad({ ...vraag, termijn });
          expect(pagina.totaal, `${JSON.stringify(filter)} ${termijn}`).toBe(tellingen.termijn[termijn]);
          expect(pagina.rijen).toHaveLength(pagina.totaal);
        }
        const { totaal } = await stores().views.werkvoorraad(vraag);
        expect(Object.values(tellingen.termijn).reduce((a, b) => a + b)).toBe(totaal);
      }
    });
  });

  describe('pages of the werkvoorraad', () => {
    const stores = useStores(open);
    const fill = async (van: number, tot: number) => {
      for (let i = van; i <= tot; i += 1) {
        await addTaak(
          stores(),
          i,
          {
            uiterlijk: i % 5 === 0 ? null : `2026-03-${String((i % 3) + 10)}`,
            wettelijkUiterlijk: i % 4 === 0 ? `2026-03-${String((i % 2) + 15)}` : null,
            rol: i % 2 === 0 ? 'consulent' : 'administratie',
            behandelaar: i % 3 === 0 ? 'anna' : null,
            werknemer: `${['Çelik', 'Boer', 'de Boer'][i % 3]}, A.`,
            werkgever: `Bedrijf ${i % 2}`,
            stap: (i % 4) + 1,
          },
          i % 6 === 0 ? 'olst-wijhe' : 'voorbeeldstad',
        );
      }
    };

    async function walk(anders: Partial<Werkvoorraadvraag>, between: () => Promise<void> = async () => {}) {
      const vraag = { ...VRAAG, gemeenten: ['voorbeeldstad', 'olst-wijhe'], ...anders };
      const gezien: string[] = [];
      let na: string | undefined;
      do {
        const pagina = await stores().views.werkvoorraad({ ...vraag, na });
        gezien.push(...pagina.rijen.map((rij) => rij.taakId));
        na = pagina.volgende;
        if (gezien.length > 500) throw new Error('The pages never end.');
        await between();
      } while (na !== undefined);
      return gezien;
    }

    it('together are the whole list in order, whatever their size', async () => {
      await fill(1, 40);
      for (const lijst of ['alle', 'groep'] as const) {
        const alles = await walk({ lijst, aantal: 100 });
        expect(alles).toHaveLength(40);
        for (const aantal of [1, 7, 20, 40]) expect(await walk({ lijst, aantal }), `${aantal}`).toEqual(alles);
      }
    });

    it.each(['risico', 'uiterlijk', 'werknemer', 'werkgever', 'zaak', 'stap'] as const)(
      'together are the whole list by %s, both ways, for one person too',
      async (veld) => {
        await fill(1, 24);
        for (const volgorde of [veld, `-${veld}`] as const) {
          for (const anders of [{}, { lijst: 'mijn', gebruiker: 'anna' }] as const) {
            const alles = await walk({ ...anders, volgorde, aantal: 100 });
            expect(alles).toHaveLength('lijst' in anders ? 8 : 24);
            expect(new Set(alles).size).toBe(alles.length);
            for (const aantal of [1, 7]) expect(await walk({ ...anders, volgorde, aantal }), volgorde).toEqual(alles);
          }
        }
      },
    );

    it('show no row twice and lose none while others are added', async () => {
      await fill(1, 30);
      const eerder = await walk({ aantal: 100 });
      let nummer = 100;
      const gezien = await walk({ aantal: 4 }, async () => {
        if (nummer < 106) await fill(nummer, (nummer += 2) - 1);
      });
      expect(new Set(gezien).size).toBe(gezien.length);
      expect(gezien.filter((id) => eerder.includes(id))).toEqual(eerder);
    });

    it('keep rows apart that are alike in all but the gemeente', async () => {
      for (const gemeente of ['olst-wijhe', 'voorbeeldstad']) await addTaak(stores(), 1, {}, gemeente);
      expect(await walk({ aantal: 1 })).toEqual(['taak-1', 'taak-1']);
    });

    it('have no next page after the last row', async () => {
      await fill(1, 5);
      const pagina = await stores().views.werkvoorraad({ ...VRAAG, aantal: 5 });
      expect(pagina.totaal).toBe(5);
      expect(pagina.volgende).toBeUndefined();
    });

    it('refuse a cursor that they did not give', async () => {
      for (const na of [
        '',
        'onzin',
        Buffer.from('[1,2]').toString('base64url'),
        Buffer.from('{}').toString('base64'),
      ]) {
        await expect(stores().views.werkvoorraad({ ...VRAAG, na }), na).rejects.toThrow(InvoerError);
      }
    });
  });
}
