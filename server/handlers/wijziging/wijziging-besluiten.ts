import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { checkPeriode } from '../aanvraag/toekenning.ts';
import { grantLks } from '../besluit-nemen.ts';
import type { Handler } from '../handler.ts';
import { applyUren, findWijzigingsperiode } from './wijzigingsperiode.ts';

/**
 * Records the besluit on other hours: the amount from the first day of the change, also when that lies in the past. What was paid already
 * is settled by the payments. @throws InvoerError
 */
export const decideWijziging: Handler = ({ zaak, context }) => {
  const periode = findWijzigingsperiode(zaak);
  const { zaak: werk, gebeurtenissen } = applyUren(zaak);
  checkPeriode(werk, periode, context, 'wijziging');
  const volgendeMeting = findLopendeLks(zaak)?.besluit.volgendeMeting;
  const toelichting = zaak.gegevens.wijziging?.besluittoelichting;
  const keuze = {
    soort: 'wijziging' as const,
    door: context.door,
    ...periode,
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
  return [...gebeurtenissen, ...grantLks(werk, keuze, context)];
};
