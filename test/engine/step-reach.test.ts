import { describe, expect, it } from 'vitest';
import { and, boundary, end, flow, flows, makeBron, messages, service, start, task, xor } from './make-bpmn.ts';

const inside = `<startEvent id="In"/>${task('Binnen')}<endEvent id="Uit"/>${flows('In', 'Binnen', 'Uit')}`;
const elements =
  start +
  service('Doen') +
  task('Eerst') +
  boundary('Rand', 'Eerst', 'M', false) +
  service('Zij') +
  '<endEvent id="ZijEinde"/>' +
  xor('Kies', 'Deel') +
  `<subProcess id="Deel">${inside}</subProcess>` +
  task('Anders') +
  xor('Samen') +
  and('Splits') +
  task('Links') +
  task('Rechts') +
  and('Wacht') +
  task('Laatst') +
  end +
  flows('Begin', 'Doen', 'Eerst', 'Kies', 'Deel', 'Samen', 'Splits', 'Links', 'Wacht', 'Laatst', 'Einde') +
  flows('Splits', 'Rechts', 'Wacht') +
  flow('Kies', 'Anders', '${case.x}') +
  flows('Anders', 'Samen') +
  flows('Rand', 'Zij', 'ZijEinde');

const reachOf = async () => (await makeBron(elements, messages('M'))).compiled.reach;

describe('what a step can touch', () => {
  it('from the start goes up to the first rest and its edges', async () => {
    const reach = await reachOf();

    expect([...reach.fromStart()].sort()).toEqual(['Begin', 'Doen', 'Eerst', 'Rand']);
  });

  it('follows every choice and goes into a sub process and past it', async () => {
    const reach = await reachOf();

    expect([...reach.from('Eerst')].sort()).toEqual(
      ['Anders', 'Binnen', 'Deel', 'Eerst', 'In', 'Kies', 'Links', 'Rand', 'Rechts', 'Samen', 'Splits'].sort(),
    );
  });

  it('leaves a sub process with its last token', async () => {
    const reach = await reachOf();

    expect([...reach.from('Binnen')].sort()).toEqual(['Binnen', 'Uit', 'Samen', 'Splits', 'Links', 'Rechts'].sort());
  });

  it('goes through a parallel join that may be complete', async () => {
    const reach = await reachOf();

    expect([...reach.from('Links')].sort()).toEqual(['Laatst', 'Links', 'Wacht']);
  });

  it('includes the host and the other edges beside a living edge', async () => {
    const reach = await reachOf();

    expect([...reach.withNeighbours(['Rand'])].sort()).toEqual(['Eerst', 'Rand']);
    expect([...reach.from('Rand')].sort()).toEqual(['Eerst', 'Rand', 'Zij', 'ZijEinde']);
  });
});
