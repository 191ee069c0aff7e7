// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Datumveld } from '../../modeler/src/onderdelen/datumveld.tsx';
import { render, type } from './render.tsx';

let weg = (): void => {};
afterEach(() => weg());

/** The field on a page that keeps what it hears. */
function show(begin: string | undefined): {
  readonly veld: HTMLInputElement;
  readonly gehoord: (string | undefined)[];
  readonly vlak: HTMLElement;
} {
  const gehoord: (string | undefined)[] = [];
  function Pagina() {
    const [datum, setDatum] = useState(begin);
    return (
      <Datumveld
        id="vanaf"
        naam="Geldig vanaf"
        waarde={datum}
        wijzig={(nieuw) => {
          gehoord.push(nieuw);
          setDatum(nieuw);
        }}
      />
    );
  }
  const getekend = render(<Pagina />);
  ({ weg } = getekend);
  const veld = getekend.vlak.querySelector('input');
  if (veld === null) throw new Error('There is no field');
  return { veld, gehoord, vlak: getekend.vlak };
}

const leave = (veld: HTMLElement): void =>
  act(() => void veld.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));

describe('a date field', () => {
  it('shows and reads a date as the Dutch write it', () => {
    const { veld, gehoord } = show('2026-03-02');
    expect(veld.value).toBe('02-03-2026');
    type(veld, '1-4-2026');
    expect([veld.value, gehoord.at(-1)]).toEqual(['1-4-2026', '2026-04-01']);
    leave(veld);
    expect(veld.value).toBe('01-04-2026');
  });

  it('says what is wrong when it is left, and not while somebody types', () => {
    const { veld, gehoord, vlak } = show('2026-03-02');
    type(veld, '31-2-2026');
    expect([gehoord.at(-1), vlak.querySelector('.werk-veldfout')]).toEqual([undefined, null]);
    leave(veld);
    expect(vlak.querySelector('.werk-veldfout')?.textContent).toContain('Geldig vanaf');
    expect([veld.value, veld.getAttribute('aria-invalid')]).toEqual(['31-2-2026', 'true']);
    expect(veld.getAttribute('aria-describedby')).toBe('vanaf-fout');
  });

  it('can be empty', () => {
    const { veld, gehoord, vlak } = show(undefined);
    expect(veld.value).toBe('');
    type(veld, '5-5-2026');
    type(veld, '');
    leave(veld);
    expect([gehoord, vlak.querySelector('.werk-veldfout')]).toEqual([['2026-05-05', undefined], null]);
  });
});
