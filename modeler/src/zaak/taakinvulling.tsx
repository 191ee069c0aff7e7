import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { listVelden } from '../../../processes/formulier.ts';
import type { Zaakoverzicht } from '../../../server/domain/volgen/overzicht.ts';
import type { Taakformulier } from '../../../server/usecases/usecases.ts';
import { ApiFout } from '../api/api-fout.ts';
import { makeId } from '../api/make-id.ts';
import { releaseTaak } from '../api/werkvoorraad.ts';
import { completeTaak, saveConcept } from '../api/zaken.ts';
import { Formulierweergave } from '../formulier/formulierweergave.tsx';
import { useFormulier } from '../formulier/use-formulier.ts';
import { Rapportlezer } from '../loonwaarde/rapportlezer.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useVandaag } from '../schil/sessie-context.tsx';
import { Taakverrekening } from '../verrekenen/taakverrekening.tsx';
import { formatTijd } from '../weergave/datum.ts';
import { markEigen } from '../werkvoorraad/use-live.ts';
import { Briefvoorbeelden } from './briefvoorbeelden.tsx';
import { Conflictdialoog } from './conflictdialoog.tsx';
import { Gevolgen } from './gevolgen.tsx';
import { Taakvoet } from './taakvoet.tsx';
import { useConcept } from './use-concept.ts';
import { useVoorbeeld } from './use-voorbeeld.ts';
import { useZaakVerversing } from './use-zaak.ts';
import { Werkafspraken } from './werkafspraken.tsx';

interface Eigenschappen {
  readonly zaak: Zaakoverzicht;
  readonly taakformulier: Taakformulier;
  readonly pasOpgepakt: boolean;
  readonly klaar: () => void;
  readonly weg: () => void;
}

/** My task as a form: keeps a draft, shows what completing it will do, completes it, and settles a conflict. */
export function Taakinvulling({ zaak, taakformulier, pasOpgepakt, klaar, weg }: Eigenschappen) {
  const { taak, formulier, concept } = taakformulier;
  const plek = { gemeente: zaak.gemeente, zaakId: zaak.id, taakId: taak.id };
  const stand = useFormulier(formulier, { ...taakformulier.waarden, ...concept?.waarden }, useVandaag());
  const bewaring = useConcept((waarden) => saveConcept(plek, waarden), stand.waarden, concept?.bewaardOp);
  const [versie, setVersie] = useState(taakformulier.zaakversie);
  const voorbeeld = useVoorbeeld(plek, versie, stand.waarden, stand.compleet);
  const ververs = useZaakVerversing(zaak.gemeente, zaak.id);
  const kondigAan = useAankondiging();
  const vel = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (pasOpgepakt) vel.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [pasOpgepakt]);
  // One id per attempt that may have arrived: sending the same work twice changes nothing.
  const opdracht = useRef<{ readonly inhoud: string; readonly id: string } | undefined>(undefined);
  const afronden = useMutation({
    mutationFn: async (tegenVersie: number) => {
      const inhoud = JSON.stringify([tegenVersie, stand.waarden]);
      if (opdracht.current?.inhoud !== inhoud) opdracht.current = { inhoud, id: makeId() };
      markEigen(zaak.id);
      await bewaring.pauzeer();
      return completeTaak(plek, { versie: tegenVersie, waarden: stand.waarden, opdrachtId: opdracht.current.id });
    },
    onSuccess: async (nieuw) => {
      bewaring.stop();
      klaar();
      await ververs(nieuw);
      kondigAan(`${taak.naam}: klaar`);
    },
    onError: (fout) => {
      if (!(fout instanceof ApiFout && fout.status === 409)) bewaring.hervat();
      if (fout instanceof ApiFout && fout.status === 422) stand.toonServerfouten(fout.velden);
    },
  });
  const teruggeven = useMutation({
    mutationFn: async () => {
      await bewaring.bewaar().catch(() => undefined);
      return releaseTaak(plek);
    },
    onSuccess: async (nieuw) => {
      bewaring.stop();
      weg();
      await ververs(nieuw);
      kondigAan('Taak teruggegeven');
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!afronden.isPending && stand.probeer()) afronden.mutate(versie);
  };
  const conflict = afronden.error instanceof ApiFout && afronden.error.status === 409 ? afronden.error : undefined;
  const storing = afronden.isError && !conflict && !isInvoerfout(afronden.error);
  return (
    <form ref={vel} className="werk-stapel" onSubmit={verstuur} noValidate aria-label={formulier.titel}>
      <p className="klein werk-conceptregel">
        opgepakt door mij
        {bewaring.bewaardOp && ` · concept bewaard om ${formatTijd(bewaring.bewaardOp)}`}
        {bewaring.mislukt && ' · het concept is nog niet bewaard'}
      </p>
      {formulier.meldingen?.map(({ tekst }) => (
        <Melding key={tekst} soort="anders">
          {tekst}
        </Melding>
      ))}
      {formulier.uitleg && <p>{formulier.uitleg}</p>}
      {isInvoerfout(afronden.error) && afronden.error.velden.length === 0 && (
        <Foutmelding fout={afronden.error} wat="Dit kan nog niet." />
      )}
      <Rapportlezer
        gemeente={zaak.gemeente}
        zaakId={zaak.id}
        velden={listVelden(formulier).map(({ veld }) => veld)}
        neemOver={stand.zet}
      />
      <Taakverrekening gegevens={zaak.gegevens} element={taak.element} />
      <Formulierweergave {...{ formulier, stand }} voorvoegsel="taak" bronnen={taakformulier.bronnen} kop="h3" />
      <Briefvoorbeelden plek={plek} waarden={stand.waarden} voorbeeld={voorbeeld} />
      <Gevolgen gevolgen={voorbeeld?.gevolgen ?? []} knop={formulier.knop} />
      <Werkafspraken gemeentenaam={zaak.gemeentenaam} waarover="deze taak" afspraken={taakformulier.werkafspraken} />
      {storing && <Foutmelding fout={afronden.error} wat="De taak is niet afgerond." />}
      {teruggeven.isError && <Foutmelding fout={teruggeven.error} wat="Teruggeven lukte niet." />}
      <Taakvoet
        knop={formulier.knop}
        bezig={afronden.isPending || teruggeven.isPending}
        gevolgen={voorbeeld?.gevolgen ?? []}
        gemeente={zaak.gemeente}
        bewaar={bewaring.bewaar}
        geefTerug={() => teruggeven.mutate()}
      />
      {conflict && (
        <Conflictdialoog
          zaak={zaak}
          taakformulier={taakformulier}
          stand={stand}
          fout={conflict}
          sluit={() => afronden.reset()}
          weg={weg}
          opnieuw={(nieuweVersie) => {
            setVersie(nieuweVersie);
            afronden.mutate(nieuweVersie);
          }}
        />
      )}
    </form>
  );
}

function isInvoerfout(fout: unknown): fout is ApiFout {
  return fout instanceof ApiFout && fout.status === 422;
}
