import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';
import type { Werkvoorraad } from '../../../server/usecases/volgen/lijstusecases.ts';
import { describeFout } from '../api/api-fout.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useGebruiker } from '../schil/sessie-context.tsx';
import { KLAAR, perform, type Taakactie, undo } from './taakactie.ts';
import { markEigen } from './use-live.ts';

/** What came of one row of a bulk action. */
export interface Bulkuitkomst {
  readonly rij: Werkvoorraadregel;
  readonly gelukt: boolean;
  readonly tekst: string;
}

/** What a bulk action did, and how to take it back; absent when there is nothing to take back. */
export interface Rapport {
  readonly uitkomsten: readonly Bulkuitkomst[];
  readonly klaar: string;
  readonly ongedaan?: () => void;
}

/** One thing for one row: what to do may differ from row to row. */
export interface Opdracht {
  readonly rij: Werkvoorraadregel;
  readonly actie: Taakactie;
}

/** Everything that the list can do with tasks: the row shows it at once, and shows the old value again when it failed. */
export function useTaakacties(gemeente: string, sleutel: QueryKey) {
  const client = useQueryClient();
  const ik = useGebruiker();
  const kondigAan = useAankondiging();
  const [rapport, setRapport] = useState<Rapport | undefined>();

  const show = (taakId: string, behandelaar: string | null, naam?: string) =>
    client.setQueryData<Werkvoorraad>(
      sleutel,
      (oud) => oud && withBehandelaar(oud, taakId, behandelaar, ik, naam),
      // The list is still as old as it was: changes of colleagues since then stay marked.
      { updatedAt: client.getQueryState(sleutel)?.dataUpdatedAt },
    );

  const doeEen = async ({ rij, actie }: Opdracht): Promise<Bulkuitkomst> => {
    const wie = readNieuweEigenaar(actie, ik.gebruikersnaam);
    if (wie !== undefined) show(rij.taakId, wie, actie.soort === 'toewijzen' ? actie.naam : undefined);
    markEigen(rij.zaakId);
    try {
      const zaak = await perform({ gemeente, zaakId: rij.zaakId, taakId: rij.taakId }, actie);
      client.setQueryData(['zaak', gemeente, rij.zaakId], zaak);
      return { rij, gelukt: true, tekst: KLAAR[actie.soort] };
    } catch (fout) {
      if (wie !== undefined) show(rij.taakId, rij.behandelaar);
      return { rij, gelukt: false, tekst: describeFout(fout) };
    }
  };

  const ververs = () => {
    void client.invalidateQueries({ queryKey: ['mijn-aantal', gemeente] });
    void client.invalidateQueries({ queryKey: ['werkvoorraad', gemeente] });
  };

  const terug = useMutation({
    mutationFn: async (gelukt: readonly Opdracht[]) => {
      const uitkomsten: Bulkuitkomst[] = [];
      for (const { rij, actie } of gelukt) {
        markEigen(rij.zaakId);
        const plek = { gemeente, zaakId: rij.zaakId, taakId: rij.taakId };
        const fout = await undo(plek, actie, rij.behandelaar, ik.gebruikersnaam).then(() => undefined, describeFout);
        uitkomsten.push({ rij, gelukt: fout === undefined, tekst: fout ?? 'Teruggedraaid' });
      }
      return uitkomsten;
    },
    onSuccess: (uitkomsten) => {
      kondigAan(describeAfloop('Teruggedraaid', uitkomsten));
      setRapport({ uitkomsten, klaar: 'Teruggedraaid' });
      ververs();
    },
  });

  const actie = useMutation({
    mutationFn: async (opdrachten: readonly Opdracht[]) => {
      const uitkomsten: Bulkuitkomst[] = [];
      for (const opdracht of opdrachten) uitkomsten.push(await doeEen(opdracht));
      return uitkomsten;
    },
    onSuccess: (uitkomsten, opdrachten) => {
      const soort = opdrachten[0]?.actie.soort ?? 'oppakken';
      const gelukt = opdrachten.filter((_, plaats) => uitkomsten[plaats]?.gelukt);
      kondigAan(describeAfloop(KLAAR[soort], uitkomsten));
      const kanTerug = gelukt.length > 0 && soort !== 'oppakken' && soort !== 'teruggeven';
      const tonen = uitkomsten.length > 1 || gelukt.length < uitkomsten.length || kanTerug;
      const ongedaan = kanTerug ? { ongedaan: () => terug.mutate(gelukt) } : {};
      setRapport(tonen ? { uitkomsten, klaar: KLAAR[soort], ...ongedaan } : undefined);
      void client.invalidateQueries({ queryKey: ['mijn-aantal', gemeente] });
      if (soort === 'uitstellen' || soort === 'hervatten') ververs();
    },
  });

  return {
    doe: actie.mutate,
    bezig: actie.isPending || terug.isPending,
    rapport,
    wisRapport: () => setRapport(undefined),
  };
}

// helpers

/** Whose the task becomes; undefined when that does not change. */
function readNieuweEigenaar(actie: Taakactie, ik: string): string | null | undefined {
  if (actie.soort === 'oppakken') return ik;
  if (actie.soort === 'teruggeven') return null;
  return actie.soort === 'toewijzen' ? actie.naar : undefined;
}

function describeAfloop(wat: string, uitkomsten: readonly Bulkuitkomst[]): string {
  const gelukt = uitkomsten.filter((uitkomst) => uitkomst.gelukt).length;
  const mislukt = uitkomsten.length - gelukt;
  return `${wat}: ${gelukt}.${mislukt > 0 ? ` Niet gelukt: ${mislukt}.` : ''}`;
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
