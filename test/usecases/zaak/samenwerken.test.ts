import { expect, test } from 'vitest';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { RECHTEN } from '../../../server/usecases/rechten.ts';
import type { Actor } from '../../../server/usecases/usecases.ts';
import { AANVRAAG, ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';

const BUUR: Actor = { ...GROOT, gebruikersnaam: 'buur', gemeenten: ['olst-wijhe'] };

test('two consulenten complete one task: the second hears who was first, and nothing of theirs is written', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  const { waarden, zaakversie: versie } = await world.usecases.readTaak(GROOT, plaats);

  const [eerste, tweede] = await Promise.allSettled([
    world.usecases.completeTaak(GROOT, plaats, { versie, waarden, opdrachtId: 'a' }),
    world.usecases.completeTaak(SMIT, plaats, { versie, waarden, opdrachtId: 'b' }),
  ]);

  expect(eerste.status).toBe('fulfilled');
  expect(tweede).toMatchObject({ status: 'rejected' });
  const fout = (tweede as PromiseRejectedResult).reason as ConflictError;
  expect(fout).toBeInstanceOf(ConflictError);
  expect(fout.conflict).toMatchObject({ door: 'e.degroot' });
  expect((await world.zaak(zaakId)).taken.filter((t) => t.status === 'afgerond')).toHaveLength(1);
  expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
});

test('the same command twice, one after the other or at once, is done once and answers the same', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  const { waarden, zaakversie: versie } = await world.usecases.readTaak(GROOT, plaats);
  const invoer = { versie, waarden, opdrachtId: 'dubbelklik' };

  const antwoorden = await Promise.all([1, 2].map(() => world.usecases.completeTaak(GROOT, plaats, invoer)));
  const later = await world.usecases.completeTaak(GROOT, plaats, invoer);

  expect(antwoorden[0]).toEqual(antwoorden[1]);
  expect(later).toEqual(antwoorden[0]);
  expect((await world.zaak(zaakId)).versie).toBe(2);
});

test('an aanvraag that is sent twice opens one zaak', async () => {
  const world = makeWorld();
  const invoer = { gemeente: 'voorbeeldstad', waarden: AANVRAAG, opdrachtId: 'aanvraag-1' };
  const antwoorden = await Promise.all([1, 2].map(() => world.usecases.startZaak(GROOT, invoer)));
  expect(antwoorden[0]).toEqual(antwoorden[1]);
  expect(await world.usecases.startZaak(GROOT, invoer)).toEqual(antwoorden[0]);
  expect((await world.stores.views.zaken({ gemeenten: ['voorbeeldstad'], aantal: 5 })).totaal).toBe(1);
});

test('an open form survives what does not touch it, and conflicts when a colleague took the task in between', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  const { waarden, zaakversie: versie } = await world.usecases.readTaak(GROOT, plaats);
  const document = {
    naam: 'aok.pdf',
    soort: 'arbeidsovereenkomst',
    mediatype: 'application/pdf',
    inhoud: new Uint8Array([1]),
  } as const;
  await world.usecases.addDocument(SMIT, plaats, document);
  await world.usecases.showBsn(SMIT, 'voorbeeldstad', zaakId);

  await world.usecases.completeTaak(GROOT, plaats, { versie, waarden, opdrachtId: 'c' });

  const meting = { ...plaats, taakId: (await world.openTaak(zaakId)).id };
  const open = await world.usecases.readTaak(GROOT, meting);
  await world.usecases.claimTaak(SMIT, meting);
  await world.usecases.releaseTaak(SMIT, meting);
  await expect(
    world.usecases.completeTaak(GROOT, meting, { versie: open.zaakversie, waarden: open.waarden, opdrachtId: 'd' }),
  ).rejects.toSatisfy((fout) => fout instanceof ConflictError && fout.conflict?.door === 'p.smit');
});

test('a task that a colleague has taken can be read, not done; given back it can be taken and assigned', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  await world.stores.gebruikers.put({ ...GROOT, wachtwoordhash: 'x', actief: true });
  await world.stores.gebruikers.put({ ...SMIT, wachtwoordhash: 'x', actief: true });
  await world.stores.gebruikers.put({ ...ADMIN, wachtwoordhash: 'x', actief: true });

  await world.usecases.claimTaak(GROOT, plaats);
  await expect(world.usecases.claimTaak(SMIT, plaats)).rejects.toThrow('opgepakt door E. de Groot');
  await expect(world.usecases.releaseTaak(SMIT, plaats)).rejects.toThrow(ConflictError);
  await expect(world.complete(zaakId, taak.element, {}, SMIT)).rejects.toThrow(ConflictError);
  await world.usecases.releaseTaak(GROOT, plaats);
  await expect(world.usecases.assignTaak(GROOT, plaats, ADMIN.gebruikersnaam)).rejects.toThrow(InvoerError);
  const overzicht = await world.usecases.assignTaak(GROOT, plaats, SMIT.gebruikersnaam);

  expect(overzicht.taken[0]?.behandelaar).toBe('p.smit');
  const { rijen, namen, tellingen } = await world.usecases.listWerkvoorraad(SMIT, 'voorbeeldstad', { lijst: 'mijn' });
  expect(rijen.map((rij) => rij.taakId)).toEqual([taak.id]);
  expect(namen).toEqual({ 'p.smit': 'P. Smit' });
  expect(tellingen).toMatchObject({ mijn: 1, groep: 1, alle: 1 });
});

test('the administratie cannot do the task of a consulent; a consulent can stand in for the administratie', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  await expect(world.complete(zaakId, 'BeoordelenAanvraagTask', {}, ADMIN)).rejects.toThrow(NietToegestaanError);
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await expect(world.complete(zaakId, 'InvoerenLoonwaarderapportTask')).resolves.toMatchObject({ status: 'lopend' });
});

test('another gemeente does not exist, whatever is asked', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const { usecases } = world;
  const [g, plaats] = ['voorbeeldstad', { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id }];
  const brief = (await world.zaak(zaakId)).brieven[0]?.id ?? '';
  const pogingen: (() => Promise<unknown>)[] = [
    () => usecases.startZaak(BUUR, { gemeente: g, waarden: AANVRAAG, opdrachtId: 'x' }),
    () => usecases.readZaak(BUUR, g, zaakId),
    () => usecases.readZaak(BUUR, 'olst-wijhe', zaakId),
    () => usecases.readGeschiedenis(BUUR, 'olst-wijhe', zaakId),
    () => usecases.readTaak(BUUR, plaats),
    () => usecases.readTaak(BUUR, { ...plaats, gemeente: 'olst-wijhe' }),
    () => usecases.claimTaak(BUUR, plaats),
    () => usecases.completeTaak(BUUR, plaats, { versie: 1, waarden: {}, opdrachtId: 'y' }),
    () =>
      usecases.completeTaak(BUUR, { ...plaats, gemeente: 'olst-wijhe' }, { versie: 1, waarden: {}, opdrachtId: 'y' }),
    () => usecases.previewTaak(BUUR, plaats, {}),
    () => usecases.showBsn(BUUR, 'olst-wijhe', zaakId),
    () => usecases.readBestand(BUUR, { gemeente: 'olst-wijhe', zaakId, bestandId: brief }),
    () => usecases.listWerkvoorraad(BUUR, g, { lijst: 'alle' }),
    () => usecases.listZaken(BUUR, g, {}),
    () => usecases.readVariant(BUUR, g),
    () => usecases.listCollegas(BUUR, g),
  ];
  for (const poging of pogingen) await expect(poging()).rejects.toThrow(NietGevondenError);
  expect((await usecases.listZaken(BUUR, 'olst-wijhe', {})).rijen).toEqual([]);
});

test('who only reads can do nothing', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const lezer: Actor = { ...GROOT, rollen: ['raadpleger'] };
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  await expect(world.usecases.readZaak(lezer, 'voorbeeldstad', zaakId)).resolves.toMatchObject({ id: zaakId });
  await expect(world.usecases.claimTaak(lezer, plaats)).rejects.toThrow(NietToegestaanError);
  await expect(world.usecases.showBsn(lezer, 'voorbeeldstad', zaakId)).rejects.toThrow(NietToegestaanError);
  expect(RECHTEN.completeTaak).not.toContain('raadpleger');
});

test('a BSN can be read nowhere but where it is asked for, and that is in the log', async () => {
  const world = makeWorld();
  const zaakId = await world.start();

  const overzicht = await world.usecases.readZaak(GROOT, 'voorbeeldstad', zaakId);
  const bsn = await world.usecases.showBsn(GROOT, 'voorbeeldstad', zaakId);

  expect(bsn).toBe('123456782');
  expect(overzicht.gegevens.werknemer.bsnGemaskeerd).toBe('•••••782');
  const vastleggingen = await world.stores.views.vastleggingen('voorbeeldstad', zaakId);
  expect(vastleggingen.at(-1)?.gebeurtenis).toEqual({ soort: 'BsnGetoond' });
  const alles = JSON.stringify([
    await world.zaak(zaakId),
    vastleggingen,
    await world.usecases.readGeschiedenis(GROOT, 'voorbeeldstad', zaakId),
    await world.stores.views.zaken({ gemeenten: ['voorbeeldstad'], aantal: 5 }),
    overzicht,
  ]);
  expect(alles).not.toContain('123456782');
});

test('a draft is kept per person and task, without a BSN, and goes when the task is done', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };

  await world.usecases.saveConcept(GROOT, plaats, { 'dienstverband.urenPerWeek': '2', 'onbekend.veld': 1 });

  expect((await world.usecases.readTaak(GROOT, plaats)).concept?.waarden).toEqual({ 'dienstverband.urenPerWeek': '2' });
  expect((await world.usecases.readTaak(SMIT, plaats)).concept).toBeUndefined();
  await world.complete(zaakId, taak.element);
  expect((await world.usecases.readTaak(GROOT, plaats)).concept).toBeUndefined();
});

test('wrong answers come back per field in Dutch, also when there is no process for the date', async () => {
  const world = makeWorld();
  const start = (gewijzigd: Readonly<Record<string, unknown>>) =>
    world.usecases.startZaak(GROOT, {
      gemeente: 'voorbeeldstad',
      waarden: { ...AANVRAAG, ...gewijzigd },
      opdrachtId: 'z',
    });
  const velden = async (poging: Promise<unknown>) =>
    poging.then(
      () => [],
      (fout: unknown) => (fout instanceof InvoerError ? fout.velden.map((veld) => veld.veld) : [String(fout)]),
    );
  expect(await velden(start({ 'werknemer.bsn': '123456789', 'dienstverband.urenPerWeek': 'veel' }))).toEqual([
    'werknemer.bsn',
    'dienstverband.urenPerWeek',
  ]);
  expect(await velden(start({ '__proto__.x': 1 }))).toEqual(['__proto__.x']);
  expect(await velden(start({ 'aanvraag.datumOntvangst': '2025-12-30' }))).toEqual(['aanvraag.datumOntvangst']);
});

test('a failure of the product while a task is completed becomes a storing, and doing the task again resolves it', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const save = world.stores.zaken.save.bind(world.stores.zaken);
  let stuk = true;
  Object.assign(world.stores.zaken, {
    save: async (opslag: Parameters<typeof save>[0]) => {
      if (stuk) throw new Error('schijf vol');
      return save(opslag);
    },
  });

  await expect(world.complete(zaakId, 'BeoordelenAanvraagTask')).rejects.toThrow('schijf vol');
  expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toMatchObject([{ soort: 'taak', zaakId }]);
  stuk = false;
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  expect(await world.stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
});

test('every conflict names the colleague as people know them, never by user name', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  // The user name stands in other words of the message too.
  const jan: Actor = { ...GROOT, gebruikersnaam: 'aan', naam: 'J. de Boer' };
  for (const wie of [jan, SMIT]) await world.stores.gebruikers.put({ ...wie, wachtwoordhash: 'x', actief: true });
  const open = await world.usecases.readTaak(SMIT, plaats);
  await world.usecases.claimTaak(jan, plaats);
  await world.usecases.releaseTaak(jan, plaats);
  const melding = async (doe: Promise<unknown>) => {
    const fout = await doe.then(
      () => new Error('gelukt'),
      (reden: unknown) => reden,
    );
    return fout instanceof ConflictError ? [fout.message, fout.conflict?.doorNaam] : fout;
  };
  const invoer = { versie: open.zaakversie, waarden: open.waarden };

  expect(await melding(world.usecases.completeTaak(SMIT, plaats, { ...invoer, opdrachtId: 'e' }))).toEqual([
    'Deze gegevens zijn intussen gewijzigd door J. de Boer. Kijk wat er nu staat en kies wat geldt.',
    'J. de Boer',
  ]);
  await world.complete(zaakId, taak.element, {}, jan);
  const afgerond = [
    'De taak “Aanvraag beoordelen” is al afgerond door J. de Boer. Er is niets gewijzigd.',
    'J. de Boer',
  ];
  expect(await melding(world.usecases.claimTaak(SMIT, plaats))).toEqual(afgerond);
  expect(await melding(world.usecases.saveConcept(SMIT, plaats, {}))).toEqual(afgerond);
  expect(await melding(world.usecases.previewTaak(SMIT, plaats, open.waarden))).toEqual(afgerond);
});

test('a conflict with somebody who left the gemeente says a colleague', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const taak = await world.openTaak(zaakId);
  await world.complete(zaakId, taak.element);
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: taak.id };
  await expect(world.usecases.claimTaak(SMIT, plaats)).rejects.toThrow('al afgerond door een collega.');
});

test('the preview names the next task without saying that it comes after', async () => {
  const world = makeWorld();
  const zaakId = await world.start();
  const plaats = { gemeente: 'voorbeeldstad', zaakId, taakId: (await world.openTaak(zaakId)).id };
  const { waarden } = await world.usecases.readTaak(GROOT, plaats);
  expect((await world.usecases.previewTaak(GROOT, plaats, waarden)).gevolgen).toEqual([
    'Loonwaardemeting aanvragen (consulent)',
  ]);
});
