import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { readVersie, type Versieplek } from '../api/varianten.ts';

/** One version of the variant; every change answers with the version as it became. */
export function useVersie(plek: Versieplek) {
  return useQuery({ queryKey: makeSleutel(plek), queryFn: () => readVersie(plek) });
}

/** Changes a version, one change after the other: two fields that are left quickly do not overtake each other. */
export function useWijziging<Invoer = void>(plek: Versieplek, send: (invoer: Invoer) => Promise<Variantdetail>) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `versie-${plek.id}` },
    mutationFn: send,
    onSuccess: (versie) => {
      client.setQueryData(makeSleutel(plek), versie);
      void client.invalidateQueries({ queryKey: ['varianten', plek.gemeente] });
      void client.invalidateQueries({ queryKey: ['variant', plek.gemeente] });
    },
  });
}

function makeSleutel({ gemeente, id }: Versieplek): readonly string[] {
  return ['versie', gemeente, id];
}
