import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import { disconnect } from '../api/live.ts';
import { endSessie } from '../api/sessie.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Uitklap } from '../onderdelen/uitklap.tsx';
import { ROLNAMEN } from '../weergave/woorden.ts';
import { useGebruiker, useSessie } from './sessie-context.tsx';

/** Who is logged in, with which roles, and the way out. */
export function Accountmenu() {
  const gebruiker = useGebruiker();
  const { reload } = useSessie();
  const { gemeente = gebruiker.gemeenten[0]?.slug ?? '' } = useParams();
  const client = useQueryClient();
  const navigate = useNavigate();
  const rollen = gebruiker.rollen.map((rol) => ROLNAMEN[rol]).join(', ');
  const uit = useMutation({
    mutationFn: endSessie,
    onSuccess: async () => {
      disconnect();
      await navigate('/inloggen');
      await reload();
      client.removeQueries({ predicate: (vraag) => vraag.queryKey[0] !== 'sessie' });
    },
  });
  return (
    <Uitklap
      knopklasse="werk-balkknop"
      label={`Uw account: ${gebruiker.naam}, ${rollen}`}
      knop={
        <>
          <Icoon naam="persoon" />{' '}
          <span>
            {gebruiker.naam}
            <span className="alleen-breed">, {rollen}</span>
          </span>
        </>
      }
    >
      <p>
        <b>{gebruiker.naam}</b>
        <br />
        {rollen}
        <br />
        <span className="klein">{gebruiker.gemeenten.map((gemeente) => gemeente.naam).join(', ')}</span>
      </p>
      <p>
        <Link to={`/${gemeente}/account`}>Mijn account</Link>
      </p>
      {listTaakrollen(gebruiker.rollen).length > 0 && (
        <p>
          <Link to={`/${gemeente}/afwezigheid`}>Ik ben afwezig…</Link>
        </p>
      )}
      {uit.isError && <Foutmelding fout={uit.error} wat="Uitloggen lukte niet." />}
      <Knop bezig={uit.isPending} onClick={() => uit.mutate()}>
        Uitloggen
      </Knop>
    </Uitklap>
  );
}
