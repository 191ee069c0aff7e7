import { isValidIBAN } from 'ibantools';
import { expect, test } from 'vitest';
import { DEMOGEBRUIKERS } from '../../server/demo/demo-gebruikers.ts';
import { makeTestBsn, makeTestIban } from '../../server/demo/demo-nummers.ts';
import { SCENARIOS } from '../../server/demo/scenarios.ts';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import { isBsn } from '../../server/domain/bsn.ts';
import { ROLLEN } from '../../server/domain/zaak/zaak.ts';
import { makeWorld } from '../usecases/world.ts';

const gemeenten = ['voorbeeldstad', 'olst-wijhe'];

test('the first week of the demo is made by the real process, once', async () => {
  const world = makeWorld();
  const deps = { omgeving: world.omgeving, hashWachtwoord: async () => 'hash', vandaag: '2026-01-09' };

  const eerste = await seedDemo(deps);

  const { rijen, totaal } = await world.stores.views.zaken({ gemeenten, aantal: 200 });
  expect(eerste.zaken).toBe(totaal);
  expect(totaal).toBeGreaterThan(10);
  expect(new Set(rijen.map((rij) => rij.gemeente))).toEqual(new Set(gemeenten));
  expect(await world.stores.storingen.list(gemeenten, 'open')).toEqual([]);
  expect(await seedDemo(deps)).toMatchObject({ zaken: 0, wachtwoord: 'preferent-demo' });
  expect((await world.stores.views.zaken({ gemeenten, aantal: 1 })).totaal).toBe(totaal);
});

test('a demo that was broken off halfway is completed, without doing anything twice', async () => {
  const world = makeWorld();
  const deps = { omgeving: world.omgeving, hashWachtwoord: async () => 'hash', vandaag: '2026-01-07' };
  const save = world.stores.zaken.save.bind(world.stores.zaken);
  let over = 12;
  Object.assign(world.stores.zaken, {
    save: async (opslag: Parameters<typeof save>[0]) => {
      if (over === 0) throw new Error('stroom weg');
      over -= 1;
      return save(opslag);
    },
  });
  await expect(seedDemo(deps)).rejects.toThrow('stroom weg');
  over = -1;

  const { zaken } = await seedDemo(deps);

  expect((await world.stores.views.zaken({ gemeenten, aantal: 1 })).totaal).toBe(zaken);
});

test('the scenarios make at least 60 zaken, and there is somebody of each role in each gemeente', () => {
  const aantal = SCENARIOS.flatMap((scenario) => Object.values(scenario.ontvangen).flat()).length;
  expect(aantal).toBeGreaterThanOrEqual(60);
  for (const gemeente of gemeenten) {
    const team = DEMOGEBRUIKERS.filter((gebruiker) => gebruiker.gemeenten.includes(gemeente));
    expect(new Set(team.flatMap((gebruiker) => gebruiker.rollen))).toEqual(new Set(ROLLEN));
  }
});

test('numbers are valid and were never given to anybody', () => {
  for (let index = 0; index < 200; index += 1) {
    const bsn = makeTestBsn(index * 37);
    expect(isBsn(bsn)).toBe(true);
    expect(bsn.startsWith('9999')).toBe(true);
    const iban = makeTestIban(1_234_567 + index);
    expect(isValidIBAN(iban)).toBe(true);
    expect(iban).toContain('TEST');
  }
});
