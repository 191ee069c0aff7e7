import { describe, expect, test } from 'vitest';
import { checkBetaaltermijnen } from '../../../server/usecases/betalen/betaaltermijn.ts';
import { ADMIN, makeWorld, SMIT, type World } from '../world.ts';
import { at, GEMEENTE, given, release } from './betaalwereld.ts';

/** The last day to pay in February 2026 is Friday the 20th; the run closes 5 werkdagen before it, on Friday the 13th. */
async function goTo(world: World, datum: string): Promise<void> {
  world.setDatum(datum);
  await checkBetaaltermijnen(world.omgeving, datum);
}

async function addPeople({ stores }: World): Promise<void> {
  for (const { gebruikersnaam, naam, rollen, gemeenten } of [ADMIN, SMIT]) {
    await stores.gebruikers.put({ gebruikersnaam, naam, rollen, gemeenten, wachtwoordhash: '', actief: true });
  }
}

const bell = async ({ usecases }: World) => (await usecases.listMeldingen(ADMIN, GEMEENTE)).map(({ zin }) => zin);

describe('the last day to pay', () => {
  test('is no news until the run closes', async () => {
    const { world } = await given();
    await addPeople(world);
    await goTo(world, '2026-02-12');
    expect((await world.usecases.listBetaalruns(ADMIN, GEMEENTE)).waarschuwing).toBeUndefined();
    expect(await bell(world)).toEqual([]);
  });

  test('warns everybody who can do something about it, once a day, also when nobody began a run', async () => {
    const { world } = await given();
    await addPeople(world);
    await goTo(world, '2026-02-13');
    await goTo(world, '2026-02-13');
    expect(await bell(world)).toEqual([
      'De betaalrun van februari 2026, uiterlijk 20 februari 2026 is nog niet vrijgegeven.',
    ]);
    const { waarschuwing } = await world.usecases.listBetaalruns(ADMIN, GEMEENTE);
    expect(waarschuwing).toMatchObject({ maand: '2026-02', uiterlijk: '2026-02-20', werkdagen: 5 });
    expect(waarschuwing?.melding).toContain('Er is nog geen betaalrun van februari 2026.');
    await goTo(world, '2026-02-16');
    expect(await bell(world)).toHaveLength(2);
  });

  test('tells an open run, which shows it, and stops when the file is at the bank', async () => {
    const { world } = await given();
    const { usecases } = world;
    await addPeople(world);
    const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    await goTo(world, '2026-02-16');
    const gewaarschuwd = await usecases.readBetaalrun(ADMIN, { gemeente: GEMEENTE, runId: run.id });
    expect(gewaarschuwd.waarschuwing?.melding).toContain('Controleer het voorstel en bied het aan.');
    expect(gewaarschuwd.geschiedenis[0]?.zin).toBe('Gewaarschuwd: het geld moet er uiterlijk vr 20 feb 2026 zijn');
    const aangeboden = await usecases.offerBetaalrun(ADMIN, at(gewaarschuwd));
    expect(aangeboden.waarschuwing?.melding).toContain('Laat een collega het voorstel goedkeuren.');
    const vrij = await usecases.approveBetaalrun(SMIT, at(aangeboden));
    expect(vrij.waarschuwing?.melding).toContain('is vrijgegeven, maar het bestand is nog niet bij de bank.');
    await goTo(world, '2026-02-17');
    const voor = await bell(world);
    expect(voor[0]).toBe('Het betaalbestand van februari 2026, uiterlijk 20 februari 2026 is nog niet bij de bank.');
    await usecases.markBetaalrunAangeboden(ADMIN, at(vrij));
    await goTo(world, '2026-02-18');
    expect(await bell(world)).toEqual(voor);
    expect((await usecases.listBetaalruns(ADMIN, GEMEENTE)).waarschuwing).toBeUndefined();
  });

  test('says that it is over, and a run that comes later is paid on the first werkdag that is left', async () => {
    const { world } = await given();
    world.setDatum('2026-02-21');
    const { waarschuwing } = await world.usecases.listBetaalruns(ADMIN, GEMEENTE);
    expect(waarschuwing?.melding).toContain('moest uiterlijk 20 februari 2026');
    const run = await release(world);
    expect(run.betaaldag).toBe('2026-02-23');
    expect(run.regels.map(({ signalen }) => signalen.map(({ soort }) => soort))).toEqual([[], ['later_dan_norm']]);
  });

  test('goes on in the next month about a run that was left behind', async () => {
    const { world } = await given();
    const { usecases } = world;
    await addPeople(world);
    const run = await release(world);
    await goTo(world, '2026-03-02');
    expect(await bell(world)).toEqual([
      'Het betaalbestand van februari 2026, uiterlijk 20 februari 2026 is nog niet bij de bank.',
    ]);
    const { waarschuwing } = await usecases.listBetaalruns(ADMIN, GEMEENTE);
    expect(waarschuwing).toMatchObject({ maand: '2026-02', uiterlijk: '2026-02-20' });
    expect(waarschuwing?.melding).toContain('Het geld moest uiterlijk 20 februari 2026');
    await usecases.markBetaalrunAangeboden(ADMIN, at(run));
    expect((await usecases.listBetaalruns(ADMIN, GEMEENTE)).waarschuwing).toBeUndefined();
  });

  test('does not warn a gemeente that owes nobody anything', async () => {
    const world = makeWorld();
    await addPeople(world);
    await goTo(world, '2026-02-18');
    expect(await bell(world)).toEqual([]);
  });
});
