import type { Datum } from '../domain/datum.ts';
import { diffDagen, formatDatum, formatDatumKort, maxDatum } from '../domain/datum.ts';
import { addWerkdagen } from '../domain/termijn/werkdagen.ts';
import { dropTermijnen } from '../domain/termijn/zaaktermijn.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Handlercontext } from './handler.ts';

/**
 * Starts a term that ends so many werkdagen before `einde`: somebody hears in time that something runs out. Counted backwards, so it never
 * moves on (art. 1 lid 2 Algemene termijnenwet). Where that day is over already, it ends today.
 */
export function beginTermijnVoor(
  zaak: Zaak,
  soort: string,
  einde: Datum,
  context: Pick<Handlercontext, 'findTermijn' | 'kalender' | 'makeId' | 'vandaag'>,
): readonly Gebeurtenis[] {
  const definitie = context.findTermijn(soort);
  if (!definitie) return [];
  const { naam, wettelijk, grondslag, aantal, bericht, elementen } = definitie;
  const einddatum = maxDatum(addWerkdagen(einde, -aantal, context.kalender), context.vandaag);
  const omschrijving = `${aantal} werkdagen voor ${formatDatum(einde)}`;
  return [
    ...dropTermijnen(zaak, 'opnieuw gestart', (oud) => oud.soort === soort),
    {
      soort: 'TermijnGestart',
      termijn: {
        id: context.makeId(),
        soort,
        naam,
        wettelijk,
        grondslag,
        van: context.vandaag,
        aantal: diffDagen(context.vandaag, einddatum),
        eenheid: 'dagen',
        atw: false,
        opschortingen: [],
        einddatum,
        uitleg: [{ omschrijving, uitkomst: formatDatumKort(einddatum), grondslag, aanname: true }],
        bericht,
        elementen,
        status: 'lopend',
      },
    },
  ];
}
