import type { Besluitperiode } from '../../domain/besluit/besluitketen.ts';
import { listBesluitperioden } from '../../domain/besluit/besluitketen.ts';
import { addDagen, maxDatum } from '../../domain/datum.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Periode } from '../aanvraag/toekenning.ts';
import { findWijzigingsperiode } from './wijzigingsperiode.ts';

/** Days of a change on which the LKS is calculated on one route from one loonwaarde, with the zaak as it was calculated from there. */
export interface Wijzigingsdeel {
  readonly periode: Periode;
  readonly zaak: Zaak;
  readonly volgendeMeting?: string;
}

/**
 * The days of a change, cut where another loonwaarde or another route begins: other hours of a month in the past never bring the loonwaarde
 * of a later measurement into it, and never make forfaitaire months regular (art. 10d lid 5 Pw). The last part is as the zaak is now.
 * @throws InvoerError when no LKS runs on the first day
 */
export function listWijzigingsdelen(zaak: Zaak): readonly [Wijzigingsdeel, ...Wijzigingsdeel[]] {
  const periode = findWijzigingsperiode(zaak);
  const perioden = listBesluitperioden(zaak.besluiten).filter(
    ({ totEnMet }) => totEnMet === undefined || totEnMet >= periode.ingangsdatum,
  );
  const groepen: Besluitperiode[] = [];
  for (const deel of perioden) {
    const vorige = groepen.at(-1);
    if (vorige !== undefined && isVervolg(vorige, deel)) groepen[groepen.length - 1] = { ...deel, van: vorige.van };
    else groepen.push(deel);
  }
  const [eerste = { zaak, periode }, ...rest] = groepen.map(({ besluit, van, totEnMet }, plaats): Wijzigingsdeel => {
    const ingangsdatum = maxDatum(van, periode.ingangsdatum);
    const { volgendeMeting } = besluit;
    return {
      periode: { ingangsdatum, ...(totEnMet === undefined ? {} : { einddatum: totEnMet }) },
      zaak: plaats === groepen.length - 1 ? zaak : goBack(zaak, besluit),
      ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    };
  });
  return [eerste, ...rest];
}

// helpers

/** Whether these days follow on the others, and are calculated in the same way. */
function isVervolg(vorige: Besluitperiode, deel: Besluitperiode): boolean {
  const [a, b] = [vorige.besluit.rekenbasis, deel.besluit.rekenbasis];
  if (vorige.totEnMet === undefined || addDagen(vorige.totEnMet, 1) !== deel.van) return false;
  return a === undefined || b === undefined || (a.route === b.route && a.loonwaarde === b.loonwaarde);
}

/** The zaak as this besluit calculated from it. */
function goBack(zaak: Zaak, { rekenbasis }: Besluitperiode['besluit']): Zaak {
  if (rekenbasis === undefined) return zaak;
  const { route, loonwaarde, urenPerWeek, voltijdUren, contractsoort } = rekenbasis;
  const { gegevens } = zaak;
  const { percentage: _nu, ...meting } = gegevens.loonwaarde;
  return {
    ...zaak,
    gegevens: {
      ...gegevens,
      oordeel: { ...gegevens.oordeel, route },
      loonwaarde: { ...meting, ...(loonwaarde === undefined ? {} : { percentage: loonwaarde }) },
      dienstverband: { ...gegevens.dienstverband, urenPerWeek, voltijdUren, contractsoort },
    },
  };
}
