import { expect, test } from 'vitest';
import type { Regelbestanden } from '../../../server/rules/regelbestand.ts';
import { makeWorld, type World } from '../world.ts';

const ONVOLLEDIG = { 'dienstverband.aokOntvangenOp': undefined };

async function totVolledigheid(world: World, zaakId: string): Promise<void> {
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask', { 'loonwaarde.uiterlijkMeten': '2026-03-01' });
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask');
  await world.complete(zaakId, 'BesprekenUitkomstTask');
}

const openTaken = async (world: World, zaakId: string) =>
  (await world.zaak(zaakId)).taken.filter((taak) => taak.status === 'open').map((taak) => taak.element);

function withAfwijkingen(regels: Regelbestanden, waarden: Readonly<Record<string, boolean | number>>): Regelbestanden {
  const stad = regels.gemeenten['voorbeeldstad'];
  if (!stad) throw new Error('Voorbeeldstad is missing');
  const afwijkingen = Object.entries(waarden).map(([sleutel, waarde]) => ({ sleutel, waarde, motivering: 'proef' }));
  const varianten = stad.varianten.map((variant) => ({ ...variant, afwijkingen }));
  return { ...regels, gemeenten: { ...regels.gemeenten, voorbeeldstad: { ...stad, varianten } } };
}

test('a gemeente without a last request lets the consulent decide, and never waits for a term that is not there', async () => {
  const { regels } = makeWorld().omgeving;
  const world = makeWorld({ regels: withAfwijkingen(regels, { 'rappel.aantal': 0, 'rappel.laatste_verzoek': false }) });
  const zaakId = await world.start(ONVOLLEDIG);
  await totVolledigheid(world, zaakId);
  expect(await openTaken(world, zaakId)).toEqual(['AfhandelenNaLaatsteVerzoekTask']);
  expect((await world.zaak(zaakId)).brieven.map(({ code }) => code)).not.toContain('PP-11');
});

test('an aanvraag that comes back incomplete after the hersteltermijn is decided, not waited for', async () => {
  const { regels } = makeWorld().omgeving;
  const world = makeWorld({ regels: withAfwijkingen(regels, { 'rappel.aantal': 0 }) });
  const zaakId = await world.start(ONVOLLEDIG);
  await totVolledigheid(world, zaakId);
  expect(await openTaken(world, zaakId)).toEqual(['OntvangenLaatsteGegevensTask']);
  await world.goTo('2026-02-20');
  await world.complete(zaakId, 'AfhandelenNaLaatsteVerzoekTask', {
    'rappel.eindactie': undefined,
    'besluit.uitkomst': 'opnieuw_beoordelen',
  });
  await totVolledigheid(world, zaakId);
  expect(await openTaken(world, zaakId)).toEqual(['AfhandelenNaLaatsteVerzoekTask']);
});
