import mongoose from 'mongoose';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stores, Werkvoorraadvraag } from '../../server/ports.ts';
import type { Models } from '../../server/store/mongo/models.ts';
import { makeModels } from '../../server/store/mongo/models.ts';
import { openMongoStores } from '../../server/store/mongo/mongo-stores.ts';
import { partQuery } from '../../server/store/mongo/werkvoorraad.ts';
import {
  maakOpslag,
  maakVastlegging,
  maakWerkvoorraadregel,
  maakWerkvoorraadvraag,
  maakZaak,
  maakZaakregel,
} from './maak-opslag.ts';
import { dropDatabase, emptyDatabase, MONGODB_URI_TEST, warnWithoutMongo, withDatabase } from './mongo-uri.ts';

warnWithoutMongo('repair of read models on MongoDB');

const NU = '2026-03-02T10:00:00.000Z';
const VRAAG = maakWerkvoorraadvraag();

describe.skipIf(MONGODB_URI_TEST === '')('read models on MongoDB (needs MONGODB_URI_TEST)', () => {
  const uri = withDatabase(MONGODB_URI_TEST, `preferent_read_models_${process.pid}`);
  let stores: Stores;
  let connection: mongoose.Connection;
  let models: Models;

  beforeEach(async () => {
    await emptyDatabase(uri);
    stores = await openMongoStores(uri);
    connection = await mongoose.createConnection(uri, { autoIndex: false }).asPromise();
    models = makeModels(connection);
  });
  afterEach(async () => {
    await stores.close();
    await connection.close();
  });
  afterAll(() => dropDatabase(uri));

  const taken = async () => (await stores.views.werkvoorraad(VRAAG)).rijen.map((rij) => rij.taakId);
  /** What a server that stopped right after its one write left behind: the read models were never touched. */
  async function stopAfterWrite(): Promise<void> {
    const zaak = maakZaak();
    const oud = maakZaak({ versie: 2 });
    await stores.zaken.save(maakOpslag(zaak, { werkvoorraad: [maakWerkvoorraadregel(zaak, { taakId: 'a' })] }));
    const bijwerking = {
      versie: 2,
      werkvoorraad: [maakWerkvoorraadregel(oud, { taakId: 'b' })],
      zaakregel: maakZaakregel(oud, { toestand: 'Verder' }),
      vastleggingen: [maakVastlegging(oud)],
    };
    await models.zaken.updateOne(
      { zaaknummer: zaak.zaaknummer },
      { $set: { versie: 2, zaak: oud }, $push: { bijwerken: bijwerking } },
    );
  }

  it('get once, at a start, what an earlier program did not write: the name to sort by and the agenda', async () => {
    const zaak = maakZaak({ heronderzoeken: [{ soort: 'einde_lks', datum: '2026-05-01', uitleg: 'De LKS eindigt' }] });
    await stores.zaken.save(
      maakOpslag(zaak, { werkvoorraad: [maakWerkvoorraadregel(zaak, { werknemer: 'de Boer, S.' })] }),
    );
    await models.werkvoorraad.updateMany({}, { $set: { werknemerSleutel: 'de boer, s.' } });
    await models.agenda.deleteMany({});
    await models.instellingen.deleteMany({});
    await (await openMongoStores(uri)).close();
    expect((await models.werkvoorraad.findOne({}).lean())?.werknemerSleutel).toBe('boer, s. de');
    const agenda = await stores.views.agenda({
      gemeenten: ['voorbeeldstad'],
      van: '2026-01-01',
      tot: '2026-12-31',
      aantal: 10,
    });
    expect(agenda.rijen).toMatchObject([{ zaakId: zaak.id, datum: '2026-05-01', soort: 'einde_lks' }]);

    await models.agenda.deleteMany({});
    await (await openMongoStores(uri)).close();
    expect(await models.agenda.countDocuments({})).toBe(0);
  });

  it('leave nothing to do after a save', async () => {
    await stores.zaken.save(maakOpslag());
    expect(await models.zaken.countDocuments({ 'bijwerken.versie': { $gt: 0 } })).toBe(0);
    expect(await taken()).toHaveLength(1);
  });

  it('are finished by the next claim when a server stopped between the two writes', async () => {
    await stopAfterWrite();
    expect(await taken()).toEqual(['a']);
    await stores.outbox.claim('andere-server', NU, 60, 1);
    expect(await taken()).toEqual(['b']);
    expect(await stores.views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(2);
    expect((await stores.views.zaken({ gemeenten: ['voorbeeldstad'], aantal: 9 })).rijen[0]?.toestand).toBe('Verder');
    expect(await models.zaken.countDocuments({ 'bijwerken.versie': { $gt: 0 } })).toBe(0);
  });

  it('are finished, oldest first, by the next save of that zaak', async () => {
    await stopAfterWrite();
    const derde = maakZaak({ versie: 3 });
    await stores.zaken.save(maakOpslag(derde, { werkvoorraad: [maakWerkvoorraadregel(derde, { taakId: 'c' })] }));
    expect(await taken()).toEqual(['c']);
    expect((await stores.views.vastleggingen('voorbeeldstad', 'zaak-1')).map((rij) => rij.versie)).toEqual([1, 2, 3]);
  });

  it('do not bring a closed task back when an older version is written late', async () => {
    const [eerste, tweede] = [maakZaak(), maakZaak({ versie: 2 })];
    const opslag = maakOpslag(eerste);
    await stores.zaken.save(opslag);
    await stores.zaken.save(maakOpslag(tweede, { werkvoorraad: [] }));
    const { werkvoorraad, zaakregel, vastleggingen } = opslag;
    const laat = { versie: 1, werkvoorraad, zaakregel, vastleggingen };
    await models.zaken.updateOne({ zaaknummer: eerste.zaaknummer }, { $push: { bijwerken: laat } });
    await stores.outbox.claim('a', NU, 60, 1);
    expect(await taken()).toEqual([]);
    expect(await stores.views.vastleggingen('voorbeeldstad', 'zaak-1')).toHaveLength(2);
  });

  it('become a storing when a zaak cannot be finished, and hold up no other zaak', async () => {
    await stopAfterWrite();
    const stuk = { versie: 3, werkvoorraad: null, zaakregel: maakZaakregel(maakZaak()), vastleggingen: [] };
    await models.zaken.updateOne({ zaaknummer: 'LKS-2026-0001' }, { $push: { bijwerken: stuk } });
    await stores.zaken.save(maakOpslag(maakZaak({ id: 'zaak-2', zaaknummer: 'LKS-2026-0002' })));
    await stores.outbox.claim('a', NU, 60, 1);
    expect(await taken()).toContain('zaak-2-taak-1');
    expect(await stores.storingen.list(['voorbeeldstad'], 'open')).toMatchObject([{ zaakId: 'zaak-1', sinds: NU }]);
    await models.zaken.updateOne({ zaaknummer: 'LKS-2026-0001' }, { $pull: { bijwerken: { versie: 3 } } });
    await stores.outbox.claim('a', NU, 60, 1);
    expect(await stores.storingen.list(['voorbeeldstad'], 'open')).toEqual([]);
  });

  it('are read along an index, without sorting and without reading closed rows', async () => {
    for (let i = 0; i < 30; i += 1) {
      const zaak = maakZaak({ id: `zaak-${i}`, zaaknummer: `LKS-2026-${i}` });
      const regel = { uiterlijk: `2026-03-${10 + (i % 9)}`, wettelijkUiterlijk: `2026-03-${12 + (i % 9)}` };
      await stores.zaken.save(maakOpslag(zaak, { werkvoorraad: [maakWerkvoorraadregel(zaak, regel)] }));
    }
    const delen = [
      [0, undefined, '2026-03-15'],
      [1, undefined, '2026-03-15'],
      [0, '-uiterlijk', '2026-03-15'],
      [0, 'werknemer', 'voorbeeld, a.'],
      [0, '-werkgever', 'bakkerij'],
      [0, 'zaak', 'LKS-2026-5'],
      [0, '-stap', 1],
    ] as const;
    for (const [deel, volgorde, waarde] of delen) {
      for (const na of [undefined, [deel, waarde, 'LKS-2026-5', 'x', 'voorbeeldstad']]) {
        const { waar, sort, index } = partQuery(deel, 'voorbeeldstad', { ...VRAAG, volgorde }, na);
        const plan: unknown = await models.werkvoorraad
          .find({ $and: [waar, { rol: { $in: ['consulent'] } }] })
          .sort(sort)
          .hint(index)
          .limit(26)
          .explain();
        const { winningPlan } = (plan as { queryPlanner: { winningPlan: unknown } }).queryPlanner;
        expect(JSON.stringify(winningPlan)).toContain('IXSCAN');
        expect(JSON.stringify(winningPlan)).not.toContain('"SORT"');
        expect(JSON.stringify(winningPlan)).not.toContain('COLLSCAN');
      }
    }
  });

  it('answer the counts of a list without going through its rows, and those of a search from an index', async () => {
    const zaak = maakZaak();
    // More than a search reads in one go.
    const werkvoorraad = Array.from({ length: 260 }, (_, i) => maakWerkvoorraadregel(zaak, { taakId: `t${i}` }));
    await stores.zaken.save(maakOpslag(zaak, { werkvoorraad }));
    const profile = async (anders: Partial<Werkvoorraadvraag>) => {
      await connection.db?.command({ profile: 2 });
      await stores.views.werkvoorraad({ ...VRAAG, ...anders });
      await stores.views.werkvoorraadTellingen({ ...VRAAG, ...anders });
      await connection.db?.command({ profile: 0 });
      const vragen = await connection
        .collection('system.profile')
        .find({
          ns: /werkvoorraad/,
          'command.limit': { $exists: false },
          planSummary: { $not: /uitgesteldTot|behandelaar/ },
        })
        .toArray();
      await connection.db?.dropCollection('system.profile');
      return vragen.map(({ docsExamined, planSummary }) => ({ docsExamined, planSummary: String(planSummary) }));
    };

    expect(await profile({})).toEqual([]);
    expect(await profile({ lijst: 'groep', stap: 1, termijn: 'later' })).toEqual([]);
    expect(await profile({ zoek: 'bakker' })).toEqual(
      Array.from({ length: 2 }, () => ({ docsExamined: 0, planSummary: expect.stringMatching(/^IXSCAN.*zoektekst/) })),
    );
    expect(await stores.views.werkvoorraad({ ...VRAAG, zoek: 'bakker' })).toEqual(
      await stores.views.werkvoorraad(VRAAG),
    );
  });
});
