import { beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import { replayZaak } from '../../server/domain/evolve-zaak.ts';
import type { Zaakregel } from '../../server/domain/overzicht.ts';
import { makeWorld } from '../usecases/world.ts';

const world = makeWorld();
const deps = { omgeving: world.omgeving, hashWachtwoord: async () => 'hash', vandaag: '2026-03-02' };
const gemeenten = ['voorbeeldstad', 'olst-wijhe'];
let rijen: readonly Zaakregel[] = [];

beforeAll(async () => {
  await seedDemo(deps);
  world.setDatum('2026-03-02');
  rijen = (await world.stores.views.zaken({ gemeenten, aantal: 200 })).rijen;
}, 120_000);

test('the demo has at least 60 zaken in two gemeenten, in every stap and with every outcome', async () => {
  expect(rijen.length).toBeGreaterThanOrEqual(60);
  const zaken = await Promise.all(rijen.map((rij) => world.zaak(rij.zaakId, rij.gemeente)));
  const taken = zaken.flatMap((zaak) => zaak.taken.filter((taak) => taak.status === 'open').map((taak) => taak.naam));
  const toestanden = new Set([...taken, ...rijen.map((rij) => rij.toestand)]);
  for (const toestand of [
    'Aanvraag beoordelen',
    'Forfaitaire LKS overleggen',
    'Loonwaardemeting aanvragen',
    'Rapport invoeren',
    'Uitkomst bespreken',
    'Gegevens ontvangen',
    'Laatste gegevens ontvangen',
    'Afhandelen na laatste verzoek',
    'Besluit vaststellen',
    'Afwijzing vaststellen',
    'Uitstel meedelen',
    'Betaalopdracht laten tekenen',
    'Toegekend',
    'Forfaitair toegekend',
    'Afgewezen',
    'Buiten behandeling gesteld',
    'Wacht op werkgever',
  ]) {
    expect(toestanden).toContain(toestand);
  }
  expect(new Set(rijen.map((rij) => rij.route))).toEqual(
    new Set(['regulier', 'forfaitair', 'praktijkroute', 'tijdens_dienstverband']),
  );
  for (const gemeente of gemeenten) expect(rijen.filter((rij) => rij.gemeente === gemeente).length).toBeGreaterThan(25);
});

test('some zaken are late, some near, some suspended', async () => {
  const actor = {
    gebruikersnaam: 'consulent.voorbeeldstad',
    naam: 'E. de Groot',
    rollen: ['consulent'],
    gemeenten,
  } as const;
  const { tellingen } = await world.usecases.listWerkvoorraad(actor, 'voorbeeldstad', { lijst: 'alle' });
  expect(tellingen.termijn.te_laat).toBeGreaterThan(2);
  expect(tellingen.termijn.binnenkort).toBeGreaterThan(2);
  expect(tellingen.termijn.later).toBeGreaterThan(5);
  expect(tellingen.termijn.opgeschort).toBeGreaterThan(0);
  expect(tellingen.mijn).toBeGreaterThan(3);
});

test('nothing failed, nothing due was left, and every zaak can be rebuilt from its audit log', async () => {
  expect(await world.stores.storingen.list(gemeenten, 'open')).toEqual([]);
  expect(await world.stores.zaken.findDueTermijnen('2026-03-02', 10)).toEqual([]);
  for (const { gemeente, zaakId } of rijen) {
    const vastleggingen = await world.stores.views.vastleggingen(gemeente, zaakId);
    expect(replayZaak(vastleggingen)).toStrictEqual(await world.zaak(zaakId, gemeente));
  }
});
