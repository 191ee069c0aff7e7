import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Formulier } from '../../../processes/formulier.ts';
import { validateFormulier } from '../../../processes/validate-formulier.ts';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Formulierwaarden } from '../../../server/usecases/usecases.ts';

const WACHT_MS = 300;

/** Calculates along while one types: a moment after the last key, and only when every answer is right. */
export function useBerekening<T>(
  formulier: Formulier,
  waarden: Formulierwaarden,
  vandaag: Datum,
  bereken: (waarden: Formulierwaarden, signal: AbortSignal) => Promise<T>,
) {
  const compleet = validateFormulier(formulier, waarden, { vandaag }).fouten.length === 0;
  const tekst = JSON.stringify(waarden);
  const [rustig, setRustig] = useState(compleet ? tekst : undefined);
  useEffect(() => {
    if (!compleet) return undefined;
    const wachten = setTimeout(() => setRustig(tekst), WACHT_MS);
    return () => clearTimeout(wachten);
  }, [compleet, tekst]);
  const vraag = useQuery({
    queryKey: ['rekentool', formulier.naam, rustig],
    queryFn: ({ signal }) => bereken(JSON.parse(rustig ?? '{}') as Formulierwaarden, signal),
    enabled: rustig !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { ...vraag, compleet };
}
