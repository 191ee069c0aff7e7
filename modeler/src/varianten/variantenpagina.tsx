import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import { isRegio } from '../../../server/domain/variant/eigenaar.ts';
import type { Rol } from '../../../server/domain/zaak/zaak.ts';
import type { Variantenlijst, Versieregel } from '../../../server/usecases/variant/variantversies.ts';
import { listVarianten, setVierOgen } from '../api/varianten.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { Beginvlak } from './beginvlak.tsx';
import { Eigenaarkeuze } from './eigenaarkeuze.tsx';
import { Reikwijdtemelding } from './reikwijdte.tsx';
import { Statusmerk } from './statusmerk.tsx';
import { VanKracht } from './van-kracht.tsx';

const LEZERS: readonly Rol[] = ['functioneel_beheerder', 'beheerder', 'beleidsmedewerker'];

/** What is in force in a gemeente, and for who works on it the versions with their status. */
export function Variantenpagina() {
  const { gemeente = '' } = useParams();
  const { rollen } = useGebruiker();
  const magLezen = rollen.some((rol) => LEZERS.includes(rol));
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Varianten" />
      </div>
      {magLezen && <Eigenaarkeuze eigenaar={gemeente} pagina="varianten" />}
      {magLezen && <Versies gemeente={gemeente} />}
      <VanKracht gemeente={gemeente} />
    </>
  );
}

function Versies({ gemeente }: { readonly gemeente: string }) {
  const [beginnen, setBeginnen] = useState<'nieuw' | 'bestand' | undefined>();
  const vraag = useQuery({ queryKey: ['varianten', gemeente], queryFn: () => listVarianten(gemeente) });
  const lijst = vraag.data;
  return (
    <section className="werk-stapel" aria-labelledby="versies">
      <div className="werk-kop">
        <h2 id="versies">Versies</h2>
        {lijst && <span className="klein">{lijst.gemeentenaam}</span>}
        {lijst?.mag.starten.mag && (
          <div className="werk-rij werk-duw">
            <Knop soort="hoofd" onClick={() => setBeginnen('nieuw')}>
              <Icoon naam="plus" /> Concept beginnen
            </Knop>
            <Knop onClick={() => setBeginnen('bestand')}>Bestand importeren</Knop>
          </div>
        )}
      </div>
      {vraag.isPending && <Skelet wat="De lijst van versies" regels={4} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De versies komen niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {lijst && <Reikwijdtemelding van={lijst} />}
      {lijst && !lijst.mag.starten.mag && <p className="klein">{lijst.mag.starten.reden}</p>}
      {lijst?.versies.length === 0 && <p>Hier is nog geen versie. Wat landelijk geldt, geldt ook hier.</p>}
      {lijst && lijst.versies.length > 0 && <Versietabel gemeente={gemeente} lijst={lijst} />}
      {lijst && <Vierogen gemeente={gemeente} lijst={lijst} />}
      {beginnen && <Beginvlak gemeente={gemeente} wijze={beginnen} sluit={() => setBeginnen(undefined)} />}
    </section>
  );
}

function Versietabel({ gemeente, lijst }: { readonly gemeente: string; readonly lijst: Variantenlijst }) {
  return (
    <Tabel titel="Versies, nieuwste eerst" kolommen={['Versie', 'Status', 'Geldig vanaf', 'Afwijkingen', 'Wie']}>
      <tbody>
        {lijst.versies.map((versie) => (
          <tr key={versie.id}>
            <td data-l="Versie">
              <Link to={`/${gemeente}/varianten/${encodeURIComponent(versie.id)}`}>Versie {versie.versie}</Link>
            </td>
            <td data-l="Status">
              <span className="werk-rij">
                <Statusmerk status={versie.status} />
                {versie.vanKracht && <b>geldt nu</b>}
              </span>
            </td>
            <td data-l="Geldig vanaf">{formatDatumKort(versie.geldigVanaf)}</td>
            <td data-l="Afwijkingen">{formatAantal(versie.afwijkingen, 'afwijking', 'afwijkingen')}</td>
            <td data-l="Wie" className="klein">
              {describeWie(versie)}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

function describeWie({ herkomst, makerNaam, controleurNaam }: Versieregel): string {
  if (herkomst === 'bestand') return 'hoort bij het product';
  const gecontroleerd = controleurNaam === undefined ? '' : `, gecontroleerd door ${controleurNaam}`;
  return `gemaakt door ${makerNaam ?? 'onbekend'}${gecontroleerd}`;
}

/** Whether a second person must approve; the beheerder switches it. */
function Vierogen({ gemeente, lijst }: { readonly gemeente: string; readonly lijst: Variantenlijst }) {
  const client = useQueryClient();
  const wissel = useMutation({
    mutationFn: () => setVierOgen(gemeente, !lijst.vierOgen),
    onSuccess: (nieuw) => client.setQueryData(['varianten', gemeente], nieuw),
  });
  return (
    <section className="werk-stapel">
      <h3>Controle door een collega</h3>
      <p>
        {lijst.vierOgen
          ? 'Wie aan een versie werkte, mag haar niet zelf publiceren. Een collega controleert haar eerst.'
          : 'De maker mag een versie ook zelf publiceren. Er hoeft geen collega mee te kijken.'}
        {isRegio(gemeente) && ' Zolang één gemeente van de regio dat wil, geldt het voor de regio.'}
      </p>
      {lijst.mag.vierOgen && (
        <p>
          <Knop bezig={wissel.isPending} onClick={() => wissel.mutate()}>
            {lijst.vierOgen ? 'Controle door een collega uitzetten' : 'Controle door een collega aanzetten'}
          </Knop>
        </p>
      )}
      {wissel.isError && <Foutmelding fout={wissel.error} wat="Dit is niet gewijzigd." />}
    </section>
  );
}
