import { describe, expect, it } from 'vitest';
import { validateProcess } from '../../server/engine/validate-process.ts';
import {
  and,
  boundary,
  descriptors,
  end,
  flow,
  flows,
  messages,
  service,
  start,
  task,
  wrapProcess,
  xor,
} from './make-bpmn.ts';

const check = (elements: string, roots = '') => validateProcess(wrapProcess(elements, roots), descriptors);

/** A process in which one element stands between the start and the end. */
const around = (id: string, element: string): string => start + element + end + flows('Begin', id, 'Einde');

async function findings(elements: string, roots = ''): Promise<readonly string[]> {
  return (await check(elements, roots)).map((finding) => `${finding.regel} ${finding.element ?? '-'}`);
}

const end2 = '<endEvent id="Einde2"/>';

describe('the validator plays every course and refuses', () => {
  it('a parallel join in a loop, which waits for itself', async () => {
    const elements =
      start +
      and('J') +
      task('A') +
      xor('X', 'Einde') +
      end +
      flows('Begin', 'J', 'A', 'X', 'Einde') +
      flow('X', 'J', '${case.x}');

    expect(await findings(elements)).toContain('vastlopen J');
  });

  it('an exclusive choice that is joined as if it were parallel', async () => {
    const elements =
      start +
      xor('X', 'A') +
      task('A') +
      task('B') +
      and('J') +
      end +
      flows('Begin', 'X', 'A', 'J', 'Einde') +
      flow('X', 'B', '${case.x}') +
      flows('B', 'J');

    expect(await findings(elements)).toContain('vastlopen J');
  });

  it('a parallel split that is merged as if it were exclusive', async () => {
    const elements =
      start +
      and('S') +
      task('A') +
      task('B') +
      xor('M') +
      task('C') +
      end +
      flows('Begin', 'S', 'A', 'M', 'C', 'Einde') +
      flows('S', 'B', 'M');

    expect(await findings(elements)).toContain('dubbel C');
  });

  it('an interrupting message that takes a token away from a parallel join', async () => {
    const elements =
      start +
      and('S') +
      task('A') +
      task('B') +
      and('J') +
      end +
      end2 +
      boundary('Rand', 'A', 'M', true) +
      flows('Begin', 'S', 'A', 'J', 'Einde') +
      flows('S', 'B', 'J') +
      flows('Rand', 'Einde2');

    expect(await findings(elements, messages('M'))).toEqual(['vastlopen J']);
  });

  it('a path that leads back into the main flow while the task still runs', async () => {
    const elements =
      start +
      task('A') +
      boundary('Rand', 'A', 'M', false) +
      xor('M1') +
      task('B') +
      end +
      flows('Begin', 'A', 'M1', 'B', 'Einde') +
      flows('Rand', 'M1');

    expect(await findings(elements, messages('M'))).toContain('dubbel B');
  });

  it('a loop of service tasks without a way out', async () => {
    const elements = start + xor('M') + service('S') + and('F') + flows('Begin', 'M', 'S', 'F', 'M');

    expect(await findings(elements)).toContain('vastlopen F');
  });

  it('an edge of something that never rests, because it is never reached', async () => {
    const inside = `<startEvent id="In"/>${service('S')}<endEvent id="Uit"/>${flows('In', 'S', 'Uit')}`;
    const elements =
      around('D', `<subProcess id="D">${inside}</subProcess>`) +
      boundary('Rand', 'D', 'M', true) +
      end2 +
      flows('Rand', 'Einde2');

    expect(await findings(elements, messages('M'))).toEqual(['onbereikbaar Rand', 'onbereikbaar Einde2']);
  });

  it('a process with too many courses to check', async () => {
    const branches = Array.from({ length: 15 }, (_, index) => task(`T${index}`) + flows('S', `T${index}`, 'J')).join(
      '',
    );

    expect(
      await findings(start + and('S') + branches + and('J') + end + flows('Begin', 'S') + flows('J', 'Einde')),
    ).toEqual(['omvang -']);
  });
});
