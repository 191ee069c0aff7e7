import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Gives each test of a describe block its own empty directory, removed afterwards. */
export function useMap(): () => string {
  let map = '';
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'preferent-store-'));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));
  return () => map;
}
