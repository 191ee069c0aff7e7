import { describe, expect, it } from 'vitest';
import type { Zaak } from '../../server/domain/zaak/zaak.ts';
import { beginTermijn } from '../../server/handlers/termijn.ts';
import type { ZaakStore } from '../../server/ports.ts';
import { makeMemoryStores } from '../../server/store/memory/memory-stores.ts';
import { processDueTermijnen } from '../../server/usecases/zaak/process-due-termijnen.ts';
import { startVervolg } from '../../server/usecases/zaak/start-vervolg.ts';
import { makeRandom } from '../engine/random-process.ts';
import { ANTWOORDEN, GROOT, type World } from '../usecases/world.ts';
import { makeVervolgwereld } from '../usecases/zaak/vervolg-wereld.ts';

const STAD = 'voorbeeldstad';
const ZAKEN = 12;
const STAPPEN = 30;
const UITSTEL = { 'uitstel.nieuweDatum': '2028-06-01', 'uitstel.motivering': 'Proef' };

class CrashError extends Error {}

/** A world of which every save can fail once, right before it is written. */
async function makeCrashwereld(crashing: boolean) {
  const stores = makeMemoryStores();
  const stand = { crash: false, crashes: 0 };
  const zaken = {
    ...stores.zaken,
    save: async (opslag: Parameters<ZaakStore['save']>[0]): Promise<void> => {
      if (stand.crash) {
        stand.crash = false;
        stand.crashes += 1;
        throw new CrashError('crash before the commit');
      }
      return stores.zaken.save(opslag);
    },
  };
  const world = await makeVervolgwereld(({ zaak, context }) => beginTermijn(zaak, 'rappel', context.vandaag, context), {
    stores: { ...stores, zaken },
  });
  /** Carries out a command; when crashing: first hit by a crash, then again, then once more. */
  const doe = async (opdracht: () => Promise<unknown>, tweemaal = true): Promise<void> => {
    if (!crashing) return void (await opdracht());
    stand.crash = true;
    await opdracht().catch((fout: unknown) => {
      if (!(fout instanceof CrashError)) throw fout;
    });
    stand.crash = false;
    await opdracht();
    if (tweemaal) await opdracht();
  };
  return { world, doe, stand };
}

type Crashwereld = Awaited<ReturnType<typeof makeCrashwereld>>;

async function completeOpen({ world, doe }: Crashwereld, zaakId: string, welke: number, nummer: number): Promise<void> {
  const open = (await world.zaak(zaakId)).taken.filter(({ status }) => status === 'open');
  const taak = open[welke % Math.max(1, open.length)];
  if (!taak) return;
  const plaats = { gemeente: STAD, zaakId, taakId: taak.id };
  const { waarden, zaakversie: versie } = await world.usecases.readTaak(GROOT, plaats);
  const alle = { ...waarden, ...(ANTWOORDEN[taak.element] ?? UITSTEL) };
  await doe(() => world.usecases.completeTaak(GROOT, plaats, { versie, waarden: alle, opdrachtId: `taak-${nummer}` }));
}

/** A few days pass; the scheduler may be cut off in any of them and comes again. */
async function passDagen({ world, doe }: Crashwereld, dagen: number): Promise<void> {
  const tot = new Date(Date.parse(world.omgeving.klok.vandaag()) + dagen * 86_400_000).toISOString().slice(0, 10);
  world.setDatum(tot);
  await doe(() => processDueTermijnen(world.omgeving, tot));
}

async function vraagVervolg({ world, doe }: Crashwereld, zaakId: string, bericht: string, nummer: number) {
  const moment = { nu: world.omgeving.klok.nu(), vandaag: world.omgeving.klok.vandaag(), door: 'systeem' };
  await doe(() => startVervolg(world.omgeving, { gemeente: STAD, zaakId }, { bericht }, `vervolg-${nummer}`, moment));
}

async function play(seed: number, crashing: boolean) {
  const wereld = await makeCrashwereld(crashing);
  const { world } = wereld;
  const pick = makeRandom(seed);
  const zaakId = await world.start();
  let samen = 0;
  for (let stap = 0; stap < STAPPEN; stap += 1) {
    const dobbelsteen = pick();
    const welke = Math.floor(pick() * 4);
    const toegekend = (await world.zaak(zaakId)).besluiten.length > 0;
    if (!toegekend || dobbelsteen < 0.3) await completeOpen(wereld, zaakId, welke, stap);
    else if (dobbelsteen < 0.6) await passDagen(wereld, 1 + welke * 20);
    else if (dobbelsteen < 0.85) await vraagVervolg(wereld, zaakId, 'WijzigingGemeld', stap);
    else await vraagVervolg(wereld, zaakId, 'VerlengingGesignaleerd', stap);
    if ((await world.zaak(zaakId)).processen.filter(({ status }) => status === 'lopend').length > 1) samen += 1;
  }
  return { zaak: await world.zaak(zaakId), samen, crashes: wereld.stand.crashes, world };
}

/** What must be the same whatever crashed: everything but ids and the number of saves. */
function describeZaak({ processen, taken, termijnen, brieven, besluiten, status }: Zaak): unknown {
  return {
    status,
    processen: processen.map((proces) => [proces.naam, proces.status, proces.uitkomst, proces.doorlopen]),
    taken: taken.map((taak) => [taak.element, taak.status]),
    termijnen: termijnen.map((termijn) => [termijn.soort, termijn.einddatum, termijn.status, termijn.gemeldOp]),
    brieven: brieven.map(({ code, aan }) => [code, aan]),
    besluiten: besluiten.map(({ soort }) => soort),
  };
}

async function checkZaak(world: World, zaak: Zaak): Promise<void> {
  const lopend = zaak.processen.filter(({ status }) => status === 'lopend');
  expect(new Set(lopend.map(({ naam }) => naam)).size).toBe(lopend.length);
  expect(zaak.status).toBe(lopend.length > 0 ? 'lopend' : 'afgerond');
  const ids = new Set(lopend.map(({ id }) => id));
  const open = zaak.taken.filter(({ status }) => status === 'open');
  expect(open.every(({ procesId }) => ids.has(procesId))).toBe(true);
  const vast = zaak.termijnen.filter(({ status, signaal }) => status === 'lopend' && signaal !== true);
  expect(vast.every(({ procesId }) => procesId === undefined || ids.has(procesId))).toBe(true);
  expect(await world.stores.storingen.list([STAD], 'open')).toEqual([]);
}

describe('a zaak with several processes, a crash before every save, then again, then once more', () => {
  it(`loses nothing and doubles nothing in ${ZAKEN} random zaken`, { timeout: 300_000 }, async () => {
    let [samen, crashes] = [0, 0];
    for (let seed = 1; seed <= ZAKEN; seed += 1) {
      const rustig = await play(seed, false);
      const gestoord = await play(seed, true);
      expect(describeZaak(gestoord.zaak)).toEqual(describeZaak(rustig.zaak));
      await checkZaak(gestoord.world, gestoord.zaak);
      samen += gestoord.samen;
      crashes += gestoord.crashes;
    }
    expect(samen).toBeGreaterThan(ZAKEN);
    expect(crashes).toBeGreaterThan(5 * ZAKEN);
  });
});
