import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts the development server and starts it again whenever a file that it uses changes; the browser app reloads by itself. */
const child = spawn(
  process.execPath,
  [
    fileURLToPath(import.meta.resolve('tsx/cli')),
    'watch',
    '--clear-screen=false',
    fileURLToPath(import.meta.resolve('./dev-server.ts')),
  ],
  { stdio: 'inherit' },
);
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
