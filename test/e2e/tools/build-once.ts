import { join } from 'node:path';
import { buildModeler } from '../../../server/build-modeler.ts';

/** Builds the screens once for all browser tests, before the first begins: never under the feet of a test that runs. */
export async function setup(): Promise<void> {
  await buildModeler(join(import.meta.dirname, '..', '..', '..'), () => {});
}
