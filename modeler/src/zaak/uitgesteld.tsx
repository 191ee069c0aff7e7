import { useMutation } from '@tanstack/react-query';
import { formatDatumKort } from '../../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { resumeTaak } from '../api/werkvoorraad.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker, useVandaag } from '../schil/sessie-context.tsx';
import { markEigen } from '../werkvoorraad/use-live.ts';
import { useZaakVerversing } from './use-zaak.ts';

/** Somebody planned this task for later: until when, why, and the way back. */
export function Uitgesteld({ zaak, taak }: { readonly zaak: Zaakoverzicht; readonly taak: Taak }) {
  const { rollen } = useGebruiker();
  const vandaag = useVandaag();
  const kondigAan = useAankondiging();
  const ververs = useZaakVerversing(zaak.gemeente, zaak.id);
  const uitstel = zaak.taken.find(({ id }) => id === taak.id)?.uitstel;
  const hervat = useMutation({
    mutationFn: () => {
      markEigen(zaak.id);
      return resumeTaak({ gemeente: zaak.gemeente, zaakId: zaak.id, taakId: taak.id });
    },
    onSuccess: async (nieuw) => {
      await ververs(nieuw);
      kondigAan('De taak staat weer in de lijst');
    },
  });
  if (!uitstel || uitstel.tot <= vandaag) return null;
  return (
    <>
      <Melding icoon="agenda">
        <b>Uitgesteld tot {formatDatumKort(uitstel.tot)}:</b> {uitstel.reden}{' '}
        {listTaakrollen(rollen).includes(taak.rol) && (
          <Knop klein bezig={hervat.isPending} onClick={() => hervat.mutate()}>
            Weer in de lijst zetten
          </Knop>
        )}
      </Melding>
      {hervat.isError && <Foutmelding fout={hervat.error} wat="Dat lukte niet." />}
    </>
  );
}
