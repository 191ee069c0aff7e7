import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws into the page of jsdom, as the app does; `weg` takes it away again. */
export function render(inhoud: ReactNode): { readonly vlak: HTMLElement; readonly weg: () => void } {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const vlak = document.createElement('div');
  document.body.append(vlak);
  const wortel = createRoot(vlak);
  act(() => wortel.render(inhoud));
  return {
    vlak,
    weg: () => {
      act(() => wortel.unmount());
      vlak.remove();
    },
  };
}

/** Types into a field, as a keyboard does. */
export function type(veld: Element | null, tekst: string): void {
  if (!(veld instanceof HTMLInputElement)) throw new Error('There is no such input');
  act(() => {
    // The setter of the prototype: React watches the one of the element itself.
    Reflect.set(HTMLInputElement.prototype, 'value', tekst, veld);
    veld.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function click(doel: Element | null | undefined): void {
  if (!(doel instanceof HTMLElement)) throw new Error('There is nothing to click');
  act(() => doel.click());
}

export function press(toets: string, doel: Element = document.body): void {
  act(() => {
    doel.dispatchEvent(new KeyboardEvent('keydown', { key: toets, bubbles: true, cancelable: true }));
  });
}
