import { describe, expect, test } from 'vitest';
import { InvoerError, NietToegestaanError } from '../../../server/domain/fouten.ts';
import { ADMIN, GROOT, makeWorld, SMIT } from '../world.ts';
import { at, GEMEENTE, given, grant, lines } from './betaalwereld.ts';

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
    expect(run.regels[1]).toMatchObject({
      verschilMetVorige: expect.stringMatching(/355,39 werd .*1\.224,11/),
      verschiloorzaak: 'weer_hele_maand',
    });
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
    const stores = { ...world.stores, zaken: { ...world.stores.zaken, find, listBesloten: async () => [zonder] } };
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
