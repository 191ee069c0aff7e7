import type { Diagramgebeurtenis } from '../server/domain/verschil/diagrammodel.ts';
import { findModdle, listModdle, type ModdleElement, readModdleTekst } from './moddle-element.ts';

const TIMERS = [
  ['timeDuration', 'duur'],
  ['timeDate', 'datum'],
  ['timeCycle', 'herhaling'],
] as const;

const SOORTEN: Readonly<Record<string, readonly [Diagramgebeurtenis['soort'], string]>> = {
  'bpmn:MessageEventDefinition': ['bericht', 'messageRef'],
  'bpmn:SignalEventDefinition': ['signaal', 'signalRef'],
  'bpmn:ErrorEventDefinition': ['fout', 'errorRef'],
  'bpmn:EscalationEventDefinition': ['escalatie', 'escalationRef'],
};

/** What the element waits for or sends, sorted; a receive or send task names its message itself. */
export function readGebeurtenissen(element: ModdleElement): readonly Diagramgebeurtenis[] {
  const bericht = findModdle(element, 'messageRef');
  const eigen: readonly Diagramgebeurtenis[] =
    bericht === undefined ? [] : [{ soort: 'bericht', waarde: readNaam(bericht) }];
  const gebeurtenissen = [...eigen, ...listModdle(element, 'eventDefinitions').map((deel) => readGebeurtenis(deel))];
  return gebeurtenissen.toSorted((a, b) => (toSleutel(a) < toSleutel(b) ? -1 : 1));
}

// helpers

function readGebeurtenis(definitie: ModdleElement): Diagramgebeurtenis {
  const bekend = SOORTEN[definitie.$type];
  if (bekend !== undefined) return { soort: bekend[0], waarde: readNaam(findModdle(definitie, bekend[1])) };
  switch (definitie.$type) {
    case 'bpmn:TimerEventDefinition':
      return readTimer(definitie);
    case 'bpmn:ConditionalEventDefinition':
      return { soort: 'voorwaarde', waarde: readModdleTekst(findModdle(definitie, 'condition'), 'body') ?? '' };
    case 'bpmn:LinkEventDefinition':
      return { soort: 'koppeling', waarde: readModdleTekst(definitie, 'name') ?? '' };
    case 'bpmn:TerminateEventDefinition':
      return { soort: 'einde', waarde: '' };
    default:
      return { soort: 'anders', waarde: definitie.$type };
  }
}

function readTimer(definitie: ModdleElement): Diagramgebeurtenis {
  for (const [eigenschap, timersoort] of TIMERS) {
    const waarde = readModdleTekst(findModdle(definitie, eigenschap), 'body');
    if (waarde !== undefined) return { soort: 'timer', timersoort, waarde };
  }
  return { soort: 'timer', waarde: '' };
}

function readNaam(element: ModdleElement | undefined): string {
  return readModdleTekst(element, 'name') ?? element?.id ?? '';
}

function toSleutel({ soort, waarde }: Diagramgebeurtenis): string {
  return `${soort} ${waarde}`;
}
