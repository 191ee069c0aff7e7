import { describe, expect, it } from 'vitest';
import { fillLetter } from '../../../server/documents/fill-letter.ts';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { findSjabloon } from '../../documents/templates.ts';
import { makeForfaitair, makeToegekend, meet, startProces } from '../verlenging/toegekend.ts';
import type { World } from '../world.ts';

const EERSTE = ['AanvragenEersteMetingTask', 'InvoerenEersteMetingTask', 'BesprekenEersteMetingTask'] as const;
const METEN = ['AanvragenHermetingTask', 'InvoerenHermetingTask', 'BesprekenHermetingTask'] as const;

/** Cents per month that the werkgever has a right to. */
async function listRecht(world: World, zaakId: string, totEnMet: string): Promise<Readonly<Record<string, number>>> {
  const zaak = await world.zaak(zaakId);
  const { rekengegevens } = world.omgeving.regelkeuze.ofZaak(zaak);
  const maanden = calculateRecht(zaak, totEnMet, { rekengegevens, parameters: {} });
  return Object.fromEntries(maanden.map((deel) => [deel.maand, deel.bekend ? deel.rechtCent : -1]));
}

/** The werkgever reports on 7 September that it are 24 hours, from an earlier day on. */
async function meldUren(world: World, zaakId: string, ingangsdatum: string): Promise<void> {
  await world.goTo('2026-09-07');
  await startProces(world, zaakId, 'wijziging', {
    'wijziging.soort': 'uren',
    'wijziging.urenPerWeek': 24,
    'wijziging.melder': 'werkgever',
    'wijziging.bewijs': 'arbeidsovereenkomst',
    'wijziging.gemeldOp': '2026-09-07',
    'wijziging.ingangsdatum': ingangsdatum,
  });
  await world.complete(zaakId, 'NakijkenWijzigingTask');
  await world.complete(zaakId, 'VaststellenWijzigingsbesluitTask');
}

describe('other hours of months in the past', () => {
  it('leave the forfaitaire months forfaitair: 50 percent, for the new hours', async () => {
    const { world, zaakId } = await makeForfaitair();
    await world.goTo('2026-06-01');
    await meet(world, zaakId, EERSTE, { op: '2026-06-01', percentage: 70, volgendeMeting: '2028-06-01' });
    await world.complete(zaakId, 'VaststellenOvergangTask');
    await meldUren(world, zaakId, '2026-06-01');
    // 24 of 30 hours of 1.275,11, of 1.298,79 and of the regular 779,27.
    expect(await listRecht(world, zaakId, '2026-09')).toMatchObject({
      '2026-05': 127_511,
      '2026-06': 102_009,
      '2026-07': 103_903,
      '2026-08': 62_342,
      '2026-09': 62_342,
    });
    const { besluiten, brieven, gegevens } = await world.zaak(zaakId);
    expect(besluiten.slice(2)).toMatchObject([
      { soort: 'wijziging', route: 'forfaitair', ingangsdatum: '2026-06-01', einddatum: '2026-07-31' },
      { soort: 'wijziging', route: 'regulier', ingangsdatum: '2026-08-01', volgendeMeting: '2028-06-01' },
    ]);
    expect(gegevens.dienstverband.urenPerWeek).toBe(24);
    const brief = brieven.findLast(({ code }) => code === 'PP-W1');
    const tekst = JSON.stringify(brief && fillLetter(brief, findSjabloon));
    expect(tekst).toContain('vanaf 1 juni 2026');
    expect(tekst).toContain('vanaf 1 augustus 2026: €\u00a0623,42 per maand');
    expect(brieven.filter(({ code, datum }) => code === 'PP-W1' && datum === '2026-09-07')).toHaveLength(1);
    // The letter makes both besluiten known: a month is paid by a besluit that was told only.
    const [eerste, tweede] = besluiten.slice(2);
    expect(brief).toMatchObject({ besluitId: eerste?.id, ookBesluitIds: [tweede?.id] });
  });

  it('are calculated from the loonwaarde of then, and from a later one only from its own first day', async () => {
    const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': undefined });
    await world.goTo('2026-05-04');
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werkgever' });
    await meet(world, zaakId, METEN, { op: '2026-05-04', percentage: 45, volgendeMeting: '2028-05-04' });
    await world.complete(zaakId, 'VaststellenHermetingsbesluitTask', { 'hermeting.ingangsdatum': '2026-06-01' });
    await meldUren(world, zaakId, '2026-03-01');
    // 24 of 32 hours of 1.088,10 (60 percent) and of 1.496,13 (45 percent).
    expect(await listRecht(world, zaakId, '2026-07')).toMatchObject({
      '2026-02': 108_810,
      '2026-03': 81_607,
      '2026-05': 81_607,
      '2026-06': 112_210,
      '2026-07': 114_293,
    });
  });
});
