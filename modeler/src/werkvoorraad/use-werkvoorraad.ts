import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { readWerkvoorraad } from '../api/werkvoorraad.ts';
import { readVolgorde } from './volgorde.ts';

/** What the address may say about the list; everything else is ignored. */
export const FILTERS = ['termijn', 'stap', 'werkgever', 'route', 'behandelaar', 'zoek'] as const;
export type Filter = (typeof FILTERS)[number];

export const BLADLENGTE = 50;

/** The question to the server that belongs to an address. */
export function makeVraag(adres: URLSearchParams): URLSearchParams {
  const vraag = new URLSearchParams({ lijst: adres.get('lijst') ?? 'groep', aantal: String(BLADLENGTE) });
  for (const naam of [...FILTERS, 'na']) {
    const waarde = adres.get(naam);
    if (waarde) vraag.set(naam, waarde);
  }
  const volgorde = readVolgorde(adres);
  if (volgorde !== 'risico') vraag.set('volgorde', volgorde);
  return vraag;
}

export const voorraadsleutel = (gemeente: string, vraag: URLSearchParams) => [
  'werkvoorraad',
  gemeente,
  vraag.toString(),
];

/** The list of this address; what is on screen stays until the new is there. Live changes mark rows, they do not refetch. */
export function useWerkvoorraad(gemeente: string) {
  const [adres] = useSearchParams();
  const vraag = useMemo(() => makeVraag(adres), [adres]);
  return {
    vraag,
    sleutel: voorraadsleutel(gemeente, vraag),
    ...useQuery({
      queryKey: voorraadsleutel(gemeente, vraag),
      queryFn: ({ signal }) => readWerkvoorraad(gemeente, vraag, signal),
      placeholderData: keepPreviousData,
      refetchOnWindowFocus: false,
    }),
  };
}

/** Changes the filters in the address; the list then begins at its first page. */
export function useFilters() {
  const [adres, setAdres] = useSearchParams();
  const zet = useCallback(
    (naam: Filter | 'lijst' | 'volgorde' | 'kolommen', waarde: string | undefined) => {
      setAdres((oud) => {
        const nieuw = new URLSearchParams(oud);
        if (naam !== 'kolommen') nieuw.delete('na');
        if (waarde) nieuw.set(naam, waarde);
        else nieuw.delete(naam);
        return nieuw;
      });
    },
    [setAdres],
  );
  const wis = useCallback(() => {
    setAdres((oud) => {
      const nieuw = new URLSearchParams(oud);
      for (const naam of [...FILTERS, 'na']) nieuw.delete(naam);
      return nieuw;
    });
  }, [setAdres]);
  return { adres, zet, wis, gefilterd: FILTERS.some((naam) => adres.has(naam)) };
}

/** Pages by cursor: the address holds the cursor, the history of the browser holds those of the pages before. */
export function useBladen(volgende: string | undefined) {
  const navigate = useNavigate();
  const { search, pathname, state } = useLocation();
  const eerder: readonly string[] = readEerder(state);
  const huidige = new URLSearchParams(search).get('na') ?? '';
  const ga = (na: string, stapel: readonly string[]) => {
    const adres = new URLSearchParams(search);
    if (na) adres.set('na', na);
    else adres.delete('na');
    void navigate(`${pathname}?${adres.toString()}`, { state: { eerder: stapel } });
  };
  return {
    eerste: huidige === '',
    /** Rows before this page; unknown when somebody opens the address of a later page. */
    voor: huidige === '' ? 0 : eerder.length > 0 ? eerder.length * BLADLENGTE : undefined,
    vorige: () => ga(eerder.at(-1) ?? '', eerder.slice(0, -1)),
    volgende: volgende === undefined ? undefined : () => ga(volgende, [...eerder, huidige]),
  };
}

function readEerder(state: unknown): readonly string[] {
  const eerder = typeof state === 'object' && state !== null && 'eerder' in state ? state.eerder : [];
  return Array.isArray(eerder) ? eerder.filter((na): na is string => typeof na === 'string') : [];
}
