import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Proef } from '../../../server/usecases/proef/proefusecases.ts';
import { readProef, stopProef } from '../api/proeven.ts';
import type { Versieplek } from '../api/varianten.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { formatTijdstip } from '../weergave/datum.ts';
import { Proefresultaat } from './proefresultaat.tsx';

const KIJK_MS = 1000;

interface Eigenschappen {
  readonly versie: Versieplek;
  readonly proefId: string;
  /** The run has ended: others may begin. */
  readonly klaar: () => void;
}

/** One run: how far it is, or what came out of it. */
export function Proeflezing({ versie, proefId, klaar }: Eigenschappen) {
  const client = useQueryClient();
  const sleutel = ['proef', versie.gemeente, versie.id, proefId];
  const vraag = useQuery({
    queryKey: sleutel,
    queryFn: () => readProef(versie, proefId),
    refetchInterval: ({ state }) => (state.data?.status === 'bezig' ? KIJK_MS : false),
    retry: false,
  });
  const stop = useMutation({
    mutationFn: () => stopProef(versie, proefId),
    onSuccess: () => void client.invalidateQueries({ queryKey: sleutel }),
  });
  const status = vraag.data?.status;
  useEinde(status, klaar);
  if (vraag.isPending) return <Skelet wat="De proef" regels={4} />;
  if (vraag.isError) return <Foutmelding fout={vraag.error} wat="Deze proef is er niet." />;
  const proef = vraag.data;
  return (
    <section className="werk-stapel">
      <h2>
        {proef.versies.nieuw} naast {proef.versies.oud}
      </h2>
      <p className="klein">
        {proef.vraag.aantal} verzonnen zaken, startgetal {proef.vraag.seed}. Gestart op{' '}
        {formatTijdstip(proef.begonnenOp)} door {proef.doorNaam}.
      </p>
      {proef.status === 'bezig' && <Voortgang proef={proef} stop={() => stop.mutate()} stopt={stop.isPending} />}
      {proef.status === 'gestopt' && (
        <Melding>
          De proef is gestopt na {proef.gedaan} van de {proef.vraag.aantal} zaken. Er is geen uitkomst.
        </Melding>
      )}
      {proef.status === 'mislukt' && (
        <Melding soort="laat">De proef is niet gelukt. {proef.melding} Start hem opnieuw.</Melding>
      )}
      {proef.uitkomst && <Proefresultaat versie={versie} proef={proef} uitkomst={proef.uitkomst} />}
    </section>
  );
}

function Voortgang(eigenschappen: { readonly proef: Proef; readonly stop: () => void; readonly stopt: boolean }) {
  const { proef, stop, stopt } = eigenschappen;
  const { gedaan, vraag } = proef;
  return (
    <div className="werk-proef__voortgang">
      <label htmlFor="proefvoortgang">
        {gedaan === 0 ? 'De proef wordt klaargezet' : `${gedaan} van de ${vraag.aantal} zaken gespeeld`}
      </label>
      <progress id="proefvoortgang" max={vraag.aantal} value={gedaan} />
      <Knop klein bezig={stopt} onClick={stop}>
        Proef stoppen
      </Knop>
      <p className="klein">
        U kunt gewoon verder werken. Start de server intussen opnieuw, dan is deze proef weg en begint u opnieuw.
      </p>
    </div>
  );
}

/** Says so when a run ends while somebody waits for it. */
function useEinde(status: Proef['status'] | undefined, klaar: () => void): void {
  const kondigAan = useAankondiging();
  const vorige = useRef(status);
  useEffect(() => {
    if (vorige.current === 'bezig' && status !== undefined && status !== 'bezig') {
      kondigAan(status === 'klaar' ? 'De proef is klaar.' : 'De proef is gestopt.');
      klaar();
    }
    vorige.current = status;
  }, [status, klaar, kondigAan]);
}
