import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Weergaveinvoer, Weergaveregel } from '../../../server/usecases/volgen/lijstusecases.ts';
import { listWeergaven, removeWeergave, saveWeergave } from '../api/weergaven.ts';

/** The saved views of this gemeente, and what can be done with them. */
export function useWeergaven(gemeente: string) {
  const client = useQueryClient();
  const sleutel = ['weergaven', gemeente];
  const lijst = useQuery({ queryKey: sleutel, queryFn: () => listWeergaven(gemeente), staleTime: 60_000 });
  const ververs = () => client.invalidateQueries({ queryKey: sleutel });
  const bewaar = useMutation({
    mutationFn: ({ id, ...invoer }: Weergaveinvoer & { readonly id: string }): Promise<Weergaveregel> =>
      saveWeergave(gemeente, id, invoer),
    onSuccess: ververs,
  });
  const verwijder = useMutation({ mutationFn: (id: string) => removeWeergave(gemeente, id), onSuccess: ververs });
  return { weergaven: lijst.data ?? [], fout: lijst.error, bewaar, verwijder };
}
