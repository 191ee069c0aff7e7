import type { Datum } from '../domain/datum.ts';
import type { Gebeurtenis } from '../domain/zaak/gebeurtenis.ts';
import { currentRoute } from '../domain/zaak/leesmodellen.ts';
import type { Besluit, Zaak } from '../domain/zaak/zaak.ts';
import type { Periode } from './aanvraag/toekenning.ts';
import { calculateToekenning } from './aanvraag/toekenning.ts';
import { findBezwaarTot } from './bezwaar/bezwaar.ts';
import type { Handlercontext } from './handler.ts';
import { planHeronderzoeken } from './hermeting/heronderzoeken.ts';

/** What somebody decided about a period of LKS. */
export interface Besluitkeuze extends Periode {
  readonly soort: Besluit['soort'];
  /** User name of who decided. */
  readonly door: string;
  readonly volgendeMeting?: Datum;
  readonly toelichting?: string;
}

/** The besluit that gives LKS over this period, with its amount and payments, and when somebody looks again. @throws InvoerError */
export function grantLks(
  zaak: Zaak,
  { soort, door, toelichting, volgendeMeting, ingangsdatum, einddatum }: Besluitkeuze,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const route = currentRoute(zaak);
  const periode: Periode = { ingangsdatum, ...(einddatum === undefined ? {} : { einddatum }) };
  const meting = volgendeMeting === undefined ? {} : { volgendeMeting };
  return [
    {
      soort: 'BesluitGenomen',
      besluit: {
        id: context.makeId(),
        soort,
        datum: context.vandaag,
        door,
        grondslag: context.readBesluitgrond(soort, route),
        route,
        ...periode,
        ...meting,
        ...(toelichting === undefined ? {} : { toelichting }),
        ...calculateToekenning(zaak, periode, context),
        bezwaarTot: findBezwaarTot(context),
      },
    },
    ...planHeronderzoeken(zaak, { ...periode, ...meting }, context).map(
      (heronderzoek): Gebeurtenis => ({ soort: 'HeronderzoekGepland', heronderzoek }),
    ),
  ];
}
