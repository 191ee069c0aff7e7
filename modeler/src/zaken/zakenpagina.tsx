import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Zaakregel } from '../../../server/domain/volgen/overzicht.ts';
import { listZaken } from '../api/zaken.ts';
import { Bladwijzer } from '../onderdelen/bladwijzer.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Tabel } from '../onderdelen/tabel.tsx';
import { Termijnstatus } from '../onderdelen/termijnstatus.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useKalender, useVandaag } from '../schil/sessie-context.tsx';
import { Zakentabs } from '../verhuizing/zakentabs.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { describeTermijn } from '../weergave/termijn.ts';
import { ROUTENAMEN, STAPNAMEN } from '../weergave/woorden.ts';
import { useBladen } from '../werkvoorraad/use-werkvoorraad.ts';

const BLADLENGTE = 50;

/** Every zaak of the gemeente, newest first; to look something up. */
export function Zakenpagina() {
  const { gemeente = '' } = useParams();
  const [adres, setAdres] = useSearchParams();
  const kondigAan = useAankondiging();
  const vraag = new URLSearchParams({ aantal: String(BLADLENGTE) });
  for (const naam of ['zoek', 'status', 'stap', 'na']) {
    const waarde = adres.get(naam);
    if (waarde) vraag.set(naam, waarde);
  }
  const lijst = useQuery({
    queryKey: ['zaken', gemeente, vraag.toString()],
    queryFn: ({ signal }) => listZaken(gemeente, vraag, signal),
    placeholderData: keepPreviousData,
  });
  const bladen = useBladen(lijst.data?.volgende);
  const totaal = lijst.isPlaceholderData ? undefined : lijst.data?.totaal;
  useEffect(() => {
    if (totaal !== undefined) kondigAan(`${formatAantal(totaal, 'zaak', 'zaken')} gevonden`);
  }, [totaal, kondigAan]);
  const zet = (naam: string, waarde: string) =>
    setAdres((oud) => {
      const nieuw = new URLSearchParams(oud);
      nieuw.delete('na');
      if (waarde) nieuw.set(naam, waarde);
      else nieuw.delete(naam);
      return nieuw;
    });
  const zoek = adres.get('zoek');
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Zaken" />
      </div>
      <Zakentabs hier="zaken" />
      <fieldset className="werk-rij werk-veeg">
        <legend className="verborgen">Filters</legend>
        <Keuze
          naam="status"
          label="Status"
          adres={adres}
          zet={zet}
          opties={[
            ['lopend', 'Lopend'],
            ['afgerond', 'Afgerond'],
          ]}
        />
        <Keuze
          naam="stap"
          label="Stap"
          adres={adres}
          zet={zet}
          opties={Object.entries(STAPNAMEN).map(([stap, naam]) => [stap, `${stap} ${naam}`] as const)}
        />
        {zoek && (
          <button type="button" className="werk-filter" aria-pressed="true" onClick={() => zet('zoek', '')}>
            Gezocht: {zoek} <Icoon naam="kruis" titel="zoekwoord weghalen" />
          </button>
        )}
        {lijst.data && <span className="werk-duw heel">{formatAantal(lijst.data.totaal, 'zaak', 'zaken')}</span>}
      </fieldset>
      {lijst.isPending && <Skelet wat="De lijst van zaken" regels={10} />}
      {lijst.isError && (
        <Foutmelding fout={lijst.error} wat="De zaken komen niet door." opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.data?.rijen.length === 0 && (
        <section className="werk-leeg">
          <h2>Geen zaken gevonden</h2>
          <p>
            {zoek || adres.has('status') || adres.has('stap')
              ? 'Zoek met minder woorden, of haal een filter weg.'
              : 'Na de eerste aanvraag verschijnt hier de eerste zaak.'}
          </p>
        </section>
      )}
      {lijst.data && lijst.data.rijen.length > 0 && <Zakentabel rijen={lijst.data.rijen} />}
      {lijst.data && <Bladwijzer {...bladen} aantal={lijst.data.rijen.length} totaal={lijst.data.totaal} />}
    </>
  );
}

function Zakentabel({ rijen }: { readonly rijen: readonly Zaakregel[] }) {
  const vandaag = useVandaag();
  const kalender = useKalender();
  return (
    <Tabel
      titel="Zaken, nieuwste eerst"
      kolommen={['Zaak', 'Werknemer', 'Werkgever', 'Soort', 'Stand', 'Termijn', 'Ontvangen']}
    >
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.zaakId}>
            <td data-l="Zaak" className="heel">
              <Link to={`/${rij.gemeente}/zaken/${rij.zaakId}`}>{rij.zaaknummer}</Link>
            </td>
            <td data-l="Werknemer">{rij.werknemer}</td>
            <td data-l="Werkgever">{rij.werkgever}</td>
            <td data-l="Soort">{ROUTENAMEN[rij.route]}</td>
            <td data-l="Stand">
              {rij.status === 'afgerond' ? (
                <span className="werk-status werk-status--klaar">
                  <Icoon naam="klaar" />
                  {rij.toestand}
                </span>
              ) : (
                rij.toestand
              )}
            </td>
            <td data-l="Termijn" className="heel">
              {rij.status === 'lopend' && (
                <Termijnstatus stand={describeTermijn(rij.uiterlijk, vandaag, rij.opgeschort, kalender)} />
              )}
            </td>
            <td data-l="Ontvangen" className="heel klein">
              {formatDatumKort(rij.ontvangenOp)}
            </td>
          </tr>
        ))}
      </tbody>
    </Tabel>
  );
}

interface Keuzeeigenschappen {
  readonly naam: string;
  readonly label: string;
  readonly adres: URLSearchParams;
  readonly zet: (naam: string, waarde: string) => void;
  readonly opties: readonly (readonly [waarde: string, naam: string])[];
}

function Keuze({ naam, label, adres, zet, opties }: Keuzeeigenschappen) {
  const gekozen = adres.get(naam) ?? '';
  return (
    <select
      aria-label={label}
      className={`werk-filter werk-filter--keuze${gekozen ? ' is-aan' : ''}`}
      value={gekozen}
      onChange={(keuze) => zet(naam, keuze.target.value)}
    >
      <option value="">{label}</option>
      {opties.map(([waarde, tekst]) => (
        <option key={waarde} value={waarde}>
          {gekozen === waarde ? `${label}: ${tekst}` : tekst}
        </option>
      ))}
    </select>
  );
}
