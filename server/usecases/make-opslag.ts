import type { Datum } from '../domain/datum.ts';
import type { Effect } from '../domain/effect.ts';
import type { Gebeurtenis, Vastlegging } from '../domain/gebeurtenis.ts';
import { makeAgendaregels, makeTermijnregels, makeWerkvoorraadregels, makeZaakregel } from '../domain/leesmodellen.ts';
import type { Tijdstip, Zaak } from '../domain/zaak.ts';
import type { Opslag } from '../ports.ts';

/** Who saves, when and by which command. */
export interface Opslagbron {
  readonly opdrachtId: string;
  readonly nu: Tijdstip;
  readonly vandaag: Datum;
  /** User name, or "systeem". */
  readonly door: string;
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
    effecten: makeEffecten(nieuw, gebeurtenissen),
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

/** Every letter has to be rendered, and every save is told to the browsers that look at the zaak. */
function makeEffecten(zaak: Zaak, gebeurtenissen: readonly Gebeurtenis[]): readonly Effect[] {
  const { id: zaakId, gemeente, versie } = zaak;
  const brieven = gebeurtenissen.flatMap((gebeurtenis) =>
    gebeurtenis.soort === 'BriefOpgesteld' ? [gebeurtenis.brief.id] : [],
  );
  const effectId = (volgnummer: number): string => `${zaakId}:${versie}:${volgnummer}`;
  return [
    ...brieven.map(
      (briefId, index): Effect => ({ id: effectId(index + 1), soort: 'brief', zaakId, gemeente, briefId }),
    ),
    { id: effectId(brieven.length + 1), soort: 'melding', zaakId, gemeente },
  ];
}
