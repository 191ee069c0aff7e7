import { useQuery } from '@tanstack/react-query';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { listCollegas } from '../api/werkvoorraad.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { ROUTENAMEN, STAPNAMEN } from '../weergave/woorden.ts';
import { type Filter, useFilters } from './use-werkvoorraad.ts';
import { readVolgorde, VOLGORDEN } from './volgorde.ts';
import { Werkgeverfilter } from './werkgeverfilter.tsx';

type Optie = readonly [waarde: string, naam: string];

/** Filters as native choices: one look tells what is on. */
export function Filterbalk({ gemeente, lijst }: { readonly gemeente: string; readonly lijst?: Werkvoorraad }) {
  const { adres, zet, wis, gefilterd } = useFilters();
  const collegas = useCollegas(gemeente);
  const keuzes: readonly (readonly [Filter, string, readonly Optie[]])[] = [
    ['stap', 'Stap', Object.entries(STAPNAMEN).map(([stap, naam]) => [stap, `${stap} ${naam}`] as const)],
    ['route', 'Soort', Object.entries(ROUTENAMEN)],
    ['behandelaar', 'Van', collegas],
  ];
  const zoek = adres.get('zoek');
  return (
    <fieldset className="werk-rij werk-veeg">
      <legend className="verborgen">Filters</legend>
      <Werkgeverfilter
        key={adres.get('werkgever')}
        waarde={adres.get('werkgever') ?? ''}
        namen={(lijst?.rijen ?? []).map((rij) => rij.werkgever)}
        zet={(waarde) => zet('werkgever', waarde)}
      />
      {keuzes.map(([naam, label, opties]) => (
        <select
          key={naam}
          aria-label={label}
          className={`werk-filter werk-filter--keuze${adres.has(naam) ? ' is-aan' : ''}`}
          value={adres.get(naam) ?? ''}
          onChange={(keuze) => zet(naam, keuze.target.value)}
        >
          <option value="">{label}</option>
          {opties.map(([waarde, tekst]) => (
            <option key={waarde} value={waarde}>
              {adres.get(naam) === waarde ? `${label}: ${tekst}` : tekst}
            </option>
          ))}
        </select>
      ))}
      <select
        aria-label="Volgorde"
        className="werk-filter werk-filter--keuze"
        value={readVolgorde(adres)}
        onChange={(keuze) => zet('volgorde', keuze.target.value === 'risico' ? undefined : keuze.target.value)}
      >
        {VOLGORDEN.map(([volgorde, naam]) => (
          <option key={volgorde} value={volgorde}>
            Op {naam}
          </option>
        ))}
      </select>
      {zoek && (
        <button type="button" className="werk-filter" aria-pressed="true" onClick={() => zet('zoek', undefined)}>
          Gezocht: {zoek} <Icoon naam="kruis" titel="zoekwoord weghalen" />
        </button>
      )}
      {gefilterd && (
        <button type="button" className="werk-filter werk-filter--stil" onClick={wis}>
          Filters wissen
        </button>
      )}
      {lijst && (
        <span className="werk-duw heel">
          {gefilterd && lijst.totaal !== lijst.tellingen[readLijst(adres)] ? (
            <>
              <b>{lijst.totaal}</b> van {formatAantal(lijst.tellingen[readLijst(adres)], 'taak', 'taken')}
            </>
          ) : (
            formatAantal(lijst.totaal, 'taak', 'taken')
          )}
        </span>
      )}
    </fieldset>
  );
}

function useCollegas(gemeente: string): readonly Optie[] {
  const { gebruikersnaam, rollen } = useGebruiker();
  const vraag = useQuery({
    queryKey: ['collegas', gemeente],
    queryFn: () => listCollegas(gemeente),
    staleTime: 5 * 60 * 1000,
    enabled: rollen.includes('consulent') || rollen.includes('administratie'),
  });
  return (vraag.data ?? []).map((collega) => [
    collega.gebruikersnaam,
    collega.gebruikersnaam === gebruikersnaam ? 'mij' : collega.naam,
  ]);
}

function readLijst(adres: URLSearchParams): 'mijn' | 'groep' | 'alle' {
  const lijst = adres.get('lijst');
  return lijst === 'mijn' || lijst === 'alle' ? lijst : 'groep';
}
