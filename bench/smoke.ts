import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs every benchmark in its short form: it proves that they still work, not how fast anything is. */
for (const bench of ['engine.ts', 'inbox.ts', 'betalen.ts']) {
  console.log(`-- ${bench} --smoke`);
  const { status } = spawnSync('npx', ['tsx', join(import.meta.dirname, bench), '--smoke'], { stdio: 'inherit' });
  if (status !== 0) {
    process.exitCode = 1;
    console.error(`${bench} failed`);
  }
}
