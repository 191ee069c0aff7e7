import { evolveAll } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../../server/domain/zaak/gebeurtenis.ts';
import type { Stores } from '../../../server/ports.ts';
import { makeOpslag } from '../../../server/usecases/make-opslag.ts';

const NU = '2026-03-02T09:00:00.000Z';

/** Lets the werkgever of this zaak owe 150 euro, as a beschikking after a settlement would, and the gemeente 50 to another one. */
export async function addVordering(stores: Stores, gemeente: string, zaakId: string): Promise<string> {
  const zaak = await stores.zaken.find(gemeente, zaakId);
  if (zaak === undefined) throw new Error('The zaak is missing');
  const id = `vordering-${zaakId}`;
  const gebeurtenissen: readonly Gebeurtenis[] = [
    {
      soort: 'VorderingVastgesteld',
      vordering: {
        id,
        verrekeningId: `verrekening-${zaakId}`,
        bedragCent: 15_000,
        maanden: ['2026-01'],
        datum: '2026-03-02',
        uiterlijk: '2026-04-13',
        wijze: 'terugbetalen',
        besluitId: `besluit-${zaakId}`,
      },
    },
    {
      soort: 'GemeenteschuldVastgesteld',
      schuld: {
        id,
        aan: { slug: 'deventer', naam: 'Gemeente Deventer' },
        kenmerk: 'LKS-1',
        maanden: [{ maand: '2026-01', bedragCent: 5_000 }],
        bedragCent: 5_000,
        datum: '2026-03-02',
      },
    },
  ];
  const bron = { opdrachtId: `vordering-${zaakId}`, nu: NU, vandaag: '2026-03-02', door: 'systeem', voor: zaak };
  await stores.zaken.save(makeOpslag(evolveAll(zaak, gebeurtenissen), gebeurtenissen, bron));
  return id;
}
