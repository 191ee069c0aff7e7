import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDiagramlezer } from '../../../server/diagramlezer.ts';
import type { Diagramkennis } from '../../../server/domain/diagram/diagrambevinding.ts';
import { checkDiagramgrenzen } from '../../../server/domain/diagram/diagramgrenzen.ts';
import type { Diagramelement, Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { LANDELIJK as XML } from '../../usecases/variant/lokaal-diagram.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (pad: string): unknown => JSON.parse(readFileSync(join(ROOT, pad), 'utf8'));
const gelezen = await makeDiagramlezer(read('processes/lks-moddle.json')).readModel(XML, 'aanvraag-en-besluit');
if (!gelezen.gelukt) throw new Error(gelezen.melding);
const LANDELIJK: Diagrammodel = gelezen.model;
const { termijnen } = read('rules/landelijk/termijnen-2026-01-01.json') as Pick<Diagramkennis, 'termijnen'>;
const KENNIS: Diagramkennis = {
  termijnen,
  brieven: { 'EB-1': 'kennisgeving' },
  vrijeHandlers: ['bericht-versturen', 'termijn-signaleren'],
  wachtbericht: 'WachttijdVerstreken',
};

/** Puts an own step in the middle of the arrow at this place. */
function insert(model: Diagrammodel, plaats: number, element: Diagramelement): Diagrammodel {
  const stroom = model.stromen[plaats % model.stromen.length];
  if (stroom === undefined) return model;
  const { voorwaarde: _voorwaarde, naam: _naam, ...kaal } = stroom;
  return {
    ...model,
    elementen: [...model.elementen, element],
    stromen: [
      ...model.stromen.map((s) => (s.id === stroom.id ? { ...s, naar: element.id } : s)),
      { ...kaal, id: `${element.id}Flow`, van: element.id },
    ],
  };
}

const eigenStap = fc.constantFrom<Omit<Diagramelement, 'id'>>(
  { type: 'bpmn:UserTask', lks: { rol: 'consulent', formulier: 'eigen' }, gebeurtenissen: [], overig: {} },
  {
    type: 'bpmn:ServiceTask',
    implementatie: 'bericht-versturen',
    lks: { brief: 'EB-1' },
    gebeurtenissen: [],
    overig: {},
  },
  {
    type: 'bpmn:IntermediateCatchEvent',
    lks: { werkdagen: '5', code: '4.20' },
    gebeurtenissen: [{ soort: 'bericht', waarde: 'WachttijdVerstreken' }],
    overig: {},
  },
);

it('own tasks, messages and waits are allowed on every arrow of the national process, in any number', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), eigenStap), { minLength: 1, maxLength: 6 }), (stappen) => {
      const lokaal = stappen.reduce(
        (model, [plaats, stap], nummer) => insert(model, plaats, { ...stap, id: `Eigen${nummer}` }),
        LANDELIJK,
      );
      const bevindingen = checkDiagramgrenzen({ landelijk: LANDELIJK, lokaal, kennis: KENNIS });
      expect(bevindingen.filter(({ ernst }) => ernst === 'blokkeren')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('an arrow round any mandatory step is refused', () => {
  const verplicht = LANDELIJK.elementen.filter(({ lks }) => lks['verplicht'] === 'true');
  for (const stap of verplicht) {
    const naar = LANDELIJK.stromen.find(({ van }) => van === stap.id)?.naar;
    if (naar === undefined || LANDELIJK.stromen.every((s) => s.naar !== stap.id)) continue;
    const stromen = LANDELIJK.stromen.map((s) => (s.naar === stap.id ? { ...s, naar } : s));
    const bevindingen = checkDiagramgrenzen({
      landelijk: LANDELIJK,
      lokaal: { ...LANDELIJK, stromen },
      kennis: KENNIS,
    });
    expect(bevindingen.map(({ element, ernst }) => [element, ernst])).toContainEqual([stap.id, 'blokkeren']);
  }
});
