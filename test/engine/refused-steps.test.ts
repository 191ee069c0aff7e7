import { describe, expect, it } from 'vitest';
import { boundary, end, endEvent, flow, flows, makeBron, messages, service, start, task, xor } from './make-bpmn.ts';
import { Walk } from './walk.ts';

describe('a command that comes too late or is wrong', () => {
  it('is stale when the task was completed before', async () => {
    const walk = new Walk(
      await makeBron(start + task('Een') + task('Twee') + end + flows('Begin', 'Een', 'Twee', 'Einde')),
    );
    await walk.start();
    const claim = walk.claim('Een');
    await walk.complete('Een');

    const again = walk.advance({ soort: 'taak', wachtId: claim });

    await expect(again).rejects.toMatchObject({ name: 'StaleError', wachtId: claim });
    expect(walk.waiting).toEqual(['Twee']);
  });

  it('is stale when the process has ended', async () => {
    const walk = new Walk(await makeBron(start + task('Een') + end + flows('Begin', 'Een', 'Einde')));
    await walk.start();
    const claim = walk.claim('Een');
    await walk.complete('Een');

    await expect(walk.advance({ soort: 'taak', wachtId: claim })).rejects.toMatchObject({ name: 'StaleError' });
  });

  it('is refused when it names another message than the wait listens for', async () => {
    const walk = new Walk(await makeBron(withBoundary(false), messages('Verstreken')));
    await walk.start();

    await expect(walk.message('Termijn', 'IetsAnders')).rejects.toThrow(
      'Termijn wacht op bericht Verstreken, niet op IetsAnders.',
    );
    await expect(walk.advance({ soort: 'taak', wachtId: walk.claim('Termijn') })).rejects.toThrow(
      'wacht op een bericht',
    );
  });

  it('cannot start a process twice', async () => {
    const walk = new Walk(await makeBron(start + task('Een') + end + flows('Begin', 'Een', 'Einde')));
    await walk.start();

    await expect(walk.advance({ soort: 'start' })).rejects.toThrow('is al begonnen');
  });
});

describe('a failure in a step', () => {
  it('of a service task comes back unchanged and leaves the stored state usable', async () => {
    const walk = new Walk(
      await makeBron(
        start + task('Een') + service('Stuk') + task('Twee') + end + flows('Begin', 'Een', 'Stuk', 'Twee', 'Einde'),
      ),
    );
    await walk.start();
    const failure = new RangeError('geen bedrag');
    walk.onPerform = () => Promise.reject(failure);

    await expect(walk.complete('Een')).rejects.toBe(failure);
    expect(walk.waiting).toEqual(['Een']);
    walk.onPerform = undefined;
    await walk.complete('Een');

    expect(walk.waiting).toEqual(['Twee']);
  });

  it('of reading a value comes back unchanged', async () => {
    const walk = new Walk(await makeBron(choice));
    const failure = new TypeError('geen gegevens');
    walk.onRead = () => {
      throw failure;
    };

    await expect(walk.start()).rejects.toBe(failure);
  });

  it('of a condition that is no yes or no stops the step with its path', async () => {
    const walk = new Walk(await makeBron(choice), { 'case.kiesA': 'false' });

    await expect(walk.start()).rejects.toThrow('case.kiesA is geen ja of nee');
  });
});

const choice =
  start +
  xor('X', 'B') +
  task('A') +
  task('B') +
  end +
  flow('X', 'A', '${case.kiesA}') +
  flows('Begin', 'X', 'B', 'Einde') +
  flows('A', 'Einde');

function withBoundary(interrupting: boolean): string {
  return `${start}${task('Ontvangen')}${boundary('Termijn', 'Ontvangen', 'Verstreken', interrupting)}${service('Signaleren')}${endEvent('Laat')}${end}${flows('Begin', 'Ontvangen', 'Einde')}${flows('Termijn', 'Signaleren', 'Laat')}`;
}
