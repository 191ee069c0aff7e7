// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { GeenTaak } from '../../../modeler/src/zaak/geen-taak.tsx';
import { InHetKort } from '../../../modeler/src/zaak/in-het-kort.tsx';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { makeOverzicht } from '../../http/support/overzicht.ts';
import { type Pagina, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

const MOMENT = { soort: 'einde_lks', uitleg: 'Vraag de werkgever of het werk doorgaat.' } as const;

it('a zaak without work tells the first day on which it comes back', async () => {
  const heronderzoeken: Zaakoverzicht['heronderzoeken'] = [
    { ...MOMENT, datum: '2027-07-14' },
    { ...MOMENT, datum: '2026-11-11' },
    { ...MOMENT, datum: '2026-01-05' },
  ];

  pagina = await renderPagina(
    <GeenTaak zaak={{ ...makeOverzicht(), heronderzoeken }} gedaan={undefined} kies={() => {}} />,
    {},
  );

  await pagina.zegt('Deze zaak komt terug op wo 11 nov 2026. Vraag de werkgever of het werk doorgaat.');
  await pagina.zegt('Alles wat nog komt');
  expect(pagina.vlak.textContent).not.toContain('5 jan 2026');
});

it('the first payment is said of the first besluit only: a later one starts from what was paid', async () => {
  const betaling = {
    maand: '2026-03',
    betaaldag: '2026-03-20',
    uiterlijk: '2026-03-20',
    bedragCent: 130_912,
    omschrijving: 'maart 2026',
  };
  const besluit: Zaakoverzicht['besluiten'][number] = {
    id: 'besluit-1',
    soort: 'toekenning_regulier',
    datum: '2026-03-02',
    door: 'consulent.voorbeeldstad',
    grondslag: 'art. 10d Pw',
    route: 'regulier',
    betaalschema: [betaling],
    bezwaarTot: '2026-04-13',
  };
  const show = (besluiten: Zaakoverzicht['besluiten']) =>
    renderPagina(<InHetKort zaak={{ ...makeOverzicht(), besluiten }} />, {});

  pagina = await show([besluit]);
  await pagina.zegt('1e betaling');
  pagina.weg();
  // A beslissing op bezwaar leaves what was granted as it is.
  const beslissing = { ...besluit, id: 'besluit-2', soort: 'beslissing_op_bezwaar', betaalschema: [] } as const;
  pagina = await show([besluit, { ...beslissing, bezwaarTot: '2026-06-01' }]);
  await pagina.zegt('t/m ma 13 apr 2026');
  pagina.weg();
  pagina = await show([besluit, besluit]);
  await pagina.zegt('Ontvangen');
  expect(pagina.vlak.textContent).not.toContain('1e betaling');
});
