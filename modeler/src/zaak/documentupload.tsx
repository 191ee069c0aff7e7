import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { DocumentVerwijzing } from '../../../server/domain/zaak/zaak.ts';
import { addDocument } from '../api/zaken.ts';
import { Bestandveld } from '../onderdelen/bestandveld.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { useBestandkeuze } from '../onderdelen/use-bestandkeuze.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { DOCUMENTSOORTEN } from '../weergave/woorden.ts';
import { markEigen } from '../werkvoorraad/use-live.ts';
import { useZaakVerversing } from './use-zaak.ts';

type Soort = DocumentVerwijzing['soort'];
const MAX_BYTES = 10_000_000;

interface Eigenschappen {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly toegevoegd?: (document: DocumentVerwijzing) => void;
}

/** Adds one document: which kind, which file. */
export function Documentupload({ gemeente, zaakId, toegevoegd }: Eigenschappen) {
  const id = useId();
  const [soort, setSoort] = useState<Soort | ''>('');
  const [fout, setFout] = useState<string | undefined>();
  const keuze = useBestandkeuze({ keur: checkBestand });
  const soortveld = useRef<HTMLSelectElement>(null);
  const ververs = useZaakVerversing(gemeente, zaakId);
  const kondigAan = useAankondiging();
  const toevoegen = useMutation({
    mutationFn: ({ bestand, als }: { bestand: File; als: Soort }) => {
      markEigen(zaakId);
      return addDocument(gemeente, zaakId, bestand, als);
    },
    onSuccess: async (document) => {
      keuze.wis();
      setSoort('');
      kondigAan(`${document.naam} toegevoegd`);
      toegevoegd?.(document);
      await ververs();
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const bestand = keuze.vraag();
    setFout(soort ? undefined : 'Kies welk soort document het is.');
    if (!soort) soortveld.current?.focus();
    else if (bestand) toevoegen.mutate({ bestand, als: soort });
  };
  return (
    <form className="werk-stapel smal-blok" onSubmit={verstuur} aria-label="Document toevoegen" noValidate>
      <h2>Document toevoegen</h2>
      <div role="alert">
        {toevoegen.isError && <Foutmelding fout={toevoegen.error} wat="Het document is niet toegevoegd." />}
      </div>
      <div className="werk-veld">
        <label htmlFor={`${id}-soort`}>Soort document</label>
        <span role="alert">
          {fout && (
            <span className="werk-status werk-status--laat werk-veldfout" id={`${id}-fout`}>
              {fout}
            </span>
          )}
        </span>
        <select
          id={`${id}-soort`}
          ref={soortveld}
          className="utrecht-select utrecht-select--html-select"
          aria-invalid={fout !== undefined}
          aria-describedby={fout === undefined ? undefined : `${id}-fout`}
          value={soort}
          onChange={(keuze) => setSoort(keuze.target.value as Soort | '')}
        >
          <option value="">Kies…</option>
          {Object.entries(DOCUMENTSOORTEN).map(([waarde, naam]) => (
            <option key={waarde} value={waarde}>
              {naam}
            </option>
          ))}
        </select>
      </div>
      <Bestandveld
        naam="Bestand"
        hulp="Hoogstens 10 MB: pdf, png, jpg, docx of odt."
        soorten=".pdf,.png,.jpg,.jpeg,.docx,.odt"
        keuze={keuze}
      />
      <div className="werk-rij">
        <Knop type="submit" bezig={toevoegen.isPending}>
          Document toevoegen
        </Knop>
      </div>
    </form>
  );
}

function checkBestand({ size }: File): string | undefined {
  if (size > MAX_BYTES) return 'Dit bestand is groter dan 10 MB. Maak het kleiner of splits het.';
  return size === 0 ? 'Dit bestand is leeg. Kies een ander bestand.' : undefined;
}
