import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Werkvoorraadregel } from '../../../server/domain/overzicht.ts';
import type { Werkvoorraad } from '../../../server/usecases/usecases.ts';
import { describeFout } from '../api/api-fout.ts';
import { assignTaak, claimTaak, releaseTaak, type Taakplek } from '../api/werkvoorraad.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';

export type Taakactie = { readonly soort: 'oppakken' } | { readonly soort: 'teruggeven' } | Toewijzing;

interface Toewijzing {
  readonly soort: 'toewijzen';
  readonly naar: string;
  readonly naam: string;
}

/** What came of one row of a bulk action. */
export interface Bulkuitkomst {
  readonly rij: Werkvoorraadregel;
  readonly gelukt: boolean;
  readonly tekst: string;
}

const KLAAR = { oppakken: 'Opgepakt', teruggeven: 'Teruggegeven', toewijzen: 'Toegewezen' } as const;

/** Claim, release and assign from the list: the row shows it at once, and shows the old value again when it failed. */
export function useTaakacties(gemeente: string, sleutel: QueryKey) {
  const client = useQueryClient();
  const ik = useGebruiker();
  const kondigAan = useAankondiging();
  const [rapport, setRapport] = useState<readonly Bulkuitkomst[]>([]);

  const show = (taakId: string, behandelaar: string | null, naam?: string) =>
    client.setQueryData<Werkvoorraad>(
      sleutel,
      (oud) => oud && withBehandelaar(oud, taakId, behandelaar, ik, naam),
      // The list is still as old as it was: changes of colleagues since then stay marked.
      { updatedAt: client.getQueryState(sleutel)?.dataUpdatedAt },
    );

  const doe = async (rij: Werkvoorraadregel, actie: Taakactie): Promise<Bulkuitkomst> => {
    const nieuw = actie.soort === 'oppakken' ? ik.gebruikersnaam : actie.soort === 'toewijzen' ? actie.naar : null;
    show(rij.taakId, nieuw, actie.soort === 'toewijzen' ? actie.naam : undefined);
    try {
      const zaak = await perform({ gemeente, zaakId: rij.zaakId, taakId: rij.taakId }, actie);
      client.setQueryData(['zaak', gemeente, rij.zaakId], zaak);
      return { rij, gelukt: true, tekst: KLAAR[actie.soort] };
    } catch (fout) {
      show(rij.taakId, rij.behandelaar);
      return { rij, gelukt: false, tekst: describeFout(fout) };
    }
  };

  const actie = useMutation({
    mutationFn: async ({ rijen, actie: wat }: { rijen: readonly Werkvoorraadregel[]; actie: Taakactie }) => {
      const uitkomsten: Bulkuitkomst[] = [];
      for (const rij of rijen) uitkomsten.push(await doe(rij, wat));
      return uitkomsten;
    },
    onSuccess: (uitkomsten, { actie: wat }) => {
      const gelukt = uitkomsten.filter((uitkomst) => uitkomst.gelukt).length;
      const mislukt = uitkomsten.length - gelukt;
      kondigAan(`${KLAAR[wat.soort]}: ${gelukt}.${mislukt > 0 ? ` Niet gelukt: ${mislukt}.` : ''}`);
      setRapport(uitkomsten.length > 1 || mislukt > 0 ? uitkomsten : []);
      void client.invalidateQueries({ queryKey: ['mijn-aantal', gemeente] });
    },
  });

  return { doe: actie.mutate, bezig: actie.isPending, rapport, wisRapport: () => setRapport([]) };
}

function perform(plek: Taakplek, actie: Taakactie) {
  switch (actie.soort) {
    case 'oppakken':
      return claimTaak(plek);
    case 'teruggeven':
      return releaseTaak(plek);
    case 'toewijzen':
      return assignTaak(plek, actie.naar);
  }
}

function withBehandelaar(
  lijst: Werkvoorraad,
  taakId: string,
  behandelaar: string | null,
  ik: { readonly gebruikersnaam: string },
  naam?: string,
): Werkvoorraad {
  const oud = lijst.rijen.find((rij) => rij.taakId === taakId);
  if (!oud) return lijst;
  const verschil = Number(behandelaar === ik.gebruikersnaam) - Number(oud.behandelaar === ik.gebruikersnaam);
  return {
    ...lijst,
    rijen: lijst.rijen.map((rij) => (rij.taakId === taakId ? { ...rij, behandelaar } : rij)),
    namen: behandelaar && naam ? { ...lijst.namen, [behandelaar]: naam } : lijst.namen,
    tellingen: { ...lijst.tellingen, mijn: lijst.tellingen.mijn + verschil },
  };
}
