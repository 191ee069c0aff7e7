import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Datum } from '../../../server/domain/datum.ts';
import type { Feestdagenkalender } from '../../../server/domain/termijn/feestdagen.ts';
import { reconnect } from '../api/live.ts';
import { readSessie, type Sessie, type Sessiegebruiker } from '../api/sessie.ts';
import { setSessieEndHandler } from '../api/verzoek.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { makeKalender } from '../weergave/termijn.ts';

interface Sessiestand {
  readonly sessie: Sessie;
  /** The session ended while somebody worked: log in again over the page, nothing is lost. */
  readonly verlopen: boolean;
  readonly restore: (sessie: Sessie) => void;
  readonly reload: () => Promise<unknown>;
}

const VIJF_MINUTEN = 5 * 60 * 1000;

const Context = createContext<Sessiestand | undefined>(undefined);

/** Knows who is logged in, and notices when that ends. */
export function Sessieaanbieder({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [verlopen, setVerlopen] = useState(false);
  const vraag = useQuery({ queryKey: ['sessie'], queryFn: readSessie, staleTime: VIJF_MINUTEN });
  useEffect(() => setSessieEndHandler(() => setVerlopen(true)), []);
  const { data, refetch } = vraag;
  const stand = useMemo(
    () =>
      data && {
        sessie: data,
        verlopen: verlopen && data.gebruiker !== null,
        restore: (sessie: Sessie) => {
          client.setQueryData(['sessie'], sessie);
          setVerlopen(false);
          reconnect();
          void client.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'sessie' });
        },
        reload: refetch,
      },
    [data, verlopen, client, refetch],
  );
  if (vraag.isPending) return <Skelet wat="Preferent" kop="Preferent laden…" regels={3} />;
  if (!stand)
    return <Foutmelding fout={vraag.error} wat="Preferent start niet." opnieuw={() => void vraag.refetch()} />;
  return <Context value={stand}>{children}</Context>;
}

export function useSessie(): Sessiestand {
  const stand = useContext(Context);
  if (!stand) throw new Error('useSessie needs Sessieaanbieder');
  return stand;
}

/** The user who is logged in; only for what stands behind the login. */
export function useGebruiker(): Sessiegebruiker {
  const { gebruiker } = useSessie().sessie;
  if (!gebruiker) throw new Error('useGebruiker is only for pages behind the login');
  return gebruiker;
}

/** Today as the server counts it: in the demo the demo date. */
export function useVandaag(): Datum {
  return useSessie().sessie.vandaag;
}

/** The feestdagen, to count werkdagen. */
export function useKalender(): Feestdagenkalender {
  const { feestdagen } = useSessie().sessie;
  return useMemo(() => makeKalender(feestdagen), [feestdagen]);
}
