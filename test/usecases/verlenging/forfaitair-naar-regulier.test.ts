import { describe, expect, it } from 'vitest';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import { ADMIN } from '../world.ts';
import { findUitkomst, listBrieven, listOpen, makeForfaitair, meet } from './toegekend.ts';

const METEN = ['AanvragenEersteMetingTask', 'InvoerenEersteMetingTask', 'BesprekenEersteMetingTask'] as const;

describe('forfaitair naar regulier', () => {
  it('V31: 1.275,11 until the end of July, then 1.428,67 with 45% and the minimum wage of 1 August', async () => {
    const { world, zaakId } = await makeForfaitair();
    await world.goTo('2026-05-31');
    expect(listOpen(await world.zaak(zaakId))).toEqual([]);
    await world.goTo('2026-06-01');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['AanvragenEersteMetingTask']);
    expect((await world.zaak(zaakId)).gegevens.hermeting).toMatchObject({
      plandatum: '2026-07-03',
      soortMeting: 'eerste',
    });

    await meet(world, zaakId, METEN, { op: '2026-06-01', percentage: 45, volgendeMeting: '2028-06-01' });
    await world.complete(zaakId, 'VaststellenOvergangTask');
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'forfaitair-naar-regulier')).toBe('OvergangEnd');
    expect(zaak.besluiten).toMatchObject([
      {
        soort: 'toekenning_forfaitair',
        ingangsdatum: '2026-02-01',
        einddatum: '2026-07-31',
        berekening: { bedragPerMaandCent: 127_511 },
      },
      {
        soort: 'toekenning_regulier',
        route: 'regulier',
        ingangsdatum: '2026-08-01',
        einddatum: '2028-06-01',
        berekening: { peildatum: '2026-08-01', bedragPerMaandCent: 142_867 },
      },
    ]);
    const regels = world.omgeving.regelkeuze.ofZaak(zaak);
    const parameters = await regels.calculateParameters(zaak, '2026-06-01');
    const waarden = Object.fromEntries(Object.entries(parameters).map(([sleutel, { waarde }]) => [sleutel, waarde]));
    const recht = calculateRecht(zaak, '2026-09', { rekengegevens: regels.rekengegevens, parameters: waarden });
    // The gemeente indexes per 1 July too (parameter indexatie.momenten), so July has the new minimum wage already.
    expect(recht.map((maand) => (maand.bekend ? maand.rechtCent : maand.reden))).toEqual([
      127_511, 127_511, 127_511, 127_511, 127_511, 129_879, 142_867, 142_867,
    ]);
    expect(listBrieven(zaak, '2026-06-01')).toEqual([
      'PP-6 werkgever',
      'PP-12 werkgever',
      'PP-4 werknemer',
      'PP-J werknemer',
    ]);
    expect(zaak.brieven.findLast(({ code }) => code === 'PP-6')?.gegevens['na_forfaitair']).toBe(true);
    expect(zaak.gegevens.oordeel.route).toBe('regulier');
  });

  it('asks to talk about a measurement that comes too late, and warns before the forfaitaire LKS runs out', async () => {
    const { world, zaakId } = await makeForfaitair();
    await world.goTo('2026-06-01');
    await world.complete(zaakId, 'AanvragenEersteMetingTask', {
      'hermeting.organisatie': 'Meetbureau Oost',
      'hermeting.aangevraagdOp': '2026-06-01',
      'hermeting.uiterlijkMeten': '2026-07-20',
    });
    expect(listOpen(await world.zaak(zaakId))).toEqual(['BesprekenLateMetingTask']);
    await world.complete(zaakId, 'BesprekenLateMetingTask', { 'hermeting.planAfspraak': 'Eerder kan niet.' });
    expect(listOpen(await world.zaak(zaakId))).toEqual(['InvoerenEersteMetingTask']);
    await world.goTo('2026-07-18');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['InvoerenEersteMetingTask', 'MeldenEindeForfaitairTask']);
  });

  it('ends with the forfaitaire period when the loonwaarde is 100 percent', async () => {
    const { world, zaakId } = await makeForfaitair();
    await world.goTo('2026-06-01');
    await meet(world, zaakId, METEN, { op: '2026-06-01', percentage: 100, volgendeMeting: '2028-06-01' });
    await world.complete(zaakId, 'VaststellenOvergangTask');
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'forfaitair-naar-regulier')).toBe('GeenRechtNaMetingEnd');
    expect(zaak.gegevens.einde).toMatchObject({ datum: '2026-07-31', reden: 'geen_doelgroep' });
    expect(zaak.besluiten.filter(({ soort }) => soort === 'toekenning_regulier')).toEqual([]);
  });

  it('leaves no day between the two, and reports a late report', async () => {
    const { world, zaakId } = await makeForfaitair();
    await world.goTo('2026-06-01');
    await world.complete(zaakId, 'AanvragenEersteMetingTask', {
      'hermeting.organisatie': 'Meetbureau Oost',
      'hermeting.aangevraagdOp': '2026-06-01',
      'hermeting.uiterlijkMeten': '2026-06-02',
    });
    await world.goTo('2026-06-17');
    const rapport = (await world.zaak(zaakId)).termijnen.find(({ soort }) => soort === 'rapporttermijn');
    expect(rapport).toMatchObject({ status: 'verstreken', einddatum: '2026-06-16', gemeldOp: '2026-06-17' });
    const meting = { 'hermeting.meetdatum': '2026-06-17', 'hermeting.rapportdatum': '2026-06-17' };
    const wie = { 'hermeting.deskundige': 'L. Kuiper', 'hermeting.percentage': 45 };
    await world.complete(zaakId, 'InvoerenEersteMetingTask', { ...meting, ...wie }, ADMIN);
    await world.complete(zaakId, 'BesprekenEersteMetingTask', {
      'hermeting.gesprekOp': '2026-06-17',
      'hermeting.gesprekSamenvatting': 'Besproken.',
      'hermeting.rapportAanpassen': false,
    });
    await expect(
      world.complete(zaakId, 'VaststellenOvergangTask', { 'hermeting.ingangsdatum': '2026-08-03' }),
    ).rejects.toThrow('de eerste dag is 1 augustus 2026');
  });
});
