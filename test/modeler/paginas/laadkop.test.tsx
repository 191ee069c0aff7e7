// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Updatepagina } from '../../../modeler/src/updates/updatepagina.tsx';
import { Versiepagina } from '../../../modeler/src/varianten/versiepagina.tsx';
import { Zaakpagina } from '../../../modeler/src/zaak/zaakpagina.tsx';
import { type Antwoord, type Pagina, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

/** Whatever a page asks gets this answer. */
const altijd = (antwoord: Antwoord) =>
  new Proxy<Record<string, Antwoord>>({}, { get: () => antwoord, has: () => true });
const koppen = () => [...(pagina?.vlak.querySelectorAll('h1') ?? [])].map((kop) => kop.textContent);

const PAGINAS: readonly (readonly [naam: string, inhoud: ReactNode, laadt: string])[] = [
  ['a zaak', <Zaakpagina key="zaak" />, 'Zaak laden…'],
  ['a version', <Versiepagina key="versie" />, 'Versie laden…'],
  ['an update', <Updatepagina key="update" />, 'Update laden…'],
];

it.each(PAGINAS)(
  'the page of %s has one heading while it loads, which takes no focus',
  async (_naam, inhoud, laadt) => {
    pagina = await renderPagina(inhoud, altijd('zwijgt'));
    await pagina.zegt(laadt);
    expect(koppen()).toEqual([laadt]);
    expect(document.activeElement?.tagName).not.toBe('H1');
  },
);

it.each(PAGINAS)('the page of %s has one heading when it does not come', async (_naam, inhoud) => {
  pagina = await renderPagina(inhoud, altijd({ fout: 500 }));
  await pagina.zegt(/komt niet door/);
  expect(koppen()).toEqual([expect.stringContaining('komt niet door')]);
});
