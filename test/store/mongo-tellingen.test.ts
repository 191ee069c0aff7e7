import fc from 'fast-check';
import mongoose from 'mongoose';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Werkvoorraadregel } from '../../server/domain/volgen/overzicht.ts';
import type { Stores } from '../../server/ports.ts';
import { updateReadModels } from '../../server/store/mongo/bijwerken.ts';
import type { Bijwerking } from '../../server/store/mongo/documenten.ts';
import type { Models } from '../../server/store/mongo/models.ts';
import { makeModels } from '../../server/store/mongo/models.ts';
import { openMongoStores } from '../../server/store/mongo/mongo-stores.ts';
import { listAntwoorden, willekeurigeTaken } from './contract/tellingen.ts';
import { maakOpslag, maakVastlegging, maakWerkvoorraadregel, maakZaak, maakZaakregel } from './maak-opslag.ts';
import { dropDatabase, emptyDatabase, MONGODB_URI_TEST, warnWithoutMongo, withDatabase } from './mongo-uri.ts';

warnWithoutMongo('running counts on MongoDB');

/** What goes wrong at a write: it never reaches the database, or its answer never comes back. */
type Fout = 'goed' | 'voor' | 'na';

/** The same collections, of which each next write goes as it is told; after that all goes well. */
function breakWrites(models: Models, fouten: readonly Fout[]): Models {
  const rest = [...fouten];
  const isWrite = (naam: string) => ['updateOne', 'updateMany', 'insertMany'].includes(naam);
  const wrap = (model: object) =>
    new Proxy(model, {
      get(doel, naam) {
        const waarde: unknown = Reflect.get(doel, naam, doel);
        if (typeof waarde !== 'function') return waarde;
        const methode = (waarde as (...args: unknown[]) => unknown).bind(doel);
        if (!isWrite(String(naam))) return methode;
        return async (...args: unknown[]) => {
          const fout = rest.shift() ?? 'goed';
          if (fout === 'voor') throw new Error('The server stopped.');
          const antwoord = await methode(...args);
          if (fout === 'na') throw new Error('The answer was lost.');
          return antwoord;
        };
      },
    });
  return Object.fromEntries(Object.entries(models).map(([naam, model]) => [naam, wrap(model)])) as unknown as Models;
}

describe.skipIf(MONGODB_URI_TEST === '')('running counts on MongoDB (needs MONGODB_URI_TEST)', () => {
  const uri = withDatabase(MONGODB_URI_TEST, `preferent_tellingen_${process.pid}`);
  let stores: Stores;
  let connection: mongoose.Connection;
  let models: Models;

  beforeEach(async () => {
    await emptyDatabase(uri);
    stores = await openMongoStores(uri);
    connection = await mongoose
      .createConnection(uri, { autoIndex: false, writeConcern: { w: 'majority', journal: true } })
      .asPromise();
    models = makeModels(connection);
  });
  afterEach(async () => {
    await stores.close();
    await connection.close();
  });
  afterAll(() => dropDatabase(uri));

  /** The one write of a save; everything else is still to be done. */
  async function writeZaak(gemeente: string, nummer: number, bijwerking: Bijwerking): Promise<string> {
    const { versie } = bijwerking;
    const _id = `${gemeente}/${gemeente}-${nummer}`;
    const opdracht = { id: `${_id}-${versie}`, zaakId: `${gemeente}-${nummer}`, versie };
    const $push = { bijwerken: bijwerking, opdrachten: opdracht };
    const zaaknummer = `LKS-2026-${nummer}`;
    await models.zaken.updateOne({ _id, gemeente }, { $set: { versie, zaaknummer }, $push }, { upsert: true });
    return _id;
  }

  const makeBijwerking = (
    gemeente: string,
    nummer: number,
    versie: number,
    taken: readonly Partial<Werkvoorraadregel>[],
  ) => {
    const zaak = maakZaak({ id: `${gemeente}-${nummer}`, gemeente, versie, zaaknummer: `LKS-2026-${nummer}` });
    return {
      versie,
      werkvoorraad: taken.map((taak) => maakWerkvoorraadregel(zaak, { ...taak, taakId: `${nummer}-${taak.taakId}` })),
      zaakregel: maakZaakregel(zaak),
      agenda: [],
      vastleggingen: [maakVastlegging(zaak)],
    };
  };

  async function checkCounts(gemeente: string, rijen: readonly Werkvoorraadregel[]): Promise<void> {
    for (const { vraag, tellingen } of listAntwoorden(gemeente, rijen)) {
      expect(await stores.views.werkvoorraadTellingen(vraag)).toEqual(tellingen);
    }
  }

  it('are right in the end, wherever a server stopped, whatever came twice or late, and with two at once', async () => {
    const fouten = fc.array(fc.constantFrom<Fout>('goed', 'goed', 'goed', 'voor', 'na'), { maxLength: 12 });
    const stap = fc.record({
      nummer: fc.integer({ min: 1, max: 2 }),
      taken: willekeurigeTaken,
      servers: fc.array(fouten, { minLength: 1, maxLength: 2 }),
      laat: fc.boolean(),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 2, maxLength: 7 }), async (stappen) => {
        run += 1;
        const gemeente = `gemeente-${run}`;
        const laatste = new Map<number, Bijwerking>();
        for (const { nummer, taken, servers, laat } of stappen) {
          const vorige = laatste.get(nummer);
          const bijwerking = makeBijwerking(gemeente, nummer, (vorige?.versie ?? 0) + 1, taken);
          laatste.set(nummer, bijwerking);
          const _id = await writeZaak(gemeente, nummer, bijwerking);
          if (vorige && laat) await models.zaken.updateOne({ _id }, { $push: { bijwerken: vorige } });
          await Promise.allSettled(servers.map((lijst) => updateReadModels(breakWrites(models, lijst), gemeente, _id)));
        }
        await stores.outbox.claim('herstel', '2026-03-02T10:00:00.000Z', 60, 1);
        await checkCounts(
          gemeente,
          [...laatste.values()].flatMap(({ werkvoorraad }) => werkvoorraad),
        );
        expect(await models.zaken.countDocuments({ 'bijwerken.versie': { $gt: 0 } })).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('are counted again when another count was written after this one began', async () => {
    const [eerste, tweede] = [maakZaak(), maakZaak({ id: 'zaak-2', zaaknummer: 'LKS-2026-0002' })];
    const bijwerking = makeBijwerking('voorbeeldstad', 1, 1, [{ taakId: 'a' }]);
    const _id = await writeZaak('voorbeeldstad', 1, bijwerking);
    const aggregate = models.werkvoorraad.aggregate.bind(models.werkvoorraad);
    let keer = 0;
    const traag = {
      ...models,
      werkvoorraad: new Proxy(models.werkvoorraad, {
        get: (doel, naam) =>
          naam === 'aggregate'
            ? (pijplijn: mongoose.PipelineStage[]) => ({
                async hint(index: string) {
                  const geteld = await aggregate(pijplijn).hint(index);
                  if ((keer += 1) === 1) await stores.zaken.save(maakOpslag(tweede));
                  return geteld;
                },
              })
            : Reflect.get(doel, naam, doel),
      }),
    };
    await updateReadModels(traag, 'voorbeeldstad', _id);

    expect(keer).toBe(2);
    await checkCounts('voorbeeldstad', [...bijwerking.werkvoorraad, maakWerkvoorraadregel(eerste)]);
  });

  it('are right when many zaken of one gemeente are saved at once', async () => {
    const rijen = await Promise.all(
      Array.from({ length: 30 }, async (_, i) => {
        const zaak = maakZaak({ id: `zaak-${i}`, zaaknummer: `LKS-2026-${i}` });
        const regel = maakWerkvoorraadregel(zaak, { uiterlijk: i % 2 === 0 ? '2026-03-02' : null });
        await stores.zaken.save(maakOpslag(zaak, { werkvoorraad: [regel] }));
        return regel;
      }),
    );
    expect(await models.zaken.countDocuments({ 'bijwerken.versie': { $gt: 0 } })).toBe(0);
    await checkCounts('voorbeeldstad', rijen);
  });

  it('are made once, at a start, for a database that has none', async () => {
    const zaken = [1, 2].map((nummer) => maakZaak({ id: `zaak-${nummer}`, zaaknummer: `LKS-2026-${nummer}` }));
    const rijen = zaken.map((zaak, i) =>
      maakWerkvoorraadregel(zaak, i === 0 ? { uiterlijk: '2026-03-02' } : { uitgesteldTot: '2026-03-09' }),
    );
    for (const [i, zaak] of zaken.entries()) {
      await stores.zaken.save(maakOpslag(zaak, { werkvoorraad: rijen.slice(i, i + 1) }));
    }
    await models.tellingen.deleteMany({});
    await models.werkvoorraad.updateMany({}, { $unset: { telsleutel: 1 } });
    await models.zaken.updateMany({}, { $unset: { geteld: 1 } });
    await models.instellingen.updateMany({}, { $set: { waarde: '1' } });
    await (await openMongoStores(uri)).close();
    await checkCounts('voorbeeldstad', rijen);
    expect(await models.tellingen.countDocuments({})).toBe(1);

    await stores.zaken.save(maakOpslag({ ...zaken[0]!, versie: 2 }, { werkvoorraad: [] }));
    await checkCounts('voorbeeldstad', rijen.slice(1));
  });
});
