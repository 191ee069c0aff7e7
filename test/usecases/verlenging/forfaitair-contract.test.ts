import { describe, expect, it } from 'vitest';
import { calculateRecht } from '../../../server/domain/recht/recht.ts';
import type { Zaak } from '../../../server/domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { World } from '../world.ts';
import { ADMIN, makeWorld } from '../world.ts';
import { findUitkomst, listBrieven, listOpen, meet, startProces } from './toegekend.ts';

const METEN = ['AanvragenEersteMetingTask', 'InvoerenEersteMetingTask', 'BesprekenEersteMetingTask'] as const;
const METING = { op: '2026-06-01', percentage: 45, volgendeMeting: '2027-12-01' } as const;

/** Forfaitaire LKS for 30 hours from 1 February, and 1 June now: it is asked whether the work goes on, and the measurement is planned. */
async function makeAfloop(einddatum = '2026-07-31'): Promise<{ world: World; zaakId: string }> {
  const world = makeWorld();
  const zaakId = await world.start({
    'aanvraag.gevraagdeRoute': 'forfaitair',
    'dienstverband.urenPerWeek': 30,
    'dienstverband.einddatum': einddatum,
  });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'OverleggenForfaitairTask', { 'forfaitair.overlegOp': '2026-01-05' });
  await world.complete(zaakId, 'VaststellenBesluitTask');
  await world.goTo('2026-06-01');
  return { world, zaakId };
}

const answer = (world: World, zaakId: string, anders: Formulierwaarden = {}): Promise<unknown> =>
  world.complete(
    zaakId,
    'VerwerkenAntwoordTask',
    {
      'verlenging.antwoord': 'verlengen',
      'verlenging.antwoordOp': '2026-06-01',
      'verlenging.antwoordKanaal': 'telefoon',
      'verlenging.onbepaaldeTijd': false,
      'verlenging.contractEinddatum': '2027-07-31',
      ...anders,
    },
    ADMIN,
  );

/** What the werkgever has a right to, month by month. */
async function listRecht(world: World, zaak: Zaak, totEnMet: string): Promise<readonly unknown[]> {
  const regels = world.omgeving.regelkeuze.ofZaak(zaak);
  const parameters = await regels.calculateParameters(zaak, '2026-06-01');
  const waarden = Object.fromEntries(Object.entries(parameters).map(([sleutel, { waarde }]) => [sleutel, waarde]));
  return calculateRecht(zaak, totEnMet, { rekengegevens: regels.rekengegevens, parameters: waarden }).map((maand) =>
    maand.bekend ? [maand.maand, maand.rechtCent] : maand.reden,
  );
}

async function expectDoorlopend(world: World, zaakId: string): Promise<void> {
  const zaak = await world.zaak(zaakId);
  expect(zaak.besluiten).toMatchObject([
    { soort: 'toekenning_forfaitair', ingangsdatum: '2026-02-01', einddatum: '2026-07-31' },
    { soort: 'toekenning_regulier', ingangsdatum: '2026-08-01', einddatum: '2027-07-31' },
  ]);
  expect(zaak.besluiten).toHaveLength(2);
  expect(zaak.gegevens.dienstverband.einddatum).toBe('2027-07-31');
  expect(findUitkomst(zaak, 'verlenging')).toBe('ContractVerlengdEnd');
  expect(findUitkomst(zaak, 'forfaitair-naar-regulier')).toBe('OvergangEnd');
  expect(listOpen(zaak)).toEqual([]);
  expect(await listRecht(world, zaak, '2026-09')).toEqual([
    ['2026-02', 127_511],
    ['2026-03', 127_511],
    ['2026-04', 127_511],
    ['2026-05', 127_511],
    ['2026-06', 127_511],
    ['2026-07', 129_879],
    ['2026-08', 142_867],
    ['2026-09', 142_867],
  ]);
}

describe('a contract that ends with the forfaitaire months, and goes on', () => {
  it('is recorded when the werkgever says so, and the besluit after the measurement follows on', async () => {
    const { world, zaakId } = await makeAfloop();
    expect(listOpen(await world.zaak(zaakId))).toEqual(['AanvragenEersteMetingTask', 'VerwerkenAntwoordTask']);
    await answer(world, zaakId);
    const tussen = await world.zaak(zaakId);
    expect(findUitkomst(tussen, 'verlenging')).toBe('ContractVerlengdEnd');
    expect(listOpen(tussen)).toEqual(['AanvragenEersteMetingTask']);
    // The forfaitaire LKS itself does not become longer, and nobody gets a letter about it.
    expect(tussen.besluiten.map(({ einddatum }) => einddatum)).toEqual(['2026-07-31']);
    expect(listBrieven(tussen, '2026-06-01').filter((brief) => !brief.startsWith('PP-8'))).toEqual([]);
    await meet(world, zaakId, METEN, METING);
    await world.complete(zaakId, 'VaststellenOvergangTask');
    await expectDoorlopend(world, zaakId);
  });

  it('is asked for when the measurement comes first: the besluit waits for the answer, with its own proposal', async () => {
    const { world, zaakId } = await makeAfloop();
    await meet(world, zaakId, METEN, METING);
    await expect(world.complete(zaakId, 'VaststellenOvergangTask')).rejects.toThrow(
      'Het contract eindigt op 31 juli 2026. Leg eerst bij de verlenging vast of het werk doorgaat.',
    );
    await answer(world, zaakId);
    expect((await world.zaak(zaakId)).gegevens.hermeting).toMatchObject({
      ingangsdatum: '2026-08-01',
      einddatum: '2027-07-31',
    });
    await world.complete(zaakId, 'VaststellenOvergangTask');
    await expectDoorlopend(world, zaakId);
  });

  it('takes hours and function of a new contract over with that besluit, never in the forfaitaire months', async () => {
    const { world, zaakId } = await makeAfloop();
    const contract = { 'verlenging.functie': 'chauffeur', 'verlenging.urenPerWeek': 36 };
    await answer(world, zaakId, { 'verlenging.antwoord': 'nieuw_contract', ...contract });
    expect((await world.zaak(zaakId)).gegevens.dienstverband.urenPerWeek).toBe(30);
    await meet(world, zaakId, METEN, METING);
    await world.complete(zaakId, 'VaststellenOvergangTask');
    const zaak = await world.zaak(zaakId);
    expect(zaak.gegevens.dienstverband).toMatchObject({ functie: 'chauffeur', urenPerWeek: 36 });
    expect(await listRecht(world, zaak, '2026-08')).toEqual([
      ...['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map((maand) => [maand, 127_511]),
      ['2026-07', 129_879],
      // 2.337,00 x 1,08 x 55% x 36/36 x 1,235
      ['2026-08', 171_440],
    ]);
  });

  it('keeps hours and function of that contract when a second verlenging begins before the besluit', async () => {
    const { world, zaakId } = await makeAfloop();
    const contract = { 'verlenging.functie': 'chauffeur', 'verlenging.urenPerWeek': 36 };
    await answer(world, zaakId, { 'verlenging.antwoord': 'nieuw_contract', ...contract });
    await startProces(world, zaakId, 'verlenging', { 'verlenging.aanleiding': 'einde_contract' });
    expect((await world.zaak(zaakId)).gegevens.verlenging?.urenPerWeek).toBeUndefined();
    await answer(world, zaakId, { 'verlenging.contractEinddatum': '2027-12-31' });
    await meet(world, zaakId, METEN, METING);
    await world.complete(zaakId, 'VaststellenOvergangTask', { 'hermeting.einddatum': '2027-12-01' });
    const zaak = await world.zaak(zaakId);
    expect(zaak.gegevens.dienstverband).toMatchObject({
      functie: 'chauffeur',
      urenPerWeek: 36,
      einddatum: '2027-12-31',
    });
    expect(zaak.gegevens.dienstverband.nieuwContract).toBeUndefined();
    expect((await listRecht(world, zaak, '2026-08')).at(-1)).toEqual(['2026-08', 171_440]);
  });

  it('is not recorded when the work stops: the end of the subsidie is asked for', async () => {
    const { world, zaakId } = await makeAfloop();
    await answer(world, zaakId, { 'verlenging.antwoord': 'stopt', 'verlenging.laatsteDag': '2026-07-31' });
    const zaak = await world.zaak(zaakId);
    expect(findUitkomst(zaak, 'verlenging')).toBe('NietVerlengdEnd');
    expect(zaak.gegevens.einde).toMatchObject({ datum: '2026-07-31', reden: 'niet_verlengd' });
  });
});

describe('a contract shorter than the forfaitaire months', () => {
  it('is extended as forfaitaire LKS to the end of these, and the first measurement follows on that', async () => {
    const { world, zaakId } = await makeAfloop('2026-06-30');
    await meet(world, zaakId, METEN, METING);
    await answer(world, zaakId);
    expect((await world.zaak(zaakId)).gegevens.verlenging).toMatchObject({
      ingangsdatum: '2026-07-01',
      einddatum: '2026-07-31',
      naarRegulier: false,
    });
    await world.complete(zaakId, 'VaststellenVerlengingTask');
    expect((await world.zaak(zaakId)).besluiten.at(-1)).toMatchObject({ soort: 'verlenging', route: 'forfaitair' });
    await world.complete(zaakId, 'VaststellenOvergangTask');
    const zaak = await world.zaak(zaakId);
    expect(zaak.besluiten.map(({ ingangsdatum, einddatum }) => [ingangsdatum, einddatum])).toEqual([
      ['2026-02-01', '2026-06-30'],
      ['2026-07-01', '2026-07-31'],
      ['2026-08-01', '2027-07-31'],
    ]);
    expect(listOpen(zaak)).toEqual([]);
  });
});
