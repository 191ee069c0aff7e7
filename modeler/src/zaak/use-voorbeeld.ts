import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';
import type { Taakplek } from '../api/werkvoorraad.ts';
import { previewTaak } from '../api/zaken.ts';

const WACHT_MS = 500;

/** What completing the task would do, asked again a moment after the input changes; nothing while the form is incomplete. */
export function useVoorbeeld(plek: Taakplek, zaakversie: number, waarden: Formulierwaarden, compleet: boolean) {
  const tekst = JSON.stringify(waarden);
  const [rustig, setRustig] = useState(tekst);
  useEffect(() => {
    const wachten = setTimeout(() => setRustig(tekst), WACHT_MS);
    return () => clearTimeout(wachten);
  }, [tekst]);
  const vraag = useQuery({
    queryKey: ['voorbeeld', plek.taakId, zaakversie, rustig],
    queryFn: ({ signal }) => previewTaak(plek, JSON.parse(rustig) as Formulierwaarden, signal),
    enabled: compleet && rustig === tekst,
    placeholderData: keepPreviousData,
    gcTime: 0,
    // A form that the server refuses has no preview: it says why when the form is sent.
    retry: false,
  });
  return vraag.isError || !compleet ? undefined : vraag.data;
}
