import { useQuery } from '@tanstack/react-query';
import { listCollegas } from '../api/werkvoorraad.ts';
import { useGebruiker } from '../schil/sessie-context.tsx';

/** Finds the name behind a user name; the user name itself while it is unknown. */
export function useCollegaNaam(gemeente: string): (gebruikersnaam: string) => string {
  const ik = useGebruiker();
  const vraag = useQuery({
    queryKey: ['collegas', gemeente],
    queryFn: () => listCollegas(gemeente),
    staleTime: 5 * 60 * 1000,
    enabled: ik.rollen.includes('consulent') || ik.rollen.includes('administratie'),
  });
  return (gebruikersnaam) => {
    if (gebruikersnaam === ik.gebruikersnaam) return 'mij';
    if (gebruikersnaam === 'systeem') return 'het systeem';
    return vraag.data?.find((collega) => collega.gebruikersnaam === gebruikersnaam)?.naam ?? gebruikersnaam;
  };
}
