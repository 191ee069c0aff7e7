import { evolveAll } from '../domain/evolve-zaak.ts';
import { formatDatum } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { findAansluiting, findLopendeLks } from '../domain/lopende-lks.ts';
import type { Zaak } from '../domain/zaak.ts';
import { grantLks } from './besluit-nemen.ts';
import { recordGegevens } from './gegevens.ts';
import type { Handler, Handlercontext } from './handler.ts';
import { adoptLoonwaarde } from './loonwaarde-overnemen.ts';
import type { Periode } from './toekenning.ts';
import { checkPeriode } from './toekenning.ts';

/** Records the besluit after a measurement that changes the amount: from its ingangsdatum on, with the minimum wage of that day. @throws InvoerError */
export const recordHermeting: Handler = ({ zaak, context }) => {
  checkIngangsdatum(zaak, context);
  return decideLoonwaarde(zaak, 'hermeting', context);
};

/**
 * Records the toekenning that follows on forfaitaire LKS (art. 10d lid 5 Pw): regular from the day after the last forfaitaire day, with the
 * minimum wage of that day. The forfaitaire months are not calculated again. @throws InvoerError
 */
export const recordOvergang: Handler = ({ zaak, context }) => {
  const aansluiting = findAansluiting(findLopendeLks(zaak));
  const { ingangsdatum } = zaak.gegevens.hermeting ?? {};
  if (aansluiting !== undefined && ingangsdatum !== undefined && ingangsdatum !== aansluiting) {
    throw fout(`De subsidie moet aansluiten op de forfaitaire periode: de eerste dag is ${formatDatum(aansluiting)}.`);
  }
  const route = recordGegevens(zaak, { 'oordeel.route': 'regulier' }, 'loonwaarde na forfaitaire LKS');
  return [...route, ...decideLoonwaarde(evolveAll(zaak, [...route]), 'toekenning_regulier', context)];
};

// helpers

function decideLoonwaarde(zaak: Zaak, soort: 'hermeting' | 'toekenning_regulier', context: Handlercontext) {
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

/** A lower amount never reaches back, and no day is left without LKS. */
function checkIngangsdatum({ gegevens, besluiten }: Zaak, { vandaag }: Handlercontext): void {
  const { ingangsdatum, meetdatum } = gegevens.hermeting ?? {};
  if (ingangsdatum === undefined) return;
  const aansluiting = findAansluiting(findLopendeLks({ besluiten }));
  if (aansluiting !== undefined && ingangsdatum > aansluiting) {
    throw fout(`De subsidie loopt dan even niet. De eerste dag is uiterlijk ${formatDatum(aansluiting)}.`);
  }
  if (ingangsdatum === aansluiting) return;
  if (gegevens.oordeel.hermeting === 'verlagen' && ingangsdatum < vandaag) {
    throw fout('Een lager bedrag kan niet met terugwerkende kracht ingaan. Kies vandaag of een latere dag.');
  }
  if (meetdatum !== undefined && ingangsdatum < meetdatum) {
    throw fout(`Het nieuwe bedrag kan niet ingaan voor de meting van ${formatDatum(meetdatum)}.`);
  }
}

function fout(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'hermeting.ingangsdatum', melding }]);
}
