import { describe, expect, it } from 'vitest';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import type { Werkvoorraadvraag } from '../../../server/ports.ts';
import { maakOpslag, maakWerkvoorraadregel, maakWerkvoorraadvraag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const VRAAG = maakWerkvoorraadvraag();
const MORGEN = { uitgesteldTot: '2026-03-03', uitstelreden: 'Werkgever belt terug' };

export function describeUitstel(open: OpenStores): void {
  describe('tasks that are put off', () => {
    const stores = useStores(open);
    const list = async (anders: Partial<Werkvoorraadvraag> = {}) => {
      const { rijen, totaal } = await stores().views.werkvoorraad({ ...VRAAG, ...anders });
      return { taken: rijen.map(({ taakId }) => taakId), totaal };
    };
    const add = async (...regels: readonly Partial<Werkvoorraadregel>[]) => {
      for (const [index, regel] of regels.entries()) {
        const zaak = maakZaak({ id: `zaak-${index}`, zaaknummer: `LKS-2026-000${index}` });
        const werkvoorraad = [maakWerkvoorraadregel(zaak, { taakId: `taak-${index}`, ...regel })];
        await stores().zaken.save(maakOpslag(zaak, { werkvoorraad }));
      }
    };

    it('stand in a list of their own until their day, and then where they were', async () => {
      await add({ uiterlijk: '2026-03-09' }, { uiterlijk: '2026-03-02', ...MORGEN }, { uiterlijk: '2026-03-02' });
      expect(await list()).toEqual({ taken: ['taak-2', 'taak-0'], totaal: 2 });
      expect(await list({ termijn: 'vandaag' })).toEqual({ taken: ['taak-2'], totaal: 1 });
      expect(await list({ termijn: 'uitgesteld' })).toEqual({ taken: ['taak-1'], totaal: 1 });
      expect(await list({ vandaag: '2026-03-03' })).toMatchObject({ taken: ['taak-1', 'taak-2', 'taak-0'], totaal: 3 });
      expect(await list({ vandaag: '2026-03-03', termijn: 'uitgesteld' })).toEqual({ taken: [], totaal: 0 });
    });

    it('never hide a statutory term that is near', async () => {
      await add(
        { ...MORGEN, wettelijkUiterlijk: '2026-03-16' },
        { ...MORGEN, wettelijkUiterlijk: '2026-03-17' },
        { ...MORGEN, wettelijkUiterlijk: '2026-02-01' },
      );
      expect(await list()).toEqual({ taken: ['taak-2', 'taak-0'], totaal: 2 });
      expect(await list({ termijn: 'uitgesteld' })).toEqual({ taken: ['taak-1'], totaal: 1 });
    });

    it('are left out of every count but their own, so that the counts agree with the lists', async () => {
      await add(
        { behandelaar: 'anna', uiterlijk: '2026-03-02', ...MORGEN },
        { behandelaar: 'anna', uiterlijk: '2026-03-02' },
        { rol: 'beheerder', opgeschort: true, ...MORGEN },
        { opgeschort: true },
      );
      const termijn = { te_laat: 0, vandaag: 1, binnenkort: 0, later: 0, opgeschort: 1, uitgesteld: 1 };
      const groep = { ...VRAAG, lijst: 'groep' } as const;
      const tellingen = { mijn: 1, groep: 2, alle: 2, termijn };
      expect(await stores().views.werkvoorraadTellingen(groep)).toStrictEqual(tellingen);
      expect(await stores().views.werkvoorraadTellingen({ ...groep, termijn: 'uitgesteld' })).toStrictEqual(tellingen);
      expect(await stores().views.werkvoorraadTellingen({ ...VRAAG, lijst: 'mijn' })).toMatchObject({
        termijn: { vandaag: 1, opgeschort: 0, uitgesteld: 1 },
      });
      expect(await stores().views.werkvoorraadTellingen({ ...VRAAG, werkgever: 'bestaat niet' })).toMatchObject({
        alle: 2,
        termijn: { uitgesteld: 0 },
      });
    });

    it('come in pages and in the order asked for', async () => {
      await add(MORGEN, MORGEN, MORGEN, {});
      const vraag = { ...VRAAG, termijn: 'uitgesteld', volgorde: '-zaak', aantal: 2 } as const;
      const eerste = await stores().views.werkvoorraad(vraag);
      expect(eerste.rijen.map(({ taakId }) => taakId)).toEqual(['taak-2', 'taak-1']);
      expect(await list({ ...vraag, na: eerste.volgende ?? '' })).toEqual({ taken: ['taak-0'], totaal: 3 });
      expect(await list({ termijn: 'uitgesteld', lijst: 'mijn' })).toEqual({ taken: [], totaal: 0 });
    });
  });
}
