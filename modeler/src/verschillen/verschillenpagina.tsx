import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { readVerschillen } from '../api/verschillen.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Verschilvlak } from './verschilvlak.tsx';
import { Versiekeuze } from './versiekeuze.tsx';

/** What is different between two versions of the process: in sentences, and side by side in the diagrams. */
export function Verschillenpagina() {
  const { gemeente = '' } = useParams();
  const [adres, setAdres] = useSearchParams();
  const van = adres.get('van') ?? undefined;
  const naar = adres.get('naar') ?? undefined;
  const vraag = useQuery({
    queryKey: ['verschillen', gemeente, van, naar],
    queryFn: () =>
      readVerschillen(gemeente, { ...(van === undefined ? {} : { van }), ...(naar === undefined ? {} : { naar }) }),
    placeholderData: keepPreviousData,
  });
  const lijst = vraag.data;
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Verschillen" />
        {lijst && <span className="klein">{lijst.gemeentenaam}</span>}
      </div>
      {vraag.isPending && <Skelet wat="De lijst van verschillen" regels={8} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De verschillen komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {lijst && <Versiekeuze lijst={lijst} kies={(paar) => setAdres(paar, { replace: true })} />}
      {lijst && <Verschilvlak key={`${lijst.van} ${lijst.naar}`} lijst={lijst} />}
    </>
  );
}
