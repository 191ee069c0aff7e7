import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach } from 'vitest';
import { render } from './render.tsx';

let weg = () => {};
afterEach(clear);

/** Draws a part of a page as the product does, with its queries and links; it is gone after the test, or when the next is drawn. */
export function show(inhoud: ReactNode): HTMLElement {
  clear();
  const getekend = render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>{inhoud}</MemoryRouter>
    </QueryClientProvider>,
  );
  weg = getekend.weg;
  return getekend.vlak;
}

/** The first button that has this text in it. */
export function findKnop(vlak: HTMLElement, naam: string): HTMLButtonElement | undefined {
  return [...vlak.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(naam));
}

// helpers

function clear(): void {
  weg();
  weg = () => {};
}
