import { expect, test } from 'vitest';
import type { Datum } from '../../../server/domain/datum.ts';
import { makeWorld } from '../world.ts';

/** The payments of a toekenning (loonwaarde 55%, 32 hours) that is decided on that day. */
async function listBetalingen(begindatum: Datum, besluitdatum: Datum) {
  const world = makeWorld();
  const zaakId = await world.start({ 'dienstverband.begindatum': begindatum });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': 55 });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  world.setDatum(besluitdatum);
  const { besluiten } = await world.complete(zaakId, 'VaststellenBesluitTask');
  const besluit = besluiten[0];
  return {
    maandbedrag: besluit?.berekening?.bedragPerMaandCent,
    regels: (besluit?.betaalschema ?? []).slice(0, 2).map((r) => [r.maand, r.betaaldag, r.uiterlijk, r.bedragCent]),
  };
}

test('V20 in 2026: a start on 23 January is paid with February, at the latest on Friday 20 February', async () => {
  // By hand: 2.294,40 (36 uur) x 1,08 = 2.477,952; 45% = 1.115,0784; x 32/36 = 991,1808; x 1,235 = 1.224,108288, dus 1.224,11.
  // January 9 of 31 days: 1.224,108288 x 9/31 = 355,3863, so 355,39; together 1.579,50.
  expect(await listBetalingen('2026-01-23', '2026-01-26')).toEqual({
    maandbedrag: 122_411,
    regels: [
      ['2026-01', '2026-02-20', '2026-02-20', 35_539],
      ['2026-02', '2026-02-20', '2026-02-20', 122_411],
    ],
  });
});

test('a start on the first with a besluit before the run is paid in the same month', async () => {
  const { regels } = await listBetalingen('2026-02-01', '2026-02-10');
  expect(regels).toEqual([
    ['2026-02', '2026-02-20', '2026-03-20', 122_411],
    ['2026-03', '2026-03-20', '2026-03-20', 122_411],
  ]);
});
