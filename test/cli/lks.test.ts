import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const lks = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/cli/lks.ts', ...args], { cwd: ROOT });

it('runs as a program: JSON on stdout, or exit code 2 with the reason on stderr', async () => {
  const { stdout, stderr } = await lks('termijn', '--van', '2026-04-01', '--werkdagen', '10', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ einddatum: '2026-04-17' });
  expect(stderr).toBe('');
  await expect(lks('termijn', '--werkdagen', '10')).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('--van'),
  });
});
