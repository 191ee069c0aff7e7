import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { type Formulier } from '../../../processes/formulier.ts';
import { startwaarden } from '../../../processes/startwaarden.ts';
import { type Datum, isDatum } from '../../../server/domain/datum.ts';
import { ApiFout } from '../api/api-fout.ts';
import { makeId } from '../api/make-id.ts';
import { readFormulier, startZaak } from '../api/zaken.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { Ingediend, type NieuweZaak } from './ingediend.tsx';

/** A new aanvraag: the form PP-1, and then the documents that came with it. */
export function Aanvraagpagina() {
  const { gemeente = '' } = useParams();
  const [zaak, setZaak] = useState<NieuweZaak | undefined>();
  const vraag = useQuery(makeFormuliervraag(gemeente, useVandaag()));
  if (zaak) return <Ingediend gemeente={gemeente} zaak={zaak} nog={() => setZaak(undefined)} />;
  return (
    <>
      <Paginatitel titel="Nieuwe aanvraag" />
      {vraag.isPending && <Skelet wat="Het formulier" />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="Het formulier komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && <Invulling gemeente={gemeente} formulier={vraag.data} klaar={setZaak} />}
    </>
  );
}

interface Eigenschappen {
  readonly gemeente: string;
  /** As it is for an aanvraag of today. */
  readonly formulier: Formulier;
  readonly klaar: (zaak: NieuweZaak) => void;
}

function Invulling({ gemeente, formulier: vanVandaag, klaar }: Eigenschappen) {
  const vandaag = useVandaag();
  // The date of receipt decides which version holds, and so which questions there are. What was filled in stays.
  const [ontvangen, setOntvangen] = useState<Datum>(vandaag);
  const vanDatum = useQuery({ ...makeFormuliervraag(gemeente, ontvangen), placeholderData: keepPreviousData });
  const formulier = vanDatum.data ?? vanVandaag;
  const kondigAan = useAankondiging();
  const stand = useFormulier(
    formulier,
    { ...startwaarden(formulier, {}), 'aanvraag.datumOntvangst': vandaag },
    vandaag,
  );
  const ingevuld = stand.waarden['aanvraag.datumOntvangst'];
  if (isDatum(ingevuld) && ingevuld <= vandaag && ingevuld !== ontvangen) setOntvangen(ingevuld);
  // The same id for every attempt of this form: a repeated click makes one zaak, not two.
  const opdracht = useRef(makeId());
  const indienen = useMutation({
    mutationFn: () => startZaak(gemeente, stand.waarden, opdracht.current),
    onSuccess: (zaak) => {
      kondigAan(`Aanvraag ingediend, zaak ${zaak.zaaknummer}`);
      klaar(zaak);
    },
    onError: (fout) => {
      if (!(fout instanceof ApiFout) || fout.status !== 422) return;
      stand.toonServerfouten(fout.velden);
      opdracht.current = makeId();
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!indienen.isPending && stand.probeer()) indienen.mutate();
  };
  const invoerfout = indienen.error instanceof ApiFout && indienen.error.velden.length > 0;
  return (
    <form className="werk-stapel g-6 smal-blok" onSubmit={verstuur} noValidate aria-label={formulier.titel}>
      {formulier.uitleg && <p>{formulier.uitleg}</p>}
      <Formulierweergave formulier={formulier} stand={stand} voorvoegsel="aanvraag" />
      {indienen.isError && !invoerfout && (
        <Foutmelding fout={indienen.error} wat="De aanvraag is niet ingediend. Wat u invulde, staat er nog." />
      )}
      <div className="werk-rij">
        <Knop soort="hoofd" type="submit" bezig={indienen.isPending}>
          {formulier.knop}
        </Knop>
        <span className="klein">Daarna kunt u documenten toevoegen, zoals de arbeidsovereenkomst.</span>
      </div>
    </form>
  );
}

// helpers

function makeFormuliervraag(gemeente: string, ontvangen: Datum) {
  return {
    queryKey: ['formulier', gemeente, 'aanvraag', ontvangen],
    queryFn: () => readFormulier(gemeente, 'aanvraag', ontvangen),
  };
}
