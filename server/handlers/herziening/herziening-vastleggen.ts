import type { Besluit } from '../../domain/besluit/besluit.ts';
import { findBeslotenEinde } from '../../domain/besluit/besluitketen.ts';
import type { Herzieningsplan } from '../../domain/besluit/herziening.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { findEerste } from '../../domain/recht/lopende-lks.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { findBezwaarTot } from '../bezwaar/bezwaar.ts';
import type { Handler } from '../handler.ts';
import { readHerzieningsplan } from './herziening-berekenen.ts';

/** Records the besluit with the new amount, until the end that was decided; more than one when an earlier besluit already changes the LKS on a later day. */
export const recordHerziening: Handler = ({ zaak, context }) => {
  const plan = readHerzieningsplan(zaak, context);
  if (plan.uitkomst !== 'berekend' || !isGetekend(zaak, plan)) throw refuseVeranderd();
  const besloten = findBeslotenEinde(zaak.besluiten);
  return plan.besluiten.map(({ oud, ingangsdatum, berekening, rekenbasis }): Gebeurtenis => {
    const { route, volgendeMeting } = oud;
    const einddatum = findEerste([oud.einddatum, besloten]);
    const besluit: Besluit = {
      id: context.makeId(),
      soort: 'herziening',
      datum: context.vandaag,
      door: context.door,
      grondslag: context.readBesluitgrond('herziening', route),
      route,
      ingangsdatum,
      ...(einddatum === undefined ? {} : { einddatum }),
      ...(volgendeMeting === undefined ? {} : { volgendeMeting }),
      berekening,
      rekenbasis,
      betaalschema: [],
      bezwaarTot: findBezwaarTot(context),
    };
    return { soort: 'BesluitGenomen', besluit };
  });
};

// helpers

type Bedragen = Extract<Herzieningsplan, { readonly uitkomst: 'berekend' }>;

/** Whether the amounts are still those that were calculated for this herziening, and perhaps signed since. */
function isGetekend({ gegevens: { herziening } }: Zaak, { oudCent, nieuwCent }: Bedragen): boolean {
  return herziening?.oudCent === oudCent && herziening.nieuwCent === nieuwCent;
}

/** Between the calculation and the signature somebody decided about the same LKS. */
function refuseVeranderd(): InvoerError {
  const melding =
    'Na deze berekening is er een ander besluit genomen. Kies dat u niet akkoord gaat: dan wordt het bedrag opnieuw berekend.';
  return new InvoerError(melding, [{ veld: 'herziening.ondertekening.akkoord', melding }]);
}
