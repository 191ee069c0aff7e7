import type { Melding } from './melding.ts';

/**
 * What must happen outside the zaak after its save: data, stored in the same write, delivered afterwards by the dispatcher.
 * Delivery is idempotent by `id`, which is derived from (zaak, versie, volgnummer) and so is the same when a step is replayed.
 */
export type Effect =
  | {
      readonly id: string;
      readonly soort: 'brief';
      readonly zaakId: string;
      readonly gemeente: string;
      readonly briefId: string;
    }
  | {
      readonly id: string;
      readonly soort: 'overdracht';
      readonly zaakId: string;
      readonly gemeente: string;
      readonly pakketId: string;
      /** 2 and on when the package is made anew; absent in one of before that could be. */
      readonly volgnummer?: number;
    }
  | { readonly id: string; readonly soort: 'melding'; readonly zaakId: string; readonly gemeente: string }
  | {
      readonly id: string;
      readonly soort: 'persoonlijk';
      readonly zaakId: string;
      readonly gemeente: string;
      readonly melding: Melding;
    };
