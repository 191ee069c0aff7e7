import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import { isWachtend } from '../../../server/domain/zaak/zaakproces.ts';
import type { Vervolgformulier } from '../../../server/usecases/zaak/vervolgusecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { makeId } from '../api/make-id.ts';
import { readVervolg, saveVervolgconcept, startVervolg } from '../api/vervolg.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { Paginatitel } from '../onderdelen/paginatitel.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Terugpad } from '../onderdelen/terugpad.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { formatTijd } from '../weergave/datum.ts';
import { useConcept } from '../zaak/use-concept.ts';
import { useZaak, useZaakVerversing } from '../zaak/use-zaak.ts';

/** The form with which something begins in a zaak. */
export function Vervolgpagina() {
  const { gemeente = '', zaakId = '', proces = '' } = useParams();
  return <Vervolg key={`${zaakId} ${proces}`} gemeente={gemeente} zaakId={zaakId} proces={proces} />;
}

// helpers

interface Plaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly proces: string;
}

function Vervolg(plek: Plaats) {
  const { gemeente, zaakId, proces } = plek;
  const zaak = useZaak(gemeente, zaakId);
  // Once read it stays: what is being typed is never replaced by a newer answer.
  const vraag = useQuery({
    queryKey: ['vervolgformulier', gemeente, zaakId, proces],
    queryFn: () => readVervolg(plek),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <>
      <Terug zaak={zaak.data} gemeente={gemeente} zaakId={zaakId} />
      <Paginatitel titel={vraag.data?.titel ?? 'Doorgeven of starten'} metFocus />
      {vraag.isPending && <Skelet wat="Het formulier" regels={6} />}
      {vraag.isError && (
        <Foutmelding fout={vraag.error} wat="Het formulier komt niet door." opnieuw={() => void vraag.refetch()} />
      )}
      {vraag.data && <Invulling plek={plek} vervolg={vraag.data} />}
    </>
  );
}

function Terug({ zaak, gemeente, zaakId }: { zaak: Zaakoverzicht | undefined; gemeente: string; zaakId: string }) {
  return (
    <Terugpad
      naar={`/${gemeente}/zaken/${zaakId}`}
      naam={zaak ? `${zaak.zaaknummer}: ${zaak.titel}` : 'Terug naar de zaak'}
    />
  );
}

function Invulling({ plek, vervolg }: { readonly plek: Plaats; readonly vervolg: Vervolgformulier }) {
  const { formulier, concept, zaakversie } = vervolg;
  const { gemeente, zaakId, proces } = plek;
  const stand = useFormulier(formulier, { ...vervolg.waarden, ...concept?.waarden }, useVandaag());
  const bewaring = useConcept((waarden) => saveVervolgconcept(plek, waarden), stand.waarden, concept?.bewaardOp);
  const ververs = useZaakVerversing(gemeente, zaakId);
  const kondigAan = useAankondiging();
  const navigate = useNavigate();
  // One id per attempt that may have arrived: sending the same twice starts one process.
  const opdracht = useRef<{ readonly inhoud: string; readonly id: string } | undefined>(undefined);
  const starten = useMutation({
    mutationFn: async () => {
      const inhoud = JSON.stringify(stand.waarden);
      if (opdracht.current?.inhoud !== inhoud) opdracht.current = { inhoud, id: makeId() };
      await bewaring.pauzeer();
      return startVervolg(plek, { versie: zaakversie, waarden: stand.waarden, opdrachtId: opdracht.current.id });
    },
    onSuccess: async (zaak) => {
      bewaring.stop();
      await ververs(zaak);
      const wacht = proces === 'bezwaar' && zaak.termijnen.some((termijn) => isWachtend(zaak, termijn));
      kondigAan(`${vervolg.titel}: ${wacht ? 'vastgelegd, wacht op het lopende bezwaar' : 'begonnen'}`);
      await navigate(`/${gemeente}/zaken/${zaakId}`);
    },
    onError: (fout) => {
      bewaring.hervat();
      if (fout instanceof ApiFout && fout.status === 422) stand.toonServerfouten(fout.velden);
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!starten.isPending && stand.probeer()) starten.mutate();
  };
  const bijVeld = starten.error instanceof ApiFout && starten.error.velden.length > 0;
  return (
    <form className="werk-stapel g-6 smal-blok" onSubmit={verstuur} noValidate aria-label={formulier.titel}>
      {formulier.meldingen?.map(({ tekst }) => (
        <Melding key={tekst} soort="anders">
          {tekst}
        </Melding>
      ))}
      {formulier.uitleg && <p>{formulier.uitleg}</p>}
      <Formulierweergave formulier={formulier} stand={stand} voorvoegsel="vervolg" />
      {starten.isError && !bijVeld && (
        <Foutmelding fout={starten.error} wat="Het is niet begonnen. Wat u invulde, staat er nog." />
      )}
      <div className="werk-rij">
        <Knop soort="hoofd" type="submit" bezig={starten.isPending}>
          {formulier.knop}
        </Knop>
        <span className="klein">
          {bewaring.bewaardOp ? `Concept bewaard om ${formatTijd(bewaring.bewaardOp)}.` : ''}
          {bewaring.mislukt && ' Het concept is nog niet bewaard.'}
        </span>
      </div>
    </form>
  );
}
