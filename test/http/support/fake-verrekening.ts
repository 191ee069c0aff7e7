import type { Gemeenteschuld } from '../../../server/domain/verhuizing/gemeenteschuld.ts';
import type { Vorderingstand } from '../../../server/domain/verrekenen/zaakverrekening.ts';
import type {
  Verrekeningsoverzicht,
  Verrekeningsvoortgang,
} from '../../../server/usecases/verrekenen/verrekeningusecases.ts';

export const VORDERINGSTAND: Vorderingstand = {
  vordering: {
    id: 'vordering-1',
    verrekeningId: 'verrekening-1',
    bedragCent: 12_000,
    maanden: ['2026-02'],
    datum: '2026-04-13',
    uiterlijk: '2026-05-26',
    wijze: 'terugbetalen',
    besluitId: 'besluit-2',
    toelichting: 'Minder uren.',
    ontvangsten: [{ id: 'o1', bedragCent: 2000, op: '2026-04-20', bron: 'hand', kenmerk: 'LKS-2026-0001' }],
    kwijt: [{ id: 'k1', bedragCent: 1000, op: '2026-04-21', reden: 'Klein bedrag.' }],
  },
  ontvangenCent: 2000,
  ingehoudenCent: 0,
  kwijtCent: 1000,
  openCent: 9000,
};

export const VERREKENINGSVOORTGANG: Verrekeningsvoortgang = {
  status: 'bezig',
  gedaan: 20,
  totaal: 200,
  mislukt: 0,
  doorNaam: 'E. de Groot',
  begonnenOp: '2026-04-02T09:00:00.000Z',
};

export const SCHULD: Gemeenteschuld = {
  id: 'schuld-1',
  aan: { slug: 'deventer', naam: 'Gemeente Deventer' },
  kenmerk: 'LKS-2026-0007',
  maanden: [{ maand: '2026-03', bedragCent: 12_345 }],
  bedragCent: 12_345,
  datum: '2026-03-20',
  uiterlijk: '2026-05-04',
  rekening: { naam: 'Gemeente Deventer', iban: 'NL91ABNA0417164300' },
  betalingen: [],
};

export const VERREKENINGEN: Verrekeningsoverzicht = {
  kwartaal: '2026-Q1',
  kwartalen: ['2026-Q1', '2025-Q4'],
  begintOp: '2026-04-02',
  aantallen: { te_controleren: 1, mislukt: 0, nog_niet: 0, later: 0, verrekend: 0, niets: 4 },
  wachten: 1,
  regels: [
    {
      zaakId: 'zaak-1',
      zaaknummer: 'LKS-2026-0001',
      werkgever: 'Bakkerij De Vries',
      werknemer: 'Jansen, A.',
      stand: 'te_controleren',
      saldoCent: 22_831,
      brief: 'kennisgeving',
      wachtOpUren: ['2026-03'],
    },
  ],
  schulden: [],
  vorderingen: [
    { ...VORDERINGSTAND, zaakId: 'zaak-2', zaaknummer: 'LKS-2026-0002', werkgever: 'Bakkerij De Vries', teLaat: false },
  ],
  mag: true,
  magOntvangen: true,
  kwijtgronden: [
    {
      code: 'anders',
      naam: 'Een andere reden',
      uitleg: 'Leg dit uit.',
      grondslag: 'art. 4:94a Awb',
      aanname: true,
    },
  ],
  voortgang: VERREKENINGSVOORTGANG,
};
