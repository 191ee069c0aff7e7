import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { listenMeldingen } from '../api/live.ts';
import { listMeldingen, type Meldingregel, readMeldingen } from '../api/persoonlijk.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon, type Icoonnaam } from '../onderdelen/icoon.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Teller } from '../onderdelen/teller.tsx';
import { Uitklap } from '../onderdelen/uitklap.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { formatAantal } from '../weergave/getal.ts';
import { useAankondiging } from './aankondiging.tsx';
import { useSneltoetsen } from './sneltoetsen.ts';

/** Storingen have no message of their own over the line. */
const OPNIEUW_MS = 60_000;

/** What happened that concerns me since I last looked: counted in the bar, told once to who does not see it. */
export function Meldingenbel({ gemeente }: { readonly gemeente: string }) {
  const client = useQueryClient();
  const kondigAan = useAankondiging();
  const vlak = useRef<HTMLDivElement>(null);
  const sleutel = ['meldingen', gemeente];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: () => listMeldingen(gemeente),
    refetchInterval: OPNIEUW_MS,
  });
  useEffect(
    () => listenMeldingen(() => void client.invalidateQueries({ queryKey: ['meldingen', gemeente] })),
    [client, gemeente],
  );
  const lees = useMutation({
    mutationFn: (ids: readonly string[]) => readMeldingen(gemeente, ids),
    onMutate: (ids) =>
      client.setQueryData<readonly Meldingregel[]>(sleutel, (oud) =>
        oud?.map((melding) => (ids.includes(melding.id) ? { ...melding, gelezen: true } : melding)),
      ),
    onError: () => void client.invalidateQueries({ queryKey: sleutel }),
  });
  const nieuw = (vraag.data ?? []).filter(({ gelezen }) => !gelezen);
  useNieuws(nieuw[0], (melding) => kondigAan(`Nieuwe melding: ${melding.zin}`));
  useSneltoetsen({ m: () => vlak.current?.querySelector('button')?.click() });
  const alles = () => {
    lees.mutate(nieuw.map(({ id }) => id));
    kondigAan('Alle meldingen zijn gelezen');
    // The button goes away: reading goes on in the list.
    vlak.current?.querySelector<HTMLElement>('.werk-uitklap__paneel')?.focus();
  };
  return (
    <div ref={vlak}>
      <Uitklap
        knopklasse="werk-balkknop werk-bel"
        label={nieuw.length === 0 ? 'Meldingen, niets nieuws' : `Meldingen, ${nieuw.length} nieuw`}
        knop={
          <>
            <Icoon naam="bel" /> <span>Meldingen</span> {nieuw.length > 0 && <Teller aantal={nieuw.length} />}
          </>
        }
      >
        <div className="werk-rij">
          <h2 className="werk-naam">Meldingen</h2>
          {nieuw.length > 0 && (
            <span className="werk-duw">
              <Knop klein onClick={alles}>
                Alles gelezen
              </Knop>
            </span>
          )}
        </div>
        {vraag.isPending && <Skelet wat="De meldingen" regels={2} />}
        {vraag.isError && (
          <Foutmelding fout={vraag.error} wat="De meldingen komen niet door." opnieuw={() => void vraag.refetch()} />
        )}
        {vraag.data?.length === 0 && (
          <p>
            Nog geen meldingen. Hier staat het als een collega u een taak geeft of er een termijn van uw zaken
            verstrijkt.
          </p>
        )}
        {vraag.data && vraag.data.length > 0 && (
          <>
            <p className="klein">
              {nieuw.length === 0
                ? 'U hebt alles gelezen.'
                : `${formatAantal(nieuw.length, 'nieuwe melding', 'nieuwe meldingen')}.`}
            </p>
            <ul className="werk-meldingenlijst">
              {vraag.data.map((melding) => (
                <li key={melding.id} className={melding.gelezen ? undefined : 'is-nieuw'}>
                  <Link to={makeAdres(gemeente, melding)} onClick={() => !melding.gelezen && lees.mutate([melding.id])}>
                    <Icoon naam={TEKENS[melding.soort]} />
                    <span>
                      {!melding.gelezen && <span className="verborgen">Nieuw: </span>}
                      {melding.zin}
                      <span className="klein">
                        {melding.zaaknummer && `${melding.zaaknummer}, `}
                        {formatTijdstip(melding.tijdstip)}
                      </span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Uitklap>
    </div>
  );
}

// helpers

const TEKENS: Readonly<Record<Meldingregel['soort'], Icoonnaam>> = {
  toegewezen: 'werkvoorraad',
  overgedragen: 'rechts',
  teruggegeven: 'links',
  afgerond: 'klaar',
  vervallen: 'overgeslagen',
  termijn_verstreken: 'driehoek',
  storing: 'storing',
  betaaltermijn: 'driehoek',
  betaalbestand: 'driehoek',
  betaling_teruggekomen: 'driehoek',
};

function makeAdres(gemeente: string, { soort, zaakId, taakId }: Meldingregel): string {
  if (soort === 'storing') return `/${gemeente}/storingen`;
  if (soort.startsWith('betaal') || soort === 'betaling_teruggekomen') return `/${gemeente}/betalen`;
  return `/${gemeente}/zaken/${zaakId}${taakId ? `?taak=${taakId}` : ''}`;
}

/** Says what is new once; what was there when the page opened is no news. */
function useNieuws(laatste: Meldingregel | undefined, zeg: (melding: Meldingregel) => void): void {
  const gezegd = useRef<string | undefined>(undefined);
  const begonnen = useRef(false);
  const id = laatste?.id;
  useEffect(() => {
    if (begonnen.current && laatste && gezegd.current !== id) zeg(laatste);
    begonnen.current = true;
    gezegd.current = id;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another melding is news
  }, [id]);
}
