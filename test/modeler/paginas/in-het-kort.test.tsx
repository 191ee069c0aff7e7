// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { InHetKort } from '../../../modeler/src/zaak/in-het-kort.tsx';
import { makeOverzicht } from '../../http/support/overzicht.ts';
import { type Pagina, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

it('the facts in short write the days of the contract as the other days', async () => {
  const zaak = makeOverzicht();
  const dienstverband = { ...zaak.gegevens.dienstverband, begindatum: '2026-02-01', einddatum: '2026-07-31' };
  pagina = await renderPagina(<InHetKort zaak={{ ...zaak, gegevens: { ...zaak.gegevens, dienstverband } }} />, {});
  await pagina.zegt('zo 1 feb 2026 t/m vr 31 jul 2026');
  expect(pagina.vlak.textContent).not.toContain('01-02-2026');
});
