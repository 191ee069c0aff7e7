import { describe, expect, it } from 'vitest';
import {
  and,
  boundary,
  catchMessage,
  end,
  endEvent,
  flow,
  flows,
  makeBron,
  messages,
  service,
  start,
  task,
  terminate,
  xor,
} from './make-bpmn.ts';
import { Walk } from './walk.ts';

describe('a step of a process', () => {
  it('begins at the start, carries out service tasks and rests at the first user task', async () => {
    const walk = new Walk(
      await makeBron(
        start + service('Bevestigen') + task('Beoordelen') + end + flows('Begin', 'Bevestigen', 'Beoordelen', 'Einde'),
      ),
    );

    await walk.start();

    expect(walk.performed).toEqual(['Bevestigen']);
    expect(walk.doorlopen).toEqual(['Begin', 'Bevestigen']);
    expect(walk.waiting).toEqual(['Beoordelen']);
    expect(walk.outcome?.uitkomst).toBeUndefined();
  });

  it('ends with the end event as outcome and without a state', async () => {
    const walk = new Walk(await makeBron(start + task('Beoordelen') + end + flows('Begin', 'Beoordelen', 'Einde')));
    await walk.start();

    await walk.complete('Beoordelen');

    expect(walk.outcome).toEqual({ wachtend: [], doorlopen: ['Beoordelen', 'Einde'], uitkomst: 'Einde' });
  });

  it('carries out service tasks one at a time, also in parallel branches, and waits for each', async () => {
    const walk = new Walk(
      await makeBron(
        start +
          and('Splits') +
          service('Een') +
          service('Twee') +
          and('Samen') +
          task('Klaar') +
          end +
          flows('Begin', 'Splits', 'Een', 'Samen', 'Klaar', 'Einde') +
          flows('Splits', 'Twee', 'Samen'),
      ),
    );
    let running = 0;
    walk.onPerform = async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };

    await walk.start();

    expect(walk.performed).toEqual(['Een', 'Twee']);
    expect(walk.waiting).toEqual(['Klaar']);
  });

  it('of one zaak does not touch another zaak that takes a step at the same moment', async () => {
    const bron = await makeBron(
      start + task('Een') + service('Doen') + task('Twee') + end + flows('Begin', 'Een', 'Doen', 'Twee', 'Einde'),
    );
    const walks = Array.from({ length: 10 }, () => new Walk(bron));
    for (const walk of walks) walk.onPerform = () => new Promise((resolve) => setTimeout(resolve, 2));
    await Promise.all(walks.map((walk) => walk.start()));

    await Promise.all(walks.map((walk) => walk.complete('Een')));

    for (const walk of walks) {
      expect(walk.performed).toEqual(['Doen']);
      expect(walk.waiting).toEqual(['Twee']);
    }
    expect(new Set(walks.map((walk) => walk.claim('Twee'))).size).toBe(10);
  });

  it('passes a parallel join only when both branches have arrived, also when one of them holds a choice', async () => {
    const walk = new Walk(await makeBron(joinWithChoice));
    await walk.start();

    await walk.complete('D');
    expect(walk.waiting).toEqual(['B']);
    await walk.complete('B');

    expect(walk.waiting).toEqual(['Na']);
  });

  it('asks for the values of a condition and takes the default path when the answer is no', async () => {
    const walk = new Walk(await makeBron(joinWithChoice), { 'case.kiesA': true });

    await walk.start();

    expect(walk.waiting).toEqual(['A', 'D']);
    expect(walk.asked).toEqual(['case.kiesA']);
  });

  it('goes round a loop as often as the case says', async () => {
    const values: Record<string, unknown> = { 'case.nogEens': true };
    const walk = new Walk(
      await makeBron(
        start +
          xor('Terug') +
          service('Rappel') +
          task('Ontvangen') +
          xor('Weer', 'Einde') +
          end +
          flows('Begin', 'Terug', 'Rappel', 'Ontvangen', 'Weer', 'Einde') +
          flow('Weer', 'Terug', '${case.nogEens}'),
      ),
      values,
    );
    await walk.start();
    for (let round = 0; round < 20; round++) await walk.complete('Ontvangen');
    const size = walk.outcome?.toestand?.length ?? 0;
    values['case.nogEens'] = false;

    await walk.complete('Ontvangen');

    expect(walk.performed).toHaveLength(21);
    expect(walk.outcome?.uitkomst).toBe('Einde');
    expect(size).toBeLessThan(1000);
  });
});

describe('messages on the edge of a task', () => {
  it('interrupt the task when they are drawn so', async () => {
    const walk = new Walk(await makeBron(withBoundary(true), messages('Verstreken')));
    await walk.start();
    expect(walk.outcome?.wachtend[1]).toMatchObject({
      element: 'Termijn',
      soort: 'bericht',
      bericht: 'Verstreken',
      aanElement: 'Ontvangen',
    });

    await walk.message('Termijn', 'Verstreken');

    expect(walk.outcome).toMatchObject({ uitkomst: 'Laat', wachtend: [] });
    expect(walk.performed).toEqual(['Signaleren']);
  });

  it('vanish when the task is completed', async () => {
    const walk = new Walk(
      await makeBron(
        start +
          task('Ontvangen') +
          boundary('Termijn', 'Ontvangen', 'Verstreken', false) +
          service('Signaleren') +
          endEvent('Laat') +
          task('Verder') +
          end +
          flows('Begin', 'Ontvangen', 'Verder', 'Einde') +
          flows('Termijn', 'Signaleren', 'Laat'),
        messages('Verstreken'),
      ),
    );
    await walk.start();

    await walk.complete('Ontvangen');

    expect(walk.waiting).toEqual(['Verder']);
  });

  it('can come again and again when they do not interrupt, each time under a new claim, and never end the process', async () => {
    const walk = new Walk(await makeBron(withBoundary(false), messages('Verstreken')));
    await walk.start();
    const claims = new Set<string>();

    for (let time = 0; time < 4; time++) {
      claims.add(walk.claim('Termijn'));
      await walk.message('Termijn', 'Verstreken');
      expect(walk.waiting).toEqual(['Ontvangen', 'Termijn']);
      expect(walk.outcome?.uitkomst).toBeUndefined();
    }
    await walk.complete('Ontvangen');

    expect(claims.size).toBe(4);
    expect(walk.performed).toEqual(Array.from({ length: 4 }, () => 'Signaleren'));
    expect(walk.outcome?.uitkomst).toBe('Einde');
  });

  it('interrupt a whole sub process with all that waits inside', async () => {
    const inside = `<startEvent id="In"/>${and('S')}${task('X')}${task('Y')}${and('J')}${endEvent('Uit')}${flows('In', 'S', 'X', 'J', 'Uit')}${flows('S', 'Y', 'J')}`;
    const walk = new Walk(
      await makeBron(
        `${start}<subProcess id="Deel">${inside}</subProcess>${boundary('Termijn', 'Deel', 'Verstreken', true)}${task('Laat')}${task('OpTijd')}${endEvent('LaatEinde')}${end}${flows('Begin', 'Deel', 'OpTijd', 'Einde')}${flows('Termijn', 'Laat', 'LaatEinde')}`,
        messages('Verstreken'),
      ),
    );
    await walk.start();
    await walk.complete('X');
    expect(walk.waiting).toEqual(['Termijn', 'Y']);

    await walk.message('Termijn', 'Verstreken');

    expect(walk.waiting).toEqual(['Laat']);
  });

  it('that lead twice to one task make two tasks, one after the other', async () => {
    const walk = new Walk(
      await makeBron(
        `${start}${task('Lang')}${boundary('Een', 'Lang', 'EersteTermijn', false)}${boundary('Twee', 'Lang', 'TweedeTermijn', false)}${xor('Samen')}${task('Meedelen')}${service('Verdagen')}${endEvent('Meegedeeld')}${terminate('Klaar')}${flows('Begin', 'Lang', 'Klaar')}${flows('Een', 'Samen', 'Meedelen', 'Verdagen', 'Meegedeeld')}${flows('Twee', 'Samen')}`,
        messages('EersteTermijn', 'TweedeTermijn'),
      ),
    );
    await walk.start();
    await walk.message('Een', 'EersteTermijn');
    await walk.message('Twee', 'TweedeTermijn');
    expect(walk.waiting).toEqual(['Een', 'Lang', 'Meedelen', 'Twee']);

    await walk.complete('Meedelen');
    expect(walk.waiting).toEqual(['Een', 'Lang', 'Meedelen', 'Twee']);
    await walk.complete('Meedelen');
    expect(walk.waiting).toEqual(['Een', 'Lang', 'Twee']);

    expect(walk.performed).toEqual(['Verdagen', 'Verdagen']);
  });
});

describe('the outcome of a process', () => {
  it('is the end of the main flow, also when a side path is finished later', async () => {
    const walk = new Walk(
      await makeBron(
        `${start}${task('Besluit')}${boundary('Termijn', 'Besluit', 'Verstreken', false)}${task('Uitstel')}${endEvent('UitstelEinde')}${end}${flows('Begin', 'Besluit', 'Einde')}${flows('Termijn', 'Uitstel', 'UitstelEinde')}`,
        messages('Verstreken'),
      ),
    );
    await walk.start();
    await walk.message('Termijn', 'Verstreken');
    await walk.complete('Besluit');
    expect(walk.outcome?.uitkomst).toBeUndefined();
    expect(walk.waiting).toEqual(['Uitstel']);

    await walk.complete('Uitstel');

    expect(walk.outcome?.uitkomst).toBe('Einde');
  });

  it('comes at once at an end that terminates, whatever else waits', async () => {
    const walk = new Walk(await makeBron(watched, messages('Verstreken', 'Nooit')));
    await walk.start();
    await walk.message('Termijn', 'Verstreken');
    expect(walk.waiting).toEqual(['Bewaken', 'Besluit', 'Termijn', 'Uitstel'].sort());

    await walk.complete('Besluit');

    expect(walk.outcome).toMatchObject({ uitkomst: 'Toegekend', wachtend: [] });
    expect(walk.outcome?.toestand).toBeUndefined();
  });

  it.each([
    ['before', flows('Splits', 'Nooit', 'Ook') + flows('Splits', 'Klaar')],
    ['after', flows('Splits', 'Klaar') + flows('Splits', 'Nooit', 'Ook')],
  ])('cuts off a service task that is reached just %s another branch terminates', async (_order, branches) => {
    const walk = new Walk(
      await makeBron(
        `${start}${task('Weg')}${and('Splits')}${terminate('Klaar')}${service('Nooit')}${endEvent('Ook')}${flows('Begin', 'Weg', 'Splits')}${branches}`,
      ),
    );
    await walk.start();

    await walk.complete('Weg');

    expect(walk.outcome).toMatchObject({ uitkomst: 'Klaar', wachtend: [] });
    expect(walk.performed).toEqual([]);
  });
});

describe('waiting for a message', () => {
  it('takes the path of the message that comes first and forgets the other', async () => {
    const walk = new Walk(
      await makeBron(
        `${start}${task('Eerst')}<eventBasedGateway id="Afwachten"/>${catchMessage('Ja', 'JaBericht')}${catchMessage('Nee', 'NeeBericht')}${task('NaJa')}${endEvent('JaEinde')}${endEvent('NeeEinde')}${flows('Begin', 'Eerst', 'Afwachten', 'Ja', 'NaJa', 'JaEinde')}${flows('Afwachten', 'Nee', 'NeeEinde')}`,
        messages('JaBericht', 'NeeBericht'),
      ),
    );
    await walk.start();
    await walk.complete('Eerst');
    expect(walk.waiting).toEqual(['Ja', 'Nee']);

    await walk.message('Ja', 'JaBericht');

    expect(walk.waiting).toEqual(['NaJa']);
  });

  it('is an ordinary wait in a receive task', async () => {
    const walk = new Walk(await makeBron(watched, messages('Verstreken', 'Nooit')));
    await walk.start();

    await walk.message('Bewaken', 'Nooit');

    expect(walk.waiting).toEqual(['Besluit']);
    expect(walk.doorlopen).toEqual(['Bewaken', 'BewakenEinde']);
  });
});

const joinWithChoice =
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
  flows('Begin', 'G1', 'X') +
  flow('X', 'A', '${case.kiesA}') +
  flow('X', 'B') +
  flows('A', 'M', 'G2', 'Na', 'Einde') +
  flows('B', 'M') +
  flows('G1', 'D', 'G2');

function withBoundary(interrupting: boolean): string {
  return `${start}${task('Ontvangen')}${boundary('Termijn', 'Ontvangen', 'Verstreken', interrupting)}${service('Signaleren')}${endEvent('Laat')}${end}${flows('Begin', 'Ontvangen', 'Einde')}${flows('Termijn', 'Signaleren', 'Laat')}`;
}

const watched = `${start}${and('Splits')}<receiveTask id="Bewaken" messageRef="NooitMessage"/>${boundary('Termijn', 'Bewaken', 'Verstreken', false)}${task('Uitstel')}${endEvent('UitstelEinde')}${endEvent('BewakenEinde')}${task('Besluit')}${terminate('Toegekend')}${flows('Begin', 'Splits', 'Bewaken', 'BewakenEinde')}${flows('Splits', 'Besluit', 'Toegekend')}${flows('Termijn', 'Uitstel', 'UitstelEinde')}`;
