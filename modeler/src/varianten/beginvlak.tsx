import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Datum } from '../../../server/domain/datum.ts';
import { ApiFout } from '../api/api-fout.ts';
import { importVariant, startVariant } from '../api/varianten.ts';
import { Datumveld } from '../onderdelen/datumveld.tsx';
import { Dialoog } from '../onderdelen/dialoog.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly wijze: 'nieuw' | 'bestand';
  readonly sluit: () => void;
}

/** Begins a concept: from the version in force, or from a file of this or another gemeente. */
export function Beginvlak({ gemeente, wijze, sluit }: Eigenschappen) {
  const vandaag = useVandaag();
  const [geldigVanaf, setGeldigVanaf] = useState<Datum | undefined>(vandaag);
  const [bestand, setBestand] = useState<File | undefined>();
  const ga = useNavigate();
  const client = useQueryClient();
  const id = useId();
  const begin = useMutation({
    mutationFn: async () =>
      wijze === 'nieuw' || bestand === undefined
        ? startVariant(gemeente, { geldigVanaf: geldigVanaf ?? vandaag })
        : importVariant(gemeente, await bestand.text()),
    onSuccess: (versie) => {
      client.setQueryData(['versie', gemeente, versie.id], versie);
      void client.invalidateQueries({ queryKey: ['varianten', gemeente] });
      void ga(`/${gemeente}/varianten/${encodeURIComponent(versie.id)}`);
    },
  });
  const klaar = wijze === 'nieuw' ? geldigVanaf !== undefined : bestand !== undefined;
  const knoptekst = wijze === 'nieuw' ? 'Concept beginnen' : 'Bestand importeren';
  return (
    <Dialoog
      titel={knoptekst}
      sluit={sluit}
      voet={
        <>
          <Knop soort="hoofd" bezig={begin.isPending || !klaar} onClick={() => begin.mutate()}>
            {knoptekst}
          </Knop>
          <Knop onClick={sluit}>Annuleren</Knop>
        </>
      }
    >
      {wijze === 'nieuw' ? (
        <div className="werk-veld">
          <label htmlFor={id}>Geldig vanaf</label>
          <p className="klein" id={`${id}-uitleg`}>
            Zaken die vanaf deze dag binnenkomen, volgen de nieuwe versie. De dag mag in het verleden liggen. Het
            concept gaat uit van de versie die op deze dag geldt.
          </p>
          <Datumveld
            id={id}
            naam="Geldig vanaf"
            focus
            beschrijving={`${id}-uitleg`}
            waarde={geldigVanaf}
            wijzig={setGeldigVanaf}
          />
        </div>
      ) : (
        <div className="werk-veld">
          <label htmlFor={id}>Bestand van een variant</label>
          <p className="klein" id={`${id}-uitleg`}>
            Kies een JSON-bestand dat hier of bij een andere gemeente is geëxporteerd. U kunt alles daarna nog wijzigen.
          </p>
          <input
            type="file"
            id={id}
            data-focus
            accept="application/json,.json"
            aria-describedby={`${id}-uitleg`}
            onChange={(gebeurtenis) => setBestand(gebeurtenis.target.files?.[0])}
          />
        </div>
      )}
      {begin.isError && <Foutmelding fout={begin.error} wat="Er is geen concept gemaakt." />}
      {begin.error instanceof ApiFout && begin.error.velden.length > 0 && (
        <ul>
          {begin.error.velden.map(({ veld, melding }) => (
            <li key={veld + melding}>{melding}</li>
          ))}
        </ul>
      )}
    </Dialoog>
  );
}
