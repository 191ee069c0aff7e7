import type { Effect } from '../domain/effect.ts';
import type { Omgeving } from './change-zaak.ts';
import { storeBrief } from './documenten.ts';

/** What the dispatcher does with each kind of effect: a letter is rendered and kept, a change is told to the browsers. */
export function makeBezorgers(
  omgeving: Omgeving,
  notify: (gemeente: string, zaakId: string) => void,
): {
  brief(effect: Extract<Effect, { readonly soort: 'brief' }>): Promise<void>;
  melding(effect: Extract<Effect, { readonly soort: 'melding' }>): Promise<void>;
} {
  return {
    async brief({ gemeente, zaakId, briefId }) {
      await storeBrief(omgeving, gemeente, zaakId, briefId);
    },
    async melding({ gemeente, zaakId }) {
      notify(gemeente, zaakId);
    },
  };
}
