import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import type { Diagramlezing, Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import { readVariantinhoud } from '../api/variantdiagram.ts';
import { readFeiten } from '../api/variantregels.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import type { Versievlak } from '../varianten/versietabs.tsx';
import { type Landelijk, readLandelijk } from './landelijk.ts';
import { Processenkeuze } from './processenkeuze.tsx';
import { Tekenvlak } from './tekenvlak.tsx';

interface Geladen {
  readonly inhoud: Variantinhoudlezing;
  readonly feiten: readonly Regelfeit[];
  readonly lezing: Diagramlezing;
  readonly landelijk: Landelijk;
}

/** One process of a version as a drawing, to change in a concept, to read in any other; the address says which. */
export function Diagramvlak({ versie }: Versievlak) {
  const { gemeente, id } = versie;
  const { onderdeel } = useParams();
  const navigeer = useNavigate();
  // Read again each time somebody comes to a process, and never while somebody draws.
  const vraag = useQuery({
    queryKey: ['tekening', gemeente, id, onderdeel],
    queryFn: () => readAlles({ gemeente, id }, onderdeel),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  // Only who asks for it gets another drawing: what is read again by itself never takes the place of unsaved work.
  const [ronde, setRonde] = useState(0);
  const open = (proces: string) => {
    void navigeer(`/${gemeente}/varianten/${encodeURIComponent(id)}/diagram/${proces}`);
  };
  // The names stay while another process is on its way, so that the keyboard keeps its place.
  const [namen, setNamen] = useState<readonly Diagramlezing[]>([]);
  const geladen = vraag.data?.inhoud.diagrammen;
  if (geladen !== undefined && geladen !== namen) setNamen(geladen);
  return (
    <div className="werk-stapel">
      <Processenkeuze
        versie={versie}
        diagrammen={geladen ?? namen}
        gekozen={vraag.data?.lezing.proces ?? onderdeel}
        kies={open}
      />
      {vraag.isPending && <Skelet wat="Het diagram" regels={10} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="Het diagram komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && (
        <Tekenvlak
          key={`${vraag.data.lezing.proces} ${ronde}`}
          versie={versie}
          inhoud={vraag.data.inhoud}
          feiten={vraag.data.feiten}
          lezing={vraag.data.lezing}
          landelijk={vraag.data.landelijk}
          herlaad={() => void vraag.refetch().then(() => setRonde((nu) => nu + 1))}
        />
      )}
    </div>
  );
}

/** An address with a process that is not there opens the first. @throws Error when there is no process at all */
async function readAlles(
  plek: { readonly gemeente: string; readonly id: string },
  proces: string | undefined,
): Promise<Geladen> {
  const [inhoud, { feiten }] = await Promise.all([readVariantinhoud(plek), readFeiten(plek)]);
  const lezing = inhoud.diagrammen.find((diagram) => diagram.proces === proces) ?? inhoud.diagrammen[0];
  if (lezing === undefined) throw new Error('Er is geen proces.');
  return { inhoud, feiten, lezing, landelijk: await readLandelijk(lezing.landelijkXml) };
}
