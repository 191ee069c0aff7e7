import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../server/domain/zaak/effect.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { makeBezorgers } from '../../../server/usecases/verzenden/bezorgers.ts';
import type { World } from '../world.ts';
import { GROOT, makeWorld, SMIT } from '../world.ts';

const G = 'voorbeeldstad';
const BEHEER: Actor = { ...GROOT, gebruikersnaam: 'b.heer', naam: 'B. Heer', rollen: ['beheerder'] };

async function makeTeam() {
  const world = makeWorld();
  for (const actor of [GROOT, SMIT]) {
    await world.stores.gebruikers.put({ ...actor, wachtwoordhash: 'x', actief: true });
  }
  const zaakId = await world.start();
  return { world, zaakId, plaats: { gemeente: G, zaakId, taakId: (await world.openTaak(zaakId)).id } };
}

/** Delivers what waits, twice, as after a crash; @returns whom a browser was told about. */
async function deliver(world: World): Promise<readonly string[]> {
  const gemeld: string[] = [];
  const bezorgers = makeBezorgers(world.omgeving, {
    zaak: () => {},
    gebruiker: (_, gebruikersnaam) => gemeld.push(gebruikersnaam),
  });
  const effecten = await world.stores.outbox.claim('test', '2026-01-05T09:00:00.000Z', 60, 500);
  for (const { effect } of effecten.filter((deel) => deel.effect.soort === 'persoonlijk')) {
    const persoonlijk = effect as Extract<Effect, { soort: 'persoonlijk' }>;
    await bezorgers.persoonlijk(persoonlijk);
    await bezorgers.persoonlijk(persoonlijk);
    await world.stores.outbox.delivered(effect.id);
  }
  return gemeld;
}

const zinnen = async (world: World, actor: Actor) =>
  (await world.usecases.listMeldingen(actor, G)).map(({ zin, gelezen }) => `${zin}${gelezen ? '' : ' *'}`);

describe('meldingen', () => {
  test('tell who gets a task and who loses one, never who did it, and each once', async () => {
    const { world, plaats } = await makeTeam();
    await world.usecases.claimTaak(GROOT, plaats);
    await world.usecases.assignTaak(SMIT, plaats, 'p.smit');
    await world.usecases.assignTaak(SMIT, plaats, 'e.degroot');

    expect(await deliver(world)).toEqual(['e.degroot', 'e.degroot', 'e.degroot', 'e.degroot']);

    expect((await zinnen(world, GROOT)).toSorted()).toEqual([
      'P. Smit heeft u de taak “Aanvraag beoordelen” gegeven. *',
      'P. Smit heeft uw taak “Aanvraag beoordelen” aan een ander gegeven. *',
    ]);
    expect(await zinnen(world, SMIT)).toEqual([]);
  });

  test('stay unread until the reader has seen them; what came in meanwhile stays unread', async () => {
    const { world, plaats } = await makeTeam();
    await world.usecases.assignTaak(SMIT, plaats, 'e.degroot');
    await deliver(world);
    const gezien = await world.usecases.listMeldingen(GROOT, G);
    await world.usecases.releaseTaak(GROOT, plaats);
    await world.usecases.assignTaak(SMIT, plaats, 'e.degroot');
    await deliver(world);
    await world.usecases.readMeldingen(
      GROOT,
      G,
      gezien.map(({ id }) => id),
    );
    const na = await world.usecases.listMeldingen(GROOT, G);
    expect(na.filter(({ gelezen }) => gelezen)).toHaveLength(1);
    expect(na).toHaveLength(2);
    await world.usecases.readMeldingen(SMIT, G, [na[0]?.id ?? '', na[1]?.id ?? '']);
    expect((await world.usecases.listMeldingen(GROOT, G)).some(({ gelezen }) => !gelezen)).toBe(true);
  });

  test('tell whoever works on a zaak that a term passed, with the number of the zaak and no name of a werknemer', async () => {
    const { world, zaakId, plaats } = await makeTeam();
    await world.usecases.claimTaak(GROOT, plaats);
    await world.goTo('2026-03-10');
    await deliver(world);
    const meldingen = await world.usecases.listMeldingen(GROOT, G);
    expect(meldingen[0]).toMatchObject({ soort: 'termijn_verstreken', zaakId, zaaknummer: /^LKS-/ });
    expect(meldingen[0]?.zin).toMatch(/^De termijn “.+” is verstreken\.$/);
    expect(JSON.stringify(meldingen)).not.toMatch(/Jansen|Bakkerij/);
  });

  test('tell a beheerder of a storing once, and nobody else', async () => {
    const { world, zaakId } = await makeTeam();
    const storing = {
      id: 's',
      gemeente: G,
      zaakId,
      soort: 'effect',
      omschrijving: 'Een brief is niet gemaakt.',
    } as const;
    await world.stores.storingen.report({
      ...storing,
      fout: 'x',
      pogingen: 5,
      sinds: '2026-01-05T09:00:00.000Z',
      status: 'open',
    });
    const [melding] = await world.usecases.listMeldingen(BEHEER, G);
    expect(melding).toMatchObject({ soort: 'storing', zin: 'Storing: Een brief is niet gemaakt.', gelezen: false });
    await world.usecases.readMeldingen(BEHEER, G, [melding?.id ?? '']);
    expect(await zinnen(world, BEHEER)).toEqual(['Storing: Een brief is niet gemaakt.']);
    expect(await zinnen(world, GROOT)).toEqual([]);
  });
});
