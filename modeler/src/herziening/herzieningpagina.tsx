import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { formatDatum } from '../../../server/domain/datum.ts';
import type { Herzieningsoverzicht } from '../../../server/usecases/herziening/herzieningusecases.ts';
import { readHerziening, readHerzieningsvoortgang, startHerziening } from '../api/herziening.ts';
import { Betaaltabs } from '../betalen/betaaltabs.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { Herzieningsregels } from './herzieningsregels.tsx';
import { Herzieningstotalen } from './herzieningstotalen.tsx';
import { Startvlak } from './startvlak.tsx';
import { Tekenvlak } from './tekenvlak.tsx';
import { Voortgangsvlak } from './voortgangsvlak.tsx';

const VERVERS_MS = 1500;

/** The new amounts per 1 January: what they become, what cannot be calculated and why, and the start of it. */
export function Herzieningpagina() {
  const { gemeente = '' } = useParams();
  const [adres, zetAdres] = useSearchParams();
  const gekozen = adres.get('datum') ?? undefined;
  const overzicht = useQuery({
    queryKey: ['herziening', gemeente, gekozen],
    queryFn: () => readHerziening(gemeente, gekozen),
  });
  return (
    <>
      <div className="werk-kop">
        <Paginatitel titel="Herziening" />
        <span className="klein">
          Elk jaar op 1 januari een nieuw bedrag met het nieuwe minimumloon (art. 10d lid 7 Pw). Op 1 juli als uw
          gemeente dat zo koos.
        </span>
      </div>
      <Betaaltabs hier="herziening" />
      {overzicht.isPending && <Skelet wat="De herziening" regels={6} />}
      {overzicht.isError && (
        <Foutmelding
          fout={overzicht.error}
          wat="De herziening komt niet door."
          opnieuw={() => void overzicht.refetch()}
        />
      )}
      {overzicht.data && (
        <>
          <div className="werk-rij">
            <label htmlFor="herzieningsdatum">Nieuw bedrag per</label>
            <select
              id="herzieningsdatum"
              className="werk-filter werk-filter--keuze"
              value={overzicht.data.datum}
              onChange={(keuze) => zetAdres({ datum: keuze.target.value })}
            >
              {overzicht.data.datums.toSorted().map((datum) => (
                <option key={datum} value={datum}>
                  {formatDatum(datum)}
                </option>
              ))}
            </select>
          </div>
          <Herzieningsvlak gemeente={gemeente} overzicht={overzicht.data} />
        </>
      )}
    </>
  );
}

function Herzieningsvlak({
  gemeente,
  overzicht,
}: {
  readonly gemeente: string;
  readonly overzicht: Herzieningsoverzicht;
}) {
  const { datum } = overzicht;
  const vandaag = useVandaag();
  const client = useQueryClient();
  const sleutel = ['herzieningsvoortgang', gemeente, datum];
  const stand = useQuery({
    queryKey: sleutel,
    queryFn: () => readHerzieningsvoortgang(gemeente, datum),
    initialData: overzicht.voortgang === undefined ? {} : { voortgang: overzicht.voortgang },
    refetchInterval: (vraag) => (vraag.state.data?.voortgang?.status === 'bezig' ? VERVERS_MS : false),
  });
  const start = useMutation({
    mutationFn: () => startHerziening(gemeente, datum),
    onSuccess: (voortgang) => client.setQueryData(sleutel, { voortgang }),
  });
  const voortgang = stand.data.voortgang;
  const klaar = voortgang?.status === 'klaar' ? voortgang.begonnenOp : undefined;
  useEffect(() => {
    if (klaar !== undefined) void client.invalidateQueries({ queryKey: ['herziening', gemeente] });
  }, [client, gemeente, klaar]);
  const bezig = voortgang?.status === 'bezig';
  return (
    <div className="werk-stapel">
      <Herzieningstotalen overzicht={overzicht} />
      {voortgang && <Voortgangsvlak gemeente={gemeente} voortgang={voortgang} />}
      {overzicht.mag && !bezig && (
        <Startvlak overzicht={overzicht} bezig={start.isPending} begin={() => start.mutate()} />
      )}
      {overzicht.teHerzien.aantal > 0 && overzicht.vanaf > vandaag && (
        <p>U kunt deze herziening starten vanaf {formatDatum(overzicht.vanaf)}.</p>
      )}
      {overzicht.teTekenen !== undefined && <Tekenvlak gemeente={gemeente} datum={datum} />}
      {start.isError && <Foutmelding fout={start.error} wat="De herziening is niet begonnen." />}
      <Herzieningsregels gemeente={gemeente} overzicht={overzicht} />
    </div>
  );
}
