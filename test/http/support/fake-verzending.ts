import type { Dossierusecases } from '../../../server/usecases/dossier/dossier.ts';
import type { Gwsusecases } from '../../../server/usecases/dossier/gws.ts';
import type { Verzendusecases } from '../../../server/usecases/verzenden/verzendusecases.ts';
import { maakDossierbron } from '../../documents/dossier/voorbeelddossier.ts';
import { maakVerzending } from '../../domain/voorbeeldverzending.ts';
import { makeInvoer } from '../../payments/voorbeeldstuk.ts';

const BATCH = { id: 'batch-1', op: '2026-03-02T10:00:00.000Z', door: 'consulent', aantal: 1, wacht: 1 };

/** The way out of letters that answers the same always. */
export function makeFakeVerzending(): Verzendusecases & Dossierusecases & Gwsusecases {
  const batch = async () => BATCH;
  return {
    listVerzending: async () => ({
      rijen: [maakVerzending()],
      totaal: 1,
      tellingen: { te_versturen: 0, te_printen: 1, mislukt: 0, verzonden: 0 },
      opnieuw: 0,
      geprint: 0,
      batches: [BATCH],
      post: 'uit',
      postvak: [],
    }),
    readZaakverzending: async () => [maakVerzending()],
    changeVerzending: async () => maakVerzending({ stand: 2 }),
    sendWachtende: async () => ({ klaargezet: 2 }),
    resendMislukte: async () => ({ klaargezet: 3 }),
    setDigitaalAkkoord: async () => {},
    startPrintbatch: batch,
    readPrintbatch: async () => ({ batch: BATCH, gemeente: makeInvoer().gemeente, brieven: [] }),
    postPrintbatch: batch,
    readGws: async () => [],
    readGwsCsv: async () => ({ naam: 'gws.csv', inhoud: 'Zaak' }),
    tickGws: async () => [],
    readDossier: async () => ({ bron: maakDossierbron(0), vastleggingen: [], documenten: [], bestanden: [] }),
  };
}
