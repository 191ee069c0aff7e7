import { addDagen } from '../../domain/datum.ts';
import type { Eindegegevens } from '../../domain/vervolg/eindegegevens.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Besluit, Zaak } from '../../domain/zaak/zaak.ts';
import { findBezwaarTot } from '../bezwaar/bezwaar.ts';
import type { Handlercontext } from '../handler.ts';

/** The end that this process handles. @throws TypeError before it was reported */
export function readEinde({ gegevens }: Pick<Zaak, 'gegevens'>): Eindegegevens {
  const { einde } = gegevens;
  if (einde === undefined) throw new TypeError('Er is nog geen einde gemeld.');
  return einde;
}

/** The besluit that ends the LKS on the day after the last one, as it would be taken today. */
export function makeEindebesluit(zaak: Zaak, context: Handlercontext): Besluit {
  const { datum, toelichting } = readEinde(zaak);
  return makeBeeindiging(zaak, { ingangsdatum: addDagen(datum, 1), ...(toelichting ? { toelichting } : {}) }, context);
}

/** A besluit of today by which there is no LKS from this day on. */
export function makeBeeindiging(
  zaak: Zaak,
  vanaf: Pick<Besluit, 'ingangsdatum' | 'toelichting'>,
  context: Handlercontext,
): Besluit {
  const route = currentRoute(zaak);
  return {
    id: context.makeId(),
    soort: 'beeindiging',
    datum: context.vandaag,
    door: context.door,
    grondslag: context.readBesluitgrond('beeindiging', route),
    route,
    ...vanaf,
    betaalschema: [],
    bezwaarTot: findBezwaarTot(context),
  };
}
