import { join } from 'node:path';
import { createServer } from 'vite';
import { run } from './run.ts';

const ROOT = join(import.meta.dirname, '..');

const vite = await createServer({
  root: join(ROOT, 'modeler'),
  configFile: join(ROOT, 'vite.config.ts'),
  server: { middlewareMode: true },
  appType: 'spa',
});
const server = await run(ROOT, { pages: vite.middlewares });
if (server === undefined) await vite.close();
