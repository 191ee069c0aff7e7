import { findBeslotenEinde } from '../../domain/besluit/besluitketen.ts';
import { formatDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Periode } from '../aanvraag/toekenning.ts';
import { recordGegevens } from '../gegevens.ts';

/** From the first day of the change until the end of the LKS as it runs now. @throws InvoerError when no LKS runs on that day. */
export function findWijzigingsperiode(zaak: Zaak): Periode {
  const ingangsdatum = zaak.gegevens.wijziging?.ingangsdatum;
  const lks = findLopendeLks(zaak);
  if (lks === undefined) throw refuse('Er loopt geen loonkostensubsidie die kan veranderen.');
  if (ingangsdatum === undefined) throw refuse('Vul in vanaf wanneer de wijziging geldt.');
  const eerste = zaak.besluiten.find((besluit) => besluit.ingangsdatum !== undefined)?.ingangsdatum ?? lks.van;
  if (ingangsdatum < eerste) {
    throw refuse(`De loonkostensubsidie begint op ${formatDatum(eerste)}. Kies die dag of een latere.`);
  }
  const { totEnMet } = lks;
  if (totEnMet !== undefined && ingangsdatum > totEnMet) {
    const beeindigd = findBeslotenEinde(zaak.besluiten) !== undefined;
    const uitweg = beeindigd ? 'Kies die dag of een eerdere.' : 'Verleng eerst de subsidie.';
    throw refuse(`De loonkostensubsidie loopt tot en met ${formatDatum(totEnMet)}. ${uitweg}`);
  }
  return { ingangsdatum, ...(totEnMet === undefined ? {} : { einddatum: totEnMet }) };
}

/** The zaak with the new hours, and what that changes. @throws InvoerError */
export function applyUren(zaak: Zaak): { readonly zaak: Zaak; readonly gebeurtenissen: readonly Gebeurtenis[] } {
  const uren = zaak.gegevens.wijziging?.urenPerWeek;
  if (uren === undefined) {
    const melding = 'Vul het nieuwe aantal uren per week in.';
    throw new InvoerError(melding, [{ veld: 'wijziging.urenPerWeek', melding }]);
  }
  const gebeurtenissen = recordGegevens(zaak, { 'dienstverband.urenPerWeek': uren }, 'gemelde wijziging');
  return { zaak: gebeurtenissen.length === 0 ? zaak : evolveAll(zaak, gebeurtenissen), gebeurtenissen };
}

// helpers

function refuse(melding: string): InvoerError {
  return new InvoerError(melding, [{ veld: 'wijziging.ingangsdatum', melding }]);
}
