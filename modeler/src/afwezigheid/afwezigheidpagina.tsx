import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readAfwezigheid } from '../api/persoonlijk.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Afwezigheidsformulier } from './afwezigheidsformulier.tsx';
import { Afwezigheidsstandvlak } from './afwezigheidsstandvlak.tsx';

/** Being away: who gets my tasks in the meantime, and how they come back. */
export function Afwezigheidpagina() {
  const { gemeente = '' } = useParams();
  const vraag = useQuery({ queryKey: ['afwezigheid', gemeente], queryFn: () => readAfwezigheid(gemeente) });
  const afwezigheid = vraag.data?.afwezigheid;
  return (
    <>
      <Paginatitel titel="Afwezigheid" />
      {vraag.isPending && <Skelet wat="Uw afwezigheid" regels={4} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="Uw afwezigheid komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {afwezigheid && <Afwezigheidsstandvlak gemeente={gemeente} afwezigheid={afwezigheid} />}
      {afwezigheid === null && <Afwezigheidsformulier gemeente={gemeente} />}
    </>
  );
}
