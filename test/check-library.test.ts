import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../server/check-library.ts';
import { HANDLERS } from '../server/handlers/index.ts';
import { loadLibrary } from '../server/load-library.ts';

const library = await loadLibrary(join(import.meta.dirname, '..'));
const handlers = Object.keys(HANDLERS);

test('the rules, diagrams, forms, letters and handlers of the product fit each other', () => {
  expect(checkLibrary(library, handlers)).toEqual([]);
});

test('a form that a task names and that is not there is told', () => {
  const { 'vaststellen-besluit': _gone, ...formulieren } = library.formulieren;
  expect(checkLibrary({ ...library, formulieren }, handlers)).toEqual([
    'aanvraag-en-besluit-2026-01-01.bpmn, VaststellenBesluitTask: formulier ‘vaststellen-besluit’ bestaat niet.',
  ]);
});

test('the form that starts a zaak cannot be left out, and a form without a task is told', () => {
  const { aanvraag, ...rest } = library.formulieren;
  if (aanvraag === undefined) throw new Error('The form is missing');
  const formulieren = { ...rest, los: { ...aanvraag, naam: 'los' } };
  expect(checkLibrary({ ...library, formulieren }, handlers)).toEqual([
    'formulieren/aanvraag.json ontbreekt.',
    'formulieren/los.json hoort bij geen enkele taak.',
  ]);
});

test('a handler that no diagram uses is told', () => {
  expect(checkLibrary(library, [...handlers, 'koffie-zetten'])).toEqual([
    'Handler ‘koffie-zetten’ staat in geen enkel diagram.',
  ]);
});

test('parameters, rule sets, letters and terms that are gone are told where the diagram uses them', () => {
  const regels = { ...library.regels, parameters: [], regelsets: [], termijnen: [], overig: {} };
  const faults = checkLibrary({ ...library, regels }, handlers);
  for (const fault of [
    'VersturenRappelTask: parameter ‘rappel.aantal’ bestaat niet.',
    'BeoordelenIntakeTask: regelset ‘doelgroep’ bestaat niet.',
    'VersturenRappelTask: brief ‘PP-2’ bestaat niet.',
    'bericht van een termijn ‘RappeltermijnVerstreken’ bestaat niet.',
  ]) {
    expect(faults.filter((zin) => zin.endsWith(fault))).toHaveLength(1);
  }
});

test('a diagram that does not listen to a term of its own task is told', () => {
  const processen = library.processen.processen.map((bron) => ({
    ...bron,
    element: (id: string) => bron.element(id),
    elementen: bron.elementen.filter(({ bericht }) => bericht !== 'RappeltermijnVerstreken'),
  }));
  expect(checkLibrary({ ...library, processen: { processen } }, handlers)).toContain(
    'aanvraag-en-besluit-2026-01-01.bpmn luistert niet naar RappeltermijnVerstreken van termijn rappel.',
  );
});

test.each([
  ['hermeting', 'WettelijkeBeslistermijnVerstreken', 'beslistermijn_wettelijk'],
  ['forfaitair-naar-regulier', 'WettelijkeBeslistermijnVerstreken', 'beslistermijn_wettelijk'],
  ['verlenging', 'WettelijkeBeslistermijnVerstreken', 'beslistermijn_wettelijk'],
  ['verhuizing-ontvangst', 'WettelijkeBeslistermijnVerstreken', 'beslistermijn_wettelijk'],
  ['wijziging', 'WijzigingsbeslissingVerstreken', 'wijziging_beslissing'],
  ['bezwaar', 'BezwaarbeslissingVerstreken', 'bezwaar_beslissing'],
  ['aanvraag-en-besluit', 'AwbBeslistermijnVerstreken', 'beslistermijn_awb'],
])('%s that hears %s at one task only is told', (naam, bericht, soort) => {
  const processen = library.processen.processen.map((bron) => {
    if (bron.naam !== naam) return bron;
    const taak = bron.elementen.find(({ type }) => type === 'bpmn:UserTask')?.id ?? '';
    const elementen = bron.elementen.map((element) =>
      element.bericht === bericht && element.aanElement !== undefined ? { ...element, aanElement: taak } : element,
    );
    return { ...bron, element: (id: string) => bron.element(id), elementen };
  });
  expect(checkLibrary({ ...library, processen: { processen } }, handlers)).toContain(
    `${naam}-2026-01-01.bpmn luistert niet bij elke taak naar ${bericht} van de wettelijke termijn ${soort}.`,
  );
});

test('a statutory term of the gemeente that no diagram hears is told', () => {
  const processen = library.processen.processen.filter(({ naam }) => naam !== 'wijziging');
  expect(checkLibrary({ ...library, processen: { processen } }, handlers)).toContain(
    'Geen diagram luistert naar WijzigingsbeslissingVerstreken van termijn wijziging_beslissing.',
  );
});

test('a process that begins with a message has it for itself, and says who may begin it', () => {
  const [eerste] = library.processen.processen;
  if (!eerste) throw new Error('De bibliotheek is leeg.');
  const begin = {
    id: 'GemeldStart',
    naam: 'Gemeld',
    type: 'bpmn:StartEvent',
    parameters: [],
    brief: [],
    verplicht: false,
  };
  const make = (naam: string, anders: object): typeof eerste => ({
    ...eerste,
    naam,
    start: { ...begin, bericht: 'ProefGemeld', ...anders },
  });
  const processen = [
    ...library.processen.processen,
    make('een', { formulier: 'aanvraag' }),
    make('twee', { rol: 'consulent tovenaar' }),
  ];
  const faults = checkLibrary({ ...library, processen: { processen } }, handlers);
  expect(faults.filter((zin) => zin.includes('GemeldStart:'))).toEqual([
    `een-${eerste.versie}.bpmn, GemeldStart: ook twee begint met bericht ‘ProefGemeld’.`,
    `een-${eerste.versie}.bpmn, GemeldStart: er staat niet wie mag beginnen (rol).`,
    `twee-${eerste.versie}.bpmn, GemeldStart: ook een begint met bericht ‘ProefGemeld’.`,
    `twee-${eerste.versie}.bpmn, GemeldStart: rol ‘tovenaar’ bestaat niet.`,
  ]);
});
