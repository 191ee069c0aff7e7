import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { Taakplek } from '../api/werkvoorraad.ts';
import { previewTaak } from '../api/zaken.ts';

const WACHT_MS = 500;

/** What completing the task would do, asked again a moment after the input changes. */
export function useVoorbeeld(plek: Taakplek, zaakversie: number, waarden: Formulierwaarden) {
  const tekst = JSON.stringify(waarden);
  const [rustig, setRustig] = useState(tekst);
  useEffect(() => {
    const wachten = setTimeout(() => setRustig(tekst), WACHT_MS);
    return () => clearTimeout(wachten);
  }, [tekst]);
  const vraag = useQuery({
    queryKey: ['voorbeeld', plek.taakId, zaakversie, rustig],
    queryFn: ({ signal }) => previewTaak(plek, JSON.parse(rustig) as Formulierwaarden, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
    // An unfinished form has no preview yet: that is no failure.
    retry: false,
  });
  return vraag.isError ? undefined : vraag.data;
}
