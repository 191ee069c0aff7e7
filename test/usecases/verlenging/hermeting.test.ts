import { describe, expect, it } from 'vitest';
import type { World } from '../world.ts';
import { ADMIN } from '../world.ts';
import { findUitkomst, listBrieven, listOpen, makeToegekend, meet, startProces } from './toegekend.ts';

const METEN = ['AanvragenHermetingTask', 'InvoerenHermetingTask', 'BesprekenHermetingTask'] as const;

async function hermeet(percentage: number, anders = {}): Promise<{ world: World; zaakId: string }> {
  const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': '2026-12-31' });
  await world.goTo('2026-05-04');
  await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'afgesproken_moment', ...anders });
  await meet(world, zaakId, METEN, { op: '2026-05-04', percentage, volgendeMeting: '2028-05-04' });
  return { world, zaakId };
}

describe('hermeting', () => {
  it('V27: from 60% to 72% is significant; both are heard first, and 1.088,10 becomes 761,67 from 1 June', async () => {
    const { world, zaakId } = await hermeet(72);
    expect(listBrieven(await world.zaak(zaakId), '2026-05-04')).toEqual(['HM-1 werkgever', 'HM-1 werknemer']);
    expect(listOpen(await world.zaak(zaakId))).toEqual(['VerwerkenZienswijzeTask']);
    await world.goTo('2026-05-18');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['VerwerkenZienswijzeTask']);
    await world.goTo('2026-05-19');
    expect(listOpen(await world.zaak(zaakId))).toEqual(['VaststellenHermetingsbesluitTask']);

    const voor = await world.zaak(zaakId);
    expect(voor.gegevens.loonwaarde.percentage).toBe(60);
    await world.complete(zaakId, 'VaststellenHermetingsbesluitTask', { 'hermeting.ingangsdatum': '2026-06-01' });
    const zaak = await world.zaak(zaakId);
    expect(voor.besluiten.map(({ berekening }) => berekening?.bedragPerMaandCent)).toEqual([108_810]);
    expect(zaak.besluiten.at(-1)).toMatchObject({
      soort: 'hermeting',
      ingangsdatum: '2026-06-01',
      einddatum: '2026-12-31',
      volgendeMeting: '2028-05-04',
      berekening: { bedragPerMaandCent: 76_167 },
      rekenbasis: { loonwaarde: 72 },
    });
    expect(zaak.gegevens.loonwaarde).toMatchObject({ percentage: 72, volgendeMeting: '2028-05-04' });
    expect(listBrieven(zaak, '2026-05-19')).toEqual(['PP-6H werkgever', 'PP-4H werknemer', 'PP-J werknemer']);
    const termijnen = zaak.termijnen.filter(({ van }) => van === '2026-05-04').filter(({ signaal }) => !signaal);
    expect(termijnen.map(({ soort, status, einddatum }) => [soort, status, einddatum])).toEqual([
      ['rapporttermijn', 'gehaald', '2026-05-21'],
      ['beslistermijn_wettelijk', 'gehaald', '2026-06-08'],
      ['zienswijze', 'verstreken', '2026-05-18'],
    ]);
    expect(findUitkomst(zaak, 'hermeting')).toBe('AangepastEnd');
  });

  it('puts the answer to the voornemen in the besluit', async () => {
    const { world, zaakId } = await hermeet(72);
    const reactie = { 'hermeting.zienswijze': 'bezwaren', 'hermeting.zienswijzeTekst': 'Wij zien geen verschil.' };
    await world.complete(zaakId, 'VerwerkenZienswijzeTask', reactie);
    await world.complete(zaakId, 'VaststellenHermetingsbesluitTask');
    const brief = (await world.zaak(zaakId)).brieven.find(({ code }) => code === 'PP-6H');
    expect(brief?.gegevens['hermeting']).toMatchObject({ zienswijzeTekst: 'Wij zien geen verschil.' });
  });

  it('changes nothing below 10 points: the loonwaarde is recorded, both are told, and the next moment can be objected to', async () => {
    const { world, zaakId } = await hermeet(69);
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'hermeting')).toBe('OngewijzigdEnd');
    expect(zaak.gegevens.loonwaarde).toMatchObject({
      percentage: 60,
      meetdatum: '2026-01-05',
      laatstePercentage: 69,
      laatsteMeetdatum: '2026-05-04',
      volgendeMeting: '2028-05-04',
    });
    expect(zaak.besluiten.map(({ soort }) => soort)).toEqual(['toekenning_regulier', 'meetmoment']);
    expect(zaak.besluiten.at(-1)).toMatchObject({
      volgendeMeting: '2028-05-04',
      bezwaarTot: '2026-06-15',
      grondslag: 'art. 10d lid 6 Pw',
    });
    expect(listBrieven(zaak, '2026-05-04')).toEqual(['HM-2 werkgever', 'HM-2 werknemer', 'PP-J werknemer']);
    const signalen = zaak.termijnen.filter(({ signaal, status }) => signaal === true && status === 'lopend');
    expect(signalen.map(({ soort, signaalVoor }) => `${soort} ${signaalVoor}`).sort()).toEqual([
      'hermeting 2028-05-04',
      'verlenging 2026-12-31',
    ]);
  });

  it('raises without asking for a zienswijze, from the measurement on', async () => {
    const { world, zaakId } = await hermeet(45);
    expect(listOpen(await world.zaak(zaakId))).toEqual(['VaststellenHermetingsbesluitTask']);
    const besluit = (datum: string) =>
      world.complete(zaakId, 'VaststellenHermetingsbesluitTask', { 'hermeting.ingangsdatum': datum });
    await expect(besluit('2026-05-03')).rejects.toThrow('kan niet ingaan voor de meting van 4 mei 2026');
    await besluit('2026-05-04');
    // 2.294,40 x 1,08 x 55% x 32/36 x 1,235
    expect((await world.zaak(zaakId)).besluiten.at(-1)?.berekening?.bedragPerMaandCent).toBe(149_613);
  });

  it('never lowers with a date in the past', async () => {
    const { world, zaakId } = await hermeet(80, { 'hermeting.aanleiding': 'verzoek_werkgever' });
    await world.goTo('2026-05-11');
    await expect(
      world.complete(zaakId, 'VaststellenHermetingsbesluitTask', { 'hermeting.ingangsdatum': '2026-05-05' }),
    ).rejects.toThrow('Een lager bedrag kan niet met terugwerkende kracht ingaan.');
  });

  it('goes back to the report when it is wrong, also from the besluit', async () => {
    const { world, zaakId } = await hermeet(45);
    await world.complete(zaakId, 'VaststellenHermetingsbesluitTask', { 'hermeting.besluit': 'opnieuw_bespreken' });
    expect(listOpen(await world.zaak(zaakId))).toEqual(['InvoerenHermetingTask']);
    expect((await world.zaak(zaakId)).besluiten).toHaveLength(1);
  });

  it('asks for the end when the loonwaarde is 100 percent', async () => {
    const { world, zaakId } = await hermeet(100);
    await world.complete(zaakId, 'VaststellenHermetingsbesluitTask', { 'hermeting.ingangsdatum': '2026-06-01' });
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'hermeting')).toBe('GeenRechtHermetingEnd');
    expect(zaak.gegevens.einde).toMatchObject({ datum: '2026-05-31', reden: 'geen_doelgroep', tegenWens: true });
    expect(zaak.processen.at(-1)?.naam).toBe('eindafrekening');
  });

  it('lets the LKS go on with the same amount when it would stop with the old moment', async () => {
    const { world, zaakId } = await makeToegekend({ 'dienstverband.einddatum': undefined });
    // The LKS was granted until the next measurement, 1 June 2027.
    const [eerste] = (await world.zaak(zaakId)).besluiten;
    expect(eerste?.einddatum).toBe('2027-06-01');
    await world.goTo('2026-05-04');
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werknemer' });
    await meet(world, zaakId, METEN, { op: '2026-05-04', percentage: 62, volgendeMeting: '2026-10-01' });
    expect((await world.zaak(zaakId)).besluiten.at(-1)?.soort).toBe('meetmoment');
  });
});

describe('a measurement beside another process', () => {
  const antwoord = {
    'verlenging.antwoord': 'nieuw_contract',
    'verlenging.antwoordOp': '2026-06-30',
    'verlenging.antwoordKanaal': 'brief',
    'verlenging.onbepaaldeTijd': true,
    'verlenging.functie': 'chauffeur',
  };

  it('waits for a verlenging, and never writes over a hermeting that runs', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-06-29');
    await startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werknemer' });
    await world.goTo('2026-06-30');
    await expect(world.complete(zaakId, 'VerwerkenAntwoordTask', antwoord, ADMIN)).rejects.toThrow(
      'Er loopt al een hermeting in deze zaak.',
    );
    expect(listOpen(await world.zaak(zaakId))).toEqual(['AanvragenHermetingTask', 'VerwerkenAntwoordTask']);
  });

  it('does not begin by hand while a verlenging runs', async () => {
    const { world, zaakId } = await makeToegekend();
    await world.goTo('2026-06-30');
    await expect(
      startProces(world, zaakId, 'hermeting', { 'hermeting.aanleiding': 'verzoek_werknemer' }),
    ).rejects.toThrow('Er loopt al een verlenging of een meting in deze zaak.');
  });
});
