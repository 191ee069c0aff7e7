import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { readAgendafeedstand, startAgendafeed, stopAgendafeed } from '../api/agendafeed.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { formatTijdstip } from '../weergave/datum.ts';

/** The agenda in the calendar that somebody already uses: an address with a secret, shown once, that can be withdrawn. */
export function Agendakoppeling({ gemeente }: { readonly gemeente: string }) {
  const client = useQueryClient();
  const sleutel = ['agendakoppeling', gemeente];
  const stand = useQuery({ queryKey: sleutel, queryFn: () => readAgendafeedstand(gemeente) });
  const ververs = () => client.invalidateQueries({ queryKey: sleutel });
  const maak = useMutation({ mutationFn: () => startAgendafeed(gemeente), onSuccess: ververs });
  const stop = useMutation({
    mutationFn: () => stopAgendafeed(gemeente),
    onSuccess: () => {
      maak.reset();
      return ververs();
    },
  });
  const sinds = stand.data?.sinds;
  const adres = maak.data && new URL(maak.data.pad, window.location.href).toString();
  return (
    <details className="werk-uitklap">
      <summary>Deze agenda in uw eigen kalender</summary>
      <div className="werk-stapel">
        <p>
          Met een koppeling ziet u deze momenten ook in Outlook of een andere kalender: wat het is en het zaaknummer,
          zonder namen. Wie het adres heeft, kan de agenda zien. Deel het niet.
        </p>
        {sinds !== undefined && <p>Er is een koppeling sinds {formatTijdstip(sinds)}.</p>}
        {adres && (
          <p>
            <label htmlFor="agendakoppeling">Adres, u ziet het maar één keer:</label>
            <input
              id="agendakoppeling"
              className="utrecht-textbox utrecht-textbox--html-input"
              readOnly
              value={adres}
              onFocus={(veld) => veld.target.select()}
            />
          </p>
        )}
        <p className="werk-rij">
          <Knop bezig={maak.isPending} onClick={() => maak.mutate()}>
            {sinds === undefined ? 'Koppeling maken' : 'Nieuwe koppeling maken'}
          </Knop>
          {sinds !== undefined && (
            <Knop bezig={stop.isPending} onClick={() => stop.mutate()}>
              Koppeling intrekken
            </Knop>
          )}
        </p>
        {sinds !== undefined && <p className="klein">Met een nieuwe koppeling werkt de oude niet meer.</p>}
        {maak.isError && <Foutmelding fout={maak.error} wat="De koppeling is niet gemaakt." />}
        {stop.isError && <Foutmelding fout={stop.error} wat="De koppeling is niet ingetrokken." />}
      </div>
    </details>
  );
}
