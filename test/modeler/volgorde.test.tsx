// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Kolomkop } from '../../modeler/src/werkvoorraad/kolomkop.tsx';
import { KOLOMMEN, readKolommen, writeKolommen } from '../../modeler/src/werkvoorraad/kolommen.ts';
import { makeVraag } from '../../modeler/src/werkvoorraad/use-werkvoorraad.ts';
import {
  describeVolgorde,
  nextVolgorde,
  readAriaSort,
  readVolgorde,
  VOLGORDEN,
  type Volgorde,
} from '../../modeler/src/werkvoorraad/volgorde.ts';
import { makeAdres, readVraag } from '../../modeler/src/werkvoorraad/weergave.ts';
import { click, render } from './render.tsx';

const adres = (tekst: string) => new URLSearchParams(tekst);
const sleutels = (tekst: string) => readKolommen(adres(tekst)).map(({ sleutel }) => sleutel);

describe('the order of the werkvoorraad in the address', () => {
  it('is legal risk when the address says nothing, or nonsense', () => {
    expect(readVolgorde(adres(''))).toBe('risico');
    expect(readVolgorde(adres('volgorde=--zaak'))).toBe('risico');
    expect(readVolgorde(adres('volgorde=-zaak'))).toBe('-zaak');
  });

  it('goes to the server, except the usual one and one that does not exist', () => {
    expect(makeVraag(adres('volgorde=-zaak')).get('volgorde')).toBe('-zaak');
    expect(makeVraag(adres('volgorde=onzin')).has('volgorde')).toBe(false);
    expect(makeVraag(adres('volgorde=risico')).has('volgorde')).toBe(false);
  });

  it('has a name of its own, each way', () => {
    const namen = VOLGORDEN.map(([volgorde]) => describeVolgorde(volgorde));
    expect(new Set(namen).size).toBe(12);
  });

  it('turns around at the second click on the same head', () => {
    expect(nextVolgorde('risico', 'werknemer')).toBe('werknemer');
    expect(nextVolgorde('werknemer', 'werknemer')).toBe('-werknemer');
    expect(nextVolgorde('-werknemer', 'werknemer')).toBe('werknemer');
    expect([readAriaSort('zaak', 'zaak'), readAriaSort('-zaak', 'zaak'), readAriaSort('zaak', 'stap')]).toEqual([
      'ascending',
      'descending',
      'none',
    ]);
  });
});

describe('the head of a column', () => {
  let weg = () => {};
  afterEach(() => weg());

  function draw(naam: string, volgorde: Volgorde) {
    const gevraagd: Volgorde[] = [];
    const kolom = KOLOMMEN.find(({ sleutel }) => sleutel === naam);
    if (!kolom) throw new Error(`There is no column ${naam}`);
    const getekend = render(
      <table>
        <thead>
          <tr>
            <Kolomkop kolom={kolom} volgorde={volgorde} sorteer={(nieuw) => gevraagd.push(nieuw)} />
          </tr>
        </thead>
      </table>,
    );
    weg = getekend.weg;
    return { kop: getekend.vlak.querySelector('th'), gevraagd };
  }

  it('is a button that says how the list is sorted', () => {
    const { kop, gevraagd } = draw('werkgever', 'werkgever');
    expect(kop?.getAttribute('aria-sort')).toBe('ascending');
    click(kop?.querySelector('button'));
    expect(gevraagd).toEqual(['-werkgever']);
  });

  it('is only text when the list cannot be sorted by it', () => {
    const { kop } = draw('taak', 'risico');
    expect(kop?.hasAttribute('aria-sort')).toBe(false);
    expect(kop?.querySelector('button')).toBeNull();
  });
});

describe('the columns of the werkvoorraad', () => {
  it('are the usual ones when the address names none, or none that exist', () => {
    expect(sleutels('')).toEqual(['termijn', 'uiterlijk', 'taak', 'werknemer', 'werkgever', 'zaak', 'van']);
    expect(sleutels('kolommen=onzin')).toEqual(sleutels(''));
  });

  it('stand in the order of the screen, always with the task', () => {
    expect(sleutels('kolommen=zaak,stap')).toEqual(['taak', 'stap', 'zaak']);
  });

  it('stay out of the address when they are the usual ones', () => {
    expect(writeKolommen(new Set(['termijn', 'uiterlijk', 'werknemer', 'werkgever', 'zaak', 'van']))).toBeUndefined();
    expect(writeKolommen(new Set(['zaak', 'stap']))).toBe('taak,stap,zaak');
    expect(writeKolommen(new Set())).toBe('taak');
  });
});

describe('a saved view', () => {
  it('keeps whose tasks, filters, order and columns, and no page', () => {
    expect(readVraag(adres('na=x&volgorde=-zaak&lijst=alle&weergave=1&zoek=a%20b&iets=1'))).toBe(
      'lijst=alle&zoek=a+b&volgorde=-zaak',
    );
  });

  it('is the same whatever the order of the address, and nothing for the usual list', () => {
    expect(readVraag(adres('stap=4&lijst=alle'))).toBe(readVraag(adres('lijst=alle&stap=4')));
    expect(readVraag(adres('lijst=groep'))).toBe('');
  });

  it('gives an address that says which view it is', () => {
    expect(makeAdres({ id: 'w1', vraag: 'lijst=alle' })).toBe('?lijst=alle&weergave=w1');
    expect(makeAdres(undefined)).toBe('?');
  });
});
