import { useQuery } from '@tanstack/react-query';
import { readUitleg } from '../api/hulp.ts';
import { readVariant } from '../api/zaken.ts';

/** What the help says of this gemeente: settings, bounds and words. */
export function useHulp(gemeente: string) {
  const variant = useQuery({ queryKey: ['variant', gemeente], queryFn: () => readVariant(gemeente) });
  const uitleg = useQuery({ queryKey: ['uitleg', gemeente], queryFn: () => readUitleg(gemeente), staleTime: Infinity });
  return {
    instellingen: variant.data?.parameters,
    uitleg: uitleg.data,
    fout: variant.error ?? uitleg.error,
    opnieuw: () => void Promise.all([variant.refetch(), uitleg.refetch()]),
  };
}
