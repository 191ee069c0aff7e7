import { useQuery } from '@tanstack/react-query';
import { formatDatum } from '../../../server/domain/datum.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { listVarianten } from '../api/varianten.ts';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Wijzigingen } from './wijzigingen.tsx';

/** What publishing does: from when, for whom, and everything that changes. */
export function Publicatie({ versie }: { readonly versie: Variantdetail }) {
  const { gemeente, id, basis, geldigVanaf } = versie;
  const vraag = useQuery({ queryKey: ['varianten', gemeente], queryFn: () => listVarianten(gemeente) });
  const nu = vraag.data?.versies.find((kandidaat) => kandidaat.vanKracht && kandidaat.id !== id);
  return (
    <>
      <p>
        Nieuwe zaken die vanaf <b>{formatDatum(geldigVanaf)}</b> binnenkomen, volgen deze versie. Wat al loopt, houdt
        zijn eigen versie. Begint er vanaf die dag iets nieuws in een zaak, zoals een verlenging, dan volgt dat deze
        versie. Een gepubliceerde versie verandert niet meer.
      </p>
      {vraag.isPending ? (
        <Skelet wat="De lijst van wijzigingen" regels={4} />
      ) : (
        <Wijzigingen
          versie={versie}
          van={nu?.id ?? `landelijk-${basis}`}
          waarmee={nu ? `versie ${nu.versie}, die nu geldt` : 'het landelijke proces'}
        />
      )}
    </>
  );
}
