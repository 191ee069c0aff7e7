import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeProcesbron, makeProcessLibrary } from '../../../server/engine/process-library.ts';
import type { Handler } from '../../../server/handlers/handler.ts';
import type { Usecasedeps } from '../../../server/usecases/deps.ts';
import { boundary, end, flows, messages, service, wrapProcess } from '../../engine/make-bpmn.ts';
import type { World } from '../world.ts';
import { makeWorld } from '../world.ts';

const lks: unknown = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../processes/lks-moddle.json'), 'utf8'),
);

const stap = (attributen: string): string =>
  `<extensionElements><lks:stap stap="7" rol="consulent" ${attributen}/></extensionElements>`;

/** A process that begins with `bericht`, waits in a task of its own on which a term ends, and can first carry out a service task. */
function draw(bericht: string, taak: string, { formulier = '', eerst = '' } = {}): string {
  const begin = `<startEvent id="${bericht}Start" name="Gemeld"><documentation>Iets is gemeld.</documentation>${stap(formulier === '' ? '' : `formulier="${formulier}"`)}<messageEventDefinition id="${bericht}Definition" messageRef="${bericht}Message"/></startEvent>`;
  const taken = `<userTask id="${taak}" name="${taak}">${stap('code="7.1" formulier="meedelen-uitstel"')}</userTask>`;
  const rand = boundary(`${taak}Event`, taak, 'RappeltermijnVerstreken', true);
  const dienst = eerst === '' ? '' : service('EersteTask', eerst);
  const keten = eerst === '' ? [`${bericht}Start`, taak] : [`${bericht}Start`, 'EersteTask', taak];
  const elementen = [begin, dienst, taken, rand, end, flows(...keten, 'Einde'), flows(`${taak}Event`, 'Laat')];
  const xml = wrapProcess(
    [...elementen, '<endEvent id="Laat"/>'].join(''),
    messages(bericht, 'RappeltermijnVerstreken'),
  );
  return xml.replace('name="Proef"', `name="Proces ${bericht}"`);
}

/**
 * A world with the processes verlenging and wijziging as small drawings of the test: both wait for the message of a rappel. The service
 * task of wijziging does what the test says.
 */
export async function makeVervolgwereld(eerste: Handler = () => [], anders: Partial<Usecasedeps> = {}): Promise<World> {
  const basis = makeWorld();
  const [aanvraag] = basis.omgeving.processen.processen.filter(({ naam }) => naam === 'aanvraag-en-besluit');
  if (!aanvraag) throw new Error('Het proces van de aanvraag is er niet.');
  const make = (naam: string, xml: string) => makeProcesbron(`${naam}-2026-01-01.bpmn`, xml, { lks });
  const processen = makeProcessLibrary([
    aanvraag,
    await make('verlenging', draw('VerlengingGesignaleerd', 'BesprekenProefTask')),
    await make(
      'wijziging',
      draw('WijzigingGemeld', 'VerwerkenProefTask', { formulier: 'meedelen-uitstel', eerst: 'proef' }),
    ),
  ]);
  const { machine } = basis.omgeving;
  return makeWorld({ processen, machine: { ...machine, handlers: { ...machine.handlers, proef: eerste } }, ...anders });
}
