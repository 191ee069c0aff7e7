import { beforeEach, describe, expect, it } from 'vitest';
import { readInhoud } from '../../../server/domain/variant/variant.ts';
import { makeUpdateWorld } from '../updates/update-world.ts';
import type { World } from '../world.ts';

/** Puts a version on the new national version in force, without the steps of a beheerder. */
async function publish(world: World, basis: string): Promise<void> {
  await world.stores.varianten.save({
    variant: {
      id: 'v2',
      gemeente: 'voorbeeldstad',
      naam: 'voorbeeldstad',
      versie: 2,
      basis,
      geldigVanaf: '2026-08-01',
      maker: 'h.vos',
      makers: ['h.vos'],
      stand: 1,
      status: 'gepubliceerd',
      controleur: 'm.bos',
      gepubliceerdOp: '2026-07-20T09:00:00.000Z',
      ...readInhoud({}),
    },
    verwachteStand: 0,
    vastleggingen: [],
  });
  await world.omgeving.regelkeuze.refresh('voorbeeldstad');
}

describe('a zaak follows the national version that its variant is based on', () => {
  let world: World;
  beforeEach(() => {
    world = makeUpdateWorld();
  });

  it('stays on the old process, letters and values after the date of the new one, until the gemeente takes it over', async () => {
    world.setDatum('2026-08-03');

    const zaakId = await world.start();

    const zaak = await world.zaak(zaakId);
    const regels = world.omgeving.regelkeuze.ofZaak(zaak);
    const parameters = await regels.calculateParameters(zaak, '2026-08-03');
    expect(zaak.processen[0]?.versie).toBe('2026-01-01');
    expect(regels.readSjabloon('PP-2').geldigVanaf).toBe('2026-01-01');
    expect(parameters['rappel.aantal']?.waarde).toBe(2);
  });

  it('follows process, letters and values of the new one as soon as a version of the gemeente is based on it', async () => {
    await publish(world, '2026-07-01');
    world.setDatum('2026-08-03');

    const zaak = await world.zaak(await world.start());

    const regels = world.omgeving.regelkeuze.ofZaak(zaak);
    const parameters = await regels.calculateParameters(zaak, '2026-08-03');
    expect(zaak.processen[0]?.versie).toBe('2026-07-01');
    expect(regels.readSjabloon('PP-2').geldigVanaf).toBe('2026-07-01');
    expect(parameters['rappel.aantal']?.waarde).toBe(3);
  });

  it('takes minimum wages by date, whichever national version the gemeente follows', async () => {
    const op = (datum: string): unknown =>
      world.omgeving.regelkeuze.select('voorbeeldstad', datum).geldend.bestand('wml')['geldigVanaf'];

    expect(op('2026-06-30')).toBe('2026-01-01');
    expect(op('2026-07-01')).toBe('2026-07-01');
  });

  it('keeps a running zaak on the version that it began with', async () => {
    const zaakId = await world.start();
    await publish(world, '2026-07-01');
    world.setDatum('2026-08-03');

    const zaak = await world.zaak(zaakId);

    expect(zaak.processen[0]?.versie).toBe('2026-01-01');
    expect(world.omgeving.regelkeuze.ofZaak(zaak).readSjabloon('PP-2').geldigVanaf).toBe('2026-01-01');
  });
});
