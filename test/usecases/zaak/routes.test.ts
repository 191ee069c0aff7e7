import { expect, test } from 'vitest';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { completeTotBesluit } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { ADMIN, makeWorld } from '../world.ts';

async function meet(world: World, zaakId: string, percentage = 60): Promise<void> {
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': percentage });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
}

test('forfaitaire LKS skips the measurement, ends after six months and plans the measurement', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.gevraagdeRoute': 'forfaitair', 'dienstverband.urenPerWeek': 28 });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'OverleggenForfaitairTask', { 'forfaitair.overlegOp': '2026-01-05' });

  const overzicht = await world.complete(zaakId, 'VaststellenBesluitTask');

  expect(overzicht.besluiten[0]).toMatchObject({
    soort: 'toekenning_forfaitair',
    route: 'forfaitair',
    ingangsdatum: '2026-02-01',
    einddatum: '2026-07-31',
    berekening: { bedragPerMaandCent: 119_011 },
  });
  expect(overzicht.besluiten[0]?.betaalschema).toHaveLength(6);
  expect(overzicht.brieven.map((b) => b.code)).toContain('PP-7');
  expect(overzicht.heronderzoeken).toMatchObject([
    { soort: 'einde_lks', datum: '2026-05-29' },
    { soort: 'meting_plannen', datum: '2026-06-01' },
    { soort: 'einde_forfaitair', datum: '2026-07-31' },
    { soort: 'einde_arbeidsovereenkomst', datum: '2026-11-30' },
  ]);
  expect(overzicht.verloop[1]).toMatchObject({ status: 'overgeslagen' });
  expect(overzicht.termijnen.map((t) => t.soort)).toContain('beslistermijn_wettelijk');
});

test('forfaitaire LKS longer than six months is refused at the field, and nothing is written', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.gevraagdeRoute': 'forfaitair' });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'OverleggenForfaitairTask', { 'forfaitair.overlegOp': '2026-01-05' });
  const voor = await world.zaak(zaakId);

  const poging = world.complete(zaakId, 'VaststellenBesluitTask', { 'besluit.einddatum': '2026-08-01' });

  await expect(poging).rejects.toSatisfy(
    (fout) =>
      fout instanceof InvoerError &&
      fout.velden[0]?.veld === 'besluit.einddatum' &&
      fout.message.includes('31 juli 2026'),
  );
  expect(await world.zaak(zaakId)).toEqual(voor);
  expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
});

test('a werkgever who does not agree with forfaitair goes on by the reguliere route', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.gevraagdeRoute': 'forfaitair' });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  const overleg = { 'forfaitair.overlegOp': '2026-01-05', 'forfaitair.werkgeverAkkoord': false };
  await world.complete(zaakId, 'OverleggenForfaitairTask', overleg);
  await meet(world, zaakId);

  const overzicht = await world.complete(zaakId, 'VaststellenBesluitTask');

  expect(overzicht.route).toBe('regulier');
  expect(overzicht.besluiten[0]?.soort).toBe('toekenning_regulier');
});

test('a loonwaarde of 100% leads to a proposed afwijzing that a person establishes; both belanghebbenden hear on the same day', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await meet(world, zaakId, 100);

  const overzicht = await world.complete(zaakId, 'VaststellenAfwijzingTask');

  expect(overzicht.status).toBe('afgerond');
  expect(overzicht.besluiten[0]).toMatchObject({
    soort: 'afwijzing',
    afwijzingsgrond: 'loonwaarde_100',
    bezwaarTot: '2026-02-16',
  });
  expect(overzicht.brieven.slice(2).map((b) => [b.code, b.aan, b.datum])).toEqual([
    ['PP-3', 'werkgever', '2026-01-05'],
    ['PP-5', 'werknemer', '2026-01-05'],
    ['PP-J', 'werknemer', '2026-01-05'],
  ]);
});

test('somebody of another gemeente is refused for lack of competence after the intake', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'werknemer.woongemeente': 'deventer' });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  const overzicht = await world.complete(zaakId, 'VaststellenAfwijzingTask');
  expect(overzicht.besluiten[0]).toMatchObject({ soort: 'afwijzing', afwijzingsgrond: 'niet_bevoegd' });
});

test('a zaak that the gemeente begins itself has no term of the Awb', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'aanvraag.ingediendDoor': 'gemeente' });
  expect((await world.zaak(zaakId)).termijnen).toEqual([]);
});

test('a wrong assumption is put right: the aanvraag goes back, and the statutory term keeps its first date', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await meet(world, zaakId);
  await world.goTo('2026-01-08');
  await world.complete(zaakId, 'VaststellenBesluitTask', { 'besluit.uitkomst': 'opnieuw_beoordelen' });
  await world.complete(zaakId, 'BeoordelenAanvraagTask', { 'dienstverband.urenPerWeek': 24 });
  await meet(world, zaakId);

  const overzicht = await world.complete(zaakId, 'VaststellenBesluitTask');

  expect(overzicht.besluiten[0]?.berekening?.bedragPerMaandCent).toBe(81_607);
  const wettelijk = overzicht.termijnen.filter((t) => t.soort === 'beslistermijn_wettelijk');
  expect(wettelijk.map((t) => t.van)).toEqual(['2026-01-05']);
  expect(overzicht.termijnen.filter((t) => t.soort === 'beslistermijn_preferent').map((t) => t.status)).toEqual([
    'vervallen',
    'gehaald',
  ]);
});

test('a young werknemer gets a new amount on the birthday, and Olst-Wijhe books that day', async () => {
  const world = makeWorld();
  const zaakId = await world.start({ 'werknemer.geboortedatum': '2006-04-10' }, 'olst-wijhe');
  await world.complete(zaakId, 'BeoordelenAanvraagTask', {}, undefined, 'olst-wijhe');
  for (const element of ['AanvragenLoonwaardemetingTask', 'InvoerenLoonwaarderapportTask', 'BesprekenUitkomstTask']) {
    await world.complete(zaakId, element, {}, undefined, 'olst-wijhe');
  }
  await world.complete(zaakId, 'VaststellenBesluitTask', {}, undefined, 'olst-wijhe');
  const overzicht = await world.complete(zaakId, 'OndertekenenBetaalopdrachtTask', {}, ADMIN, 'olst-wijhe');

  const schema = overzicht.besluiten[0]?.betaalschema ?? [];
  expect(schema.find((r) => r.maand === '2026-03')?.bedragCent).toBe(65_286);
  expect(schema.find((r) => r.maand === '2026-05')?.bedragCent).toBe(87_048);
  expect(overzicht.heronderzoeken.filter((h) => h.soort === 'verjaardag')).toMatchObject([{ datum: '2026-04-10' }]);
});

test('the same aanvraag in Olst-Wijhe is paid on the 15th, needs a second signature and names the IBAN', async () => {
  const world = makeWorld();
  const bouw = async (gemeente: string) => {
    const zaakId = await world.start({}, gemeente);
    await completeTotBesluit(world, zaakId, gemeente);
    return world.complete(zaakId, 'VaststellenBesluitTask', {}, undefined, gemeente);
  };

  const stad = await bouw('voorbeeldstad');
  const olst = await bouw('olst-wijhe');

  expect(stad.besluiten[0]?.betaalschema.slice(0, 2).map((r) => r.betaaldag)).toEqual(['2026-02-20', '2026-03-20']);
  expect(stad.status).toBe('afgerond');
  expect(olst.taken.filter((t) => t.status === 'open').map((t) => t.element)).toEqual([
    'OndertekenenBetaalopdrachtTask',
  ]);
  expect(olst.afwijkingen.map((a) => a.sleutel)).toContain('betaling.dag');
  const klaar = await world.complete(
    olst.id,
    'OndertekenenBetaalopdrachtTask',
    { 'betaalopdracht.ondertekendOp': '2026-01-05' },
    ADMIN,
    'olst-wijhe',
  );
  expect(klaar.status).toBe('afgerond');
  expect(klaar.besluiten[0]?.betaalschema.slice(0, 2).map((r) => r.betaaldag)).toEqual(['2026-02-13', '2026-03-13']);
  const brief = async (gemeente: string, zaakId: string) =>
    (await world.zaak(zaakId, gemeente)).brieven.find((b) => b.code === 'PP-6')?.gegevens;
  expect(await brief('olst-wijhe', olst.id)).toMatchObject({ iban_tonen: true });
  expect(await brief('voorbeeldstad', stad.id)).toMatchObject({ iban_tonen: false });
});
