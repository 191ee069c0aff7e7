import type { Datum } from '../../domain/datum.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { recordGegevens } from '../gegevens.ts';

/** From now on the LKS is calculated from the loonwaarde that was measured last. */
export function adoptLoonwaarde(zaak: Zaak, vandaag: Datum): readonly Gebeurtenis[] {
  const { hermeting } = zaak.gegevens;
  if (hermeting?.percentage === undefined) {
    throw new TypeError(`Zaak ${zaak.id}: er is geen nieuwe loonwaarde om over te nemen.`);
  }
  return recordGegevens(
    zaak,
    {
      'loonwaarde.soortMeting': hermeting.soortMeting,
      'loonwaarde.organisatie': hermeting.organisatie,
      'loonwaarde.aangevraagdOp': hermeting.aangevraagdOp,
      'loonwaarde.uiterlijkMeten': hermeting.uiterlijkMeten,
      'loonwaarde.meetdatum': hermeting.meetdatum,
      'loonwaarde.rapportdatum': hermeting.rapportdatum,
      'loonwaarde.deskundige': hermeting.deskundige,
      'loonwaarde.percentage': hermeting.percentage,
      'loonwaarde.volgendeMeting': hermeting.volgendeMeting,
      'loonwaarde.vastgesteldOp': hermeting.vastgesteldOp ?? vandaag,
      'loonwaarde.laatsteMeetdatum': null,
      'loonwaarde.laatstePercentage': null,
    },
    'nieuwe loonwaarde',
  );
}

/**
 * A measurement that changes nothing is recorded beside the loonwaarde that the LKS is calculated from: the next one is compared with that
 * one, so that small steps add up.
 */
export function noteLoonwaarde(zaak: Zaak): readonly Gebeurtenis[] {
  const { hermeting } = zaak.gegevens;
  return recordGegevens(
    zaak,
    {
      'loonwaarde.laatsteMeetdatum': hermeting?.meetdatum,
      'loonwaarde.laatstePercentage': hermeting?.percentage,
      'loonwaarde.volgendeMeting': hermeting?.volgendeMeting,
    },
    'loonwaarde opnieuw gemeten',
  );
}
