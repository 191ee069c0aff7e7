import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useParams } from 'react-router';
import { readBegeleiding } from '../api/begeleiding.ts';
import { Actielog } from '../auditlog/actielog.tsx';
import { Documentlijst } from '../bijlage/documentlijst.tsx';
import { Invoeringstabs } from '../bijlage/invoeringstabs.tsx';
import { useGekozenVersie } from '../bijlage/use-gekozen-versie.ts';
import { Versieveld } from '../bijlage/versieveld.tsx';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { Actierij } from './actierij.tsx';

/** The plan of the invoering: who does what and when, and how far it is. */
export function Implementatieplanpagina() {
  const { gemeente = '' } = useParams();
  const gebruiker = useGebruiker();
  const client = useQueryClient();
  const [versie, setVersie] = useGekozenVersie();
  const [start, setStart] = useState('');
  const keuzes = { versie, start };
  const vraag = useQuery({
    queryKey: ['begeleiding', gemeente, versie, start],
    queryFn: () => readBegeleiding(gemeente, keuzes),
  });
  const begeleiding = vraag.data;
  const magBewaren = gebruiker.rollen.some((rol) => rol === 'beleidsmedewerker' || rol === 'functioneel_beheerder');
  const bewaard = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['begeleiding', gemeente] });
    void client.invalidateQueries({ queryKey: ['actielog', gemeente] });
  };
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Implementatieplan" />
      </div>
      <Invoeringstabs gemeente={gemeente} />
      <div className="werk-rij">
        <Versieveld
          gemeente={gemeente}
          label="Versie"
          zonder="De versie van vandaag"
          waarde={versie}
          kies={setVersie}
        />
        <Startveld waarde={start} kies={setStart} />
      </div>
      <Documentlijst
        gemeente={gemeente}
        keuzes={keuzes}
        documenten={[
          { soort: 'implementatieplan', naam: 'Implementatieplan', formaten: ['pdf', 'docx', 'html', 'csv', 'json'] },
          { soort: 'statusrapportage', naam: 'Statusrapportage', formaten: ['pdf', 'docx', 'html', 'csv'] },
          { soort: 'kick-off', naam: 'Kick-off (presentatie)', formaten: ['pdf', 'docx', 'html'] },
        ]}
      />
      {vraag.isPending && <Skelet wat="Het plan" regels={8} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="Het plan komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {begeleiding && begeleiding.acties.length === 0 && (
        <p>Deze versie wijkt nergens af van het preferente proces. Er is niets in te voeren.</p>
      )}
      {begeleiding && begeleiding.acties.length > 0 && (
        <table className="utrecht-table utrecht-table--html-table werk-tabel">
          <caption>Eén actie per verschil</caption>
          <thead>
            <tr>
              {['Actie', 'Eigenaar', 'Wanneer', 'Klaar als', 'Stand'].map((naam) => (
                <th scope="col" key={naam}>
                  {naam}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {begeleiding.acties.map((actie) => (
              <Actierij
                key={`${actie.id} ${versie ?? ''}`}
                gemeente={gemeente}
                versie={versie}
                actie={actie}
                vandaag={begeleiding.vandaag}
                magBewaren={magBewaren}
                bewaard={bewaard}
              />
            ))}
          </tbody>
        </table>
      )}
      {begeleiding && begeleiding.acties.length > 0 && (
        <section className="werk-stapel" aria-labelledby="actielog">
          <h2 id="actielog">Logboek van de acties</h2>
          <Actielog gemeente={gemeente} variantversie={begeleiding.variant.versie} />
        </section>
      )}
    </>
  );
}

function Startveld({ waarde, kies }: { readonly waarde: string; readonly kies: (start: string) => void }) {
  const id = useId();
  return (
    <div>
      <label className="werk-naam" htmlFor={id}>
        Begin van het plan
      </label>
      <div>
        <Datumveld
          id={id}
          naam="Begin van het plan"
          waarde={waarde === '' ? undefined : waarde}
          wijzig={(datum) => kies(datum ?? '')}
        />
      </div>
    </div>
  );
}
