import { useMemo } from 'react';
import { listVelden } from '../../../processes/formulier.ts';
import { listPijlfeiten } from '../../../server/domain/diagram/pijlvoorwaarde.ts';
import type { Regelfeit } from '../../../server/domain/variant/regelzin.ts';
import type { Elementwijziging } from '../../../server/domain/variant/variantdiagram.ts';
import type { Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { saveVariantformulier } from '../api/variantdiagram.ts';
import { useAankondiging } from '../schil/aankondiging.tsx';
import { useWijziging } from '../varianten/use-versie.ts';
import { makeBeginformulier, makeFormuliernaam } from './beginformulier.ts';
import type { Vorm } from './diensten.ts';
import type { Landelijk } from './landelijk.ts';
import type { Paneelkennis } from './paneelkennis.ts';
import { setStapvelden } from './stapvelden.ts';
import { setLandelijk } from './terug.ts';
import type { Tekenstand } from './use-tekenaar.ts';
import { listVastePijlen } from './vaste-velden.ts';

interface Invoer {
  readonly versie: Variantdetail;
  readonly inhoud: Variantinhoudlezing;
  readonly feiten: readonly Regelfeit[];
  readonly landelijk: Landelijk;
  readonly stand: Tekenstand | undefined;
  readonly wijzigingen: readonly Elementwijziging[];
}

/** What the panel offers to choose from, and how it makes a form or goes back to the national step. */
export function usePaneelkennis({ versie, inhoud, feiten, landelijk, stand, wijzigingen }: Invoer): Paneelkennis {
  const kondigAan = useAankondiging();
  const { mutate } = useWijziging(versie, (formulier: Parameters<typeof saveVariantformulier>[1]) =>
    saveVariantformulier(versie, formulier),
  );
  return useMemo(() => {
    const bekend = new Map(inhoud.formulieren.map(({ naam, formulier }) => [naam, formulier.titel]));
    for (const naam of versie.formulieren) if (!bekend.has(naam)) bekend.set(naam, naam);
    const kiesFormulier = (vorm: Vorm, formulier: string) => {
      if (stand === undefined) return;
      setStapvelden(stand.tekening, vorm, { formulier });
      if (bekend.has(formulier)) return;
      mutate(makeBeginformulier(formulier, vorm.businessObject.name ?? '', versie.geldigVanaf), {
        onSuccess: () => kondigAan('Formulier gemaakt met één veld. U kunt het aanpassen bij Formulieren.'),
      });
    };
    return {
      brieven: inhoud.brieven.map(({ code, titel }) => ({ waarde: code, naam: `${code} ${titel}` })),
      parameters: versie.parameters.map(({ sleutel, naam }) => ({ waarde: sleutel, naam })),
      pijlfeiten: listPijlfeiten(
        feiten,
        inhoud.formulieren.flatMap(({ formulier }) => listVelden(formulier)),
        versie.parameters,
      ),
      vastePijlen: listVastePijlen(landelijk.model),
      wijzigingen,
      listFormulieren: (element) => {
        const nieuw = makeFormuliernaam(element);
        const erbij = bekend.has(nieuw) ? [] : [{ waarde: nieuw, naam: 'Nieuw formulier' }];
        return [...[...bekend].map(([waarde, naam]) => ({ waarde, naam })), ...erbij];
      },
      kiesFormulier,
      zetLandelijk: (element) => {
        if (stand === undefined) return;
        const gelukt = setLandelijk(stand.tekening, landelijk.model, element);
        kondigAan(
          gelukt ? 'Terug naar landelijk.' : 'Dit kan alleen terug met Ongedaan maken of met heel het diagram.',
        );
      },
    };
  }, [versie, inhoud, feiten, landelijk, stand, wijzigingen, mutate, kondigAan]);
}
