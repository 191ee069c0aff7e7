// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Overzichtpagina } from '../../../modeler/src/overzicht/overzichtpagina.tsx';
import type { Gemeenteoverzicht } from '../../../server/usecases/volgen/overzichtusecases.ts';
import { OVERZICHT } from '../../http/support/fake-gemeenteoverzicht.ts';
import { findKnop, type Pagina, readTabel, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

/** jsdom has no canvas: the chart is drawn on nothing, for its table says the same. */
function withoutCanvas(): void {
  const niets = () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} });
  vi.stubGlobal('matchMedia', niets);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'Path2D',
    class {
      rect() {}
    },
  );
  const papier = new Proxy({}, { get: () => () => ({ width: 0 }), set: () => true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => papier as never);
}

const show = async (overzicht: Gemeenteoverzicht, rol: 'consulent' | 'beleidsmedewerker' = 'consulent') => {
  withoutCanvas();
  pagina = await renderPagina(<Overzichtpagina />, { overzicht: { geeft: overzicht } }, { rollen: [rol] });
  return pagina;
};

describe('the overview', () => {
  it('given open work, terms, a run and payments, then each stands there with its numbers', async () => {
    const { vlak, zegt } = await show(OVERZICHT);
    await zegt('Betaalrun maart 2026');
    expect([...vlak.querySelectorAll('.overzicht-tegels li')].map(({ textContent }) => textContent)).toEqual([
      '1Te laat',
      '0Vandaag',
      '21 tot 5 werkdagen',
      '9Later',
      '1Opgeschort',
      '0Uitgesteld',
    ]);
    expect(readTabel(vlak, 'Termijnen die aandacht vragen, wettelijke eerst')).toEqual([
      'zo 1 mrt te laatwettelijk vr 6 mrt | Besluit vaststellen | Wettelijke beslistermijnart. 10d lid 12 Pw | LKS-2026-0001',
    ]);
    expect(readTabel(vlak, 'Vrijgegeven betalingen van de laatste twaalf maanden')).toEqual([
      'maart 2026 | 0 | € 0,00',
      'februari 2026 | 11 | € 11.000,00',
    ]);
    expect(readTabel(vlak, 'Aantal zaken per route')[0]).toBe('Regulier | 5 | 0');
    expect(vlak.textContent.replaceAll('\u00A0', ' ')).toContain(
      '12 betalingen, samen € 12.000,00, uiterlijk 20 maart 2026.',
    );
  });

  it('given who works on it, then a number leads to its list; who only reads gets the number', async () => {
    const consulent = await show(OVERZICHT);
    await consulent.zegt('Te laat');
    expect(findKnop(consulent.vlak, 'Te laat')?.getAttribute('href')).toBe(
      '/voorbeeldstad/werkvoorraad?lijst=alle&termijn=te_laat',
    );
    expect(findKnop(consulent.vlak, 'Vandaag')).toBeUndefined();
    consulent.weg();
    const beleid = await show(OVERZICHT, 'beleidsmedewerker');
    await beleid.zegt('LKS-2026-0001');
    expect(['Te laat', 'Besluit vaststellen', 'Betaalrun'].map((naam) => findKnop(beleid.vlak, naam))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('given a payment deadline that comes near, then that stands on top', async () => {
    const waarschuwing = { maand: '2026-03', werkdagen: 2, melding: 'Nog 2 werkdagen om te betalen.' };
    const { vlak, zegt } = await show({ ...OVERZICHT, waarschuwing } as Gemeenteoverzicht);
    await zegt('Nog 2 werkdagen om te betalen.');
    expect(vlak.textContent.indexOf('Nog 2 werkdagen')).toBeLessThan(vlak.textContent.indexOf('Open werk'));
  });

  it('given a gemeente that begins, then it says of each part that there is nothing yet', async () => {
    const maanden = OVERZICHT.maanden.map((maand) => ({ ...maand, bedragCent: 0, regels: 0 }));
    const { vlak, zegt } = await show({ ...OVERZICHT, risico: [], runs: [], routes: [], maanden });
    await zegt('Er is geen termijn die binnen twee weken verloopt.');
    await zegt('Er is nog geen betaalrun van deze maand.');
    await zegt('In de laatste twaalf maanden is er niets vrijgegeven.');
    expect(vlak.querySelector('.overzicht-grafiek')).toBeNull();
  });

  it('given no answer yet or an error, then it says what is coming, or what went wrong with a retry', async () => {
    const wacht = await renderPagina(<Overzichtpagina />, { overzicht: 'zwijgt' });
    await expect.poll(() => wacht.vlak.querySelector('.werk-skelet')).not.toBeNull();
    wacht.weg();
    pagina = await renderPagina(<Overzichtpagina />, { overzicht: { fout: 500 } });
    await pagina.zegt('Het overzicht komt niet door.');
    expect(findKnop(pagina.vlak, 'Opnieuw proberen')).toBeDefined();
  });
});
