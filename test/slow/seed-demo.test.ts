import { beforeAll, expect, test } from 'vitest';
import { seedDemo } from '../../server/demo/seed-demo.ts';
import type { Zaakregel } from '../../server/domain/volgen/overzicht.ts';
import { replayZaak } from '../../server/domain/zaak/evolve-zaak.ts';
import { dispatchAll } from '../../server/outbox/dispatcher.ts';
import { describeFout } from '../../server/usecases/describe-fout.ts';
import { makeBezorgers } from '../../server/usecases/verzenden/bezorgers.ts';
import { makeWorld } from '../usecases/world.ts';

const world = makeWorld();
const deps = { omgeving: world.omgeving, hashWachtwoord: async () => 'hash', vandaag: '2026-03-02' };
const gemeenten = ['voorbeeldstad', 'olst-wijhe'];
let rijen: readonly Zaakregel[] = [];

const isOpen = ({ status }: { readonly status: string }) => status === 'open';

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

test('there is work of every later process, with its letters', async () => {
  const zaken = await Promise.all(rijen.map((rij) => world.zaak(rij.zaakId, rij.gemeente)));
  for (const gemeente of gemeenten) {
    const eigen = zaken.filter((zaak) => zaak.gemeente === gemeente);
    const open = new Set(eigen.flatMap(({ taken }) => taken.filter(isOpen).map(({ element }) => element)));
    for (const element of [
      'VerwerkenAntwoordTask',
      'VerwerkenWijzigingszienswijzeTask',
      'InvoerenHermetingTask',
      'BeoordelenBezwaarTask',
    ]) {
      expect(open, gemeente).toContain(element);
    }
    expect(eigen.some(({ termijnen }) => termijnen.some((t) => t.soort === 'bezwaar_beslissing'))).toBe(true);
    expect(eigen.some(({ urenopgaven = [] }) => urenopgaven.length === 2)).toBe(true);
  }
  const klaar = zaken.flatMap(({ processen }) => processen.filter(({ status }) => status === 'beeindigd'));
  const namen = new Set(klaar.map(({ naam }) => naam));
  for (const naam of ['wijziging', 'kwartaalverrekening', 'eindafrekening']) expect(namen).toContain(naam);
  const vorderingen = zaken.flatMap(({ vorderingen: deel = [] }) => deel);
  expect(new Set(vorderingen.map(({ wijze }) => wijze))).toEqual(new Set(['terugbetalen', 'met_gemeente']));
  const codes = new Set(zaken.flatMap(({ brieven }) => brieven.map(({ code }) => code)));
  for (const code of ['PP-8', 'PP-9', 'PP-10', 'PP-W1', 'PP-W3', 'PP-Z1', 'BO-B1', 'BO-B3'])
    expect(codes).toContain(code);
});

test('a werknemer moved to Olst-Wijhe, and on the first day there are letters to print', async () => {
  const bezorgers = makeBezorgers(world.omgeving, { zaak: () => {}, gebruiker: () => {} });
  const nu = () => '2026-03-02T09:00:00.000Z';
  await dispatchAll({ outbox: world.stores.outbox, bezorgers, eigenaar: 'test', nu, describeFout });
  const consulent = { gebruikersnaam: 'c', naam: 'C', rollen: ['consulent'], gemeenten } as const;
  const { ontvangen } = await world.usecases.listOverdrachten(consulent, 'olst-wijhe');
  expect(ontvangen.map(({ status }) => status)).toEqual(['nieuw']);
  const { tellingen } = await world.usecases.listVerzending(consulent, 'voorbeeldstad', { groep: 'te_printen' });
  expect(tellingen.te_printen).toBeGreaterThan(0);
});

test('the betaalrun of February is confirmed in both gemeenten, with one payment that came back', async () => {
  for (const gemeente of gemeenten) {
    const koppen = await world.stores.betalen.listKoppen(gemeente);
    const [run] = await Promise.all(koppen.map(({ id }) => world.stores.betalen.find(gemeente, id)));
    expect(run).toMatchObject({ maand: '2026-02', status: 'bevestigd' });
    expect(run?.regels.filter(({ status }) => status === 'teruggekomen')).toHaveLength(1);
    expect(run?.regels.filter(({ status }) => status === 'uitgevoerd').length).toBeGreaterThan(8);
  }
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
