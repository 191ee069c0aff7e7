import { describe, expect, test } from 'vitest';
import { NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { completeTotBesluit } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';

const GEMEENTE = 'voorbeeldstad';

/** LKS from 23 January: loonwaarde 55%, 32 hours, 355,39 over January and 1.224,11 per month. */
async function grant(world: World): Promise<string> {
  const zaakId = await world.start({ 'dienstverband.begindatum': '2026-01-23' });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': 55 });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await world.complete(zaakId, 'VaststellenBesluitTask');
  world.setDatum('2026-02-09');
  return zaakId;
}

async function releaseRun({ usecases }: World): Promise<{ readonly runId: string; readonly stand: number }> {
  const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
  const plaats = { gemeente: GEMEENTE, runId: run.id };
  const aangeboden = await usecases.offerBetaalrun(ADMIN, { ...plaats, stand: run.stand });
  const { stand } = await usecases.approveBetaalrun(SMIT, { ...plaats, stand: aangeboden.stand });
  return { runId: run.id, stand };
}

const read = (world: World, zaakId: string, actor: Actor = ADMIN) =>
  world.usecases.readZaakbetalingen(actor, GEMEENTE, zaakId);

describe('the payments of a zaak', () => {
  test('are what is owed until this month, before anything is paid', async () => {
    const world = makeWorld();
    const zaakId = await grant(world);
    expect((await read(world, zaakId)).maanden).toMatchObject([
      {
        maand: '2026-01',
        rechtCent: 35_539,
        betaaldCent: 0,
        verschilCent: 35_539,
        teBetalenCent: 35_539,
        teVerrekenenCent: 0,
        redenen: ['Nog niet betaald'],
        betalingen: [],
      },
      { maand: '2026-02', rechtCent: 122_411, betaaldCent: 0, betalingen: [] },
    ]);
  });

  test('are even after the release, and name the run; what the bank sends back is owed again', async () => {
    const world = makeWorld();
    const zaakId = await grant(world);
    const { runId, stand } = await releaseRun(world);
    const [januari, februari] = (await read(world, zaakId)).maanden;
    expect(januari).toMatchObject({
      betaaldCent: 35_539,
      verschilCent: 0,
      redenen: [],
      betalingen: [{ runId, soort: 'nabetaling', bedragCent: 35_539, betaaldag: '2026-02-20' }],
    });
    expect(februari).toMatchObject({ verschilCent: 0, betalingen: [{ soort: 'vast' }] });

    const plaats = { gemeente: GEMEENTE, runId };
    await world.usecases.markBetaalrunAangeboden(ADMIN, { ...plaats, stand });
    await world.usecases.processTerugmelding(ADMIN, plaats, [
      { regelId: 'LKS-2026-0001-202602-V1', status: 'teruggekomen', op: '2026-02-09', reden: 'AC04' },
    ]);
    const terug = (await read(world, zaakId)).maanden[1];
    expect(terug).toMatchObject({
      betaaldCent: 0,
      teBetalenCent: 122_411,
      betalingen: [{ teruggekomenOp: '2026-02-09' }],
    });
    expect(terug?.redenen[0]).toMatch(/^De bank stuurde .* terug op 9 februari 2026$/);
  });

  test('say of a month without a known minimum wage that it is not known', async () => {
    const world = makeWorld();
    const zaakId = await world.start({ 'dienstverband.einddatum': '2027-06-30' });
    await completeTotBesluit(world, zaakId);
    await world.complete(zaakId, 'VaststellenBesluitTask');
    world.setDatum('2027-01-04');
    const laatste = (await read(world, zaakId)).maanden.at(-1);
    expect(laatste).toMatchObject({ maand: '2027-01', teBetalenCent: 0, uitleg: [] });
    expect(laatste?.rechtCent).toBeUndefined();
    expect(laatste?.onbekend).toContain('Het minimumloon vanaf 1 januari 2027 is nog niet bekend.');
  });

  test('are empty without a besluit, and only for who may read the zaak', async () => {
    const world = makeWorld();
    const zaakId = await world.start();
    expect(await read(world, zaakId)).toEqual({ maanden: [], verrekeningen: [], vorderingen: [], schulden: [] });
    await expect(read(world, zaakId, { ...GROOT, rollen: ['beleidsmedewerker'] })).rejects.toThrow(NietToegestaanError);
    await expect(world.usecases.readZaakbetalingen(GROOT, 'olst-wijhe', zaakId)).rejects.toThrow(NietGevondenError);
  });
});
