import { describe, expect, it } from 'vitest';
import { deliverBrief } from '../../../server/usecases/verzenden/deliver-brief.ts';
import { saveVerzending } from '../../../server/usecases/verzenden/save-verzending.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { GROOT, makeWorld, SMIT } from '../world.ts';

/** A besluit of 5 January of which the letters still wait for the printer, and a bezwaar of 2 February. */
async function objectTooEarly(): Promise<{ readonly world: World; readonly zaakId: string }> {
  const world = makeWorld();
  const zaakId = await grant(world);
  for (const { id: briefId } of (await world.zaak(zaakId)).brieven) {
    await deliverBrief(world.omgeving, { gemeente: GEMEENTE, zaakId, briefId });
  }
  world.setDatum('2026-02-02');
  await object(world, zaakId, 'Het eerste.');
  return { world, zaakId };
}

async function object(world: World, zaakId: string, gronden: string, door = 'werkgever'): Promise<void> {
  const { versie } = await world.zaak(zaakId);
  const waarden = {
    'bezwaar.besluitdatum': '2026-01-05',
    'bezwaar.ontvangenOp': world.omgeving.klok.vandaag(),
    'bezwaar.door': door,
    'bezwaar.gronden': gronden,
    'bezwaar.commissie': false,
  };
  const plaats = { gemeente: GEMEENTE, zaakId, proces: 'bezwaar' };
  await world.usecases.startVervolg(GROOT, plaats, { versie, waarden, opdrachtId: gronden });
}

/** Decides on the bezwaar that runs. */
async function decide(world: World, zaakId: string): Promise<void> {
  const oordeel = { 'bezwaar.vervolg': 'niet_horen', 'bezwaar.reden': 'De indiener wil niet gehoord worden.' };
  await world.complete(zaakId, 'BeoordelenBezwaarTask', oordeel);
  const beslissing = { 'bezwaar.beslissing': 'beslissen', 'bezwaar.uitkomst': 'ongegrond' };
  await world.complete(zaakId, 'BeslissenBezwaarTask', { ...beslissing, 'bezwaar.motivering': 'Het klopt.' }, SMIT);
}

const lopend = async (world: World, zaakId: string) =>
  (await world.zaak(zaakId)).termijnen.filter(
    ({ soort, status }) => soort === 'bezwaar_beslissing' && status !== 'vervallen' && status !== 'gehaald',
  );

/** The letter with the besluit is handed over to the werkgever on that day. */
async function handOver(world: World, zaakId: string, op: string): Promise<void> {
  const rijen = await world.stores.verzenden.listZaak(GEMEENTE, zaakId);
  for (const { id, stand } of rijen.filter(({ aan, soort }) => aan === 'werkgever' && soort === 'beschikking')) {
    const plaats = { gemeente: GEMEENTE, id, stand };
    await world.usecases.changeVerzending(GROOT, plaats, { soort: 'uitgereikt', op, aan: 'B. de Vries' });
  }
}

/** The post brings the letter with the besluit back. */
async function comeBack({ omgeving, stores }: World, zaakId: string): Promise<void> {
  const { klok } = omgeving;
  const moment = { nu: klok.nu(), vandaag: klok.vandaag(), door: GROOT.gebruikersnaam };
  const rijen = await stores.verzenden.listZaak(GEMEENTE, zaakId);
  for (const { verzondenOp, ...rij } of rijen.filter(
    ({ aan, soort }) => aan === 'werkgever' && soort === 'beschikking',
  )) {
    expect(verzondenOp).toBeDefined();
    await saveVerzending(omgeving, { ...rij, status: 'mislukt', stand: rij.stand + 1 }, moment);
  }
}

const termijnen = async (world: World, zaakId: string) =>
  (await world.zaak(zaakId)).termijnen
    .filter(({ soort }) => soort === 'bezwaar_beslissing')
    .map(({ van, einddatum, status }) => [van, einddatum, status]);

it('a bezwaar of before the letter left gets its terms when it leaves', async () => {
  const { world, zaakId } = await objectTooEarly();
  const eerst = (await world.zaak(zaakId)).gegevens.bezwaar;
  expect(eerst).toMatchObject({ nietBekendgemaakt: true, tijdig: true, beslissenVoor: '2026-03-30' });

  world.setDatum('2026-02-16');
  await handOver(world, zaakId, '2026-02-16');
  const zaak = await world.zaak(zaakId);
  expect(zaak.gegevens.bezwaar).toMatchObject({
    bekendgemaaktOp: '2026-02-16',
    bezwaarTot: '2026-03-30',
    tijdig: true,
    beslissenVoor: '2026-05-11',
  });
  expect(zaak.gegevens.bezwaar?.nietBekendgemaakt).toBeUndefined();
  expect(await termijnen(world, zaakId)).toEqual([
    ['2026-02-16', '2026-03-30', 'vervallen'],
    ['2026-03-30', '2026-05-11', 'lopend'],
  ]);
  expect(zaak.termijnen.at(-1)?.procesId).toBe(zaak.processen.at(-1)?.id);
  expect(await world.stores.storingen.list([GEMEENTE], 'open')).toEqual([]);
  // The day of the old term goes by in silence.
  await world.goTo('2026-04-01');
  expect((await world.zaak(zaakId)).termijnen.some(({ status }) => status === 'verstreken')).toBe(false);
});

it('a letter that leaves when there is no bezwaar changes nothing in the zaak', async () => {
  const world = makeWorld();
  const zaakId = await grant(world);
  for (const { id: briefId } of (await world.zaak(zaakId)).brieven) {
    await deliverBrief(world.omgeving, { gemeente: GEMEENTE, zaakId, briefId });
  }
  const { versie } = await world.zaak(zaakId);
  await handOver(world, zaakId, '2026-01-05');
  expect((await world.zaak(zaakId)).versie).toBe(versie);
});

describe('a bezwaar that waits for its turn', () => {
  it('gets its term too when the letter leaves, and begins with it, in the same order', async () => {
    const { world, zaakId } = await objectTooEarly();
    await object(world, zaakId, 'Het tweede.');
    await object(world, zaakId, 'Het derde.', 'werknemer');
    world.setDatum('2026-02-16');
    await handOver(world, zaakId, '2026-02-16');
    // The werknemer got no letter yet: his term stays as it is.
    expect((await lopend(world, zaakId)).map(({ naam, einddatum }) => [naam, einddatum])).toEqual([
      ['Beslissen op het volgende bezwaar, van de werknemer', '2026-03-30'],
      ['Beslissen op het bezwaar', '2026-05-11'],
      ['Beslissen op het volgende bezwaar, van de werkgever', '2026-05-11'],
    ]);
    expect(await world.stores.storingen.list([GEMEENTE], 'open')).toEqual([]);
    await decide(world, zaakId);
    const tweede = await world.zaak(zaakId);
    expect(tweede.gegevens.bezwaar).toMatchObject({
      gronden: 'Het tweede.',
      bekendgemaaktOp: '2026-02-16',
      bezwaarTot: '2026-03-30',
      tijdig: true,
      beslissenVoor: '2026-05-11',
    });
    expect(tweede.gegevens.bezwaar?.nietBekendgemaakt).toBeUndefined();
    expect((await lopend(world, zaakId)).at(-1)?.procesId).toBe(tweede.processen.at(-1)?.id);
    await decide(world, zaakId);
    expect((await world.zaak(zaakId)).gegevens.bezwaar).toMatchObject({
      gronden: 'Het derde.',
      nietBekendgemaakt: true,
    });
    await decide(world, zaakId);
    expect((await world.zaak(zaakId)).processen.filter(({ naam }) => naam === 'bezwaar')).toHaveLength(3);
  });

  it('knows that its letter came back, and is counted again when it left once more', async () => {
    const { world, zaakId } = await objectTooEarly();
    await object(world, zaakId, 'Het tweede.');
    world.setDatum('2026-02-16');
    await handOver(world, zaakId, '2026-02-16');
    const waarde = async (pad: string) =>
      (await world.zaak(zaakId)).termijnen
        .findLast(({ signaal, status }) => signaal === true && status === 'verstreken')
        ?.wijzigingen?.find((wijziging) => wijziging.pad === pad)?.nieuw;
    expect(await waarde('bezwaar.bekendgemaaktOp')).toBe('2026-02-16');
    await comeBack(world, zaakId);
    expect([await waarde('bezwaar.bekendgemaaktOp'), await waarde('bezwaar.nietBekendgemaakt')]).toEqual([
      undefined,
      true,
    ]);
    // Nobody gets more time before the letter has really left.
    expect((await lopend(world, zaakId)).map(({ einddatum }) => einddatum)).toEqual(['2026-05-11', '2026-05-11']);
    world.setDatum('2026-03-02');
    await handOver(world, zaakId, '2026-03-02');
    expect((await lopend(world, zaakId)).map(({ van, einddatum }) => [van, einddatum])).toEqual([
      ['2026-04-13', '2026-05-26'],
      ['2026-04-13', '2026-05-26'],
    ]);
    expect(await waarde('bezwaar.nietBekendgemaakt')).toBeUndefined();
  });
});

it('the days on which the clock stood still stay when the letter leaves later', async () => {
  const { world, zaakId } = await objectTooEarly();
  await world.goTo('2026-02-16');
  const vraag = { 'bezwaar.vervolg': 'herstellen', 'bezwaar.verzuim': 'De handtekening ontbreekt.' };
  await world.complete(zaakId, 'BeoordelenBezwaarTask', vraag);
  await handOver(world, zaakId, '2026-02-16');
  const [termijn] = await lopend(world, zaakId);
  expect(termijn).toMatchObject({ status: 'opgeschort', van: '2026-03-30', opschortingen: [{ van: '2026-02-17' }] });
  await world.goTo('2026-03-03');
  await world.complete(zaakId, 'OntvangenHerstelTask', { 'bezwaar.herstel': 'niet_hersteld' });
  // The clock stood still before the term began: it gains nothing.
  expect((await lopend(world, zaakId)).map(({ status, einddatum }) => [status, einddatum])).toEqual([
    ['lopend', '2026-05-11'],
  ]);
});
