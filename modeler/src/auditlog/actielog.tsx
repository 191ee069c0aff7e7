import { useQuery } from '@tanstack/react-query';
import { STATUSNAMEN } from '../../../server/domain/begeleiding/stand-woorden.ts';
import type { Actielogweergave } from '../../../server/usecases/actielog.ts';
import { listActielog } from '../api/begeleiding.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Logtabel } from './logtabel.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  /** Only what was said about this version; of all when absent. */
  readonly variantversie?: string;
}

/** Who said what about the actions of the implementatieplan, newest first. */
export function Actielog({ gemeente, variantversie }: Eigenschappen) {
  const vraag = useQuery({ queryKey: ['actielog', gemeente], queryFn: () => listActielog(gemeente) });
  if (vraag.isPending) return <Skelet wat="Het logboek" regels={4} />;
  if (!vraag.data)
    return <Foutmelding fout={vraag.error} wat="Het logboek komt niet door." opnieuw={() => void vraag.refetch()} />;
  const regels = vraag.data.filter((regel) => variantversie === undefined || regel.variantversie === variantversie);
  if (regels.length === 0) return <p>Over de acties van het implementatieplan is nog niets gezegd.</p>;
  return (
    <Logtabel
      titel="Wat er over de acties van het implementatieplan is gezegd, nieuwste eerst"
      kop="Actie"
      rijen={regels.map((regel, plaats) => ({
        id: `${regel.tijdstip} ${regels.length - plaats}`,
        tijdstip: regel.tijdstip,
        wie: regel.doorNaam,
        onderwerp: variantversie === undefined ? `${regel.onderdeel} (versie ${regel.variantversie})` : regel.onderdeel,
        wat: describe(regel),
      }))}
    />
  );
}

function describe({ status, wie, opmerking }: Actielogweergave): string {
  const delen = [STATUSNAMEN[status], wie === '' ? '' : `door ${wie}`].filter((deel) => deel !== '').join(', ');
  return opmerking === '' ? delen : `${delen}. ${opmerking}`;
}
