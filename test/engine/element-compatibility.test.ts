import { Engine } from 'bpmn-engine';
import { describe, expect, it } from 'vitest';
import { and, end, flow, flows, makeBron, start, task, wrapProcess, xor } from './make-bpmn.ts';
import { Walk } from './walk.ts';

/** A choice inside a parallel branch: the case that stock bpmn-engine gets wrong. */
const elements =
  start +
  and('G1') +
  xor('X', 'B') +
  task('A') +
  task('B') +
  xor('M') +
  task('D') +
  and('G2') +
  task('Na') +
  end +
  flows('Begin', 'G1', 'X', 'B', 'M', 'G2', 'Na', 'Einde') +
  flow('X', 'A', '${case.kiesA}') +
  flows('A', 'M') +
  flows('G1', 'D', 'G2');

describe('why the engine has elements of its own', () => {
  it('stock opens the task after a parallel join while a branch is still busy', async () => {
    const engine = new Engine({
      name: 'stock',
      source: wrapProcess(elements).replace('${case.kiesA}', '${environment.variables.kiesA}'),
      variables: { kiesA: true },
    });
    const execution = await engine.execute();

    execution.signal({ id: 'D' });

    expect(execution.getPostponed().map((api) => api.id)).toEqual(expect.arrayContaining(['A', 'Na']));
    await execution.stop();
  });

  it('ours waits for the branch', async () => {
    const walk = new Walk(await makeBron(elements), { 'case.kiesA': true });
    await walk.start();

    await walk.complete('D');

    expect(walk.waiting).toEqual(['A']);
  });
});
