import type { Effect } from '../../domain/zaak/effect.ts';
import { deliverOverdracht } from '../verhuizing/make-pakket.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { deliverBrief } from './deliver-brief.ts';
import { storeBrief } from './documenten.ts';

/** Tells browsers that there is something new to ask for. */
export interface Bezorgmeldingen {
  zaak(gemeente: string, zaakId: string): void;
  gebruiker(gemeente: string, gebruikersnaam: string): void;
}

/** What the dispatcher does with each kind of effect: a letter is rendered, kept and sent on its way, a change is told to the browsers, what concerns somebody is kept for that person. */
export function makeBezorgers(
  omgeving: Omgeving,
  notify: Bezorgmeldingen,
): {
  brief(effect: Extract<Effect, { readonly soort: 'brief' }>): Promise<void>;
  overdracht(effect: Extract<Effect, { readonly soort: 'overdracht' }>): Promise<void>;
  melding(effect: Extract<Effect, { readonly soort: 'melding' }>): Promise<void>;
  persoonlijk(effect: Extract<Effect, { readonly soort: 'persoonlijk' }>): Promise<void>;
} {
  return {
    async brief({ gemeente, zaakId, briefId }) {
      await storeBrief(omgeving, gemeente, zaakId, briefId);
      await deliverBrief(omgeving, { gemeente, zaakId, briefId });
    },
    overdracht: (effect) => deliverOverdracht(omgeving, effect),
    async melding({ gemeente, zaakId }) {
      notify.zaak(gemeente, zaakId);
    },
    async persoonlijk({ gemeente, melding }) {
      await omgeving.stores.meldingen.put(melding);
      notify.gebruiker(gemeente, melding.aan);
    },
  };
}
