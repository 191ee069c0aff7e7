import { expect, test } from 'vitest';
import { InvoerError } from '../../../server/domain/fouten.ts';
import { startOnvolledig } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT, makeWorld } from '../world.ts';

const AFHANDELEN = 'AfhandelenNaLaatsteVerzoekTask';

async function findTermijn(world: World, zaakId: string, soort = 'besluit_buiten_behandeling') {
  return (await world.zaak(zaakId)).termijnen.findLast((t) => t.soort === soort);
}

async function findRij(world: World, element = AFHANDELEN) {
  const { rijen } = await world.usecases.listWerkvoorraad(GROOT, 'voorbeeldstad', { lijst: 'alle' });
  return rijen.find((rij) => rij.element === element);
}

/** The two statutory beslistermijnen pass on 24 February and 17 March: with uitstel they are out of the way. */
async function giveUitstel(world: World, zaakId: string): Promise<void> {
  await world.goTo('2026-02-24');
  await world.complete(zaakId, 'MeedelenUitstelTask', { 'uitstel.nieuweDatum': '2026-04-30' });
  await world.goTo('2026-03-17');
}

test('four weken after the hersteltermijn stand in the werkvoorraad as a term of the law', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await world.goTo('2026-02-18');
  expect(await findTermijn(world, zaakId)).toBeUndefined();

  await world.goTo('2026-02-19');
  // De hersteltermijn eindigt op 18 februari; vier weken later is woensdag 18 maart.
  expect(await findTermijn(world, zaakId)).toMatchObject({
    van: '2026-02-18',
    einddatum: '2026-03-18',
    wettelijk: true,
    grondslag: 'art. 4:5 lid 4 Awb',
    status: 'lopend',
  });
  await giveUitstel(world, zaakId);

  expect(await findRij(world)).toMatchObject({
    uiterlijk: '2026-03-18',
    wettelijkUiterlijk: '2026-03-18',
    termijn: 'Besluit om niet te behandelen',
    grondslag: 'art. 4:5 lid 4 Awb',
    opgeschort: false,
  });
});

test('the last day of the four weken is in time', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await giveUitstel(world, zaakId);
  await world.goTo('2026-03-18');

  const { besluiten } = await world.complete(zaakId, AFHANDELEN);

  expect(besluiten).toMatchObject([{ soort: 'buiten_behandeling', datum: '2026-03-18' }]);
  expect(await findTermijn(world, zaakId)).toMatchObject({ status: 'gehaald' });
});

test('a day later it stands in red, and not handling is refused with the article and what is still possible', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await giveUitstel(world, zaakId);
  await world.goTo('2026-03-19');

  expect(await findTermijn(world, zaakId)).toMatchObject({ status: 'verstreken' });
  expect(await findRij(world)).toMatchObject({ uiterlijk: '2026-03-18', wettelijkUiterlijk: '2026-03-18' });
  const teLaat = await world.usecases.listWerkvoorraad(GROOT, 'voorbeeldstad', { lijst: 'alle', termijn: 'te_laat' });
  expect(teLaat.rijen.map((rij) => rij.element)).toEqual([AFHANDELEN]);
  const fout = await world.complete(zaakId, AFHANDELEN).catch((reden: unknown) => reden);
  expect(fout).toBeInstanceOf(InvoerError);
  expect(fout).toMatchObject({
    velden: [
      {
        veld: 'rappel.eindactie',
        melding:
          'Niet behandelen kan niet meer. Dat besluit moest uiterlijk 18 maart 2026 verstuurd zijn: binnen 4 weken nadat de tijd om aan te vullen voorbij was (art. 4:5 lid 4 Awb).',
      },
    ],
  });
  expect((await world.zaak(zaakId)).besluiten).toEqual([]);
  expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);

  const overzicht = await world.complete(zaakId, AFHANDELEN, { 'rappel.eindactie': 'afwijzen' });
  expect(overzicht).toMatchObject({ status: 'afgerond', besluiten: [{ soort: 'afwijzing' }] });
});

test('also when the scheduler has not seen yet that the term is over', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await giveUitstel(world, zaakId);
  world.setDatum('2026-03-19');
  await expect(world.complete(zaakId, AFHANDELEN)).rejects.toMatchObject({ velden: [{ veld: 'rappel.eindactie' }] });
});

test('the form does not offer any more what the law no longer allows: it says so on top and at the answer', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await giveUitstel(world, zaakId);
  const read = async () => {
    const { id: taakId } = await world.openTaak(zaakId, AFHANDELEN);
    const { formulier } = await world.usecases.readTaak(GROOT, { gemeente: 'voorbeeldstad', zaakId, taakId });
    const opties = formulier.groepen
      .flatMap(({ velden }) => velden)
      .find(({ veld }) => veld === 'rappel.eindactie')?.opties;
    return { meldingen: formulier.meldingen, kan: opties?.filter((o) => !o.beletsel).map((o) => o.waarde) };
  };
  await world.goTo('2026-03-18');
  expect(await read()).toEqual({ meldingen: undefined, kan: ['buiten_behandeling', 'afwijzen', 'niet_toekennen'] });

  await world.goTo('2026-03-19');

  const { meldingen, kan } = await read();
  expect(kan).toEqual(['afwijzen', 'niet_toekennen']);
  expect(meldingen?.[0]?.tekst).toContain('waren op 18 maart 2026 voorbij');
  // And the diagram was told: the signal is part of the history of the zaak
  expect(await findTermijn(world, zaakId)).toMatchObject({ status: 'verstreken', gemeldOp: '2026-03-19' });
  expect((await world.zaak(zaakId)).processen[0]?.doorlopen).toContain('SignalerenBuitenBehandelingTask');
});

test('what came in and is not complete starts the four weken, and the first time counts', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world);
  await world.goTo('2026-02-10');
  await world.complete(zaakId, 'OntvangenLaatsteGegevensTask', {}, ADMIN);
  const rij = await findRij(world, 'OntvangenLaatsteGegevensTask');
  await world.goTo('2026-02-12');
  await world.complete(zaakId, 'OntvangenLaatsteGegevensTask', {}, ADMIN);
  await world.goTo('2026-02-19');

  // For the administratie the clock still stands still: they wait for the aanvrager.
  expect(rij).toMatchObject({ opgeschort: true, wettelijkUiterlijk: null, uiterlijk: '2026-02-18' });
  const { termijnen } = await world.zaak(zaakId);
  expect(termijnen.filter((t) => t.soort === 'besluit_buiten_behandeling')).toMatchObject([
    { van: '2026-02-10', einddatum: '2026-03-10', status: 'lopend' },
  ]);
});

test('the term falls away when all data are in, within the hersteltermijn or after it', async () => {
  const world = makeWorld();
  const binnen = await startOnvolledig(world);
  const erna = await startOnvolledig(world);
  const aok = { 'dienstverband.aokOntvangenOp': '2026-02-12' };
  await world.goTo('2026-02-10');
  await world.complete(binnen, 'OntvangenLaatsteGegevensTask', {}, ADMIN);
  await world.goTo('2026-02-12');
  await world.complete(binnen, 'OntvangenLaatsteGegevensTask', aok, ADMIN);
  expect(await findTermijn(world, binnen)).toMatchObject({ status: 'vervallen' });

  await world.goTo('2026-02-20');
  await world.complete(erna, AFHANDELEN, { 'besluit.uitkomst': 'opnieuw_beoordelen' });
  expect(await findTermijn(world, erna)).toMatchObject({ status: 'lopend' });
  await world.complete(erna, 'BeoordelenAanvraagTask', aok);
  await world.complete(erna, 'AanvragenLoonwaardemetingTask', { 'loonwaarde.uiterlijkMeten': '2026-03-02' });
  await world.complete(erna, 'InvoerenLoonwaarderapportTask', {
    'loonwaarde.meetdatum': '2026-02-20',
    'loonwaarde.rapportdatum': '2026-02-20',
  });
  await world.complete(erna, 'BesprekenUitkomstTask', { 'gesprek.datum': '2026-02-20' });
  expect((await world.openTaak(erna)).element).toBe('VaststellenBesluitTask');
  expect(await findTermijn(world, erna)).toMatchObject({ status: 'vervallen' });
});

test('what nobody asked for cannot be left unhandled: no term runs, and the consulent is told what fits', async () => {
  const world = makeWorld();
  const zaakId = await startOnvolledig(world, { 'aanvraag.ingediendDoor': 'gemeente' });
  await world.goTo('2026-02-19');

  expect(await findTermijn(world, zaakId)).toBeUndefined();
  await expect(world.complete(zaakId, AFHANDELEN)).rejects.toMatchObject({
    velden: [{ melding: expect.stringContaining('Kies “Niet toekennen”') }],
  });
  const { besluiten } = await world.complete(zaakId, AFHANDELEN, { 'rappel.eindactie': 'niet_toekennen' });
  expect(besluiten).toMatchObject([{ soort: 'geen_toekenning' }]);
});
