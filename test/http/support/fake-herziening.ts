import type {
  Herzieningsoverzicht,
  Herzieningstekening,
  Herzieningsvoortgang,
} from '../../../server/usecases/herziening/herzieningusecases.ts';

export const HERZIENING: Herzieningsoverzicht = {
  datum: '2027-01-01',
  vanaf: '2026-11-01',
  datums: ['2027-01-01', '2026-07-01', '2026-01-01'],
  teHerzien: { aantal: 1, oudCent: 102_320, nieuwCent: 107_109 },
  herzien: { aantal: 0, oudCent: 0, nieuwCent: 0 },
  kanNiet: 1,
  nietNodig: 4,
  lager: 0,
  regels: [
    {
      zaakId: 'zaak-2',
      zaaknummer: 'LKS-2026-0002',
      werkgever: 'Bakkerij De Vries',
      werknemer: 'Bos, B.',
      stand: 'kan_niet',
      reden: 'Het minimumloon vanaf 1 januari 2027 is nog niet bekend.',
    },
    {
      zaakId: 'zaak-1',
      zaaknummer: 'LKS-2026-0001',
      werkgever: 'Bakkerij De Vries',
      werknemer: 'Jansen, A.',
      stand: 'te_herzien',
      oudCent: 102_320,
      nieuwCent: 107_109,
    },
  ],
  mag: true,
};

export const HERZIENINGSVOORTGANG: Herzieningsvoortgang = {
  status: 'bezig',
  gedaan: 20,
  totaal: 200,
  mislukt: 0,
  doorNaam: 'E. de Groot',
  begonnenOp: '2027-01-04T09:00:00.000Z',
};

const TEKENREGEL = {
  zaakId: 'zaak-1',
  zaaknummer: 'LKS-2026-0001',
  taakId: 'taak-1',
  werkgever: 'Bakkerij De Vries',
  werknemer: 'Jansen, A.',
  oudCent: 102_320,
  nieuwCent: 107_109,
  begonnenDoor: 'E. de Groot',
};

export const HERZIENINGSTEKENING: Herzieningstekening = {
  mag: true,
  totaal: { aantal: 1, oudCent: 102_320, nieuwCent: 107_109 },
  samen: [TEKENREGEL],
  apart: [
    {
      ...TEKENREGEL,
      zaakId: 'zaak-2',
      zaaknummer: 'LKS-2026-0002',
      taakId: 'taak-2',
      nieuwCent: 99_000,
      uitzondering: 'Het nieuwe bedrag is lager dan het oude.',
    },
  ],
};
