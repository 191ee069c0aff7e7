import type { Besluit } from '../domain/besluit.ts';
import { findLaatste } from '../domain/besluitketen.ts';
import { addDagen } from '../domain/datum.ts';
import type { Gebeurtenis } from '../domain/gebeurtenis.ts';
import { findEerste } from '../domain/lopende-lks.ts';
import { findBezwaarTot } from './bezwaar.ts';
import type { Handler } from './handler.ts';
import { readHerzieningsplan } from './herziening-berekenen.ts';

/** Records the besluit with the new amount, until the end that was decided; more than one when an earlier besluit already changes the LKS on a later day. */
export const recordHerziening: Handler = ({ zaak, context }) => {
  const plan = readHerzieningsplan(zaak, context);
  if (plan.uitkomst !== 'berekend') throw new TypeError(`Zaak ${zaak.id}: er is geen bedrag om vast te leggen.`);
  const laatste = findLaatste(zaak.besluiten);
  const besloten = laatste?.soort === 'beeindiging' ? addDagen(laatste.ingangsdatum, -1) : undefined;
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
