import type { Datum } from '../domain/datum.ts';
import type { Effect } from '../domain/zaak/effect.ts';
import type { Gebeurtenis, Vastlegging } from '../domain/zaak/gebeurtenis.ts';
import {
  makeAgendaregels,
  makeTermijnregels,
  makeWerkvoorraadregels,
  makeZaakregel,
} from '../domain/zaak/leesmodellen.ts';
import { listMeldingen } from '../domain/zaak/melding.ts';
import type { Tijdstip, Zaak } from '../domain/zaak/zaak.ts';
import type { Opslag } from '../ports.ts';

/** Who saves, when and by which command. */
export interface Opslagbron {
  readonly opdrachtId: string;
  readonly nu: Tijdstip;
  readonly vandaag: Datum;
  /** User name, or "systeem". */
  readonly door: string;
  /** The zaak as it was before; absent for a new one. */
  readonly voor?: Zaak;
}

/**
 * All that one save writes: the zaak one version higher, its rows, its audit records and its effects. Ids follow from zaak, version and
 * position, so that the same step gives the same ids.
 */
export function makeOpslag(zaak: Zaak, gebeurtenissen: readonly Gebeurtenis[], bron: Opslagbron): Opslag {
  const nieuw: Zaak = { ...zaak, versie: zaak.versie + 1 };
  return {
    zaak: nieuw,
    verwachteVersie: zaak.versie,
    opdrachtId: bron.opdrachtId,
    werkvoorraad: makeWerkvoorraadregels(nieuw),
    zaakregel: makeZaakregel(nieuw, bron.nu),
    termijnen: makeTermijnregels(nieuw),
    agenda: makeAgendaregels(nieuw),
    vastleggingen: gebeurtenissen.map((gebeurtenis, index) => makeVastlegging(nieuw, gebeurtenis, index + 1, bron)),
    effecten: makeEffecten(nieuw, gebeurtenissen, bron),
  };
}

// helpers

function makeVastlegging(zaak: Zaak, gebeurtenis: Gebeurtenis, volgnummer: number, bron: Opslagbron): Vastlegging {
  return {
    id: `${zaak.id}:${zaak.versie}:${volgnummer}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    versie: zaak.versie,
    volgnummer,
    tijdstip: bron.nu,
    datum: bron.vandaag,
    door: bron.door,
    gebeurtenis,
  };
}

/** Every letter has to be rendered, every save is told to the browsers that look at the zaak, and to whom it concerns. */
function makeEffecten(zaak: Zaak, gebeurtenissen: readonly Gebeurtenis[], bron: Opslagbron): readonly Effect[] {
  const { id: zaakId, gemeente, versie } = zaak;
  const brieven = gebeurtenissen.flatMap((gebeurtenis): Nieuw<Effect>[] =>
    gebeurtenis.soort === 'BriefOpgesteld' ? [{ soort: 'brief', zaakId, gemeente, briefId: gebeurtenis.brief.id }] : [],
  );
  const overdrachten = gebeurtenissen.flatMap((gebeurtenis): Nieuw<Effect>[] =>
    gebeurtenis.soort === 'OverdrachtGevraagd'
      ? [
          {
            soort: 'overdracht',
            zaakId,
            gemeente,
            pakketId: gebeurtenis.pakketId,
            volgnummer: gebeurtenis.volgnummer ?? 1,
          },
        ]
      : [],
  );
  const persoonlijk = listMeldingen(bron.voor, zaak, gebeurtenissen, bron).map(
    (melding): Nieuw<Effect> => ({ soort: 'persoonlijk', zaakId, gemeente, melding }),
  );
  const effecten: readonly Nieuw<Effect>[] = [
    ...brieven,
    ...overdrachten,
    { soort: 'melding', zaakId, gemeente },
    ...persoonlijk,
  ];
  return effecten.map((effect, index): Effect => ({ id: `${zaakId}:${versie}:${index + 1}`, ...effect }));
}

type Nieuw<E extends Effect> = E extends Effect ? Omit<E, 'id'> : never;
