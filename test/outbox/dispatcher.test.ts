import { expect, test } from 'vitest';
import type { Bezorgers, Dispatcheropties } from '../../server/outbox/dispatcher.ts';
import { backoffSeconden, dispatchAll, dispatchOnce, MAXIMUM_POGINGEN } from '../../server/outbox/dispatcher.ts';
import { describeFout } from '../../server/usecases/describe-fout.ts';
import { makeBezorgers } from '../../server/usecases/verzenden/bezorgers.ts';
import type { World } from '../usecases/world.ts';
import { makeWorld } from '../usecases/world.ts';

function makeOpties(
  world: World,
  anders: Partial<Bezorgers> = {},
): Dispatcheropties & { tijd: string; meldingen: string[] } {
  const opties = {
    tijd: '2026-01-05T10:00:00.000Z',
    meldingen: [] as string[],
    outbox: world.stores.outbox,
    eigenaar: 'server-1',
    nu: () => opties.tijd,
    describeFout,
    bezorgers: {} as Bezorgers,
  };
  opties.bezorgers = {
    ...makeBezorgers(world.omgeving, { zaak: (_, zaakId) => opties.meldingen.push(zaakId), gebruiker: () => {} }),
    ...anders,
  };
  return opties;
}

test('letters of a saved step are rendered and kept, and browsers hear of the change', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const { brieven } = await world.zaak(zaakId);
  const opties = makeOpties(world);

  const ronde = await dispatchAll(opties);

  expect(ronde).toEqual({ bezorgd: 3, mislukt: 0 });
  expect(opties.meldingen).toEqual([zaakId]);
  for (const brief of brieven) {
    const bestand = await world.stores.bestanden.find('voorbeeldstad', zaakId, brief.id);
    expect(bestand?.mediatype).toBe('application/pdf');
    expect(bestand?.naam).toBe(`LKS-2026-0001-${brief.code}-${brief.aan}.pdf`);
  }
});

test('a crash between save and dispatch loses nothing: after the lease another server delivers, once', async () => {
  let gerenderd = 0;
  const world = makeWorld({
    renderBrief: async (brief) => {
      gerenderd += 1;
      return new TextEncoder().encode(brief.id);
    },
  });
  await world.start();
  await world.stores.outbox.claim('server-die-omvalt', '2026-01-05T10:00:00.000Z', 120, 20);
  const opties = makeOpties(world);

  expect(await dispatchAll(opties)).toEqual({ bezorgd: 0, mislukt: 0 });
  opties.tijd = '2026-01-05T10:02:01.000Z';
  expect(await dispatchAll(opties)).toEqual({ bezorgd: 3, mislukt: 0 });
  expect(await dispatchAll(opties)).toEqual({ bezorgd: 0, mislukt: 0 });
  expect(gerenderd).toBe(2);
});

test('an effect that is delivered twice has one outcome', async () => {
  let gerenderd = 0;
  const world = makeWorld({
    renderBrief: async () => {
      gerenderd += 1;
      return new TextEncoder().encode(String(gerenderd));
    },
  });
  const zaakId = await world.start();
  const [brief] = (await world.zaak(zaakId)).brieven;
  const { bezorgers } = makeOpties(world);
  const effect = { id: 'x', soort: 'brief', zaakId, gemeente: 'voorbeeldstad', briefId: brief?.id ?? '' } as const;

  await bezorgers.brief(effect);
  await bezorgers.brief(effect);

  expect(gerenderd).toBe(1);
});

test('a failing effect waits longer each time, does not hold up the others, and ends as a storing that can be retried', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  let kapot = true;
  const opties = makeOpties(world);
  const { brief } = opties.bezorgers;
  const breek: Dispatcheropties = {
    ...opties,
    bezorgers: {
      ...opties.bezorgers,
      brief: async (effect) => {
        if (kapot) throw new Error('Geen lettertype voor 123456782');
        await brief(effect);
      },
    },
    nu: () => opties.tijd,
  };

  expect(await dispatchOnce(breek)).toEqual({ bezorgd: 1, mislukt: 2 });
  expect(await dispatchOnce(breek)).toEqual({ bezorgd: 0, mislukt: 0 });
  for (let keer = 1; keer < MAXIMUM_POGINGEN; keer += 1) {
    opties.tijd = new Date(Date.parse(opties.tijd) + 3_600_000).toISOString();
    await dispatchOnce(breek);
  }
  const storingen = await world.stores.storingen.list(['voorbeeldstad'], 'open');
  expect(storingen).toHaveLength(2);
  expect(storingen[0]).toMatchObject({ soort: 'effect', zaakId, pogingen: MAXIMUM_POGINGEN });
  expect(storingen[0]?.fout).not.toContain('123456782');

  kapot = false;
  const beheerder = { gebruikersnaam: 'b', naam: 'B', rollen: ['beheerder'], gemeenten: ['voorbeeldstad'] } as const;
  for (const storing of storingen) await world.usecases.retryStoring(beheerder, 'voorbeeldstad', storing.id);
  expect(await dispatchAll(breek)).toEqual({ bezorgd: 2, mislukt: 0 });
  expect(await world.usecases.listStoringen(beheerder, 'voorbeeldstad')).toEqual([]);
});

test('the waiting grows and ends', () => {
  expect([1, 2, 3, 4, 5].map(backoffSeconden)).toEqual([5, 20, 80, 320, undefined]);
});
