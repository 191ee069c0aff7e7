import { expect, it } from 'vitest';
import { deliverBrief } from '../../../server/usecases/verzenden/deliver-brief.ts';
import { GEMEENTE, grant } from '../betalen/betaalwereld.ts';
import type { World } from '../world.ts';
import { GROOT, makeWorld } from '../world.ts';

/** A besluit of 5 January of which the letters still wait for the printer, and a bezwaar of 2 February. */
async function objectTooEarly(): Promise<{ readonly world: World; readonly zaakId: string }> {
  const world = makeWorld();
  const zaakId = await grant(world);
  for (const { id: briefId } of (await world.zaak(zaakId)).brieven) {
    await deliverBrief(world.omgeving, { gemeente: GEMEENTE, zaakId, briefId });
  }
  world.setDatum('2026-02-02');
  const { versie } = await world.zaak(zaakId);
  const waarden = {
    'bezwaar.besluitdatum': '2026-01-05',
    'bezwaar.ontvangenOp': '2026-02-02',
    'bezwaar.door': 'werkgever',
    'bezwaar.commissie': false,
  };
  const plaats = { gemeente: GEMEENTE, zaakId, proces: 'bezwaar' };
  await world.usecases.startVervolg(GROOT, plaats, { versie, waarden, opdrachtId: 'bezwaar' });
  return { world, zaakId };
}

/** The letter with the besluit is handed over to the werkgever on that day. */
async function handOver(world: World, zaakId: string, op: string): Promise<void> {
  const rijen = await world.stores.verzenden.listZaak(GEMEENTE, zaakId);
  for (const { id, stand } of rijen.filter(({ aan, soort }) => aan === 'werkgever' && soort === 'beschikking')) {
    const plaats = { gemeente: GEMEENTE, id, stand };
    await world.usecases.changeVerzending(GROOT, plaats, { soort: 'uitgereikt', op, aan: 'B. de Vries' });
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
