// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { Besluitenlijst } from '../../modeler/src/zaak/tabs/besluitenlijst.tsx';
import { Procesdiagram } from '../../modeler/src/zaak/tabs/procesdiagram.tsx';
import type { Procesoverzicht, Zaakoverzicht } from '../../server/domain/volgen/overzicht.ts';
import type { Besluit } from '../../server/domain/zaak/zaak.ts';
import { makeOverzicht } from '../http/support/overzicht.ts';
import { render } from './render.tsx';

let weg = () => {};
afterEach(() => weg());

function show(zaak: Zaakoverzicht, Deel: (eigenschappen: { zaak: Zaakoverzicht }) => unknown): HTMLElement {
  const Onderdeel = Deel as typeof Besluitenlijst;
  const getekend = render(
    <QueryClientProvider client={new QueryClient()}>
      <Onderdeel zaak={zaak} />
    </QueryClientProvider>,
  );
  weg = getekend.weg;
  return getekend.vlak;
}

const BESLUIT: Besluit = {
  id: 'b1',
  soort: 'toekenning_regulier',
  datum: '2026-01-05',
  door: 'anna',
  grondslag: 'art. 10d Pw',
  route: 'regulier',
  ingangsdatum: '2026-02-01',
  einddatum: '2027-01-31',
  betaalschema: [],
  bezwaarTot: '2026-02-16',
};
const PROCES: Procesoverzicht = {
  id: 'p1',
  naam: 'aanvraag-en-besluit',
  versie: '2026-01-01',
  titel: 'Aanvraag en besluit',
  status: 'beeindigd',
  beeindigdOp: '2026-01-05',
  uitkomst: 'Toegekend',
  eerste: true,
  markeringen: [],
};

describe('a zaak over the years', () => {
  it('shows every besluit, the newest first', () => {
    const later: Besluit = {
      ...BESLUIT,
      id: 'b2',
      soort: 'wijziging',
      datum: '2026-05-04',
      ingangsdatum: '2026-06-01',
    };
    const vlak = show({ ...makeOverzicht(), besluiten: [BESLUIT, later] }, Besluitenlijst);
    const rijen = [...vlak.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rijen).toHaveLength(2);
    expect(rijen[0]).toContain('Loonkostensubsidie gewijzigd');
    expect(rijen[0]).toContain('vanaf');
    expect(rijen[1]).toContain('Loonkostensubsidie toegekend');
  });

  it('lets one choose between its processes, what runs first', () => {
    const lopend: Procesoverzicht = {
      ...PROCES,
      id: 'p2',
      naam: 'wijziging',
      titel: 'Wijziging doorgeven',
      status: 'lopend',
      gestartOp: '2026-05-04',
      eerste: false,
    };
    const vlak = show({ ...makeOverzicht(), processen: [lopend, PROCES] }, Procesdiagram);
    const keuzes = [...vlak.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(keuzes[0]).toMatch(/^Wijziging doorgeven, loopt sinds/);
    expect(keuzes[1]).toMatch(/^Aanvraag en besluit, klaar op .*: toegekend$/);
  });

  it('asks nothing when there is one', () => {
    expect(show({ ...makeOverzicht(), processen: [PROCES] }, Procesdiagram).querySelector('select')).toBeNull();
  });
});
