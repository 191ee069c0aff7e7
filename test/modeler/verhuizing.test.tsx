// @vitest-environment jsdom
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { Brpverslag, Brpvoorbeeld } from '../../modeler/src/verhuizing/brpvoorbeeld.tsx';
import type { Brpvergelijking } from '../../server/domain/verhuizing/brp-vergelijking.ts';
import { click, render } from './render.tsx';

let weg = () => {};
afterEach(() => weg());

const VERHUISD = { uitkomst: 'verhuisd', regel: 2, waar: 'Olst-Wijhe', datum: '2026-02-15' } as const;
const GELEZEN: Brpvergelijking = {
  kenmerk: 'a'.repeat(64),
  fouten: [],
  zonderLks: [5],
  bevindingen: [
    { zaakId: 'z1', zaaknummer: 'LKS-2026-0001', werknemer: 'Jansen, A.', ...VERHUISD },
    {
      zaakId: 'z2',
      zaaknummer: 'LKS-2026-0002',
      werknemer: 'Bos, B.',
      ...VERHUISD,
      regel: 3,
      beletsel: 'Dit loopt al.',
    },
    { zaakId: 'z3', zaaknummer: 'LKS-2026-0003', werknemer: 'Vos, C.', uitkomst: 'hier', regel: 4 },
  ],
};

function show(gelezen: Brpvergelijking, start: (regels: readonly number[]) => void = () => {}): HTMLElement {
  const getekend = render(
    <MemoryRouter>
      <Brpvoorbeeld gemeente="voorbeeldstad" gelezen={gelezen} bezig={false} start={start} />
    </MemoryRouter>,
  );
  weg = getekend.weg;
  return getekend.vlak;
}

describe('the preview of a BRP list', () => {
  it('offers only the moves that can begin, each chosen until somebody takes it out', () => {
    const gestart: (readonly number[])[] = [];
    const vlak = show(GELEZEN, (regels) => gestart.push(regels));
    expect(vlak.querySelectorAll('input[type=checkbox]')).toHaveLength(1);
    expect(vlak.textContent).toContain('2 verhuisd binnen Nederland');
    expect(vlak.textContent).toContain('Dit loopt al.');
    click(vlak.querySelector('button'));
    expect(gestart[0]).toEqual([2]);
    click(vlak.querySelector('input[type=checkbox]'));
    expect(vlak.querySelector('button')?.textContent).toBe('Controle vastleggen');
    click(vlak.querySelector('button'));
    expect(gestart[1]).toEqual([]);
  });

  it('shows the faults by line and column, and nothing to start', () => {
    const vlak = show({
      ...GELEZEN,
      bevindingen: [],
      fouten: [{ regel: 3, kolom: 'bsn', melding: 'Geen geldig BSN.' }],
    });
    expect(vlak.textContent).toContain('Regel 3, kolom bsn: Geen geldig BSN.');
    expect(vlak.querySelector('button')).toBeNull();
  });

  it('reports what was started and why something was not', () => {
    const getekend = render(
      <MemoryRouter>
        <Brpverslag
          gemeente="voorbeeldstad"
          gedaan={{
            verslagId: 'brp-1',
            uitkomsten: [
              { zaakId: 'z1', zaaknummer: 'LKS-2026-0001', gestart: true },
              { zaakId: 'z2', zaaknummer: 'LKS-2026-0002', gestart: false, reden: 'Dit is al eerder gestart.' },
            ],
          }}
        />
      </MemoryRouter>,
    );
    weg = getekend.weg;
    expect(getekend.vlak.textContent).toContain('1 taak is gestart.');
    expect(getekend.vlak.textContent).toContain('LKS-2026-0002: Dit is al eerder gestart.');
    expect(getekend.vlak.querySelector('a[href$="/inleesverslagen/brp-1/bestand"]')).not.toBeNull();
  });
});
