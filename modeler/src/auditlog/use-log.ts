import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Pagina } from '../../../server/ports.ts';
import { useBladen } from '../werkvoorraad/use-werkvoorraad.ts';

const BLADLENGTE = 50;

type Lees<T> = (gemeente: string, vraag: URLSearchParams, signal?: AbortSignal) => Promise<Pagina<T>>;

/** One page of a log; the address says which. */
export function useLog<T>(naam: string, gemeente: string, lees: Lees<T>) {
  const [adres] = useSearchParams();
  const vraag = new URLSearchParams({ aantal: String(BLADLENGTE) });
  const na = adres.get('na');
  if (na) vraag.set('na', na);
  const lijst = useQuery({
    queryKey: [naam, gemeente, vraag.toString()],
    queryFn: ({ signal }) => lees(gemeente, vraag, signal),
    placeholderData: keepPreviousData,
  });
  return { lijst, bladen: useBladen(lijst.data?.volgende) };
}
