import { describe, expect, test } from 'vitest';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../server/domain/fouten.ts';
import type { Betaalrundetail } from '../../server/usecases/betaalusecases.ts';
import { deliverBetaalberichten } from '../../server/usecases/deliver-betaalberichten.ts';
import type { Formulierwaarden } from '../../server/usecases/usecases.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from './world.ts';
import type { World } from './world.ts';

const GEMEENTE = 'voorbeeldstad';

/** A zaak with LKS from 23 January: loonwaarde 55%, 32 hours, 1.224,11 per month, 355,39 over January (9 of 31 days). */
async function grant(world: World, anders: Formulierwaarden = {}): Promise<string> {
  const zaakId = await world.start({ 'dienstverband.begindatum': '2026-01-23', ...anders });
  await world.complete(zaakId, 'BeoordelenAanvraagTask');
  await world.complete(zaakId, 'AanvragenLoonwaardemetingTask');
  await world.complete(zaakId, 'InvoerenLoonwaarderapportTask', { 'loonwaarde.percentage': 55 });
  await world.complete(zaakId, 'BesprekenUitkomstTask');
  await world.complete(zaakId, 'VaststellenBesluitTask');
  return zaakId;
}

const at = ({ id: runId, stand }: Betaalrundetail) => ({ gemeente: GEMEENTE, runId, stand });

/** A world on 9 February with one granted zaak. */
async function given(): Promise<{ readonly world: World; readonly zaakId: string }> {
  const world = makeWorld();
  const zaakId = await grant(world);
  world.setDatum('2026-02-09');
  return { world, zaakId };
}

/** The run of February, released by a second person. */
async function release({ usecases }: World, maand = '2026-02'): Promise<Betaalrundetail> {
  const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, maand);
  const aangeboden = await usecases.offerBetaalrun(ADMIN, at(run));
  return usecases.approveBetaalrun(SMIT, at(aangeboden));
}

const lines = ({ regels }: Betaalrundetail) => regels.map((r) => [r.id, r.soort, r.bedragCent]);

describe('the proposal', () => {
  test('has every month up to that of the run, the months before as nabetaling', async () => {
    const { world } = await given();
    const run = await world.usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    expect([run.naam, run.status, run.betaaldag, run.uiterlijk]).toEqual([
      'betaalrun februari 2026',
      'voorstel',
      '2026-02-20',
      '2026-02-20',
    ]);
    expect(lines(run)).toEqual([
      ['LKS-2026-0001-202601-N1', 'nabetaling', 35_539],
      ['LKS-2026-0001-202602-V1', 'vast', 122_411],
    ]);
    expect(run.teBetalen).toEqual({ aantal: 2, bedragCent: 157_950 });
    const [eerste] = run.regels;
    expect(eerste).toMatchObject({
      werkgever: { naam: 'Bakkerij De Vries', iban: 'NL91ABNA0417164300' },
      omschrijving: 'Loonkostensubsidie LKS-2026-0001 januari 2026',
      loonwaardePercentage: 55,
      uren: { aantal: 32, per: 'week' },
    });
    for (const regel of run.regels) {
      expect(regel.lksCent + regel.werkgeverslastenCent).toBe(regel.bedragCent);
      expect(regel.uitleg.at(-1)?.uitkomst).toMatch(/^€/);
    }
    expect(JSON.stringify(run)).not.toContain('bsn');
    expect(run.regels[1]?.verschilMetVorige).toMatch(/355,39 werd .*1\.224,11/);
  });

  test('can begin for this month and the next, not for one that is over', async () => {
    const { world } = await given();
    const start = (maand: string) => world.usecases.startBetaalrun(ADMIN, GEMEENTE, maand);
    await expect(start('2026-01')).rejects.toThrow(InvoerError);
    await expect(start('2026-04')).rejects.toThrow(/Kies februari 2026 of maart 2026/);
    expect((await world.usecases.listBetaalruns(ADMIN, GEMEENTE)).maanden).toEqual(['2026-02', '2026-03']);
    expect((await start('2026-03')).regels).toHaveLength(3);
  });

  test('is one at a time, and says so', async () => {
    const { world } = await given();
    await world.usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    const tweede = world.usecases.startBetaalrun(GROOT, GEMEENTE, '2026-03');
    await expect(tweede).rejects.toThrow('De betaalrun februari 2026 staat nog open.');
    expect((await world.usecases.listBetaalruns(ADMIN, GEMEENTE)).maanden).toEqual([]);
  });

  test('leaves a line without an IBAN out, and says that it is not paid', async () => {
    const world = makeWorld();
    const zaakId = await grant(world);
    const zaak = await world.zaak(zaakId);
    const { iban: _weg, ...werkgever } = zaak.gegevens.werkgever;
    const zonder = { ...zaak, gegevens: { ...zaak.gegevens, werkgever } };
    const find = async () => zonder;
    const stores = { ...world.stores, zaken: { ...world.stores.zaken, find } };
    const ander = makeWorld({ stores });
    ander.setDatum('2026-02-09');
    const run = await ander.usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    expect([run.teBetalen.aantal, run.nietBetaald]).toEqual([0, { aantal: 2, bedragCent: 157_950 }]);
    expect(run.regels[0]?.signalen.map(({ soort, ernst }) => [soort, ernst])).toEqual([
      ['iban_ontbreekt', 'blokkeert'],
    ]);
    await expect(ander.usecases.offerBetaalrun(ADMIN, at(run))).rejects.toThrow(/Er is niets te betalen/);
  });

  test('keeps what somebody left out when it is made anew, and pays it in the next run', async () => {
    const { world } = await given();
    const { usecases } = world;
    const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    const [eerste] = run.regels;
    const regel = { id: eerste?.id ?? '', reden: 'Wacht op de loonstrook.' };
    await expect(usecases.excludeBetaalregel(ADMIN, at(run), { ...regel, reden: ' ' })).rejects.toThrow(InvoerError);
    const zonder = await usecases.excludeBetaalregel(ADMIN, at(run), regel);
    const opnieuw = await usecases.refreshBetaalrun(ADMIN, at(zonder));
    expect([opnieuw.teBetalen.bedragCent, opnieuw.nietBetaald.bedragCent]).toEqual([122_411, 35_539]);
    const terug = await usecases.includeBetaalregel(ADMIN, at(opnieuw), regel.id);
    expect(terug.teBetalen.bedragCent).toBe(157_950);
    const weer = await usecases.excludeBetaalregel(ADMIN, at(terug), regel);
    await usecases.approveBetaalrun(SMIT, at(await usecases.offerBetaalrun(ADMIN, at(weer))));
    world.setDatum('2026-03-02');
    expect(lines(await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-03'))).toEqual([
      ['LKS-2026-0001-202601-N1', 'nabetaling', 35_539],
      ['LKS-2026-0001-202603-V1', 'vast', 122_411],
    ]);
  });
});

describe('vier ogen', () => {
  test('who made or changed the proposal cannot approve it; the run says who can', async () => {
    const { world } = await given();
    const { usecases, stores } = world;
    for (const { gebruikersnaam, naam, rollen, gemeenten } of [ADMIN, GROOT, SMIT]) {
      await stores.gebruikers.put({ gebruikersnaam, naam, rollen, gemeenten, wachtwoordhash: '', actief: true });
    }
    const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    const regel = { id: run.regels[0]?.id ?? '', reden: 'Eerst navragen.' };
    const gewijzigd = await usecases.excludeBetaalregel(GROOT, at(run), regel);
    const aangeboden = await usecases.offerBetaalrun(ADMIN, at(gewijzigd));
    expect([aangeboden.mag.goedkeuren, aangeboden.goedkeurders]).toEqual([false, ['P. Smit']]);
    for (const maker of [ADMIN, GROOT]) {
      await expect(usecases.approveBetaalrun(maker, at(aangeboden))).rejects.toThrow(NietToegestaanError);
    }
    expect((await usecases.readBetaalrun(SMIT, at(aangeboden))).mag.goedkeuren).toBe(true);
    expect((await usecases.approveBetaalrun(SMIT, at(aangeboden))).status).toBe('vrijgegeven');
  });

  test('a proposal goes back with the reason, and can then be withdrawn', async () => {
    const { world } = await given();
    const { usecases } = world;
    const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    const aangeboden = await usecases.offerBetaalrun(ADMIN, at(run));
    await expect(usecases.withdrawBetaalrun(ADMIN, at(aangeboden), 'Toch niet.')).rejects.toThrow(
      /Neem het eerst terug/,
    );
    const terug = await usecases.returnBetaalrun(SMIT, at(aangeboden), 'Bedrag van januari klopt niet.');
    expect([terug.status, terug.reden]).toEqual(['voorstel', 'Bedrag van januari klopt niet.']);
    const ingetrokken = await usecases.withdrawBetaalrun(ADMIN, at(terug), 'Wij beginnen opnieuw.');
    expect([ingetrokken.status, ingetrokken.proces.nu]).toEqual(['ingetrokken', []]);
    expect((await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02')).volgnummer).toBe(2);
  });

  test('nothing is released that changed since the proposal', async () => {
    const { world } = await given();
    const { usecases } = world;
    const aangeboden = await usecases.offerBetaalrun(
      ADMIN,
      at(await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02')),
    );
    world.setDatum('2026-01-05');
    const tweede = await grant(world, { 'werknemer.bsn': '111222333', 'werknemer.achternaam': 'Pietersen' });
    world.setDatum('2026-02-10');
    const { zaaknummer } = await world.zaak(tweede);
    await expect(usecases.approveBetaalrun(SMIT, at(aangeboden))).rejects.toThrow(zaaknummer);
  });
});

describe('after the release', () => {
  test('nothing changes any more, and nothing is paid again', async () => {
    const { world } = await given();
    const { usecases } = world;
    const run = await release(world);
    const regel = { id: run.regels[0]?.id ?? '', reden: 'Te laat.' };
    for (const poging of [
      usecases.excludeBetaalregel(ADMIN, at(run), regel),
      usecases.refreshBetaalrun(ADMIN, at(run)),
      usecases.approveBetaalrun(SMIT, at(run)),
      usecases.withdrawBetaalrun(ADMIN, at(run), 'Te laat.'),
    ]) {
      await expect(poging).rejects.toThrow(ConflictError);
    }
    expect((await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02')).regels).toEqual([]);
  });

  test('the next month is paid while the bank has not said anything', async () => {
    const { world } = await given();
    await release(world);
    world.setDatum('2026-03-02');
    const maart = await release(world, '2026-03');
    expect(lines(maart)).toEqual([['LKS-2026-0001-202603-V1', 'vast', 122_411]]);
    expect(maart.regels[0]?.verschilMetVorige).toBeUndefined();
  });

  test('the zaak hears of its payments once, whatever is delivered twice', async () => {
    const { world, zaakId } = await given();
    const run = await release(world);
    const wachtend = await world.stores.betalen.listBerichten(10);
    expect(await deliverBetaalberichten(world.omgeving)).toBe(2);
    const { versie, betalingen } = await world.zaak(zaakId);
    expect(betalingen?.map(({ id, runId, bedragCent, status }) => [id, runId, bedragCent, status])).toEqual([
      ['LKS-2026-0001-202601-N1', run.id, 35_539, 'open'],
      ['LKS-2026-0001-202602-V1', run.id, 122_411, 'open'],
    ]);
    // The server stopped after the zaak was saved and before the run was told.
    const weer = { ...world.omgeving, stores: withBerichten(world, wachtend) };
    await deliverBetaalberichten(weer);
    expect((await world.zaak(zaakId)).versie).toBe(versie);
    expect(await deliverBetaalberichten(world.omgeving)).toBe(0);
  });

  test('the bank says what became of each line; what comes back is owed again', async () => {
    const { world, zaakId } = await given();
    const { usecases } = world;
    const run = await release(world);
    const [januari, februari] = run.regels.map(({ id }) => id);
    const gedaan = { regelId: januari ?? '', status: 'uitgevoerd', op: '2026-02-20' } as const;
    const terug = {
      regelId: februari ?? '',
      status: 'teruggekomen',
      op: '2026-02-24',
      reden: 'AC04: rekening opgeheven',
    } as const;
    await expect(usecases.processTerugmelding(ADMIN, at(run), [gedaan])).rejects.toThrow(ConflictError);
    const weg = await usecases.markBetaalrunAangeboden(ADMIN, at(run));
    await expect(usecases.processTerugmelding(ADMIN, at(weg), [{ ...gedaan, regelId: 'X' }])).rejects.toThrow(
      NietGevondenError,
    );
    const deels = await usecases.processTerugmelding(ADMIN, at(weg), [gedaan]);
    expect([deels.status, deels.open]).toEqual(['aangeboden', 1]);
    const zelfde = await usecases.processTerugmelding(ADMIN, at(deels), [gedaan]);
    expect(zelfde.stand).toBe(deels.stand);
    const klaar = await usecases.processTerugmelding(ADMIN, { ...at(deels) }, [gedaan, terug]);
    expect([klaar.status, klaar.teruggekomen, klaar.proces.nu]).toEqual(['bevestigd', 1, []]);
    await deliverBetaalberichten(world.omgeving);
    expect((await world.zaak(zaakId)).betalingen?.map(({ status }) => status)).toEqual(['uitgevoerd', 'teruggekomen']);
    world.setDatum('2026-03-02');
    const maart = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-03');
    expect(lines(maart)).toEqual([
      ['LKS-2026-0001-202602-N1', 'nabetaling', 122_411],
      ['LKS-2026-0001-202603-V1', 'vast', 122_411],
    ]);
    expect(maart.regels[0]?.signalen.map(({ soort }) => soort)).toEqual(['teruggekomen']);
  });

  test('a payment that comes back after the run was confirmed is still recorded', async () => {
    const { world } = await given();
    const { usecases } = world;
    const weg = await usecases.markBetaalrunAangeboden(ADMIN, at(await release(world)));
    const meldingen = weg.regels.map(
      ({ id: regelId }) => ({ regelId, status: 'uitgevoerd', op: '2026-02-20' }) as const,
    );
    const klaar = await usecases.processTerugmelding(ADMIN, at(weg), meldingen);
    const storno = { regelId: meldingen[1]?.regelId ?? '', status: 'teruggekomen', op: '2026-02-26' } as const;
    const na = await usecases.processTerugmelding(ADMIN, at(klaar), [storno]);
    expect([na.status, na.teruggekomen]).toEqual(['bevestigd', 1]);
  });
});

describe('together', () => {
  test('two who approve at the same moment release once', async () => {
    const { world } = await given();
    const { usecases } = world;
    const derde = { ...SMIT, gebruikersnaam: 'd.derde', naam: 'D. Derde' };
    const aangeboden = await usecases.offerBetaalrun(
      ADMIN,
      at(await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02')),
    );
    const uitkomsten = await Promise.allSettled(
      [SMIT, derde].map((wie) => usecases.approveBetaalrun(wie, at(aangeboden))),
    );
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.stores.betalen.listBerichten(10)).toHaveLength(2);
  });

  test('a server that stops in the middle of a release has released nothing, and the next try does it once', async () => {
    const { world } = await given();
    const { usecases, stores } = world;
    const aangeboden = await usecases.offerBetaalrun(
      ADMIN,
      at(await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02')),
    );
    const stuk = makeWorld({
      stores: { ...stores, betalen: { ...stores.betalen, save: async () => Promise.reject(new Error('stroom weg')) } },
    });
    stuk.setDatum('2026-02-09');
    await expect(stuk.usecases.approveBetaalrun(SMIT, at(aangeboden))).rejects.toThrow('stroom weg');
    expect((await usecases.readBetaalrun(SMIT, at(aangeboden))).status).toBe('ter_goedkeuring');
    // Saved, but the answer never came: the same click again finds that it is done.
    const stil = makeWorld({
      stores: {
        ...stores,
        betalen: {
          ...stores.betalen,
          save: async (opslag) => {
            await stores.betalen.save(opslag);
            throw new Error('antwoord weg');
          },
        },
      },
    });
    stil.setDatum('2026-02-09');
    await expect(stil.usecases.approveBetaalrun(SMIT, at(aangeboden))).rejects.toThrow('antwoord weg');
    await expect(usecases.approveBetaalrun(SMIT, at(aangeboden))).rejects.toThrow(ConflictError);
    expect((await usecases.readBetaalrun(SMIT, at(aangeboden))).status).toBe('vrijgegeven');
    expect(await stores.betalen.listBerichten(10)).toHaveLength(2);
  });

  test('a run of another gemeente does not exist', async () => {
    const { world } = await given();
    const run = await world.usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    const vreemd = { ...ADMIN, gemeenten: ['olst-wijhe'] };
    await expect(world.usecases.readBetaalrun(vreemd, at(run))).rejects.toThrow(NietGevondenError);
    const elders = { gemeente: 'olst-wijhe', runId: run.id };
    await expect(world.usecases.readBetaalrun(vreemd, elders)).rejects.toThrow(NietGevondenError);
  });
});

function withBerichten({ stores }: World, wachtend: Awaited<ReturnType<World['stores']['betalen']['listBerichten']>>) {
  let over = wachtend;
  return {
    ...stores,
    betalen: {
      ...stores.betalen,
      listBerichten: async () => over,
      berichtenBezorgd: async () => {
        over = [];
      },
    },
  };
}
