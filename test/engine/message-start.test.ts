import { describe, expect, test } from 'vitest';
import { makeProcessLibrary } from '../../server/engine/process-library.ts';
import { advance } from '../../server/engine/process-runner.ts';
import type { Stapinvoer } from '../../server/engine/step.ts';
import { validateProcess } from '../../server/engine/validate-process.ts';
import { descriptors, end, flows, makeBron, messages, service, start, task, wrapProcess } from './make-bpmn.ts';

const berichtstart =
  '<startEvent id="GemeldStart" name="Gemeld"><messageEventDefinition id="GemeldDefinition" messageRef="GemeldMessage"/></startEvent>';
const elements = [
  berichtstart,
  service('Toetsen'),
  task('Bekijken'),
  end,
  flows('GemeldStart', 'Toetsen', 'Bekijken', 'Einde'),
];

function makeVervolg() {
  return makeBron(elements.join(''), messages('Gemeld'));
}

describe('a process that begins with a message', () => {
  test('rests in its start event, and goes on when the message is delivered', async () => {
    const bron = await makeVervolg();
    const gedaan: string[] = [];
    const step = (invoer: Stapinvoer, toestand?: string) =>
      advance({
        bron,
        invoer,
        ...(toestand === undefined ? {} : { toestand }),
        read: () => undefined,
        perform: ({ id }) => {
          gedaan.push(id);
        },
      });

    const begin = await step({ soort: 'start' });
    expect(begin.wachtend).toMatchObject([{ element: 'GemeldStart', soort: 'bericht', bericht: 'Gemeld' }]);
    expect(gedaan).toEqual([]);
    const [wacht] = begin.wachtend;
    const verder = await step({ soort: 'bericht', bericht: 'Gemeld', wachtId: wacht?.wachtId ?? '' }, begin.toestand);

    expect(gedaan).toEqual(['Toetsen']);
    expect(verder.doorlopen).toEqual(['GemeldStart', 'Toetsen']);
    expect(verder.wachtend).toMatchObject([{ element: 'Bekijken', soort: 'taak' }]);
    const klaar = await step({ soort: 'taak', wachtId: verder.wachtend[0]?.wachtId ?? '' }, verder.toestand);
    expect(klaar).toMatchObject({ uitkomst: 'Einde', wachtend: [] });
  });

  test('is found in the library by its message', async () => {
    const bron = await makeVervolg();
    const library = makeProcessLibrary([bron]);

    expect(library.findNaam('Gemeld')).toBe(bron.naam);
    expect(library.findNaam('Anders')).toBeUndefined();
    expect(bron.start).toMatchObject({ id: 'GemeldStart', bericht: 'Gemeld' });
  });

  test('is refused without the name of the message, with two beginnings, and inside a sub process', async () => {
    const check = async (inhoud: string, roots = messages('Gemeld')) =>
      (await validateProcess(wrapProcess(inhoud, roots), descriptors)).map(({ regel, element }) => [regel, element]);
    const zonderNaam = elements.join('').replace(' messageRef="GemeldMessage"', '');
    const tweede = [...elements, start, flows('Begin', 'Bekijken')].join('');
    const binnen = `<subProcess id="Deel">${berichtstart}${task('Binnen')}<endEvent id="Klaar"/>${flows('GemeldStart', 'Binnen', 'Klaar')}</subProcess>`;
    const deelproces = [start, binnen, end, flows('Begin', 'Deel', 'Einde')].join('');

    expect(await check(zonderNaam, '')).toEqual([['bericht', 'GemeldStart']]);
    expect(await check(tweede)).toEqual([['begin', 'Proef']]);
    expect(await check(deelproces)).toEqual([['gebeurtenis', 'GemeldStart']]);
    expect(await check(elements.join(''))).toEqual([]);
  });
});
