import { describe, expect, test } from 'vitest';
import { ConflictError, NietGevondenError } from '../../../server/domain/fouten.ts';
import { deliverBetaalberichten } from '../../../server/usecases/betalen/deliver-betaalberichten.ts';
import type { World } from '../world.ts';
import { ADMIN, makeWorld, SMIT } from '../world.ts';
import { at, GEMEENTE, given, lines, release } from './betaalwereld.ts';

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
  test('one person with two accounts is one person', async () => {
    const { world } = await given();
    const { usecases, stores } = world;
    for (const { gebruikersnaam, naam, rollen, gemeenten } of [ADMIN, SMIT]) {
      await stores.gebruikers.put({ gebruikersnaam, naam, rollen, gemeenten, wachtwoordhash: '', actief: true });
    }
    const zelfde = { ...SMIT, gebruikersnaam: 'visser.consulent', naam: ' a.  visser' };
    await stores.gebruikers.put({ ...zelfde, wachtwoordhash: '', actief: true });
    const run = await usecases.startBetaalrun(ADMIN, GEMEENTE, '2026-02');
    const aangeboden = await usecases.offerBetaalrun(ADMIN, at(run));
    expect(aangeboden.goedkeurders).toEqual(['P. Smit']);
    expect((await usecases.readBetaalrun(zelfde, at(aangeboden))).mag.goedkeuren).toBe(false);
    await expect(usecases.approveBetaalrun(zelfde, at(aangeboden))).rejects.toThrow('een ander account op de naam');
    expect((await usecases.approveBetaalrun(SMIT, at(aangeboden))).status).toBe('vrijgegeven');
  });

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
