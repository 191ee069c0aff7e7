import { describe, expect, test } from 'vitest';
import { replayZaak } from '../../../server/domain/zaak/evolve-zaak.ts';
import type { Handler } from '../../../server/handlers/handler.ts';
import { beginTermijn } from '../../../server/handlers/termijn.ts';
import { startVervolg } from '../../../server/usecases/zaak/start-vervolg.ts';
import { startToegekend } from '../aanvraag.ts';
import type { World } from '../world.ts';
import { ADMIN, GROOT } from '../world.ts';
import { makeVervolgwereld } from './vervolg-wereld.ts';

const STAD = 'voorbeeldstad';
const ANTWOORDEN = { 'uitstel.nieuweDatum': '2027-06-01', 'uitstel.motivering': 'Het contract verandert.' };
const startRappel: Handler = ({ zaak, context }) => beginTermijn(zaak, 'rappel', context.vandaag, context);

async function meldWijziging(world: World, zaakId: string, opdrachtId = 'melding-1') {
  const { zaakversie } = await world.usecases.readVervolg(GROOT, { gemeente: STAD, zaakId, proces: 'wijziging' });
  return world.usecases.startVervolg(
    GROOT,
    { gemeente: STAD, zaakId, proces: 'wijziging' },
    { versie: zaakversie, waarden: ANTWOORDEN, opdrachtId },
  );
}

describe('a signaal', () => {
  test('is planned by the toekenning, begins its process on its day, and is given once', async () => {
    const world = await makeVervolgwereld();
    const zaakId = await startToegekend(world);
    const signalen = (await world.zaak(zaakId)).termijnen.filter(({ signaal }) => signaal);
    // Two months before 31 January 2027 is Monday 30 November 2026.
    expect(signalen).toMatchObject([{ soort: 'verlenging', einddatum: '2026-11-29', signaalVoor: '2027-01-31' }]);

    world.setDatum('2026-11-28');
    await world.goTo('2026-11-29');
    expect((await world.zaak(zaakId)).status).toBe('afgerond');
    await world.goTo('2026-11-30');
    const zaak = await world.zaak(zaakId);
    expect(zaak.status).toBe('lopend');
    expect(zaak.processen.map(({ naam, status, gestartOp }) => [naam, status, gestartOp])).toEqual([
      ['aanvraag-en-besluit', 'beeindigd', '2026-01-05'],
      ['verlenging', 'lopend', '2026-11-30'],
    ]);
    await world.goTo('2026-12-03');
    expect((await world.zaak(zaakId)).processen).toHaveLength(2);
  });

  test('is no term that anybody has to keep', async () => {
    const world = await makeVervolgwereld();
    const zaakId = await startToegekend(world);
    const overzicht = await world.usecases.readZaak(GROOT, STAD, zaakId);
    expect(overzicht.termijnen.some(({ soort }) => soort === 'verlenging')).toBe(false);
    expect((await world.usecases.listZaken(GROOT, STAD, { aantal: 5 })).rijen[0]?.uiterlijk).toBeNull();
  });
});

describe('two processes in one zaak', () => {
  test('wait for the same message each by themselves, and end each with their own terms', async () => {
    const world = await makeVervolgwereld(startRappel);
    const zaakId = await startToegekend(world);
    world.setDatum('2026-11-29');
    await world.goTo('2026-11-30');
    await meldWijziging(world, zaakId);
    const beide = await world.zaak(zaakId);
    const [, verlenging, wijziging] = beide.processen;
    expect(beide.taken.filter(({ status }) => status === 'open').map(({ procesId }) => procesId)).toEqual([
      verlenging?.id,
      wijziging?.id,
    ]);
    expect(beide.termijnen.filter(({ status }) => status === 'lopend')).toMatchObject([{ procesId: wijziging?.id }]);

    await world.goTo('2026-12-31');
    const daarna = await world.zaak(zaakId);
    expect(daarna.processen.map(({ status, uitkomst }) => [status, uitkomst])).toEqual([
      ['beeindigd', 'ToegekendEnd'],
      ['lopend', undefined],
      ['beeindigd', 'Laat'],
    ]);
    expect(daarna.status).toBe('lopend');
  });

  test('the row of a task has the terms of its own process only', async () => {
    const world = await makeVervolgwereld(({ zaak, context }) =>
      beginTermijn(zaak, 'beslistermijn_awb', context.vandaag, context),
    );
    const zaakId = await startToegekend(world);
    world.setDatum('2026-11-29');
    await world.goTo('2026-11-30');
    await meldWijziging(world, zaakId);
    const { rijen } = await world.usecases.listWerkvoorraad(GROOT, STAD, { lijst: 'alle', aantal: 10 });
    const uiterlijk = new Map(rijen.map((rij) => [rij.element, rij.uiterlijk]));
    expect(uiterlijk.get('BesprekenProefTask')).toBeNull();
    expect(uiterlijk.get('VerwerkenProefTask')).not.toBeNull();
  });

  test('the log of such a zaak replays to the same zaak', async () => {
    const world = await makeVervolgwereld(startRappel);
    const zaakId = await startToegekend(world);
    await meldWijziging(world, zaakId);
    await world.complete(zaakId, 'VerwerkenProefTask', ANTWOORDEN);
    const log = await world.stores.views.vastleggingen(STAD, zaakId);
    expect(replayZaak(log.toSorted((a, b) => a.versie - b.versie || a.volgnummer - b.volgnummer))).toEqual(
      await world.zaak(zaakId),
    );
    expect(log.map(({ gebeurtenis }) => gebeurtenis.soort).filter((soort) => soort.startsWith('Zaak'))).toEqual([
      'ZaakGestart',
      'ZaakAfgerond',
      'ZaakHeropend',
      'ZaakAfgerond',
    ]);
  });
});

describe('starting a process', () => {
  test('by a person: the list says what can begin, the answers are kept, and twice is once', async () => {
    const world = await makeVervolgwereld();
    const zaakId = await world.start();
    const eerder = await world.usecases.listVervolg(GROOT, STAD, zaakId);
    expect(eerder).toEqual([
      {
        proces: 'wijziging',
        titel: 'Uitstel meedelen',
        uitleg:
          'De wettelijke termijn is voorbij. Laat de aanvrager weten wanneer het besluit komt (artikel 4:14 Awb).',
        reden: 'Dit kan pas als loonkostensubsidie is toegekend.',
      },
    ]);
    await expect(meldWijziging(world, zaakId)).rejects.toThrow(/pas als loonkostensubsidie is toegekend/);
    const toegekend = await startToegekend(world);
    await meldWijziging(world, toegekend);
    const overzicht = await meldWijziging(world, toegekend);
    expect(overzicht.gegevens.uitstel).toEqual({ nieuweDatum: '2027-06-01', motivering: 'Het contract verandert.' });
    expect(overzicht.processen.map(({ naam, status, eerste }) => [naam, status, eerste])).toEqual([
      ['wijziging', 'lopend', false],
      ['aanvraag-en-besluit', 'beeindigd', true],
    ]);
    await expect(meldWijziging(world, toegekend, 'melding-2')).rejects.toThrow(/loopt al in deze zaak/);
    const [lopend] = await world.usecases.listVervolg(ADMIN, STAD, toegekend);
    expect(lopend?.reden).toMatch(/voor de rol consulent/);
  });

  test('keeps a draft until it has begun', async () => {
    const world = await makeVervolgwereld();
    const zaakId = await startToegekend(world);
    const plaats = { gemeente: STAD, zaakId, proces: 'wijziging' };
    await world.usecases.saveVervolgconcept(GROOT, plaats, { 'uitstel.motivering': 'Half af', onbekend: 1 });
    const { concept } = await world.usecases.readVervolg(GROOT, plaats);
    expect(concept?.waarden).toEqual({ 'uitstel.motivering': 'Half af' });
    await meldWijziging(world, zaakId);
    expect((await world.usecases.readVervolg(GROOT, plaats)).concept).toBeUndefined();
  });

  test('names the wrong answers in Dutch, and starts nothing', async () => {
    const world = await makeVervolgwereld();
    const zaakId = await startToegekend(world);
    const plaats = { gemeente: STAD, zaakId, proces: 'wijziging' };
    const { zaakversie: versie } = await world.usecases.readVervolg(GROOT, plaats);
    const leeg = world.usecases.startVervolg(GROOT, plaats, { versie, waarden: {}, opdrachtId: 'leeg' });
    await expect(leeg).rejects.toMatchObject({ name: 'InvoerError' });
    expect((await world.zaak(zaakId)).processen).toHaveLength(1);
    await expect(world.usecases.readVervolg(GROOT, { ...plaats, proces: 'verlenging' })).rejects.toThrow(
      /niet starten/,
    );
  });

  test('by the system: while one runs the next waits, and begins when that one has ended', async () => {
    const world = await makeVervolgwereld();
    const zaakId = await startToegekend(world);
    const moment = { nu: '2026-02-02T09:00:00.000Z', vandaag: '2026-02-02', door: 'systeem' };
    const vraag = (opdrachtId: string, motivering: string) =>
      startVervolg(
        world.omgeving,
        { gemeente: STAD, zaakId },
        { bericht: 'WijzigingGemeld', wijzigingen: [{ pad: 'uitstel.motivering', nieuw: motivering }] },
        opdrachtId,
        moment,
      );
    await vraag('een', 'eerste');
    await vraag('een', 'eerste');
    const twee = await vraag('twee', 'tweede');
    expect(twee.processen).toHaveLength(2);
    expect(twee.gegevens.uitstel?.motivering).toBe('eerste');

    await world.complete(zaakId, 'VerwerkenProefTask', { ...ANTWOORDEN, 'uitstel.motivering': 'klaar' });
    const daarna = await world.zaak(zaakId);
    expect(daarna.processen.map(({ status }) => status)).toEqual(['beeindigd', 'beeindigd', 'lopend']);
    expect(daarna.gegevens.uitstel?.motivering).toBe('tweede');
  });

  test('by another process: it begins in the same step, and the zaak is not done in between', async () => {
    const world = await makeVervolgwereld(() => [{ soort: 'VervolgGevraagd', bericht: 'VerlengingGesignaleerd' }]);
    const zaakId = await startToegekend(world);
    const { versie } = await world.zaak(zaakId);
    await meldWijziging(world, zaakId);
    const zaak = await world.zaak(zaakId);
    expect(zaak.versie).toBe(versie + 1);
    expect(zaak.processen.map(({ naam, status }) => [naam, status])).toEqual([
      ['aanvraag-en-besluit', 'beeindigd'],
      ['wijziging', 'lopend'],
      ['verlenging', 'lopend'],
    ]);
    await expect(
      (await makeVervolgwereld(() => [{ soort: 'VervolgGevraagd', bericht: 'BestaatNiet' }])).start(),
    ).resolves.toBeDefined();
  });
});
