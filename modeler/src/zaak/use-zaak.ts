import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { listenWijzigingen } from '../api/live.ts';
import { readZaak } from '../api/zaken.ts';

/** The zaak, kept fresh when somebody else changes it. */
export function useZaak(gemeente: string, zaakId: string) {
  const client = useQueryClient();
  useEffect(
    () =>
      listenWijzigingen(gemeente, zaakId, () => {
        void client.invalidateQueries({ queryKey: ['zaak', gemeente, zaakId] });
        void client.invalidateQueries({ queryKey: ['geschiedenis', gemeente, zaakId] });
      }),
    [client, gemeente, zaakId],
  );
  return useQuery({ queryKey: ['zaak', gemeente, zaakId], queryFn: () => readZaak(gemeente, zaakId) });
}

/** Puts the newest overview in place after an own change, and lets the lists be read again when they are next shown. */
export function useZaakVerversing(gemeente: string, zaakId: string) {
  const client = useQueryClient();
  return async (zaak?: Zaakoverzicht) => {
    if (zaak) client.setQueryData(['zaak', gemeente, zaakId], zaak);
    else await client.invalidateQueries({ queryKey: ['zaak', gemeente, zaakId] });
    void client.invalidateQueries({ queryKey: ['geschiedenis', gemeente, zaakId] });
    void client.invalidateQueries({ queryKey: ['werkvoorraad', gemeente] });
    void client.invalidateQueries({ queryKey: ['mijn-aantal', gemeente] });
    void client.invalidateQueries({ queryKey: ['zaken', gemeente] });
  };
}
