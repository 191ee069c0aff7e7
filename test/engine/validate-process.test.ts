import { describe, expect, it } from 'vitest';
import { validateProcess } from '../../server/engine/validate-process.ts';
import {
  and,
  boundary,
  catchMessage,
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

const check = (elements: string, roots = '', handlers?: readonly string[]) =>
  validateProcess(wrapProcess(elements, roots), descriptors, { handlers: handlers && new Set(handlers) });

/** A process in which one element stands between the start and the end. */
const around = (id: string, element: string): string => start + element + end + flows('Begin', id, 'Einde');

async function findings(elements: string, roots = '', handlers?: readonly string[]): Promise<readonly string[]> {
  return (await check(elements, roots, handlers)).map((finding) => `${finding.regel} ${finding.element ?? '-'}`);
}

const end2 = '<endEvent id="Einde2"/>';
const timer =
  '<timerEventDefinition id="T"><timeDuration xsi:type="tFormalExpression">P10D</timeDuration></timerEventDefinition>';

describe('the validator accepts', () => {
  it('a process of everything that the product uses', async () => {
    const elements = [
      start +
        service('Doen') +
        xor('Kies', 'B') +
        task('A') +
        task('B') +
        xor('Samen') +
        and('Splits') +
        task('C') +
        task('D') +
        and('Wacht') +
        end,
      flows('Begin', 'Doen', 'Kies', 'B', 'Samen', 'Splits', 'C', 'Wacht', 'Einde') +
        flow('Kies', 'A', "${case.x == 'y'}") +
        flows('A', 'Samen') +
        flows('Splits', 'D', 'Wacht'),
      boundary('Rand', 'C', 'Bericht', false) + service('Signaal') + end2 + flows('Rand', 'Signaal', 'Einde2'),
    ].join('');

    expect(await check(elements, messages('Bericht'), ['doen'])).toEqual([]);
  });

  it('an end that terminates and a receive task beside the main flow', async () => {
    const watch = '<receiveTask id="Bewaken" messageRef="MMessage"/>';
    const stop = '<endEvent id="Stop"><terminateEventDefinition id="StopDef"/></endEvent>';

    expect(
      await findings(
        start +
          and('S') +
          watch +
          end +
          task('T') +
          stop +
          flows('Begin', 'S', 'Bewaken', 'Einde') +
          flows('S', 'T', 'Stop'),
        messages('M'),
      ),
    ).toEqual([]);
  });
});

describe('the validator refuses', () => {
  it.each([
    [
      'a timer on the edge of a task',
      around('T1', task('T1')) +
        `<boundaryEvent id="Rand" attachedToRef="T1">${timer}</boundaryEvent>${end2}${flows('Rand', 'Einde2')}`,
      'timer Rand',
    ],
    [
      'a timer in the flow',
      around('Wacht', `<intermediateCatchEvent id="Wacht">${timer}</intermediateCatchEvent>`),
      'timer Wacht',
    ],
    [
      'a timer as start',
      `<startEvent id="Begin">${timer}</startEvent>${task('T1')}${end}${flows('Begin', 'T1', 'Einde')}`,
      'timer Begin',
    ],
    [
      'a script task',
      around('S', '<scriptTask id="S" scriptFormat="javascript"><script>next()</script></scriptTask>'),
      'soort S',
    ],
    ['an inclusive gateway', around('G', '<inclusiveGateway id="G"/>'), 'soort G'],
    ['a complex gateway', around('G', '<complexGateway id="G"/>'), 'soort G'],
    ['a call activity', around('C', '<callActivity id="C" calledElement="Ander"/>'), 'soort C'],
    ['a transaction', around('T', `<transaction id="T"><startEvent id="b"/></transaction>`), 'soort T'],
    [
      'an event of another kind',
      around('F', '<intermediateThrowEvent id="F"><signalEventDefinition id="Sig"/></intermediateThrowEvent>'),
      'gebeurtenis F',
    ],
    ['a catch event that waits for nothing', around('F', '<intermediateCatchEvent id="F"/>'), 'gebeurtenis F'],
    [
      'a message without a name',
      around('F', '<intermediateCatchEvent id="F"><messageEventDefinition id="M"/></intermediateCatchEvent>'),
      'bericht F',
    ],
    [
      'a standard loop',
      around('T1', '<userTask id="T1"><standardLoopCharacteristics id="L"/></userTask>'),
      'herhaling T1',
    ],
    [
      'a multi-instance task',
      around('T1', '<userTask id="T1"><multiInstanceLoopCharacteristics id="L"/></userTask>'),
      'herhaling T1',
    ],
    [
      'an event sub process',
      `${around('T1', task('T1'))}<subProcess id="D" triggeredByEvent="true"><startEvent id="B2"/><endEvent id="E2"/>${flows('B2', 'E2')}</subProcess>`,
      'deelproces D',
    ],
    ['a sub process without a start', around('D', '<subProcess id="D"><userTask id="X"/></subProcess>'), 'begin D'],
    ['a service task without a handler', around('S', '<serviceTask id="S"/>'), 'handler S'],
    [
      'a choice without a default path',
      start + xor('X') + task('A') + end + end2 + flows('Begin', 'X', 'A', 'Einde') + flow('X', 'Einde2', '${case.x}'),
      'standaardpad X',
    ],
    [
      'a choice with two open paths',
      start + xor('X', 'A') + task('A') + end + end2 + flows('Begin', 'X', 'A', 'Einde') + flow('X', 'Einde2'),
      'voorwaarde X__Einde2',
    ],
    [
      'a default path with a condition',
      start +
        xor('X', 'A') +
        task('A') +
        end +
        end2 +
        flows('Begin', 'X') +
        flow('X', 'A', '${case.y}') +
        flows('A', 'Einde') +
        flow('X', 'Einde2', '${case.x}'),
      'standaardpad X__A',
    ],
    [
      'a condition after a task',
      start + task('A') + end + end2 + flows('Begin', 'A', 'Einde') + flow('A', 'Einde2', '${case.x}'),
      'voorwaarde A',
    ],
    [
      'an unsafe expression',
      start +
        xor('X', 'A') +
        task('A') +
        end +
        end2 +
        flows('Begin', 'X', 'A', 'Einde') +
        flow('X', 'Einde2', '${environment.services.go()}'),
      'voorwaarde X__Einde2',
    ],
    [
      'a condition without an expression, which would always be true',
      start +
        xor('X', 'A') +
        task('A') +
        end +
        end2 +
        flows('Begin', 'X', 'A', 'Einde') +
        flow('X', 'Einde2', 'case.x'),
      'voorwaarde X__Einde2',
    ],
    [
      'a script as a condition',
      start +
        xor('X', 'A') +
        task('A') +
        end +
        end2 +
        flows('Begin', 'X', 'A', 'Einde') +
        flow('X', 'Einde2', '${case.x}').replace('xsi:type', 'language="javascript" xsi:type'),
      'script X__Einde2',
    ],
    [
      'an element that nothing leads to',
      around('A', task('A')) + task('Los') + flows('Los', 'Einde'),
      'verbinding Los',
    ],
    ['an element that leads nowhere', start + task('A') + flows('Begin', 'A'), 'verbinding A'],
    [
      'two arrows to one element',
      start +
        and('S') +
        and('J') +
        end +
        flows('Begin', 'S', 'J', 'Einde') +
        flow('S', 'J').replace('S__J', 'nogmaals'),
      'verbinding S',
    ],
    ['two starts', around('A', task('A')) + '<startEvent id="Begin2"/>' + flows('Begin2', 'A'), 'begin Proef'],
    ['no start', task('A') + end + flows('A', 'Einde'), 'begin Proef'],
  ])('%s', async (_what, elements, expected) => {
    expect(await findings(elements)).toContain(expected);
  });

  it('a handler that does not exist, naming it', async () => {
    const [finding] = await check(around('S', service('S', 'bestaat-niet')), '', ['doen']);

    expect(finding).toEqual({ regel: 'handler', element: 'S', melding: 'De handler bestaat-niet bestaat niet.' });
  });

  it('an event gateway that leads to a task', async () => {
    const elements =
      start +
      '<eventBasedGateway id="G"/>' +
      catchMessage('C', 'M') +
      task('A') +
      end +
      end2 +
      flows('Begin', 'G', 'C', 'Einde') +
      flows('G', 'A', 'Einde2');

    expect(await findings(elements, messages('M'))).toContain('gebeurtenis G');
  });

  it('an id that is used twice, also once for an element and once for a message', async () => {
    expect(await findings(around('A', task('A')) + task('A'))).toEqual(['xml -']);
    expect(await findings(around('A', task('A')), '<message id="A" name="x"/>')).not.toEqual([]);
  });

  it('XML that cannot be read, an unknown attribute value or a reference to nothing', async () => {
    expect(await validateProcess('<geen bpmn', descriptors)).toMatchObject([{ regel: 'xml' }]);
    expect(await validateProcess('tekst', descriptors)).toMatchObject([{ regel: 'xml' }]);
    expect(await findings(`${around('A', task('A'))}<sequenceFlow id="f" sourceRef="A" targetRef="weg"/>`)).toEqual([
      'xml -',
    ]);
  });

  it('a file without an executable process, or with two', async () => {
    expect(
      await validateProcess(wrapProcess(around('A', task('A'))).replace('isExecutable="true"', ''), descriptors),
    ).toMatchObject([{ regel: 'proces' }]);
    expect(await findings(around('A', task('A')), '<process id="Ander"/>')).toEqual(['proces -']);
  });
});
