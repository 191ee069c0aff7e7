import type { Verzending } from '../../server/domain/brief/verzending.ts';

/** A letter that waits for the printer. */
export function maakVerzending(anders: Partial<Verzending> = {}): Verzending {
  return {
    id: 'brief-1',
    gemeente: 'voorbeeldstad',
    zaakId: 'zaak-1',
    zaaknummer: 'LKS-2026-0001',
    code: 'PP-6',
    titel: 'Beschikking toekenning',
    soort: 'beschikking',
    aan: 'werkgever',
    naam: 'Bakkerij De Vries',
    adres: ['Markt 2', '8131 AA  Wijhe'],
    wijze: 'post',
    briefdatum: '2026-03-02',
    status: 'te_printen',
    sinds: '2026-03-02T09:00:00.000Z',
    pogingen: 0,
    stand: 1,
    geschiedenis: [{ tijdstip: '2026-03-02T09:00:00.000Z', datum: '2026-03-02', door: 'systeem', zin: 'Klaar' }],
    ...anders,
  };
}
