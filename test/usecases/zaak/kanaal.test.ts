import { expect, test } from 'vitest';
import type { Regelbestanden } from '../../../server/rules/regelbestand.ts';
import { makeWorld, type World } from '../world.ts';

/** Voorbeeldstad, where the aanvraagformulier and brief 2 go by e-mail. */
function withMail(regels: Regelbestanden): Regelbestanden {
  const stad = regels.gemeenten['voorbeeldstad'];
  if (!stad) throw new Error('Voorbeeldstad is missing');
  const waarden = { 'kanaal.brief_1': 'e-mail', 'kanaal.brief_2': 'e-mail' };
  const afwijkingen = Object.entries(waarden).map(([sleutel, waarde]) => ({ sleutel, waarde, motivering: 'proef' }));
  const varianten = stad.varianten.map((variant) => ({ ...variant, afwijkingen }));
  return { ...regels, gemeenten: { ...regels.gemeenten, voorbeeldstad: { ...stad, varianten } } };
}

const makeMailWorld = () => makeWorld({ regels: withMail(makeWorld().omgeving.regels) });

async function measure(world: World, zaakId: string, uiterlijkMeten: string): Promise<void> {
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask', { 'loonwaarde.uiterlijkMeten': uiterlijkMeten });
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask');
  await world.complete(zaakId, 'BesprekenUitkomstTask');
}

async function kanalen(world: World, zaakId: string, code: string) {
  return (await world.zaak(zaakId)).brieven
    .filter((brief) => brief.code === code)
    .map(({ aan, kanaal }) => [aan, kanaal]);
}

test('the letter about uitstel goes on paper, also where the aanvraagformulier goes by e-mail', async () => {
  const world = makeMailWorld();
  const zaakId = await world.start();
  await world.goTo('2026-03-03');
  await world.complete(zaakId, 'MeedelenUitstelTask');
  expect(await kanalen(world, zaakId, 'UM-1')).toEqual([
    ['werkgever', 'brief'],
    ['werknemer', 'brief'],
  ]);
});

test('a letter with a number goes as the gemeente chose; the end of an incomplete aanvraag goes on paper', async () => {
  const world = makeMailWorld();
  const zaakId = await world.start({ 'dienstverband.aokOntvangenOp': undefined });
  await measure(world, zaakId, '2026-01-20');
  expect(await kanalen(world, zaakId, 'PP-2')).toContainEqual(['werkgever', 'e-mail']);
  await world.goTo('2026-02-20');
  await world.complete(zaakId, 'AfhandelenNaLaatsteVerzoekTask');
  const kanaal = (await kanalen(world, zaakId, 'BB-1')).map(([, hoe]) => hoe);
  expect(new Set(kanaal)).toEqual(new Set(['brief']));
});

test('uitstel is told once: the one task moves both passed terms', async () => {
  const world = makeMailWorld();
  const zaakId = await world.start();
  world.setDatum('2026-02-02');
  await measure(world, zaakId, '2026-03-01');
  await world.goTo('2026-04-01');
  await world.complete(zaakId, 'MeedelenUitstelTask');
  expect(await kanalen(world, zaakId, 'UM-1')).toHaveLength(2);
  await expect(world.openTaak(zaakId, 'MeedelenUitstelTask')).rejects.toThrow('is niet open');
  const verdaagd = (await world.zaak(zaakId)).termijnen.filter(({ verdaagdTot }) => verdaagdTot !== undefined);
  expect(verdaagd.map(({ soort, verdaagdTot }) => [soort, verdaagdTot])).toEqual([
    ['beslistermijn_awb', '2026-04-30'],
    ['beslistermijn_wettelijk', '2026-04-30'],
  ]);
});
