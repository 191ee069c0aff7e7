import { describe, expect, it } from 'vitest';
import type { Besluit } from '../../../server/domain/besluit/besluit.ts';
import { listVerhuisperioden, makeOverdrachtperioden } from '../../../server/domain/verhuizing/overdrachtperioden.ts';
import { run, zaak } from '../../handlers/given.ts';
import { beeindiging, besluit } from '../recht/voorbeelden.ts';
import { pakket, verhuisdeZaak } from './voorbeelden.ts';

const DATUM = '2026-03-11';
const FORFAITAIR = besluit(
  '2025-10-01',
  { soort: 'forfaitair', route: 'forfaitair', begindatumDienstverband: '2025-10-01' },
  { einddatum: '2026-03-31' },
);
const REGULIER = besluit('2026-04-01', {}, { einddatum: '2027-01-31' });
const HERZIENING: Besluit = {
  ...besluit(
    '2026-01-01',
    { soort: 'forfaitair', route: 'forfaitair', begindatumDienstverband: '2025-10-01' },
    { einddatum: '2026-03-31' },
  ),
  soort: 'herziening',
};

function makePakket(...besluiten: readonly Besluit[]) {
  return pakket({ ...verhuisdeZaak(), besluiten });
}

describe('the days from a move on', () => {
  it('are of one period when nothing changed since', () => {
    expect(makeOverdrachtperioden(listVerhuisperioden([REGULIER, beeindiging('2026-05-01')], '2026-05-01'))).toEqual([
      expect.objectContaining({ van: '2026-05-01', totEnMet: '2027-01-31', route: 'regulier', loonwaarde: 60 }),
    ]);
    expect(makePakket(REGULIER, beeindiging(DATUM))).not.toHaveProperty('perioden');
  });

  it('keep the facts of then when these changed between the move and today', () => {
    const { perioden = [], einddatum } = makePakket(FORFAITAIR, REGULIER, beeindiging(DATUM));
    expect(perioden.map(({ van, totEnMet, route }) => [van, totEnMet, route])).toEqual([
      [DATUM, '2026-03-31', 'forfaitair'],
      ['2026-04-01', '2027-01-31', 'regulier'],
    ]);
    expect(einddatum).toBe('2027-01-31');
  });

  it('are one period for besluiten that give only another amount', () => {
    const januari: Besluit = { ...besluit('2026-07-01', {}, { einddatum: '2027-01-31' }), soort: 'herziening' };
    expect(makePakket(REGULIER, januari, beeindiging('2026-05-01'))).not.toHaveProperty('perioden');
  });

  it('do not end with what was decided after the end by the move', () => {
    const later: Besluit = { ...besluit('2026-03-01', {}, { einddatum: '2026-03-10' }), soort: 'wijziging' };
    const vast = besluit('2026-02-01', {}, { einddatum: '2027-01-31' });
    expect(makePakket(vast, beeindiging(DATUM), later)).toMatchObject({ einddatum: '2027-01-31' });
  });

  it('end when the LKS would have ended, also when a shorter one was given another amount last', () => {
    expect(makePakket(FORFAITAIR, REGULIER, HERZIENING, beeindiging(DATUM)).einddatum).toBe('2027-01-31');
  });
});

describe('the besluit of the next gemeente', () => {
  const overname = {
    pakketId: 'p1',
    vanGemeente: 'olst-wijhe',
    vanGemeenteNaam: 'Gemeente Olst-Wijhe',
    zaaknummer: 'LKS-2026-0001',
    eersteDag: '2026-02-10',
    einddatum: '2026-12-31',
    verrekenwijze: 'geen',
    contractLoopt: true,
  };
  const nu = {
    'oordeel.route': 'regulier',
    'loonwaarde.percentage': 60,
    'dienstverband.begindatum': '2025-10-01',
    'dienstverband.einddatum': '2027-12-31',
    'dienstverband.urenPerWeek': 28,
  };
  const listBesluiten = async (velden: object) =>
    (await run('overname-vastleggen', zaak({ ...nu, overname: { ...overname, ...velden } }))).flatMap((gebeurtenis) =>
      gebeurtenis.soort === 'BesluitGenomen' ? [gebeurtenis.besluit] : [],
    );

  it('is one, from the day of inschrijving', async () => {
    const besluiten = await listBesluiten({});
    expect(besluiten.map(({ ingangsdatum, einddatum }) => [ingangsdatum, einddatum])).toEqual([
      ['2026-02-10', '2026-12-31'],
    ]);
  });

  it.each([
    ['a cent more than', 1, 0],
    ['a cent less than', -1, 0],
    // The werkgever keeps it: what is more is for this gemeente.
    ['two cents more than', 2, 0],
    ['two cents less than', -2, -2],
  ])('books what the other gemeente paid, %s what is due', async (_wat, meerCent, geboektMeer) => {
    const [besluit] = await listBesluiten({});
    const maandCent = besluit?.berekening?.bedragPerMaandCent ?? 0;
    const betaald = [{ maand: '2026-03', bedragCent: maandCent + meerCent }];
    const na = await run('overname-vastleggen', zaak({ ...nu, overname: { ...overname, betaald } }));
    const geboekt = na.flatMap((deel) => (deel.soort === 'VerrekeningVastgesteld' ? deel.verrekening.regels : []));
    expect(geboekt.map(({ verschilCent }) => verschilCent)).toEqual([maandCent + geboektMeer]);
  });

  it('is one for each stretch of days by its own hours, loonwaarde and route', async () => {
    const uren = { contractsoort: 'vast', urenPerWeek: 20, voltijdUren: 38 };
    const [eerst, daarna, ...meer] = await listBesluiten({
      perioden: [
        { van: '2026-02-10', totEnMet: '2026-03-31', route: 'forfaitair', ...uren },
        { van: '2026-04-01', totEnMet: '2026-12-31', route: 'regulier', loonwaarde: 60, ...uren, urenPerWeek: 28 },
      ],
    });
    expect(meer).toEqual([]);
    expect(eerst).toMatchObject({ soort: 'overname', ingangsdatum: '2026-02-10', einddatum: '2026-03-31' });
    expect(eerst?.rekenbasis).toMatchObject({ soort: 'forfaitair', urenPerWeek: 20 });
    expect(daarna).toMatchObject({ soort: 'overname', ingangsdatum: '2026-04-01', einddatum: '2026-12-31' });
    expect(daarna?.rekenbasis).toMatchObject({ soort: 'regulier', loonwaarde: 60, urenPerWeek: 28 });
  });
});
