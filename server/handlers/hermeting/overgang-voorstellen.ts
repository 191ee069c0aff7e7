import { findBeslotenEinde } from '../../domain/besluit/besluitketen.ts';
import type { Datum } from '../../domain/datum.ts';
import { findAansluiting, findEerste, findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { isProcesLopend } from '../../domain/zaak/zaakproces.ts';
import { recordGegevens } from '../gegevens.ts';

/** The period that is proposed after a measurement, as fields of the zaak. No end is proposed that lies before the first day. */
export function proposeMetingperiode(zaak: Zaak, vandaag: Datum): Readonly<Record<string, unknown>> {
  const { dienstverband, hermeting } = zaak.gegevens;
  const ingangsdatum = proposeIngangsdatum(zaak, vandaag);
  const einddatum = findEerste([dienstverband.einddatum, hermeting?.volgendeMeting, findBeslotenEinde(zaak.besluiten)]);
  return {
    'hermeting.ingangsdatum': ingangsdatum,
    'hermeting.einddatum': einddatum === undefined || einddatum < ingangsdatum ? null : einddatum,
  };
}

/**
 * Proposes the period after forfaitaire LKS again, because the contract or the forfaitaire period became longer since the loonwaarde was
 * established. Nothing happens while there is no such proposal.
 */
export function refreshOvergang(zaak: Zaak, vandaag: Datum): readonly Gebeurtenis[] {
  if (!isProcesLopend(zaak, 'forfaitair-naar-regulier') || zaak.gegevens.hermeting?.vastgesteldOp === undefined)
    return [];
  return recordGegevens(zaak, proposeMetingperiode(zaak, vandaag), 'antwoord over verlenging');
}

// helpers

/** After forfaitaire LKS, or after an LKS that is over: the day on which it would stop. Else today, the day of the new besluit. */
function proposeIngangsdatum(zaak: Zaak, vandaag: Datum): Datum {
  const aansluiting = findAansluiting(findLopendeLks(zaak));
  if (aansluiting === undefined) return vandaag;
  return zaak.gegevens.oordeel.route === 'forfaitair' || aansluiting < vandaag ? aansluiting : vandaag;
}
