import { expect, test } from 'vitest';
import type { Actor } from '../../server/usecases/usecases.ts';
import { makeWorld } from './world.ts';

const BAAS: Actor = { gebruikersnaam: 'baas', naam: 'Baas', rollen: ['beheerder'], gemeenten: ['voorbeeldstad'] };

test('the audit log names the zaak as people know it, newest first, in pages', async () => {
  const world = makeWorld();
  const eerste = await world.start();
  world.setDatum('2026-01-06');
  const tweede = await world.start({ 'aanvraag.datumOntvangst': '2026-01-06' });
  const nummers = await Promise.all([eerste, tweede].map(async (id) => (await world.zaak(id)).zaaknummer));
  const pagina = await world.usecases.listAuditlog(BAAS, 'voorbeeldstad', { aantal: 1 });
  expect(pagina.rijen.map(({ zaaknummer }) => zaaknummer)).toEqual([nummers[1]]);
  const rest = await world.usecases.listAuditlog(BAAS, 'voorbeeldstad', { na: pagina.volgende ?? '', aantal: 200 });
  expect(rest.rijen).toHaveLength(pagina.totaal - 1);
  expect(new Set(rest.rijen.map(({ zaaknummer }) => zaaknummer))).toEqual(new Set(nummers));
  expect(rest.rijen.at(-1)?.zaaknummer).toBe(nummers[0]);
});
