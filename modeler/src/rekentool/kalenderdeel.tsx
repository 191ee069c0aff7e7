import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDatumKort, formatMaand } from '../../../server/domain/datum.ts';
import { calculateKalender } from '../api/rekentool.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Waarom } from '../onderdelen/waarom.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';

/** The payment days of a year in this gemeente. */
export function Kalenderdeel({ gemeente }: { readonly gemeente: string }) {
  const ditJaar = Number(useVandaag().slice(0, 4));
  const [jaar, setJaar] = useState(ditJaar);
  const vraag = useQuery({
    queryKey: ['rekentool', 'kalender', gemeente, jaar],
    queryFn: ({ signal }) => calculateKalender(gemeente, jaar, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="werk-stapel">
      <div className="werk-veld werk-veld--kort">
        <label htmlFor="jaar">Jaar</label>
        <select
          id="jaar"
          className="utrecht-select utrecht-select--html-select"
          value={jaar}
          onChange={(keuze) => setJaar(Number(keuze.target.value))}
        >
          {[-1, 0, 1, 2].map((verschil) => (
            <option key={verschil} value={ditJaar + verschil}>
              {ditJaar + verschil}
            </option>
          ))}
        </select>
      </div>
      {vraag.isPending && <Skelet wat="De kalender" regels={12} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="De kalender komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && (
        <table className="utrecht-table utrecht-table--html-table werk-tabel smal-blok">
          <caption>Betaaldagen in {jaar}</caption>
          <thead>
            <tr>
              <th scope="col">Maand</th>
              <th scope="col">Betaaldag</th>
              <th scope="col">Wettelijk uiterlijk</th>
              <th scope="col">Uitleg</th>
            </tr>
          </thead>
          <tbody>
            {vraag.data.map(({ maand, betaaldag, uiterlijk, uitleg }) => (
              <tr key={maand}>
                <td data-l="Maand">{formatMaand(maand)}</td>
                <td data-l="Betaaldag" className="heel">
                  <b>{formatDatumKort(betaaldag)}</b>
                </td>
                <td data-l="Wettelijk uiterlijk" className="heel">
                  {formatDatumKort(uiterlijk)}
                </td>
                <td data-l="Uitleg">
                  <Waarom vraag={`Waarom is de betaaldag ${formatDatumKort(betaaldag)}?`} stappen={uitleg} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
