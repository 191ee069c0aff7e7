import type { Inleeskop } from '../../../server/domain/inlezen/inleesverslag.ts';
import type { Inleesusecases } from '../../../server/usecases/inlezen/inleesusecases.ts';

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
export function makeFakeInlezen(): Inleesusecases {
  return {
    listInleesverslagen: async () => ({ rijen: [KOP] }),
    readInleesverslag: async () => ({
      ...KOP,
      regels: [{ regel: 2, zaakId: 'zaak-1', zaaknummer: 'LKS-2026-0001', wat: '10 uur', uitkomst: 'vastgelegd' }],
    }),
  };
}
