import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ENGINE = new URL('../../server/engine', import.meta.url).pathname;
const files = readdirSync(ENGINE).filter((file) => file.endsWith('.ts'));

/** V8 allocates such a literal in old space, where it keeps a whole dead engine alive until the next major collection. */
const CLOSURE_ON_INSTANCE = /\.\w+ = (?:async )?(?:function|\()/;
const PACKAGES = ['bpmn-engine', 'bpmn-elements', 'bpmn-moddle', 'moddle-context-serializer', 'smqp'];

describe('the engine folder', () => {
  it('never assigns a function literal to a property of an instance', () => {
    const offenders = files.flatMap((file) =>
      readFileSync(join(ENGINE, file), 'utf8')
        .split('\n')
        .filter((line) => CLOSURE_ON_INSTANCE.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

    expect(offenders).toEqual([]);
  });

  it('recognises such an assignment', () => {
    expect('api.getExecuting = function () {').toMatch(CLOSURE_ON_INSTANCE);
    expect('this.onEvent = async (key) => {').toMatch(CLOSURE_ON_INSTANCE);
    expect('const onEvent = (key) => {').not.toMatch(CLOSURE_ON_INSTANCE);
  });

  it('is the only folder of the server that imports the engine packages', () => {
    const server = new URL('../../server', import.meta.url).pathname;
    const others = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('engine') && !file.startsWith('types'),
    );
    const offenders = others.filter((file) => {
      const text = readFileSync(join(server, file), 'utf8');
      return PACKAGES.some(
        (name) => text.includes(`from '${name}'`) && !(name === 'bpmn-moddle' && file.startsWith('documents')),
      );
    });

    expect(offenders).toEqual([]);
  });
});
