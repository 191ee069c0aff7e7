import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { formatMaand, readMaand } from '../../../server/domain/datum.ts';
import { readAgenda } from '../api/agenda.ts';
import { Bladwijzer } from '../onderdelen/bladwijzer.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { useBladen } from '../werkvoorraad/use-werkvoorraad.ts';
import { Agendakoppeling } from './agendakoppeling.tsx';
import { Agendalijst } from './agendalijst.tsx';
import { Jaarherziening } from './jaarherziening.tsx';
import { Kalenderblad } from './kalenderblad.tsx';
import { LegeAgenda } from './lege-agenda.tsx';
import { Maandkiezer } from './maandkiezer.tsx';
import { SOORTNAMEN } from './soorten.ts';

const BLADLENGTE = 50;

/** What comes back by itself: ends of contracts, next measurements, birthdays; month by month. */
export function Agendapagina() {
  const { gemeente = '' } = useParams();
  const vandaag = useVandaag();
  const kondigAan = useAankondiging();
  const [adres, setAdres] = useSearchParams();
  const maand = readGekozenMaand(adres) ?? readMaand(vandaag);
  const soort = Object.keys(SOORTNAMEN).find((naam) => naam === adres.get('soort'));
  const vraag = new URLSearchParams({ maand, aantal: String(BLADLENGTE) });
  if (soort) vraag.set('soort', soort);
  const na = adres.get('na');
  if (na) vraag.set('na', na);
  const agenda = useQuery({
    queryKey: ['agenda', gemeente, vandaag, vraag.toString()],
    queryFn: ({ signal }) => readAgenda(gemeente, vraag, signal),
    placeholderData: keepPreviousData,
  });
  const bladen = useBladen(agenda.data?.volgende);
  const zet = (naam: 'maand' | 'soort', waarde: string) =>
    setAdres((oud) => {
      const nieuw = new URLSearchParams(oud);
      nieuw.delete('na');
      if (waarde) nieuw.set(naam, waarde);
      else nieuw.delete(naam);
      return nieuw;
    });
  const totaal = agenda.isPlaceholderData ? undefined : agenda.data?.totaal;
  useEffect(() => {
    if (totaal !== undefined) kondigAan(`${formatAantal(totaal, 'moment', 'momenten')} in ${formatMaand(maand)}`);
  }, [totaal, maand, kondigAan]);
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Agenda" />
      </div>
      <div className="werk-rij">
        <Maandkiezer maand={maand} maanden={agenda.data?.maanden ?? []} kies={(nieuw) => zet('maand', nieuw)} />
        <select
          aria-label="Soort"
          className={`werk-filter werk-filter--keuze${soort ? ' is-aan' : ''}`}
          value={soort ?? ''}
          onChange={(keuze) => zet('soort', keuze.target.value)}
        >
          <option value="">Alle soorten</option>
          {Object.entries(SOORTNAMEN).map(([waarde, naam]) => (
            <option key={waarde} value={waarde}>
              {naam}
            </option>
          ))}
        </select>
        {agenda.data && <span className="werk-duw heel">{formatAantal(agenda.data.totaal, 'moment', 'momenten')}</span>}
      </div>
      {agenda.isPending && <Skelet wat="De agenda" regels={8} />}
      {agenda.isError && (
        <Foutmelding fout={agenda.error} wat="De agenda komt niet door." opnieuw={() => void agenda.refetch()} />
      )}
      {agenda.data && <Kalenderblad {...agenda.data} inLijst={new Set(agenda.data.rijen.map(({ datum }) => datum))} />}
      {agenda.data?.maand.endsWith('-01') === true && <Jaarherziening maand={agenda.data.maand} gemeente={gemeente} />}
      {agenda.data && agenda.data.rijen.length > 0 && (
        <Agendalijst rijen={agenda.data.rijen} maand={agenda.data.maand} />
      )}
      {agenda.data?.rijen.length === 0 && (
        <LegeAgenda {...agenda.data} soort={soort && SOORTNAMEN[soort as keyof typeof SOORTNAMEN]} kies={zet} />
      )}
      {agenda.data && <Bladwijzer {...bladen} aantal={agenda.data.rijen.length} totaal={agenda.data.totaal} />}
      <Agendakoppeling gemeente={gemeente} />
    </>
  );
}

function readGekozenMaand(adres: URLSearchParams): string | undefined {
  const maand = adres.get('maand') ?? '';
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(maand) ? maand : undefined;
}
