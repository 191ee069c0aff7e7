import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { vi } from 'vitest';
import { Aankondiging } from '../../../modeler/src/schil/aankondiging.tsx';
import { Sessieaanbieder } from '../../../modeler/src/schil/sessie-context.tsx';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import { render } from '../render.tsx';

/** What the server says to a path after "/api/gemeenten/voorbeeldstad/": a value, an error, or nothing at all. */
export type Antwoord = { readonly geeft: unknown } | { readonly fout: number } | 'zwijgt';

export interface Pagina {
  readonly vlak: HTMLElement;
  /** Each request that changes something: its method, its path, and what it said. */
  readonly opdrachten: readonly { readonly methode: string; readonly pad: string; readonly inhoud: unknown }[];
  /** Waits until the page says this. */
  readonly zegt: (tekst: string | RegExp) => Promise<void>;
  readonly weg: () => void;
}

interface Opties {
  readonly rollen?: readonly Rol[];
  /** Part of the address after the path: "?groep=mislukt". */
  readonly zoek?: string;
}

interface Verzoek {
  readonly method?: string;
  readonly body?: string;
}

const BASIS = '/api/gemeenten/voorbeeldstad/';

/** A page behind the login, with a server that answers these paths. Paths that are not named give 404. */
export async function renderPagina(
  pagina: ReactNode,
  antwoorden: Readonly<Record<string, Antwoord>>,
  { rollen = ['consulent'], zoek = '' }: Opties = {},
): Promise<Pagina> {
  const opdrachten: { methode: string; pad: string; inhoud: unknown }[] = [];
  const haal = async (adres: string, { method = 'GET', body }: Verzoek = {}): Promise<Response> => {
    if (adres === '/api/sessie') return Response.json(makeSessie(rollen));
    const pad = adres.replace(BASIS, '').replace(/\?.*$/, '');
    if (method !== 'GET')
      opdrachten.push({ methode: method, pad, inhoud: body === undefined ? undefined : JSON.parse(body) });
    const antwoord = antwoorden[method === 'GET' ? pad : `${method} ${pad}`];
    if (antwoord === 'zwijgt') return new Promise<never>(() => {});
    if (antwoord !== undefined && 'geeft' in antwoord) return Response.json(antwoord.geeft);
    const status = antwoord?.fout ?? 404;
    return Response.json({ title: 'Er ging iets mis', detail: `Fout ${status}.` }, { status });
  };
  vi.stubGlobal('fetch', haal);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { vlak, weg } = render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[`/voorbeeldstad${zoek}`]}>
        <Aankondiging>
          <Sessieaanbieder>
            <Routes>
              <Route path="/:gemeente" element={pagina} />
            </Routes>
          </Sessieaanbieder>
        </Aankondiging>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const zegt = (tekst: string | RegExp) =>
    act(() =>
      vi.waitFor(() => {
        const nu = vlak.textContent.replaceAll('\u00A0', ' ');
        if (typeof tekst === 'string' ? !nu.includes(tekst) : !tekst.test(nu))
          throw new Error(`No “${tekst}” in: ${nu}`);
      }),
    );
  await zegt(/./);
  return {
    vlak,
    opdrachten,
    zegt,
    weg: () => {
      weg();
      client.clear();
      vi.unstubAllGlobals();
    },
  };
}

/** The button or link of this name. */
export function findKnop(vlak: HTMLElement, naam: string): HTMLElement | undefined {
  return [...vlak.querySelectorAll<HTMLElement>('button, a')].find((element) =>
    element.textContent.replaceAll('\u00A0', ' ').startsWith(naam),
  );
}

/** The rows of the first table whose caption is this. */
export function readTabel(vlak: HTMLElement, titel: string): readonly string[] {
  const tabel = [...vlak.querySelectorAll('table')].find((deel) => deel.caption?.textContent === titel);
  return [...(tabel?.tBodies[0]?.rows ?? [])].map((rij) =>
    [...rij.cells].map((cel) => cel.textContent.replaceAll('\u00A0', ' ')).join(' | '),
  );
}

// helpers

function makeSessie(rollen: readonly Rol[]) {
  return {
    gebruikersnaam: 'e.de.groot',
    naam: 'E. de Groot',
    rollen,
    gemeenten: [{ slug: 'voorbeeldstad', naam: 'Gemeente Voorbeeldstad' }],
    wachtwoordTijdelijk: false,
    csrfToken: 'teken',
    demo: true,
    vandaag: '2026-03-02',
    feestdagen: [],
  };
}
