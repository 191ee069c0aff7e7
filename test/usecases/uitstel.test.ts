import { describe, expect, test } from 'vitest';
import { ConflictError, InvoerError, NietToegestaanError } from '../../server/domain/fouten.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from './world.ts';
import type { World } from './world.ts';

const REDEN = 'Werkgever belt terug';

async function makeTaak(world: World) {
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  return { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
}

const list = async (world: World, filter: { termijn?: 'uitgesteld' } = {}) =>
  (await world.usecases.listWerkvoorraad(GROOT, 'voorbeeldstad', { lijst: 'groep', ...filter })).rijen;

describe('a task that is put off', () => {
  test('leaves the list until its day, keeps its terms, and tells in the history why', async () => {
    const world = makeWorld();
    const plaats = await makeTaak(world);
    const voor = await world.zaak(plaats.zaakId);

    const zaak = await world.usecases.postponeTaak(GROOT, plaats, { tot: '2026-01-12', reden: REDEN });

    expect(zaak.taken[0]?.uitstel).toEqual({ tot: '2026-01-12', reden: REDEN });
    expect((await world.zaak(plaats.zaakId)).termijnen).toEqual(voor.termijnen);
    expect(await list(world)).toEqual([]);
    expect(await list(world, { termijn: 'uitgesteld' })).toMatchObject([
      { taakId: plaats.taakId, uitgesteldTot: '2026-01-12', uitstelreden: REDEN },
    ]);
    const [regel] = await world.usecases.readGeschiedenis(GROOT, 'voorbeeldstad', plaats.zaakId);
    expect(regel?.zin).toMatch(/uitgesteld tot ma 12 jan 2026: Werkgever belt terug/);

    world.setDatum('2026-01-12');
    expect(await list(world)).toMatchObject([{ taakId: plaats.taakId }]);
  });

  test('comes back at once when somebody takes the postponement away, or takes the task', async () => {
    const world = makeWorld();
    const plaats = await makeTaak(world);
    await world.usecases.postponeTaak(GROOT, plaats, { tot: '2026-01-12', reden: REDEN });
    await world.usecases.resumeTaak(SMIT, plaats);
    expect(await list(world)).toHaveLength(1);
    expect((await world.usecases.resumeTaak(SMIT, plaats)).versie).toBe((await world.zaak(plaats.zaakId)).versie);

    await world.usecases.postponeTaak(GROOT, plaats, { tot: '2026-01-12', reden: REDEN });
    await world.usecases.claimTaak(SMIT, plaats);
    expect(await list(world)).toMatchObject([{ behandelaar: 'p.smit' }]);
    expect((await world.zaak(plaats.zaakId)).taken[0]).not.toHaveProperty('uitstel');
  });

  test('is in sight again ten werkdagen before a statutory term ends, and cannot be put off past that day', async () => {
    const world = makeWorld();
    const plaats = await makeTaak(world);
    const einde = (await list(world))[0]?.wettelijkUiterlijk;
    expect(einde).toBe('2026-03-02');
    const postpone = (tot: string) => world.usecases.postponeTaak(GROOT, plaats, { tot, reden: REDEN });
    await expect(postpone('2026-02-17')).rejects.toThrow(
      /Kies uiterlijk ma 16 feb 2026: de wettelijke termijn eindigt op ma 2 mrt/,
    );
    await postpone('2026-02-16');
    world.setDatum('2026-02-13');
    expect(await list(world)).toHaveLength(0);
    world.setDatum('2026-02-16');
    expect(await list(world)).toHaveLength(1);
    await expect(postpone('2026-02-18')).rejects.toThrow(/kan niet worden uitgesteld/);
  });

  test.each([
    ['2026-01-05', /na vandaag/],
    ['2025-12-01', /na vandaag/],
  ])('refuses %s and names the field', async (tot, melding) => {
    const world = makeWorld();
    const plaats = await makeTaak(world);
    const poging = world.usecases.postponeTaak(GROOT, plaats, { tot, reden: REDEN });
    await expect(poging).rejects.toThrow(melding);
    await expect(poging).rejects.toSatisfy((fout) => fout instanceof InvoerError && fout.velden[0]?.veld === 'tot');
  });

  test('stays in the hands of whoever has it, and of the role it is for', async () => {
    const world = makeWorld();
    const plaats = await makeTaak(world);
    await world.usecases.claimTaak(SMIT, plaats);
    const uitstel = { tot: '2026-01-12', reden: REDEN };
    await expect(world.usecases.postponeTaak(GROOT, plaats, uitstel)).rejects.toBeInstanceOf(ConflictError);
    await expect(world.usecases.postponeTaak(ADMIN, plaats, uitstel)).rejects.toBeInstanceOf(NietToegestaanError);
    expect(await list(world)).toHaveLength(1);
  });
});
