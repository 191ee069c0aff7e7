import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Stores } from '../../server/ports.ts';
import { ADMIN, makeWorld } from '../usecases/world.ts';
import { finish } from './tools/aanvraag.ts';
import { findDrempels, findOverloop } from './tools/axe.ts';
import { startToestel, type Toestel } from './tools/werkplek.ts';

const LIJST = '/voorbeeldstad/verrekeningen?kwartaal=2026-Q1';

/** A 0-urencontract from 5 January with hours of February; today is the first day after the quarter. */
async function fill(stores: Stores): Promise<void> {
  const world = makeWorld({ stores });
  const zaakId = await world.start({
    'aanvraag.datumOntvangst': '2026-01-02',
    'dienstverband.begindatum': '2026-01-05',
    'dienstverband.contractsoort': 'nul_uren',
    'dienstverband.urenPerWeek': 0,
  });
  for (const taak of [
    'BeoordelenAanvraagTask',
    'AanvragenLoonwaardemetingTask',
    'InvoerenLoonwaarderapportTask',
    'BesprekenUitkomstTask',
    'VaststellenBesluitTask',
  ]) {
    await world.complete(zaakId, taak);
  }
  world.setDatum('2026-04-01');
  const plaats = { gemeente: 'voorbeeldstad', zaakId, opdrachtId: crypto.randomUUID() };
  const februari = { van: '2026-02-01', totEnMet: '2026-02-28', uren: 60, ontvangenOp: '2026-03-30' };
  await world.usecases.addUren(ADMIN, plaats, { bron: 'loonstrook', ...februari });
  await stores.instellingen.put('demo.datum', '2026-04-01');
}

let toestel: Toestel;
beforeAll(async () => {
  toestel = await startToestel(fill);
});
afterEach((test) => toestel.endTest(test));
afterAll(() => toestel.stop());

test('hours of a 0-urencontract are settled after the quarter: checked, told in brief 9 and paid by the next run', async () => {
  const { page, open } = await toestel.login('administratie.voorbeeldstad');
  await open(LIJST);
  await page.getByRole('button', { name: 'Nu beginnen met het 1e kwartaal 2026' }).click();
  const vraag = page.getByRole('dialog', { name: 'Verrekening van het 1e kwartaal 2026 beginnen?' });
  await vraag.getByText('1 zaak', { exact: true }).waitFor();
  await vraag.getByRole('button', { name: 'Verrekening beginnen' }).click();
  await page.getByRole('row').filter({ hasText: 'Te controleren' }).waitFor();
  await page.getByText('wacht op uren van januari 2026, maart 2026').waitFor();
  expect(await findDrempels(page, { kleur: false })).toEqual([]);

  // The task shows month by month what is settled, with the source of the hours.
  await page.getByRole('link', { name: 'LKS-2026-0001' }).click();
  await page.getByRole('button', { name: 'Taak oppakken' }).click();
  const maanden = page.getByLabel('Verrekening per maand');
  await maanden.getByText('Bron: loonstrook').waitFor();
  expect(await findDrempels(page, { kleur: false })).toEqual([]);
  await page.getByRole('radio', { name: /^Ja, vaststellen/ }).check();
  await finish(page, 'Verrekening controleren');
  await page.getByRole('link', { name: /^Brieven/ }).click();
  await page.getByText('Verrekening loonkostensubsidie').first().waitFor();

  await open('/voorbeeldstad/betalen');
  await page.getByRole('button', { name: 'Betaalrun april 2026 beginnen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Betaalrun april 2026' }).waitFor();
  await page.getByText('LKS-2026-0001').first().waitFor();
  await expect.poll(() => page.locator('table.werk-tabel--run').innerText()).toMatch(/verrekening/i);

  const smal = await toestel.login('administratie.voorbeeldstad', { breedte: 400 });
  await smal.open(LIJST);
  await smal.page.getByRole('row').filter({ hasText: 'Verrekend' }).waitFor();
  expect(await findOverloop(smal.page)).toEqual([]);
});
