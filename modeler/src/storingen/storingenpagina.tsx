import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Storing } from '../../../server/ports.ts';
import { listStoringen, retryStoring } from '../api/zaken.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatTijdstip } from '../weergave/datum.ts';

const SOORTEN: Readonly<Record<Storing['soort'], string>> = {
  effect: 'Brief of melding',
  termijn: 'Termijn',
  taak: 'Taak',
  betaling: 'Betaling',
  herziening: 'Herziening per 1 januari',
  verrekening: 'Verrekening',
};

/** What the system could not finish. Nothing is lost: the beheerder lets it try again. */
export function Storingenpagina() {
  const { gemeente = '' } = useParams();
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const lijst = useQuery({ queryKey: ['storingen', gemeente], queryFn: () => listStoringen(gemeente) });
  const opnieuw = useMutation({
    mutationFn: (id: string) => retryStoring(gemeente, id),
    onSuccess: () => kondigAan('Opnieuw geprobeerd'),
    onSettled: () => client.invalidateQueries({ queryKey: ['storingen', gemeente] }),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Storingen" />
        <span className="klein">Wat het systeem niet kon afmaken. Er is niets verloren.</span>
      </div>
      {lijst.isPending && <Skelet wat="De lijst van storingen" regels={5} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De storingen komen niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {opnieuw.isError && <Foutmelding fout={opnieuw.error} wat="Opnieuw proberen lukte niet." />}
      {lijst.data?.length === 0 && (
        <section className="werk-leeg">
          <h2 className="werk-status werk-status--klaar">
            <Icoon naam="klaar" /> Alles werkt
          </h2>
          <p>Er zijn geen open storingen. Gaat er iets mis met een brief of een termijn, dan ziet u het hier.</p>
        </section>
      )}
      {lijst.data && lijst.data.length > 0 && (
        <Tabel titel="Open storingen" kolommen={['Sinds', 'Soort', 'Wat', { getal: 'Pogingen' }, 'Actie']}>
          <tbody>
            {lijst.data.map((storing) => (
              <tr key={storing.id}>
                <td data-l="Sinds">{formatTijdstip(storing.sinds)}</td>
                <td data-l="Soort">{SOORTEN[storing.soort]}</td>
                <td data-l="Wat">
                  {storing.omschrijving}
                  <br />
                  <span className="klein">
                    {storing.fout}
                    {storing.zaakId !== '' && ` · zaak ${storing.zaakId}`}
                  </span>
                </td>
                <td data-l="Pogingen" className="getal">
                  {storing.pogingen}
                </td>
                <td>
                  <Knop
                    klein
                    bezig={opnieuw.isPending}
                    aria-label={`Opnieuw proberen: ${storing.omschrijving}`}
                    onClick={() => opnieuw.mutate(storing.id)}
                  >
                    Opnieuw proberen
                  </Knop>
                </td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
    </>
  );
}
