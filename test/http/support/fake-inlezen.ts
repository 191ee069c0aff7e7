import type { Inleeskop } from '../../../server/domain/inlezen/inleesverslag.ts';
import type { Bankinleesusecases } from '../../../server/usecases/inlezen/bankinleesusecases.ts';
import type { Inleesusecases } from '../../../server/usecases/inlezen/inleesusecases.ts';
import { BETAALRUN } from './fake-betaalrun.ts';

const KOP: Inleeskop = {
  id: 'uren-1',
  gemeente: 'voorbeeldstad',
  soort: 'uren',
  op: '2026-03-02T09:00:00.000Z',
  datum: '2026-03-02',
  door: 'a.jansen',
  doorNaam: 'A. Jansen',
  bestand: 'maart.csv',
  sha256: 'a'.repeat(64),
  tellingen: { vastgelegd: 1 },
};

/** A gemeente that read one file. */
export function makeFakeInlezen(): Inleesusecases & Bankinleesusecases {
  return {
    findEerdereLezing: async () => ({ verslagId: 'terugmelding-1', op: '2026-03-02', door: 'A. Jansen' }),
    keepTerugmelding: async () => ({ ...BETAALRUN, verslagId: 'terugmelding-1' }),
    keepOntvangsten: async () => ({ regels: [], verslagId: 'ontvangsten-1' }),
    listInleesverslagen: async () => ({ rijen: [KOP] }),
    readInleesverslag: async () => ({
      ...KOP,
      regels: [{ regel: 2, zaakId: 'zaak-1', zaaknummer: 'LKS-2026-0001', wat: '10 uur', uitkomst: 'vastgelegd' }],
    }),
  };
}
