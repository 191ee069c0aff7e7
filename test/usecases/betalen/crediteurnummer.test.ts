import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { makeBetaalbestanden } from '../../../server/betaalbestanden.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';
import { at, GEMEENTE, given, grant, release } from './betaalwereld.ts';

const maker = makeBetaalbestanden({ make: () => new Uint8Array() });

async function read(world: World, runId: string, soort: 'betaalopdracht.csv' | 'journaal.csv') {
  const bron = await world.usecases.readBetaalgegevens(ADMIN, { gemeente: GEMEENTE, runId });
  const { inhoud } = await maker.make(bron, { soort });
  return parse<Record<string, string>>(Buffer.from(inhoud), { bom: true, delimiter: ';', columns: true });
}

describe('the number of the werkgever in the financiële administratie', () => {
  test('that the consulent knows with the aanvraag stands on the betaalopdracht and in the journaal', async () => {
    const world = makeWorld();
    const answer = { BeoordelenAanvraagTask: { 'werkgever.crediteurnummer': '40017' } };
    await grantWith(world, answer);
    world.setDatum('2026-02-09');
    const { id } = await release(world);
    for (const soort of ['betaalopdracht.csv', 'journaal.csv'] as const) {
      const rijen = await read(world, id, soort);
      expect(rijen.length).toBeGreaterThan(0);
      expect(new Set(rijen.map((rij) => rij['Crediteurnummer']))).toEqual(new Set(['40017']));
    }
  });

  test('can be recorded later, also when no task asks it, and stands in the history', async () => {
    const { world, zaakId } = await given();
    const plaats = { gemeente: GEMEENTE, zaakId };
    await world.usecases.setCrediteurnummer(ADMIN, plaats, ' 40017 ');
    await world.usecases.setCrediteurnummer(ADMIN, plaats, '40017');
    expect((await world.zaak(zaakId)).gegevens.werkgever.crediteurnummer).toBe('40017');
    const regels = await world.usecases.readGeschiedenis(GROOT, GEMEENTE, zaakId);
    expect(regels.filter((regel) => JSON.stringify(regel).includes('40017'))).toHaveLength(1);
    const { id } = await release(world);
    expect((await read(world, id, 'betaalopdracht.csv'))[0]?.['Crediteurnummer']).toBe('40017');
  });

  test('makes a proposal old when it changes after it: the papers would name another', async () => {
    const { world, zaakId } = await given();
    const run = await world.usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    await world.usecases.setCrediteurnummer(GROOT, { gemeente: GEMEENTE, zaakId }, '40017');
    await expect(world.usecases.offerBetaalrun(ADMIN, at(run))).rejects.toThrow(/iets veranderd/);
    const nieuw = await world.usecases.refreshBetaalrun(ADMIN, at(run));
    const aangeboden = await world.usecases.offerBetaalrun(ADMIN, at(nieuw));
    expect((await world.usecases.approveBetaalrun(SMIT, at(aangeboden))).status).toBe('vrijgegeven');
  });

  test('can be taken away, and is refused when it is no number', async () => {
    const { world, zaakId } = await given();
    const plaats = { gemeente: GEMEENTE, zaakId };
    await world.usecases.setCrediteurnummer(ADMIN, plaats, 'CR-40.017');
    await world.usecases.setCrediteurnummer(ADMIN, plaats, '');
    expect((await world.zaak(zaakId)).gegevens.werkgever.crediteurnummer).toBeUndefined();
    for (const fout of ['=1+1', 'a'.repeat(21), '4\n5']) {
      await expect(world.usecases.setCrediteurnummer(ADMIN, plaats, fout)).rejects.toThrow(/crediteurnummer/);
    }
    const raadpleger = { ...SMIT, rollen: ['raadpleger'] as const };
    await expect(world.usecases.setCrediteurnummer(raadpleger, plaats, '1')).rejects.toThrow();
  });
});

// helpers

/** As `grant`, with other answers to some tasks. */
async function grantWith(world: World, antwoorden: Readonly<Record<string, Formulierwaarden>>): Promise<string> {
  const complete = world.complete.bind(world);
  return grant({
    ...world,
    complete: (zaakId, element, waarden, wie) => complete(zaakId, element, { ...waarden, ...antwoorden[element] }, wie),
  });
}
