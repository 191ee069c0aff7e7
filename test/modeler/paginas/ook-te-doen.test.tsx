// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { OokTeDoen } from '../../../modeler/src/werkvoorraad/ook-te-doen.tsx';
import { type Pagina, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

const RUSTIG = {
  betaalruns: { geeft: { runs: [], maanden: ['2026-03'], teruggekomen: [] } },
  verzending: {
    geeft: { tellingen: { te_printen: 0, te_versturen: 0, mislukt: 0, verzonden: 8 } },
  },
  overdrachten: { geeft: { ontvangen: [{ status: 'verwerkt' }] } },
} as const;

it('names each kind of work of today that is no task, with the way to it', async () => {
  pagina = await renderPagina(<OokTeDoen gemeente="voorbeeldstad" />, {
    betaalruns: {
      geeft: {
        runs: [{ id: 'run-1', maand: '2026-03', volgnummer: 1, status: 'ter_goedkeuring' }],
        maanden: [],
        teruggekomen: [{}],
      },
    },
    verzending: {
      geeft: { tellingen: { te_printen: 3, te_versturen: 0, mislukt: 1, verzonden: 8 } },
    },
    overdrachten: { geeft: { ontvangen: [{ status: 'nieuw' }] } },
  });

  await pagina.zegt(/wacht op vrijgeven.*te printen.*1 overdracht van een andere gemeente/);
  expect([...pagina.vlak.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
    ['Betaalrun maart 2026: wacht op vrijgeven', '/voorbeeldstad/betalen/run-1'],
    ['1 betaling teruggekomen', '/voorbeeldstad/betalen'],
    ['1 brief niet aangekomen', '/voorbeeldstad/verzending?groep=mislukt'],
    ['3 brieven te printen', '/voorbeeldstad/verzending'],
    ['1 overdracht van een andere gemeente', '/voorbeeldstad/overdrachten'],
  ]);
});

it('takes no room when there is no such work', async () => {
  pagina = await renderPagina(
    <>
      <OokTeDoen gemeente="voorbeeldstad" />
      <p>klaar</p>
    </>,
    RUSTIG,
  );

  await pagina.zegt('klaar');
  await new Promise((verder) => setTimeout(verder, 50));
  expect(pagina.vlak.textContent).toBe('klaar');
});
