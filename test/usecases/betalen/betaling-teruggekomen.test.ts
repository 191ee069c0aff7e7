import { describe, expect, test } from 'vitest';
import type { Terugmelding } from '../../../server/domain/betalen/betaalgebeurtenis.ts';
import { ConflictError, InvoerError } from '../../../server/domain/fouten.ts';
import type { Betaalrundetail } from '../../../server/usecases/betalen/betaalusecases.ts';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import { ADMIN, SMIT, type World } from '../world.ts';
import { at, GEMEENTE, given, lines, release } from './betaalwereld.ts';

const FEBRUARI = 'LKS-2026-0001-202602-V1';

/** The run of February, of which the bank did every line. */
async function confirm(world: World): Promise<Betaalrundetail> {
  const run = await release(world);
  const weg = await world.usecases.markBetaalrunAangeboden(ADMIN, at(run));
  const meldingen = run.regels.map(({ id }) => ({ regelId: id, status: 'uitgevoerd', op: '2026-02-20' }) as const);
  return world.usecases.processTerugmelding(ADMIN, at(weg), meldingen);
}

const storno: Terugmelding = {
  regelId: FEBRUARI,
  status: 'teruggekomen',
  op: '2026-02-26',
  reden: 'AC04: de rekening is opgeheven',
};

async function report(world: World, run: Betaalrundetail, melding: Terugmelding): Promise<Betaalrundetail> {
  const { gemeente, runId } = at(run);
  const na = await world.usecases.processTerugmelding(ADMIN, { gemeente, runId }, [melding]);
  await deliverBetaalberichten(world.omgeving);
  return na;
}

const open = async ({ usecases }: World) =>
  (await usecases.listBetaalruns(ADMIN, GEMEENTE)).teruggekomen.map(({ regelId, bedragCent }) => [regelId, bedragCent]);

describe('a payment that comes back after the bank had done it', () => {
  test('stands open until it is paid again, is told to who can do that, and is paid again exactly once', async () => {
    const { world, zaakId } = await given();
    const { usecases, stores } = world;
    const { gebruikersnaam, naam, rollen, gemeenten } = SMIT;
    await stores.gebruikers.put({ gebruikersnaam, naam, rollen, gemeenten, wachtwoordhash: '', actief: true });
    const run = await confirm(world);
    expect(await open(world)).toEqual([]);

    await report(world, run, storno);
    await report(world, run, storno);
    expect(await open(world)).toEqual([[FEBRUARI, 122_411]]);
    expect((await usecases.listBetaalruns(ADMIN, GEMEENTE)).teruggekomen[0]).toMatchObject({
      runId: run.id,
      zaakId,
      maand: '2026-02',
      op: '2026-02-26',
      reden: 'AC04: de rekening is opgeheven',
    });
    expect((await usecases.listMeldingen(SMIT, GEMEENTE)).map(({ zin }) => zin.replace(/\s/g, ' '))).toEqual([
      expect.stringMatching(/^Teruggekomen van de bank: € 1\.224,11 voor .*, februari 2026\.$/),
    ]);

    // Still in the month itself: an extra run, and the number of the line tells that it is another payment.
    const extra = await release(world);
    expect(lines(extra)).toEqual([['LKS-2026-0001-202602-V2', 'vast', 122_411]]);
    expect(await open(world)).toEqual([]);
    expect((await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02')).regels).toEqual([]);
  });

  test('is owed no more when the second payment is done, however often the first is reported', async () => {
    const { world, zaakId } = await given();
    const run = await confirm(world);
    await report(world, run, storno);
    world.setDatum('2026-03-02');
    const maart = await release(world, '2026-03');
    expect(lines(maart)).toEqual([
      ['LKS-2026-0001-202602-N1', 'nabetaling', 122_411],
      ['LKS-2026-0001-202603-V1', 'vast', 122_411],
    ]);
    await report(world, run, storno);
    await deliverBetaalberichten(world.omgeving);
    const { maanden } = await world.usecases.readZaakbetalingen(ADMIN, GEMEENTE, zaakId);
    expect(maanden.map(({ maand, betaaldCent, verschilCent }) => [maand, betaaldCent, verschilCent])).toEqual([
      ['2026-01', 35_539, 0],
      ['2026-02', 122_411, 0],
      ['2026-03', 122_411, 0],
    ]);
  });
});

describe('a payment of which a part comes back', () => {
  const deel: Terugmelding = { ...storno, deelCent: 50_000 };

  test('keeps the rest, and only that part is paid again, once', async () => {
    const { world, zaakId } = await given();
    const run = await confirm(world);
    const na = await report(world, run, deel);
    expect(na.regels.find(({ id }) => id === FEBRUARI)).toMatchObject({
      status: 'uitgevoerd',
      statusOp: '2026-02-20',
      deelTerug: { cent: 50_000, op: '2026-02-26' },
    });
    expect(na.geschiedenis[0]?.zin).toBe('Bericht van de bank verwerkt: 1 regel voor een deel teruggekomen');
    expect(await open(world)).toEqual([[FEBRUARI, 50_000]]);
    // The same word of the bank again changes nothing.
    expect((await report(world, run, deel)).stand).toBe(na.stand);

    world.setDatum('2026-03-02');
    const maart = await release(world, '2026-03');
    expect(lines(maart)).toEqual([
      ['LKS-2026-0001-202602-N1', 'nabetaling', 50_000],
      ['LKS-2026-0001-202603-V1', 'vast', 122_411],
    ]);
    expect(maart.regels[0]?.signalen[0]?.melding).toMatch(/kwam €\s500,00 terug/);
    await deliverBetaalberichten(world.omgeving);
    expect((await world.zaak(zaakId)).betalingen?.map(({ deelTerug }) => deelTerug?.cent)).toEqual([
      undefined,
      50_000,
      undefined,
      undefined,
    ]);
    const { maanden } = await world.usecases.readZaakbetalingen(ADMIN, GEMEENTE, zaakId);
    expect(maanden.map(({ betaaldCent, verschilCent }) => [betaaldCent, verschilCent])).toEqual([
      [35_539, 0],
      [122_411, 0],
      [122_411, 0],
    ]);
    expect(await open(world)).toEqual([]);
  });

  test('is refused when it is no part of it, when another part came back before, or when all of it did', async () => {
    const { world } = await given();
    const run = await confirm(world);
    await expect(report(world, run, { ...deel, deelCent: 122_411 })).rejects.toThrow(InvoerError);
    await report(world, run, deel);
    await expect(report(world, run, { ...deel, deelCent: 40_000 })).rejects.toThrow(ConflictError);
    const heel = await report(world, run, storno);
    expect(heel.regels.find(({ id }) => id === FEBRUARI)?.deelTerug).toBeUndefined();
    expect(await open(world)).toEqual([[FEBRUARI, 122_411]]);
    await expect(report(world, run, deel)).rejects.toThrow(ConflictError);
  });
});

test('a statement is read with the payments of all other runs beside it', async () => {
  const { world } = await given();
  const run = await confirm(world);
  world.setDatum('2026-03-02');
  const maart = await release(world, '2026-03');
  const { andere } = await world.usecases.readTerugmeldbron(ADMIN, at(maart));
  expect(andere.get(FEBRUARI)).toEqual({ runId: run.id, naam: 'betaalrun februari 2026' });
  expect(andere.has('LKS-2026-0001-202603-V1')).toBe(false);
});
