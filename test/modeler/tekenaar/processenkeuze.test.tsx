// @vitest-environment jsdom
import { act } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { Processenkeuze } from '../../../modeler/src/tekenaar/processenkeuze.tsx';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { render } from '../render.tsx';

const DIAGRAMMEN = [
  { proces: 'aanvraag-en-besluit', titel: 'Aanvraag en besluit', xml: 'a', landelijkXml: 'a', eigen: false },
  { proces: 'verlenging', titel: 'Verlenging', xml: 'b', landelijkXml: 'c', eigen: true },
  { proces: 'wijziging', titel: 'Wijziging doorgeven', xml: 'd', landelijkXml: 'e', eigen: false },
];
const blokkade = { ernst: 'blokkeren', onderdeel: { soort: 'diagram', naam: 'verlenging' } };
const maakVersie = (diagrammen: readonly string[]) =>
  ({ gemeente: 'voorbeeldstad', id: 'v 2', diagrammen, bevindingen: [blokkade] }) as unknown as Variantdetail;

let weg = () => {};
afterEach(() => weg());

function show(versie: Variantdetail, kies: (proces: string) => void = () => {}): HTMLElement {
  const getekend = render(
    <MemoryRouter>
      <Processenkeuze versie={versie} diagrammen={DIAGRAMMEN} gekozen="verlenging" kies={kies} />
    </MemoryRouter>,
  );
  weg = getekend.weg;
  return getekend.vlak;
}

it('says of each process whether it was changed here, by the regio, or may not be published so', () => {
  const vlak = show(maakVersie(['verlenging']));
  expect([...vlak.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Aanvraag en besluit',
    'Verlenging · ≠ eigen wijzigingen · 1 blokkade',
    'Wijziging doorgeven · ≠ van de regio',
  ]);
  expect(vlak.querySelector('select')?.value).toBe('verlenging');
  expect([...vlak.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/voorbeeldstad/varianten/v%202/diagram/verlenging',
  ]);
  expect(vlak.querySelector('label')?.getAttribute('for')).toBe(vlak.querySelector('select')?.id);
});

it('opens the process that somebody chooses', () => {
  const gekozen: string[] = [];
  const vlak = show(maakVersie([]), (proces) => gekozen.push(proces));
  expect(vlak.textContent).toContain('In deze versie heeft geen proces eigen wijzigingen.');
  const keuze = vlak.querySelector('select');
  act(() => {
    Reflect.set(HTMLSelectElement.prototype, 'value', 'wijziging', keuze);
    keuze?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(gekozen).toEqual(['wijziging']);
});
