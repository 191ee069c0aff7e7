import { useQuery } from '@tanstack/react-query';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { readTaak } from '../api/zaken.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Taakinvulling } from './taakinvulling.tsx';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak;
  /** The user just took the task: the focus goes to its first question. */
  readonly pasOpgepakt: boolean;
  readonly klaar: () => void;
  /** The task was given back: the form closes. */
  readonly weg: () => void;
}

/** Fetches the form of my task. It is read once: what a colleague changes meanwhile is compared when I finish. */
export function Taakvlak({ zaak, taak, pasOpgepakt, klaar, weg }: Eigenschappen) {
  const plek = { gemeente: zaak.gemeente, zaakId: zaak.id, taakId: taak.id };
  const vraag = useQuery({
    queryKey: ['taak', zaak.gemeente, taak.id],
    queryFn: () => readTaak(plek),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (vraag.isPending) return <Skelet wat="De taak" regels={5} />;
  if (!vraag.data)
    return <Foutmelding fout={vraag.error} wat="De taak komt niet door." opnieuw={() => void vraag.refetch()} />;
  return <Taakinvulling zaak={zaak} taakformulier={vraag.data} pasOpgepakt={pasOpgepakt} klaar={klaar} weg={weg} />;
}
