import { formatDatum } from '../domain/datum.ts';
import { evolveAll } from '../domain/evolve-zaak.ts';
import { findAansluiting, findLopendeLks } from '../domain/lopende-lks.ts';
import { recordGegevens } from './gegevens.ts';
import type { Handler } from './handler.ts';
import { decideLoonwaarde, refuseIngangsdatum } from './loonwaarde-besluiten.ts';

/**
 * Records the toekenning that follows on forfaitaire LKS (art. 10d lid 5 Pw): regular from the day after the last forfaitaire day, with the
 * minimum wage of that day. The forfaitaire months are not calculated again. @throws InvoerError
 */
export const recordOvergang: Handler = ({ zaak, context }) => {
  const aansluiting = findAansluiting(findLopendeLks(zaak));
  const { ingangsdatum } = zaak.gegevens.hermeting ?? {};
  if (aansluiting !== undefined && ingangsdatum !== undefined && ingangsdatum !== aansluiting) {
    throw refuseIngangsdatum(
      `De subsidie moet aansluiten op de forfaitaire periode: de eerste dag is ${formatDatum(aansluiting)}.`,
    );
  }
  const route = recordGegevens(zaak, { 'oordeel.route': 'regulier' }, 'loonwaarde na forfaitaire LKS');
  return [...route, ...decideLoonwaarde(evolveAll(zaak, [...route]), 'toekenning_regulier', context)];
};
