import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWerkomgeving } from '../../server/cli/open-omgeving.ts';
import { makeRekenaar } from '../../server/cli/rekenaar.ts';
import { openRekenploeg } from '../../server/cli/rekenploeg.ts';
import { writeBetaalbestanden } from '../../server/cli/schrijf-betaalbestanden.ts';
import { loadLibrary } from '../../server/load-library.ts';
import { Speelklok } from '../../server/simulatie/speelklok.ts';
import { databasePath } from '../../server/store/sqlite/database-path.ts';
import { openSqliteStores } from '../../server/store/sqlite/sqlite-stores.ts';
import { makeBetaalvoorstellen } from '../../server/usecases/betalen/betaalvoorstellen.ts';
import { makeOpslag } from '../../server/usecases/make-opslag.ts';
import { makeUsecases } from '../../server/usecases/make-usecases.ts';
import { useMap } from '../store/maak-map.ts';
import { GEMEENTE, given } from '../usecases/betalen/betaalwereld.ts';

const library = await loadLibrary(join(import.meta.dirname, '..', '..'));
const MAAND = '2026-02';
const GEMEENTEN = [GEMEENTE, 'olst-wijhe'];
const map = useMap();

/** A store with a zaak in each of two gemeenten; of the second nothing can be calculated when its version is not there. */
async function fill(eigen: string, versie: string): Promise<void> {
  const { world, zaakId } = await given();
  const zaak = await world.omgeving.stores.zaken.find(GEMEENTE, zaakId);
  if (zaak === undefined) throw new Error('There is no zaak');
  const stores = await openSqliteStores(databasePath(eigen));
  const moment = { nu: '2026-02-09T09:00:00.000Z', vandaag: '2026-02-09', door: 'systeem' };
  const ander = { ...zaak, id: 'ander', gemeente: 'olst-wijhe', variant: { naam: 'olst-wijhe', versie } };
  for (const deel of [zaak, ander]) {
    await stores.zaken.save(makeOpslag({ ...deel, versie: 0 }, [], { ...moment, opdrachtId: deel.id }));
  }
  await stores.close();
}

/** Proposals, release and files on a store of its own, with so many threads; `plaats` is where those are told that it is. */
async function run(werkers: number, { versie = '2026-01-01', plaats = '' } = {}) {
  const eigen = join(map(), String(werkers));
  const uit = join(eigen, 'uit');
  mkdirSync(uit, { recursive: true });
  await fill(eigen, versie);
  const stores = await openSqliteStores(databasePath(eigen));
  const werk = makeWerkomgeving(library, stores, new Speelklok('2026-02-09'));
  const { omgeving } = werk;
  const { regels } = omgeving;
  const opslag = { DATA_DIR: plaats || eigen };
  const ploeg = openRekenploeg(makeRekenaar(omgeving), { regels, opslag }, werkers);
  const rekenaars = ploeg.rekenaars.map(({ calculateVoorstel }) => calculateVoorstel);
  const verslagen = await makeBetaalvoorstellen(omgeving, { maand: MAAND, gemeenten: GEMEENTEN, rekenaars });
  const runs = (await Promise.all(GEMEENTEN.map((gemeente) => stores.betalen.list(gemeente)))).flat();
  const usecases = makeUsecases(omgeving);
  const actor = (naam: string) => ({
    gebruikersnaam: naam,
    naam,
    rollen: ['consulent'] as const,
    gemeenten: GEMEENTEN,
  });
  for (const { gemeente, id: runId, stand } of runs) {
    const aangeboden = await usecases.offerBetaalrun(actor('een'), { gemeente, runId, stand });
    await usecases.approveBetaalrun(actor('twee'), { gemeente, runId, stand: aangeboden.stand });
  }
  const schrijvers = ploeg.rekenaars.map(({ writeBestanden }) => writeBestanden);
  const bestanden = await writeBetaalbestanden(schrijvers, { maand: MAAND, gemeenten: GEMEENTEN, map: uit });
  await ploeg.close();
  await werk.close();
  return {
    werkers: ploeg.rekenaars.length,
    verslagen,
    // The ids of a run and of its process are new each time.
    voorstellen: runs.map(({ regels: lijn, nietBerekend, betaaldag }) =>
      JSON.stringify({ lijn, nietBerekend, betaaldag }),
    ),
    bestanden,
    inhoud: readdirSync(uit)
      .toSorted()
      .map((naam) => [naam, readFileSync(join(uit, naam), 'utf8')]),
  };
}

test('proposals and files are the same to the byte with no thread, one and two', { timeout: 60_000 }, async () => {
  const [geen, een, twee] = [await run(0), await run(1), await run(2)];
  expect([geen.werkers, een.werkers, twee.werkers]).toEqual([1, 3, 5]);
  expect(geen.verslagen.map(({ uitkomst }) => uitkomst)).toEqual(['gemaakt', 'gemaakt']);
  expect(geen.bestanden.map(({ aantal }) => aantal)).toEqual([4, 4]);
  expect(geen.inhoud).toHaveLength(8);
  expect({ ...een, werkers: 0 }).toStrictEqual({ ...geen, werkers: 0 });
  expect({ ...twee, werkers: 0 }).toStrictEqual({ ...geen, werkers: 0 });
});

test('what fails in a thread names its gemeente and stops nothing else', { timeout: 60_000 }, async () => {
  const versie = '1999-01-01';
  const [geen, een] = [await run(0, { versie }), await run(1, { versie })];
  expect(een.verslagen).toStrictEqual(geen.verslagen);
  expect(een.verslagen).toMatchObject([
    { gemeente: GEMEENTE, uitkomst: 'gemaakt', aantal: 2 },
    { gemeente: 'olst-wijhe', uitkomst: 'mislukt', melding: expect.stringContaining('1999-01-01') },
  ]);
  expect(een.bestanden).toEqual([
    { gemeente: GEMEENTE, aantal: 4 },
    { gemeente: 'olst-wijhe', aantal: 0 },
  ]);
});

test('the work of a thread that does not come up is done here', { timeout: 60_000 }, async () => {
  const kapot = await run(1, { plaats: join(map(), 'nergens') });
  expect(kapot.verslagen.map(({ uitkomst }) => uitkomst)).toEqual(['gemaakt', 'gemaakt']);
  expect(kapot.inhoud).toHaveLength(8);
});
