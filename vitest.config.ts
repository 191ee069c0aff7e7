import { defineConfig } from 'vitest/config';

/** Three projects: everything that runs in Node; the slow proofs, for CI; the end-to-end tests in a real browser, two files at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/slow/**'],
          testTimeout: 20_000,
          // A worker keeps what it has loaded from file to file: a third of the time was loading.
          isolate: false,
          // One for each core. Without it Vitest leaves a core free, which of two is half.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'slow',
          include: ['test/slow/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          // Each has its own store, on a free port: two at a time.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/tools/build-once.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // A page that waits for its server is read again until it has what is expected.
          expect: { poll: { timeout: 15_000 } },
          // Two files at a time, after all that runs in Node; a worker keeps the server's code from file to file.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
          // A browser on a busy machine can be late once; a fault is there twice.
          retry: 1,
        },
      },
    ],
  },
});
