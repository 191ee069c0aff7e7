import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTINUABLE_ENGINE_VERSIONS, ENGINE_VERSION } from '../../server/engine/engine-version.ts';

const installed = (name: string): string =>
  (
    JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
      readonly version: string;
    }
  ).version;

describe('the engine version that a proces keeps', () => {
  it('names the packages that are installed, so that an upgrade cannot pass unseen', () => {
    expect(ENGINE_VERSION).toContain(`bpmn-engine ${installed('bpmn-engine')}`);
    expect(ENGINE_VERSION).toContain(`bpmn-elements ${installed('bpmn-elements')}`);
  });

  it('is one that this engine continues itself', () => {
    expect(CONTINUABLE_ENGINE_VERSIONS).toContain(ENGINE_VERSION);
  });
});
