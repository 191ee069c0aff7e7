import { expect, test } from 'vitest';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { GROOT, makeWorld } from '../world.ts';

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

test('the audit log says what happened in a sentence, with the names of tasks from the zaak', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  await world.usecases.claimTaak(GROOT, plaats);
  const { rijen } = await world.usecases.listAuditlog(BAAS, 'voorbeeldstad', { aantal: 1 });
  expect(rijen.map(({ zin, doorNaam }) => [zin, doorNaam])).toEqual([
    [`Taak “${taak.naam}” opgepakt door ${GROOT.gebruikersnaam}`, GROOT.gebruikersnaam],
  ]);
  const alles = await world.usecases.listAuditlog(BAAS, 'voorbeeldstad', { aantal: 200 });
  expect(alles.rijen.filter(({ zin }) => zin === '' || /^[A-Z][a-z]+[A-Z]/.test(zin))).toEqual([]);
});
