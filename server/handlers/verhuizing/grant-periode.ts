import type { Overdrachtperiode } from '../../domain/verhuizing/overdrachtperioden.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Besluitkeuze } from '../besluit-nemen.ts';
import { grantLks } from '../besluit-nemen.ts';
import type { Handlercontext } from '../handler.ts';

/**
 * A besluit for days by the hours, loonwaarde and route that held on them, whatever the gegevens of the zaak say by now; with the moments at
 * which somebody looks again.
 */
export function grantPeriode(
  zaak: Zaak,
  periode: Overdrachtperiode,
  keuze: Pick<Besluitkeuze, 'soort' | 'volgendeMeting' | 'toelichting'>,
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const { van, totEnMet, route, loonwaarde, ...uren } = periode;
  const { dienstverband, loonwaarde: meting, oordeel } = zaak.gegevens;
  const gegevens = {
    ...zaak.gegevens,
    dienstverband: { ...dienstverband, ...uren },
    loonwaarde: loonwaarde === undefined ? meting : { ...meting, percentage: loonwaarde },
    oordeel: { ...oordeel, route },
  };
  const dagen = { ingangsdatum: van, ...(totEnMet === undefined ? {} : { einddatum: totEnMet }) };
  return grantLks({ ...zaak, gegevens }, { ...keuze, door: context.door, ...dagen }, context);
}
