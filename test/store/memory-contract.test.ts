import { makeMemoryStores } from '../../server/store/memory/memory-stores.ts';
import { describeStoreContract } from './contract/store-contract.ts';

describeStoreContract('memory store', async () => makeMemoryStores());
