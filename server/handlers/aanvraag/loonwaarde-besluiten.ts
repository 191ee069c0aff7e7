import { InvoerError } from '../../domain/fouten.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { grantLks } from '../besluit-nemen.ts';
import type { Handlercontext } from '../handler.ts';
import { adoptLoonwaarde } from './loonwaarde-overnemen.ts';
import type { Periode } from './toekenning.ts';
import { checkPeriode } from './toekenning.ts';

/** The LKS from the new loonwaarde, over the period that was decided on, with the minimum wage of its first day. @throws InvoerError */
export function decideLoonwaarde(
  zaak: Zaak,
  soort: 'hermeting' | 'toekenning_regulier',
  context: Handlercontext,
): readonly Gebeurtenis[] {
  const { hermeting } = zaak.gegevens;
  const { ingangsdatum = context.vandaag, einddatum, volgendeMeting, toelichting } = hermeting ?? {};
  const overgenomen = adoptLoonwaarde(zaak, context.vandaag);
  const werk = overgenomen.length === 0 ? zaak : evolveAll(zaak, overgenomen);
  const periode: Periode = { ingangsdatum, ...(einddatum === undefined ? {} : { einddatum }) };
  checkPeriode(werk, periode, context, 'hermeting');
  const keuze = {
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
  return [...overgenomen, ...grantLks(werk, { soort, door: context.door, ...periode, ...keuze }, context)];
}

/** The ingangsdatum after a measurement is wrong; the sentence says why. */
export function refuseIngangsdatum(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'hermeting.ingangsdatum', melding }]);
}
