import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Regelfeit } from '../../../server/domain/regelzin.ts';
import type { Diagramlezing, Variantinhoudlezing } from '../../../server/usecases/variantonderdelen.ts';
import { readVariantinhoud } from '../api/variantdiagram.ts';
import { readFeiten } from '../api/variantregels.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import type { Versievlak } from '../varianten/versietabs.tsx';
import { type Landelijk, readLandelijk } from './landelijk.ts';
import { Tekenvlak } from './tekenvlak.tsx';

interface Geladen {
  readonly inhoud: Variantinhoudlezing;
  readonly feiten: readonly Regelfeit[];
  readonly diagrammen: readonly { readonly lezing: Diagramlezing; readonly landelijk: Landelijk }[];
}

/** The processes of a version as drawings: to change in a concept, to read in any other. */
export function Diagramvlak({ versie }: Versievlak) {
  const { gemeente, id } = versie;
  // Read again each time somebody comes here, and never while somebody draws.
  const vraag = useQuery({
    queryKey: ['tekening', gemeente, id],
    queryFn: () => readAlles({ gemeente, id }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  // Only who asks for it gets another drawing: what is read again by itself never takes the place of unsaved work.
  const [ronde, setRonde] = useState(0);
  const [proces, setProces] = useState<string | undefined>();
  const gekozen = vraag.data?.diagrammen.find(({ lezing }) => lezing.proces === proces) ?? vraag.data?.diagrammen[0];
  return (
    <div className="werk-stapel">
      {vraag.isPending && <Skelet wat="Het diagram" regels={10} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="Het diagram komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && vraag.data.diagrammen.length > 1 && (
        <label className="werk-rij werk-rij--krimp">
          Proces
          <select
            className="utrecht-select utrecht-select--html-select"
            value={gekozen?.lezing.proces}
            onChange={({ target }) => setProces(target.value)}
          >
            {vraag.data.diagrammen.map(({ lezing, landelijk }) => (
              <option key={lezing.proces} value={lezing.proces}>
                {landelijk.model.processen[0]?.naam ?? lezing.proces}
              </option>
            ))}
          </select>
        </label>
      )}
      {vraag.data && gekozen && (
        <Tekenvlak
          key={`${gekozen.lezing.proces} ${ronde}`}
          versie={versie}
          inhoud={vraag.data.inhoud}
          feiten={vraag.data.feiten}
          lezing={gekozen.lezing}
          landelijk={gekozen.landelijk}
          herlaad={() => void vraag.refetch().then(() => setRonde((nu) => nu + 1))}
        />
      )}
    </div>
  );
}

async function readAlles(plek: { readonly gemeente: string; readonly id: string }): Promise<Geladen> {
  const [inhoud, { feiten }] = await Promise.all([readVariantinhoud(plek), readFeiten(plek)]);
  const diagrammen = await Promise.all(
    inhoud.diagrammen.map(async (lezing) => ({ lezing, landelijk: await readLandelijk(lezing.landelijkXml) })),
  );
  return { inhoud, feiten, diagrammen };
}
