import { useQuery } from '@tanstack/react-query';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { readFeiten } from '../api/variantregels.ts';

/** The facts that a rule of this version can look at; they do not change while one works on it. */
export function useRegelfeiten({ gemeente, id }: Pick<Variantdetail, 'gemeente' | 'id'>) {
  return useQuery({
    queryKey: ['regelfeiten', gemeente, id],
    queryFn: () => readFeiten({ gemeente, id }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
