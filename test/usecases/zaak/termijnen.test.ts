import { expect, test } from 'vitest';
import { replayZaak } from '../../../server/domain/zaak/evolve-zaak.ts';
import { processDueTermijnen } from '../../../server/usecases/zaak/process-due-termijnen.ts';
import { startOnvolledig } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { ADMIN, makeWorld } from '../world.ts';

async function findTermijn(world: World, zaakId: string, soort: string) {
  return (await world.zaak(zaakId)).termijnen.findLast((t) => t.soort === soort);
}

test('two rappels, ten werkdagen apart, then brief 11; the statutory clock stands still until the hersteltermijn is over', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  const brieven = async () =>
    (await world.zaak(zaakId)).brieven.filter((b) => ['PP-2', 'PP-11'].includes(b.code)).map((b) => [b.code, b.datum]);

  expect(await brieven()).toEqual([['PP-2', '2026-01-05']]);
  await world.goTo('2026-01-19');
  expect(await brieven()).toHaveLength(1);
  await world.goTo('2026-01-20');
  expect(await brieven()).toEqual([
    ['PP-2', '2026-01-05'],
    ['PP-2', '2026-01-20'],
  ]);
  await world.goTo('2026-02-04');
  expect((await brieven()).at(-1)).toEqual(['PP-11', '2026-02-04']);
  expect(await findTermijn(world, zaakId, 'hersteltermijn')).toMatchObject({
    einddatum: '2026-02-18',
    status: 'lopend',
  });
  expect(await findTermijn(world, zaakId, 'beslistermijn_wettelijk')).toMatchObject({
    status: 'opgeschort',
    opschortingen: [{ van: '2026-02-05' }],
  });
  const [rij] = (await world.stores.views.zaken({ gemeenten: ['voorbeeldstad'], aantal: 1 })).rijen;
  expect(rij).toMatchObject({ opgeschort: true, wettelijkUiterlijk: null });

  await world.goTo('2026-02-19');

  expect(await findTermijn(world, zaakId, 'hersteltermijn')).toMatchObject({
    status: 'verstreken',
    gemeldOp: '2026-02-19',
  });
  // 5 weken vanaf 5 januari is 9 februari; stilgestaan van 5 tot 19 februari is 14 dagen.
  expect(await findTermijn(world, zaakId, 'beslistermijn_wettelijk')).toMatchObject({
    status: 'lopend',
    einddatum: '2026-02-23',
  });
  const overzicht = await world.complete(zaakId, 'AfhandelenNaLaatsteVerzoekTask');
  expect(overzicht.besluiten[0]).toMatchObject({ soort: 'buiten_behandeling', datum: '2026-02-19' });
  expect(overzicht.brieven.filter((b) => b.code === 'BB-1').map((b) => b.aan)).toEqual(['werkgever', 'werknemer']);
  expect(overzicht.status).toBe('afgerond');
  expect(overzicht.termijnen.every((t) => t.status !== 'lopend' && t.status !== 'opgeschort')).toBe(true);
  expect(replayZaak(await world.stores.views.vastleggingen('voorbeeldstad', zaakId))).toStrictEqual(
    await world.zaak(zaakId),
  );
});

test('data that come in during the hersteltermijn let the clock run again from that day', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await world.goTo('2026-02-10');

  await world.complete(zaakId, 'OntvangenLaatsteGegevensTask', { 'dienstverband.aokOntvangenOp': '2026-02-09' }, ADMIN);

  const wettelijk = await findTermijn(world, zaakId, 'beslistermijn_wettelijk');
  expect(wettelijk).toMatchObject({
    status: 'lopend',
    einddatum: '2026-02-13',
    opschortingen: [{ van: '2026-02-05', tot: '2026-02-09' }],
  });
  expect(await findTermijn(world, zaakId, 'hersteltermijn')).toMatchObject({ status: 'gehaald' });
  expect((await world.openTaak(zaakId)).element).toBe('VaststellenBesluitTask');
});

test('an answer that is still incomplete leaves the clock standing still and the hersteltermijn running', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await world.goTo('2026-02-10');

  await world.complete(zaakId, 'OntvangenLaatsteGegevensTask', {}, ADMIN);

  expect(await findTermijn(world, zaakId, 'beslistermijn_wettelijk')).toMatchObject({ status: 'opgeschort' });
  expect((await world.openTaak(zaakId)).element).toBe('OntvangenLaatsteGegevensTask');
  await world.goTo('2026-02-19');
  expect((await world.openTaak(zaakId)).element).toBe('AfhandelenNaLaatsteVerzoekTask');
});

test('a term fires once, however often the scheduler looks, and however many days it missed', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  world.setDatum('2026-01-26');

  expect(await processDueTermijnen(world.omgeving, '2026-01-26')).toEqual({ verwerkt: 1, mislukt: 0 });
  expect(await processDueTermijnen(world.omgeving, '2026-01-26')).toEqual({ verwerkt: 0, mislukt: 0 });

  const { rappel } = (await world.zaak(zaakId)).gegevens;
  expect(rappel).toEqual({ aantalVerstuurd: 2, verstuurdOp: ['2026-01-05', '2026-01-26'] });
});

test('two schedulers at the same moment fire a term once', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  world.setDatum('2026-01-20');

  await Promise.all([1, 2, 3].map(() => processDueTermijnen(world.omgeving, '2026-01-20')));

  expect((await world.zaak(zaakId)).gegevens.rappel.aantalVerstuurd).toBe(2);
  expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
});

test('who completes the task after the due date, before the scheduler ran, wins', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  world.setDatum('2026-01-20');

  await world.complete(zaakId, 'OntvangenGegevensTask', { 'dienstverband.aokOntvangenOp': '2026-01-20' }, ADMIN);
  await processDueTermijnen(world.omgeving, '2026-01-20');

  expect((await world.zaak(zaakId)).gegevens.rappel.aantalVerstuurd).toBe(1);
  expect((await world.openTaak(zaakId)).element).toBe('VaststellenBesluitTask');
  expect(await findTermijn(world, zaakId, 'rappel')).toMatchObject({ status: 'verstreken' });
});

test('a statutory term that passes asks a consulent to tell about the delay; the new date is watched again', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  await world.goTo('2026-03-02');
  expect((await world.zaak(zaakId)).taken.filter((t) => t.status === 'open').map((t) => t.element)).toEqual([
    'BeoordelenAanvraagTask',
  ]);

  await world.goTo('2026-03-03');
  const overzicht = await world.complete(zaakId, 'MeedelenUitstelTask', { 'uitstel.nieuweDatum': '2026-03-20' });

  expect(await findTermijn(world, zaakId, 'beslistermijn_awb')).toMatchObject({
    status: 'lopend',
    verdaagdTot: '2026-03-20',
    einddatum: '2026-03-20',
  });
  expect(overzicht.brieven.filter((b) => b.code === 'UM-1')).toHaveLength(2);
  await world.goTo('2026-03-21');
  expect((await world.zaak(zaakId)).taken.filter((t) => t.status === 'open').map((t) => t.element)).toEqual([
    'BeoordelenAanvraagTask',
    'MeedelenUitstelTask',
  ]);
});

test('a preferente term that passes before the diagram listens is recorded, and reported when it does', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.gevraagdeRoute': 'forfaitair' }, 'olst-wijhe');
  await world.goTo('2026-01-20');
  expect((await world.zaak(zaakId, 'olst-wijhe')).termijnen.map((t) => t.soort)).toEqual(['beslistermijn_awb']);

  // The contact term counts from the aanvraag, so it has passed when the assessment comes late.
  await world.complete(zaakId, 'BeoordelenAanvraagTask', {}, undefined, 'olst-wijhe');
  await world.goTo('2026-01-21');

  const contact = (await world.zaak(zaakId, 'olst-wijhe')).termijnen.find((t) => t.soort === 'forfaitair_contact');
  expect(contact).toMatchObject({ einddatum: '2026-01-12', status: 'verstreken', gemeldOp: '2026-01-21' });
});

test('one zaak that fails becomes a storing and does not hold up the others', async () => {
  const world = makeWorld();
  const kapot = await startOnvolledig(world);
  const heel = await startOnvolledig(world);
  const save = world.stores.zaken.save.bind(world.stores.zaken);
  let stuk = true;
  Object.assign(world.stores.zaken, {
    save: async (opslag: Parameters<typeof save>[0]) => {
      if (stuk && opslag.zaak.id === kapot) throw new Error('schijf vol');
      return save(opslag);
    },
  });
  world.setDatum('2026-01-20');

  expect(await processDueTermijnen(world.omgeving, '2026-01-20')).toEqual({ verwerkt: 1, mislukt: 1 });
  expect((await world.zaak(heel)).gegevens.rappel.aantalVerstuurd).toBe(2);
  const beheerder = { gebruikersnaam: 'b', naam: 'B', rollen: ['beheerder'], gemeenten: ['voorbeeldstad'] } as const;
  const [storing] = await world.usecases.listStoringen(beheerder, 'voorbeeldstad');
  expect(storing).toMatchObject({ soort: 'termijn', zaakId: kapot, fout: 'Error: schijf vol' });

  stuk = false;
  await world.usecases.retryStoring(beheerder, 'voorbeeldstad', storing?.id ?? '');
  expect((await world.zaak(kapot)).gegevens.rappel.aantalVerstuurd).toBe(2);
  expect(await world.usecases.listStoringen(beheerder, 'voorbeeldstad')).toEqual([]);
});

test('in the demo a month goes by day by day: rappels, last request and the end of the hersteltermijn each on their own day', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  const actor = { gebruikersnaam: 'x', naam: 'X', rollen: ['raadpleger'], gemeenten: ['voorbeeldstad'] } as const;

  const eerste = await world.usecases.moveDemoDate(actor, 'maand');
  await world.usecases.moveDemoDate(actor, 'week');
  await world.usecases.moveDemoDate(actor, 'werkdag');

  expect(eerste).toEqual({ vandaag: '2026-02-05', gebeurd: 2 });
  const zaak = await world.zaak(zaakId);
  expect(zaak.gegevens.rappel.verstuurdOp).toEqual(['2026-01-05', '2026-01-20']);
  expect(zaak.gegevens.rappel.laatsteVerzoekOp).toBe('2026-02-04');
});

test('two people who move the demo date at the same time move it twice, and never back', async () => {
  const world = makeWorld();
  const actor = { gebruikersnaam: 'x', naam: 'X', rollen: ['raadpleger'], gemeenten: ['voorbeeldstad'] } as const;
  const uitkomsten = await Promise.all([
    world.usecases.moveDemoDate(actor, 'week'),
    world.usecases.moveDemoDate(actor, 'werkdag'),
  ]);
  expect(uitkomsten.map((uitkomst) => uitkomst.vandaag)).toEqual(['2026-01-12', '2026-01-13']);
  const echt = makeWorld({ demo: undefined as never });
  await expect(echt.usecases.moveDemoDate(actor, 'week')).rejects.toThrow('alleen in de demo');
});
