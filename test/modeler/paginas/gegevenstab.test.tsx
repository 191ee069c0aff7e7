// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { Gegevenstab } from '../../../modeler/src/zaak/tabs/gegevenstab.tsx';
import { makeOverzicht } from '../../http/support/overzicht.ts';
import { type Pagina, renderPagina } from './render-pagina.tsx';

let pagina: Pagina | undefined;
afterEach(() => pagina?.weg());

it('the data of a zaak hold what was answered in each later process, also two answers of one name', async () => {
  const klacht = vi.spyOn(console, 'error');
  const regels = [
    { label: 'Wie maakt bezwaar?', waarde: 'Werkgever' },
    { label: 'Waarom niet?', waarde: 'Te laat' },
    { label: 'Waarom niet?', waarde: 'Geen budget' },
  ];
  const zaak = { ...makeOverzicht(), vervolggegevens: [{ titel: 'Bezwaar', regels }] };
  pagina = await renderPagina(<Gegevenstab zaak={zaak} />, {});
  await pagina.zegt(/Wie maakt bezwaar\?Werkgever.*Te laat.*Geen budget/);
  const koppen = [...pagina.vlak.querySelectorAll('h2')].map((kop) => kop.textContent);
  expect(koppen).toEqual(['Werknemer', 'Werkgever', 'Dienstverband', 'Aanvraag en loonwaarde', 'Bezwaar']);
  expect(klacht.mock.calls.filter(([tekst]) => String(tekst).includes('same key'))).toEqual([]);
  klacht.mockRestore();
});
