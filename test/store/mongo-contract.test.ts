import { afterAll, describe, it } from 'vitest';
import { openMongoStores } from '../../server/store/mongo/mongo-stores.ts';
import { describeStoreContract } from './contract/store-contract.ts';
import { dropDatabase, emptyDatabase, MONGODB_URI_TEST, withDatabase } from './mongo-uri.ts';

if (MONGODB_URI_TEST === '') {
  console.warn('NOT TESTED: the store on MongoDB. Set MONGODB_URI_TEST to a replica set to test it; CI does.');
  describe('the contract of the MongoDB store', () => {
    it('is not tested here: MONGODB_URI_TEST names no server', ({ skip }) => skip());
  });
} else {
  const uri = withDatabase(MONGODB_URI_TEST, `preferent_contract_${process.pid}`);
  afterAll(() => dropDatabase(uri));
  describeStoreContract('MongoDB store', async () => {
    await emptyDatabase(uri);
    return openMongoStores(uri);
  });
}
