import { describe, expect, it } from 'vitest';
import { InvoerError } from '../../../server/domain/fouten.ts';
import type { Agendaregel } from '../../../server/domain/volgen/overzicht.ts';
import type { Stores } from '../../../server/ports.ts';
import { maakOpslag, maakZaak } from '../maak-opslag.ts';
import type { OpenStores } from './use-stores.ts';
import { useStores } from './use-stores.ts';

const VRAAG = { gemeenten: ['voorbeeldstad'], van: '2026-03-01', tot: '2027-02-31', aantal: 25 } as const;

/** Saves a zaak with a moment on each of these dates. */
async function addMomenten(
  stores: Stores,
  nummer: number,
  datums: readonly string[],
  anders: Partial<Agendaregel> & { readonly versie?: number } = {},
): Promise<readonly Agendaregel[]> {
  const { gemeente = 'voorbeeldstad', versie = 1, soort = 'einde_lks' } = anders;
  const zaak = maakZaak({ id: `zaak-${nummer}`, gemeente, versie, zaaknummer: `LKS-2026-000${nummer}` });
  const agenda = datums.map((datum, index) => ({
    zaakId: zaak.id,
    gemeente,
    zaaknummer: zaak.zaaknummer,
    volgnummer: index + 1,
    soort,
    datum,
    uitleg: 'De loonkostensubsidie eindigt.',
    werknemer: 'Voorbeeld, A.',
    werkgever: 'Bakkerij De Korenbloem',
  }));
  await stores.zaken.save(maakOpslag(zaak, { agenda }));
  return agenda;
}

export function describeAgenda(open: OpenStores): void {
  describe('the agenda', () => {
    const stores = useStores(open);
    const list = async (anders = {}) =>
      (await stores().views.agenda({ ...VRAAG, ...anders })).rijen.map((rij) => `${rij.zaakId} ${rij.datum}`);

    it('shows the moments as they were saved last, by date', async () => {
      await addMomenten(stores(), 1, ['2026-04-01', '2026-09-01']);
      const [later, eerder] = await addMomenten(stores(), 1, ['2026-08-01', '2026-05-01'], { versie: 2 });
      expect(await stores().views.agenda(VRAAG)).toStrictEqual({ rijen: [eerder, later], totaal: 2 });
      await addMomenten(stores(), 1, [], { versie: 3 });
      expect(await stores().views.agenda(VRAAG)).toStrictEqual({ rijen: [], totaal: 0 });
    });

    it('shows only the gemeenten, dates and kind asked for, the first and last day included', async () => {
      await addMomenten(stores(), 1, ['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01']);
      await addMomenten(stores(), 2, ['2026-04-10'], { soort: 'verjaardag' });
      await addMomenten(stores(), 3, ['2026-04-05'], { gemeente: 'olst-wijhe' });
      const april = { van: '2026-04-01', tot: '2026-04-30' };
      expect(await list(april)).toEqual(['zaak-1 2026-04-01', 'zaak-2 2026-04-10', 'zaak-1 2026-04-30']);
      expect(await list({ ...april, soort: 'verjaardag' })).toEqual(['zaak-2 2026-04-10']);
      expect(await list({ ...april, gemeenten: ['olst-wijhe', 'voorbeeldstad'] })).toHaveLength(4);
      expect(await list({ ...april, gemeenten: [] })).toEqual([]);
    });

    it('counts the moments of each month', async () => {
      await addMomenten(stores(), 1, ['2026-03-31', '2026-04-01', '2026-04-30', '2027-06-01']);
      await addMomenten(stores(), 2, ['2026-04-10'], { soort: 'verjaardag' });
      await addMomenten(stores(), 3, ['2026-04-05'], { gemeente: 'olst-wijhe' });
      expect(await stores().views.agendaMaanden(VRAAG)).toEqual({ '2026-03': 1, '2026-04': 3 });
      expect(await stores().views.agendaMaanden({ ...VRAAG, soort: 'verjaardag' })).toEqual({ '2026-04': 1 });
      const beide = { ...VRAAG, gemeenten: ['olst-wijhe', 'voorbeeldstad'] };
      expect(await stores().views.agendaMaanden(beide)).toEqual({ '2026-03': 1, '2026-04': 4 });
    });

    it('comes in pages that are the whole together', async () => {
      for (const nummer of [1, 2, 3]) {
        const gemeente = nummer === 3 ? 'olst-wijhe' : 'voorbeeldstad';
        await addMomenten(stores(), nummer, ['2026-04-01', '2026-04-01', '2026-05-01'], { gemeente });
      }
      const gemeenten = ['olst-wijhe', 'voorbeeldstad'];
      const alles = await list({ gemeenten });
      const gezien: string[] = [];
      let na: string | undefined;
      do {
        const pagina = await stores().views.agenda({ ...VRAAG, gemeenten, na, aantal: 2 });
        expect(pagina.totaal).toBe(9);
        gezien.push(...pagina.rijen.map((rij) => `${rij.zaakId} ${rij.datum}`));
        na = pagina.volgende;
      } while (na !== undefined && gezien.length < 20);
      expect(gezien).toEqual(alles);
      await expect(stores().views.agenda({ ...VRAAG, na: 'onzin' })).rejects.toThrow(InvoerError);
    });
  });
}
