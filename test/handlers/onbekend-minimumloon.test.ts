import { expect, test } from 'vitest';
import { fillLetter } from '../../server/documents/fill-letter.ts';
import { findSjabloon } from '../documents/templates.ts';
import { makeWorld } from '../usecases/world.ts';

/** A regular aanvraag up to the besluit, with a contract until this day. */
async function toegekend(einddatum: string) {
  const world = makeWorld();
  const zaakId = await world.start({ 'dienstverband.einddatum': einddatum });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.volgendeMeting': einddatum });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await world.complete(zaakId, 'VaststellenBesluitTask', { 'besluit.einddatum': einddatum });
  return world.zaak(zaakId);
}

test('the payments stop where the minimum wage is not known, and the letters say so', async () => {
  const zaak = await toegekend('2027-01-31');
  const [besluit] = zaak.besluiten;
  expect(besluit?.berekening?.onbekendVanaf).toBe('2027-01-01');
  expect(besluit?.betaalschema.at(-1)?.maand).toBe('2026-12');
  const brief = zaak.brieven.find(({ code }) => code === 'PP-6');
  if (!brief) throw new Error('There is no PP-6');
  const tekst = JSON.stringify(fillLetter(brief, findSjabloon));
  expect(tekst).toContain('Het minimumloon vanaf 1 januari 2027 is nog niet bekend.');
  expect(tekst).toContain('krijgt u een nieuw besluit');
});

test('nothing is said when every amount is known', async () => {
  const zaak = await toegekend('2026-12-31');
  expect(zaak.besluiten[0]?.berekening?.onbekendVanaf).toBeUndefined();
  expect(zaak.besluiten[0]?.betaalschema.at(-1)?.maand).toBe('2026-12');
  const brief = zaak.brieven.find(({ code }) => code === 'PP-6');
  if (!brief) throw new Error('There is no PP-6');
  expect(JSON.stringify(fillLetter(brief, findSjabloon))).not.toContain('nog niet bekend');
});
