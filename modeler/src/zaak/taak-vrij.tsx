import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { listTaakrollen } from '../../../server/domain/zaak/taakrollen.ts';
import type { Taak } from '../../../server/domain/zaak/zaak.ts';
import { assignTaak, claimTaak } from '../api/werkvoorraad.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { ROLNAMEN } from '../weergave/woorden.ts';
import { Toewijsdialoog } from '../werkvoorraad/toewijsdialoog.tsx';
import { useCollegaNaam } from './use-collega-naam.ts';
import { useZaakVerversing } from './use-zaak.ts';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taak: Taak;
  readonly opgepakt: () => void;
}

/** A task that is not mine: who has it, and how to get it. */
export function TaakVrij({ zaak, taak, opgepakt }: Eigenschappen) {
  const ik = useGebruiker();
  const ververs = useZaakVerversing(zaak.gemeente, zaak.id);
  const kondigAan = useAankondiging();
  const naam = useCollegaNaam(zaak.gemeente);
  const [wijst, setWijst] = useState(false);
  const plek = { gemeente: zaak.gemeente, zaakId: zaak.id, taakId: taak.id };
  const actie = useMutation({
    mutationFn: (naar: string | undefined) => (naar === undefined ? claimTaak(plek) : assignTaak(plek, naar)),
    onSuccess: async (nieuw, naar) => {
      const isVanMij = naar === undefined || naar === ik.gebruikersnaam;
      if (isVanMij) opgepakt();
      await ververs(nieuw);
      kondigAan(isVanMij ? 'Taak opgepakt' : 'Taak toegewezen');
    },
  });
  const isEigenBesluit = taak.nietVoor === ik.gebruikersnaam;
  const mag = listTaakrollen(ik.rollen).includes(taak.rol) && !isEigenBesluit;
  const bezig = actie.isPending;
  return (
    <>
      <p>{zaak.watNu}</p>
      {taak.behandelaar !== undefined && (
        <p>
          <b>{naam(taak.behandelaar)}</b> heeft deze taak.
        </p>
      )}
      {!mag && (
        <p className="klein">
          {isEigenBesluit
            ? 'U hebt het besluit zelf vastgesteld. Een collega doet deze taak (vier ogen).'
            : `Deze taak is voor de rol ${ROLNAMEN[taak.rol]}.`}
        </p>
      )}
      {actie.isError && (
        <Foutmelding
          fout={actie.error}
          wat="Dat lukte niet."
          opnieuw={() => void ververs().then(() => actie.reset())}
        />
      )}
      {mag && (
        <div className="werk-vlak__voet">
          {taak.behandelaar === undefined ? (
            <Knop soort="hoofd" bezig={bezig} onClick={() => actie.mutate(undefined)}>
              Taak oppakken
            </Knop>
          ) : (
            <Knop bezig={bezig} onClick={() => actie.mutate(ik.gebruikersnaam)}>
              Taak overnemen
            </Knop>
          )}
          <Knop bezig={bezig} onClick={() => setWijst(true)}>
            Toewijzen aan…
          </Knop>
        </div>
      )}
      {wijst && (
        <Toewijsdialoog
          gemeente={zaak.gemeente}
          titel={`‘${taak.naam}’ toewijzen`}
          sluit={() => setWijst(false)}
          kies={({ gebruikersnaam }) => {
            setWijst(false);
            actie.mutate(gebruikersnaam);
          }}
        />
      )}
    </>
  );
}
