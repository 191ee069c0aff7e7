import { expect, test } from 'vitest';
import { InvoerError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { completeTotBesluit } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';

const OLST = 'olst-wijhe';
const TEKENEN = 'OndertekenenBetaalopdrachtTask';
const BESLUIT = 'VaststellenBesluitTask';
const VERSTUURD = ['PP-4', 'PP-6', 'PP-12', 'PP-J'];

/** A zaak in Olst-Wijhe, where the budgethouder signs as well, at "Besluit vaststellen". */
async function startBijBesluit(world: World): Promise<string> {
  const zaakId = await world.start({}, OLST);
  await completeTotBesluit(world, zaakId, OLST);
  return zaakId;
}

const brieven = async (world: World, zaakId: string) =>
  (await world.zaak(zaakId, OLST)).brieven.map(({ code }) => code).filter((code) => VERSTUURD.includes(code));

test('nothing is granted or sent before the second signature; then everything is, in the name of who decided', async () => {
  const world = makeWorld();
  const zaakId = await startBijBesluit(world);

  const { taken } = await world.complete(zaakId, BESLUIT, {}, GROOT, OLST);

  expect(taken.filter(({ status }) => status === 'open').map(({ element }) => element)).toEqual([TEKENEN]);
  expect(await world.zaak(zaakId, OLST)).toMatchObject({
    besluiten: [],
    heronderzoeken: [],
    gegevens: { betaalopdracht: { besluitDoor: 'e.degroot', besluitNaam: 'E. de Groot', bedragPerMaandCent: 108_810 } },
  });
  expect(await brieven(world, zaakId)).toEqual([]);

  world.setDatum('2026-01-08');
  const klaar = await world.complete(zaakId, TEKENEN, { 'betaalopdracht.ondertekendOp': '2026-01-08' }, ADMIN, OLST);

  expect(klaar.besluiten).toMatchObject([{ soort: 'toekenning_regulier', datum: '2026-01-08', door: 'e.degroot' }]);
  expect(await brieven(world, zaakId)).toHaveLength(4);
  const brief = (await world.zaak(zaakId, OLST)).brieven.find(({ code }) => code === 'PP-6');
  expect(brief).toMatchObject({ datum: '2026-01-08', gegevens: { behandelaar: 'E. de Groot' } });
});

test('without akkoord the besluit comes back with the reason on top, and the next budgethouder starts afresh', async () => {
  const world = makeWorld();
  const zaakId = await startBijBesluit(world);
  await world.complete(zaakId, BESLUIT, {}, GROOT, OLST);
  const nee = { 'betaalopdracht.akkoord': false, 'betaalopdracht.reden': 'De uren kloppen niet met het contract.' };

  await world.complete(zaakId, TEKENEN, { ...nee, 'betaalopdracht.ondertekendOp': undefined }, ADMIN, OLST);

  expect(await world.zaak(zaakId, OLST)).toMatchObject({ status: 'lopend', besluiten: [] });
  expect(await brieven(world, zaakId)).toEqual([]);
  const besluit = await world.openTaak(zaakId, BESLUIT, OLST);
  const { formulier } = await world.usecases.readTaak(GROOT, { gemeente: OLST, zaakId, taakId: besluit.id });
  expect(formulier.meldingen).toEqual([
    { tekst: 'De budgethouder (B. Houder) was niet akkoord: De uren kloppen niet met het contract.' },
  ]);

  await world.complete(zaakId, BESLUIT, { 'besluit.einddatum': '2026-12-31' }, SMIT, OLST);
  const tekenen = await world.openTaak(zaakId, TEKENEN, OLST);
  const { waarden } = await world.usecases.readTaak(ADMIN, { gemeente: OLST, zaakId, taakId: tekenen.id });
  expect(waarden).toEqual({ 'betaalopdracht.budgethouder': 'B. Houder' });
  const klaar = await world.complete(zaakId, TEKENEN, {}, ADMIN, OLST);
  expect(klaar.besluiten).toMatchObject([{ door: 'p.smit', einddatum: '2026-12-31' }]);
});

test('who decided does not sign: not by completing, taking, being given or previewing the task, nor by name', async () => {
  const world = makeWorld();
  const zaakId = await startBijBesluit(world);
  await world.complete(zaakId, BESLUIT, {}, GROOT, OLST);
  const plaats = { gemeente: OLST, zaakId, taakId: (await world.openTaak(zaakId, TEKENEN, OLST)).id };

  await expect(world.complete(zaakId, TEKENEN, {}, GROOT, OLST)).rejects.toThrow('vier ogen');
  await expect(world.usecases.claimTaak(GROOT, plaats)).rejects.toBeInstanceOf(NietToegestaanError);
  await expect(world.usecases.previewTaak(GROOT, plaats, {})).rejects.toBeInstanceOf(NietToegestaanError);
  await world.stores.gebruikers.put({ ...GROOT, rollen: ['consulent'], actief: true, wachtwoordhash: 'x' });
  await expect(world.usecases.assignTaak(ADMIN, plaats, GROOT.gebruikersnaam)).rejects.toBeInstanceOf(InvoerError);
  const zelf = { 'betaalopdracht.budgethouder': 'e. de groot' };
  await expect(world.complete(zaakId, TEKENEN, zelf, ADMIN, OLST)).rejects.toMatchObject({
    velden: [{ veld: 'betaalopdracht.budgethouder' }],
  });
  expect((await world.zaak(zaakId, OLST)).besluiten).toEqual([]);
  expect((await world.complete(zaakId, TEKENEN, {}, SMIT, OLST)).status).toBe('afgerond');
});

test('a period that the law does not allow is refused where it is decided, not where it is signed', async () => {
  const world = makeWorld();
  const zaakId = await startBijBesluit(world);
  const poging = world.complete(zaakId, BESLUIT, { 'besluit.ingangsdatum': '2026-01-01' }, GROOT, OLST);
  await expect(poging).rejects.toMatchObject({ velden: [{ veld: 'besluit.ingangsdatum' }] });
  expect((await world.openTaak(zaakId, undefined, OLST)).element).toBe(BESLUIT);
});

test('who decides sees the letters that will go out after the signature, and that a colleague signs first', async () => {
  const world = makeWorld();
  const zaakId = await startBijBesluit(world);
  const plaats = { gemeente: OLST, zaakId, taakId: (await world.openTaak(zaakId, BESLUIT, OLST)).id };
  const { waarden } = await world.usecases.readTaak(GROOT, plaats);

  const voorbeeld = await world.usecases.previewTaak(GROOT, plaats, waarden);

  expect(voorbeeld.brieven.map(({ code }) => code)).toEqual(expect.arrayContaining(VERSTUURD));
  expect(voorbeeld.besluit?.berekening?.bedragPerMaandCent).toBe(108_810);
  expect(voorbeeld.gevolgen).toContain('Betaalopdracht laten tekenen (administratie)');
  const pdf = await world.usecases.previewBrief(GROOT, plaats, waarden, { code: 'PP-6', aan: 'werkgever' });
  expect(new TextDecoder().decode(pdf)).toContain('PP-6');
});
