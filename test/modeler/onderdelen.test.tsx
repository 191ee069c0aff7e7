// @vitest-environment jsdom

import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Knop } from '../../modeler/src/onderdelen/knop.tsx';
import { Uitklap } from '../../modeler/src/onderdelen/uitklap.tsx';
import { Wettelijk } from '../../modeler/src/onderdelen/wettelijk.tsx';
import { useSneltoetsen, useToetsenAan } from '../../modeler/src/schil/sneltoetsen.ts';
import { click, press, render } from './render.tsx';

let weg = () => {};
afterEach(() => weg());
beforeEach(() => localStorage.clear());

function show(inhoud: React.ReactNode): HTMLElement {
  const getekend = render(inhoud);
  weg = getekend.weg;
  return getekend.vlak;
}

describe('a button that starts work', () => {
  const clickTimes = (knop: Element | null, aantal: number) =>
    act(() => {
      for (let detail = 1; detail <= aantal; detail += 1)
        knop?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    });

  it('takes a double click as one, before it can know that it is busy', () => {
    let keren = 0;
    const vlak = show(
      <Knop bezig={false} onClick={() => (keren += 1)}>
        Betaalrun vrijgeven
      </Knop>,
    );
    clickTimes(vlak.querySelector('button'), 2);
    expect(keren).toBe(1);
  });

  it('sends a form once', () => {
    let keren = 0;
    const vlak = show(
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          keren += 1;
        }}
      >
        <Knop type="submit" bezig={false}>
          Bestand lezen
        </Knop>
      </form>,
    );
    clickTimes(vlak.querySelector('button'), 2);
    expect(keren).toBe(1);
  });

  it('does nothing while it is busy, and a button that is never busy hears every click', () => {
    let keren = 0;
    const tel = () => (keren += 1);
    const vlak = show(
      <>
        <Knop bezig onClick={tel}>
          Bezig
        </Knop>
        <Knop onClick={tel}>Verder</Knop>
      </>,
    );
    for (const knop of vlak.querySelectorAll('button')) clickTimes(knop, 2);
    expect(keren).toBe(2);
  });
});

describe('a panel under a button', () => {
  it('closes with Escape and gives the focus back to its button', () => {
    const vlak = show(
      <Uitklap knop="Waarom?">
        <p>Daarom</p>
      </Uitklap>,
    );
    const knop = vlak.querySelector('button');
    click(knop);
    expect(vlak.textContent).toContain('Daarom');
    expect(knop?.getAttribute('aria-expanded')).toBe('true');
    press('Escape', vlak.querySelector('p') ?? undefined);
    expect(vlak.textContent).not.toContain('Daarom');
    expect(document.activeElement).toBe(knop);
  });

  it('closes when one works somewhere else', () => {
    const vlak = show(<Uitklap knop="Waarom?">Daarom</Uitklap>);
    click(vlak.querySelector('button'));
    act(() => {
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    });
    expect(vlak.textContent).toBe('Waarom?');
  });
});

describe('the sign of a statutory term', () => {
  it('is described by its article and hides with Escape', () => {
    const vlak = show(<Wettelijk naam="Beslistermijn" grondslag="art. 10d lid 12 Pw" />);
    const knop = vlak.querySelector('button');
    const uitleg = document.getElementById(knop?.getAttribute('aria-describedby') ?? '');
    expect(uitleg?.textContent).toContain('art. 10d lid 12 Pw');
    press('Escape', knop ?? undefined);
    expect(vlak.querySelector('.is-dicht')).not.toBeNull();
  });
});

describe('single-key shortcuts', () => {
  let gedrukt = 0;
  let zetAan: (aan: boolean) => void = () => {};
  function Proef() {
    useSneltoetsen({ o: () => (gedrukt += 1) });
    [, zetAan] = useToetsenAan();
    return <input />;
  }
  beforeEach(() => {
    gedrukt = 0;
  });

  it('work outside a field, and not while one types', () => {
    const vlak = show(<Proef />);
    press('o');
    press('o', vlak.querySelector('input') ?? undefined);
    expect(gedrukt).toBe(1);
  });

  it('can be turned off, and that is remembered', () => {
    show(<Proef />);
    act(() => zetAan(false));
    press('o');
    expect(gedrukt).toBe(0);
    expect(localStorage.getItem('preferent.sneltoetsen')).toBe('uit');
  });

  it('leave the keys of the browser alone', () => {
    show(<Proef />);
    act(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', ctrlKey: true, bubbles: true }));
    });
    expect(gedrukt).toBe(0);
  });
});
