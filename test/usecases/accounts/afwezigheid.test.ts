import { describe, expect, test } from 'vitest';
import { ConflictError, InvoerError } from '../../../server/domain/fouten.ts';
import type { Gebruiker } from '../../../server/ports.ts';
import { handOver, processAfwezigheid } from '../../../server/usecases/accounts/hand-over.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';

const BOS: Actor = { ...GROOT, gebruikersnaam: 'k.bos', naam: 'K. Bos' };
const G = 'voorbeeldstad';

async function makeTeam(aantal = 2): Promise<{ world: World; zaken: readonly string[] }> {
  const world = makeWorld();
  for (const actor of [GROOT, SMIT, ADMIN, BOS]) {
    const gebruiker: Gebruiker = { ...actor, wachtwoordhash: 'x', actief: true };
    await world.stores.gebruikers.put(gebruiker);
  }
  const zaken: string[] = [];
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const zaakId = await world.start();
    zaken.push(zaakId);
    await world.usecases.claimTaak(GROOT, { gemeente: G, zaakId, taakId: (await world.openTaak(zaakId)).id });
  }
  return { world, zaken };
}

const behandelaars = async (world: World, zaken: readonly string[]) =>
  Promise.all(zaken.map(async (zaakId) => (await world.openTaak(zaakId)).behandelaar ?? null));

describe('somebody who is away', () => {
  test('hands over on the first day, not before, and once', async () => {
    const { world, zaken } = await makeTeam();
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-07', tot: '2026-01-09', naar: 'p.smit' });
    await processAfwezigheid(world.omgeving, '2026-01-06');
    expect(await behandelaars(world, zaken)).toEqual(['e.degroot', 'e.degroot']);

    world.setDatum('2026-01-07');
    await processAfwezigheid(world.omgeving, '2026-01-07');
    expect(await behandelaars(world, zaken)).toEqual(['p.smit', 'p.smit']);
    expect(await world.usecases.readAfwezigheid(GROOT, G)).toEqual({
      afwezigheid: { van: '2026-01-07', tot: '2026-01-09', naar: 'p.smit', overgedragen: 2 },
    });

    const plaats = { gemeente: G, zaakId: zaken[0] ?? '', taakId: (await world.openTaak(zaken[0] ?? '')).id };
    await world.usecases.assignTaak(SMIT, plaats, 'e.degroot');
    await processAfwezigheid(world.omgeving, '2026-01-08');
    expect(await behandelaars(world, zaken)).toEqual(['e.degroot', 'p.smit']);
    const collegas = await world.usecases.listCollegas(SMIT, G);
    expect(collegas.find(({ gebruikersnaam }) => gebruikersnaam === 'e.degroot')?.afwezigTot).toBe('2026-01-09');
  });

  test('goes at once when the first day is today, also with what was put off, and back to the group when nobody is named', async () => {
    const { world, zaken } = await makeTeam();
    const plaats = { gemeente: G, zaakId: zaken[1] ?? '', taakId: (await world.openTaak(zaken[1] ?? '')).id };
    await world.usecases.postponeTaak(GROOT, plaats, { tot: '2026-01-20', reden: 'Later' });
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-05', tot: '2026-01-09' });
    expect(await behandelaars(world, zaken)).toEqual([null, null]);
    expect((await world.usecases.listWerkvoorraad(SMIT, G, { lijst: 'groep' })).totaal).toBe(2);
  });

  test('gets back what nobody touched, and nothing else', async () => {
    const { world, zaken } = await makeTeam(3);
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-05', tot: '2026-01-09', naar: 'p.smit' });
    const plaats = { gemeente: G, zaakId: zaken[1] ?? '', taakId: (await world.openTaak(zaken[1] ?? '')).id };
    await world.usecases.assignTaak(SMIT, plaats, 'k.bos');
    await world.complete(zaken[2] ?? '', 'BeoordelenAanvraagTask', {}, SMIT);

    expect(await world.usecases.endAfwezigheid(GROOT, G, { haalTerug: true })).toEqual({ teruggehaald: 1 });

    expect(await behandelaars(world, zaken.slice(0, 2))).toEqual(['e.degroot', 'k.bos']);
    expect(await world.usecases.readAfwezigheid(GROOT, G)).toEqual({ afwezigheid: null });
  });

  test('sends to the group what the colleague may not do, or when the colleague is away too', async () => {
    const { world, zaken } = await makeTeam(1);
    await world.usecases.planAfwezigheid(SMIT, G, { van: '2026-01-05', tot: '2026-01-05' });
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-05', tot: '2026-01-09', naar: 'p.smit' });
    expect(await behandelaars(world, zaken)).toEqual([null]);

    const ander = await makeTeam(1);
    await ander.world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-05', tot: '2026-01-09', naar: 'a.visser' });
    expect(await behandelaars(ander.world, ander.zaken)).toEqual([null]);
  });

  test('replaces a plan, but not one of which the tasks have gone', async () => {
    const { world } = await makeTeam(1);
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-12', tot: '2026-01-16' });
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-05', tot: '2026-01-06', naar: 'p.smit' });
    await expect(
      world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-12', tot: '2026-01-16' }),
    ).rejects.toBeInstanceOf(ConflictError);
    world.setDatum('2026-01-07');
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-12', tot: '2026-01-16' });
    expect((await world.usecases.readAfwezigheid(GROOT, G)).afwezigheid?.van).toBe('2026-01-12');
  });

  test.each([
    [{ van: '2026-01-05', tot: '2026-01-04' }, 'tot'],
    [{ van: '2026-01-09', tot: '2026-01-08' }, 'tot'],
    [{ van: '2027-01-06', tot: '2027-01-07' }, 'van'],
    [{ van: '2026-01-06', tot: '2027-02-01' }, 'tot'],
    [{ van: '2026-01-06', tot: '2026-01-07', naar: 'e.degroot' }, 'naar'],
    [{ van: '2026-01-06', tot: '2026-01-07', naar: 'onbekend' }, 'naar'],
  ])('cannot be %o', async (invoer, veld) => {
    const { world } = await makeTeam(0);
    await expect(world.usecases.planAfwezigheid(GROOT, G, invoer)).rejects.toSatisfy(
      (fout) => fout instanceof InvoerError && fout.velden[0]?.veld === veld,
    );
  });

  test('a server that stops halfway is finished by the next round, and all of it can still be undone', async () => {
    const { world, zaken } = await makeTeam(3);
    const save = world.stores.zaken.save.bind(world.stores.zaken);
    let keer = 0;
    const stores = {
      ...world.stores,
      zaken: {
        ...world.stores.zaken,
        save: async (...opslag: Parameters<typeof save>) => {
          keer += 1;
          if (keer === 2) throw new Error('stroom weg');
          await save(...opslag);
        },
      },
    };
    await world.usecases.planAfwezigheid(GROOT, G, { van: '2026-01-06', tot: '2026-01-09', naar: 'p.smit' });
    world.setDatum('2026-01-06');
    await expect(processAfwezigheid({ ...world.omgeving, stores }, '2026-01-06')).rejects.toThrow('stroom weg');
    expect((await behandelaars(world, zaken)).filter((wie) => wie === 'p.smit')).toHaveLength(1);

    await processAfwezigheid(world.omgeving, '2026-01-06');
    expect(await behandelaars(world, zaken)).toEqual(['p.smit', 'p.smit', 'p.smit']);
    expect(await world.usecases.endAfwezigheid(GROOT, G, { haalTerug: true })).toEqual({ teruggehaald: 3 });
    await handOver(world.omgeving, 'e.degroot', 'weg', '2026-01-06');
    expect(await behandelaars(world, zaken)).toEqual(['e.degroot', 'e.degroot', 'e.degroot']);
  });
});
