// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listElementlabels } from '../../../modeler/src/diagram/parameterlabels.ts';
import { listProcessen, placeParameters, readProcestekening } from '../../../modeler/src/diagram/parameterplaats.ts';
import { Proceskeuze } from '../../../modeler/src/diagram/proceskeuze.tsx';
import { render } from '../render.tsx';

const PROCESSEN = [
  ['aanvraag-en-besluit', 'Aanvraag en besluit'],
  ['verlenging', 'Verlenging'],
  ['wijziging', 'Wijziging doorgeven'],
] as const;
const TEKENINGEN = PROCESSEN.map(([proces, titel]) => {
  const pad = join(import.meta.dirname, `../../../processes/${proces}-2026-01-01.bpmn`);
  return readProcestekening({ proces, titel, xml: readFileSync(pad, 'utf8') });
});
const [, verlenging] = TEKENINGEN;
const maakParameter = (sleutel: string, waarde: number, elementen: readonly string[]) => {
  return { sleutel, naam: sleutel, tekst: `${waarde}`, waarde, eenheid: null, afwijking: true, elementen };
};
const AANTAL = maakParameter('rappel.aantal', 3, ['ControlerenVolledigheidTask', 'VersturenRappelTask']);
const INTERVAL = maakParameter('rappel.interval_wd', 15, ['OntvangenGegevensTask']);
const SIGNAAL = maakParameter('verlenging.signaal_maanden', 3, ['VoorbereidenVerlengingTask']);

let weg = () => {};
afterEach(() => weg());

describe('where a parameter works', () => {
  it('is found in every process: the one of the catalogue first, and those of which a step follows it', () => {
    expect(listProcessen(AANTAL, TEKENINGEN).map(({ proces }) => proces)).toEqual([
      'aanvraag-en-besluit',
      'verlenging',
    ]);
    expect(listProcessen(SIGNAAL, TEKENINGEN).map(({ proces }) => proces)).toEqual(['verlenging']);
    expect(listProcessen({ sleutel: 'huisstijl', elementen: [] }, TEKENINGEN)).toEqual([]);
  });

  it('stands in the drawing of the other process on its own steps, with the value', () => {
    const labels = listElementlabels(placeParameters([AANTAL, INTERVAL, SIGNAAL], verlenging?.stappen ?? new Map()));
    expect(labels.map(({ element, regels }) => [element, regels.map(({ tekst }) => tekst)])).toEqual([
      ['VersturenHerinneringTask', ['rappel: 3x, elke 15 werkdagen']],
      ['VoorbereidenVerlengingTask', ['verlenging.signaal_maanden: 3']],
    ]);
  });

  it('is offered as a choice, with the processes that it works in on top', () => {
    const [eerste] = TEKENINGEN;
    if (eerste === undefined || verlenging === undefined) throw new Error('There is no process');
    const getekend = render(
      <Proceskeuze tekeningen={TEKENINGEN} geraakt={[verlenging]} getoond={verlenging} kies={() => {}} />,
    );
    weg = getekend.weg;
    const groepen = [...getekend.vlak.querySelectorAll('optgroup')].map(({ label, children }) => [
      label,
      [...children].map(({ textContent }) => textContent),
    ]);
    expect(groepen).toEqual([
      ['Hier werkt deze instelling', ['Verlenging']],
      ['Andere processen', ['Aanvraag en besluit', 'Wijziging doorgeven']],
    ]);
    expect(getekend.vlak.querySelector('select')?.value).toBe('verlenging');
  });
});
