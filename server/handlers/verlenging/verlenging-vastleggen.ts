import { formatDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { findAansluiting, findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { adoptLoonwaarde } from '../aanvraag/loonwaarde-overnemen.ts';
import { checkPeriode } from '../aanvraag/toekenning.ts';
import { grantLks } from '../besluit-nemen.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { refreshOvergang } from '../hermeting/overgang-voorstellen.ts';
import { findContracteinde } from './verlenging-verwerken.ts';

/**
 * Records the besluit to extend: the contract as it becomes, a new measurement if there was one, and the amount with the minimum wage of
 * the first day. The new period follows on the old one without a gap. @throws InvoerError
 */
export const recordVerlenging: Handler = ({ zaak, context }) => {
  const { verlenging } = zaak.gegevens;
  const aansluiting = findAansluiting(findLopendeLks(zaak));
  const ingangsdatum = verlenging?.ingangsdatum ?? aansluiting ?? context.vandaag;
  if (aansluiting !== undefined && ingangsdatum !== aansluiting) {
    const melding = `De verlenging moet aansluiten: de eerste dag is ${formatDatum(aansluiting)}.`;
    throw new InvoerError(melding, [{ veld: 'verlenging.ingangsdatum', melding }]);
  }
  const { einddatum, volgendeMeting, toelichting } = verlenging ?? {};
  const begin = [...recordGegevens(zaak, listContract(zaak), 'verlenging'), ...listMeting(zaak, context.vandaag)];
  const werk = begin.length === 0 ? zaak : evolveAll(zaak, begin);
  const periode = { ingangsdatum, ...(einddatum === undefined ? {} : { einddatum }) };
  checkPeriode(werk, periode, context, 'verlenging');
  const keuze = {
    ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
    ...(toelichting === undefined ? {} : { toelichting }),
  };
  const besluit = grantLks(werk, { soort: 'verlenging', door: context.door, ...periode, ...keuze }, context);
  return [...begin, ...besluit, ...refreshOvergang(evolveAll(werk, besluit), context.vandaag)];
};

// helpers

function listContract(zaak: Zaak): Readonly<Record<string, unknown>> {
  return { 'dienstverband.einddatum': findContracteinde(zaak) ?? null, ...listNieuwContract(zaak) };
}

/** Function and hours of a new contract; nothing when the werkgever extends the same one. */
function listNieuwContract({ gegevens: { verlenging, dienstverband } }: Zaak): Readonly<Record<string, unknown>> {
  if (verlenging?.antwoord !== 'nieuw_contract') return {};
  return {
    'dienstverband.functie': verlenging.functie ?? dienstverband.functie,
    'dienstverband.urenPerWeek': verlenging.urenPerWeek ?? dienstverband.urenPerWeek,
  };
}

function listMeting(zaak: Zaak, vandaag: string): ReturnType<typeof recordGegevens> {
  if (zaak.gegevens.oordeel.hermetingNodig === true) return adoptLoonwaarde(zaak, vandaag);
  return [];
}
