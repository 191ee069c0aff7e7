import { afterAll, describe } from 'vitest';
import { openMongoStores } from '../../server/store/mongo/mongo-stores.ts';
import { describeStoreContract } from './contract/store-contract.ts';
import { dropDatabase, emptyDatabase, MONGODB_URI_TEST, warnWithoutMongo, withDatabase } from './mongo-uri.ts';

warnWithoutMongo('the store contract on MongoDB');

describe.skipIf(MONGODB_URI_TEST === '')('on a real server (needs MONGODB_URI_TEST)', () => {
  const uri = withDatabase(MONGODB_URI_TEST, `preferent_contract_${process.pid}`);
  afterAll(() => dropDatabase(uri));
  describeStoreContract('MongoDB store', async () => {
    await emptyDatabase(uri);
    return openMongoStores(uri);
  });
});
