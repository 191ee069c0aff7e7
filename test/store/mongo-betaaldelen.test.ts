import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Betaalrun } from '../../server/domain/betalen/betaalrun.ts';
import { ConflictError } from '../../server/domain/fouten.ts';
import type { Betaalopslag } from '../../server/ports.ts';
import { removeOudeDelen, writeDelen } from '../../server/store/mongo/betaaldelen.ts';
import { makeBetalen } from '../../server/store/mongo/betalen.ts';
import { type Database, openDatabase } from '../../server/store/mongo/database.ts';
import { makeRun } from '../payments/voorbeeldrun.ts';
import { maakRun } from './contract/betalen.ts';
import { dropDatabase, emptyDatabase, MONGODB_URI_TEST, warnWithoutMongo, withDatabase } from './mongo-uri.ts';

warnWithoutMongo('the lines of a large betaalrun on MongoDB');

const GEMEENTE = 'voorbeeldstad';
const [voorbeeld] = makeRun().regels;

/** More lines than stand in the run itself; each names the stand that it is of. */
function large(stand: number, anders: Partial<Betaalrun> = {}): Betaalrun {
  if (!voorbeeld) throw new Error('The example has lines.');
  const regels = Array.from({ length: 1200 }, (_, nummer) => ({ ...voorbeeld, id: `${stand}-${nummer}` }));
  return maakRun({ stand, regels, ...anders });
}

function opslag(run: Betaalrun, door = 'a.een'): Betaalopslag {
  const { id: runId, gemeente, stand } = run;
  const vastlegging = {
    id: `${runId}:${stand}:${door}`,
    runId,
    gemeente,
    stand,
    volgnummer: 1,
    tijdstip: '2026-03-10T09:00:00.000Z',
    datum: '2026-03-10',
    gebeurtenis: { soort: 'TerGoedkeuringAangeboden', door },
  } as const;
  return { run, verwachteStand: stand - 1, vastleggingen: [vastlegging], claims: [], berichten: [] };
}

describe.skipIf(MONGODB_URI_TEST === '')('the lines of a large betaalrun (needs MONGODB_URI_TEST)', () => {
  const uri = withDatabase(MONGODB_URI_TEST, `preferent_betaaldelen_${process.pid}`);
  let database: Database;
  beforeEach(async () => {
    await emptyDatabase(uri);
    database = await openDatabase(uri);
    await makeBetalen(database).save(opslag(large(1)));
  });
  afterEach(() => database.close());
  afterAll(() => dropDatabase(uri));

  const count = (vraag = {}) => database.models.betaaldelen.countDocuments(vraag);
  const find = () => makeBetalen(database).find(GEMEENTE, 'run-1');

  it('of a save that broke off are seen by nobody, and go with the next save', async () => {
    await writeDelen(database, large(2), undefined);
    expect(await find()).toStrictEqual(large(1));
    expect(await count()).toBe(4);
    await makeBetalen(database).save(opslag(large(2)));
    expect(await find()).toStrictEqual(large(2));
    expect(await count()).toBe(2);
  });

  it('of who is about to name them stay when an earlier save cleans up', async () => {
    await writeDelen(database, large(2), undefined);
    await removeOudeDelen(database, large(1), undefined);
    expect([await count({ stand: 1 }), await count({ stand: 2 })]).toEqual([0, 2]);
  });

  it('of who was too late are taken away, and those of the first stay', async () => {
    const betalen = makeBetalen(database);
    const beide = ['a.een', 'a.twee'].map((door) => betalen.save(opslag(large(2, { makers: [door] }), door)));
    const geweigerd = (await Promise.allSettled(beide)).filter((uitkomst) => uitkomst.status === 'rejected');
    expect(geweigerd.map(({ reason }) => reason instanceof ConflictError)).toEqual([true]);
    expect((await find())?.regels).toHaveLength(1200);
    expect(await count()).toBe(2);
  });

  it('of a run that never began are taken away after a day', async () => {
    await writeDelen(database, large(1, { id: 'nooit' }), undefined);
    await writeDelen(database, large(1, { id: 'net' }), undefined);
    const gisteren = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await database.models.betaaldelen.updateMany({ run: `${GEMEENTE}/nooit` }, { $set: { sinds: gisteren } });
    await makeBetalen(database).save(opslag(large(2, { status: 'ingetrokken' })));
    await makeBetalen(database).save(opslag(large(1, { id: 'run-2', volgnummer: 2 })));
    expect((await database.models.betaaldelen.distinct('run')).toSorted()).toEqual(
      ['net', 'run-1', 'run-2'].map((id) => `${GEMEENTE}/${id}`),
    );
  });

  it('are read whole while somebody changes the run again and again', async () => {
    const betalen = makeBetalen(database);
    const schrijven = (async () => {
      for (let stand = 2; stand <= 10; stand += 1) await betalen.save(opslag(large(stand)));
    })();
    for (let keer = 0; keer < 12; keer += 1) {
      const run = await find();
      expect(run?.regels).toHaveLength(1200);
      expect([...new Set(run?.regels.map(({ id }) => id.split('-')[0]))]).toEqual([String(run?.stand)]);
    }
    await schrijven;
  });

  it('stand in a run of before itself, which has no kop either', async () => {
    const betalen = makeBetalen(database);
    await betalen.save(opslag(maakRun({ stand: 2 })));
    await database.models.betaalruns.updateMany({}, { $unset: { kop: 1 } });
    expect(await betalen.listKoppen(GEMEENTE)).toMatchObject([{ id: 'run-1', open: true }]);
    expect([await find(), await count()]).toEqual([maakRun({ stand: 2 }), 0]);
  });
});
