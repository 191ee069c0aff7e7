import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { setCrediteurnummer } from '../api/zaken.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { useZaakVerversing } from './use-zaak.ts';

/** Records the number of the werkgever in the financiële administratie, at any moment of a zaak. */
export function Crediteurvlak({ zaak }: { readonly zaak: Zaakoverzicht }) {
  const { rollen } = useGebruiker();
  const kondigAan = useAankondiging();
  const ververs = useZaakVerversing(zaak.gemeente, zaak.id);
  const id = useId();
  const oud = zaak.gegevens.werkgever.crediteurnummer ?? '';
  const [nummer, setNummer] = useState(oud);
  const bewaar = useMutation({
    mutationFn: () => setCrediteurnummer(zaak.gemeente, zaak.id, nummer.trim()),
    onSuccess: async () => {
      await ververs();
      kondigAan('Het crediteurnummer is bewaard.');
    },
  });
  if (!rollen.includes('consulent') && !rollen.includes('administratie')) return null;
  return (
    <details>
      <summary>Crediteurnummer {oud === '' ? 'invullen' : 'wijzigen'}</summary>
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          bewaar.mutate();
        }}
      >
        <div className="werk-veld">
          <label htmlFor={id}>Crediteurnummer van {zaak.gegevens.werkgever.naam}</label>
          <span className="klein" id={`${id}-hulp`}>
            Het nummer van de werkgever in de financiële administratie van uw gemeente. Het komt op de betaalopdracht en
            in het journaal van de volgende betaalrun.
          </span>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={id}
            maxLength={20}
            aria-describedby={`${id}-hulp`}
            value={nummer}
            onChange={({ target }) => setNummer(target.value)}
          />
        </div>
        <Knop type="submit" bezig={bewaar.isPending}>
          Crediteurnummer bewaren
        </Knop>
        {bewaar.isError && <Foutmelding fout={bewaar.error} wat="Het crediteurnummer is niet bewaard." />}
      </form>
    </details>
  );
}
