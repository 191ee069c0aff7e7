import { InvoerError } from '../../domain/fouten.ts';
import type { Gemeentegegevens } from '../../domain/gemeente.ts';
import type { Loonwaarderapport, Rapportvoorstel } from '../../domain/zaak/loonwaarderapport.ts';
import { checkRapport, makeRapportvoorstel } from '../../domain/zaak/loonwaarderapport.ts';
import type { Loonwaardeverzoek } from '../../domain/zaak/loonwaardeverzoek.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from './change-zaak.ts';
import { readZaak } from './change-zaak.ts';

/** The requests that left for a zaak, with who sent them. */
export interface Zaakmetingen {
  readonly zaaknummer: string;
  readonly gemeente: Gemeentegegevens | undefined;
  readonly verzoeken: readonly Loonwaardeverzoek[];
}

/** What goes to the loonwaardedeskundige, and what comes back. */
export interface Loonwaardeusecases {
  readLoonwaardeverzoeken(actor: Actor, gemeente: string, zaakId: string): Promise<Zaakmetingen>;
  /** A report as answers of the task form; nothing is recorded. @throws InvoerError when it is not of this zaak */
  previewLoonwaarderapport(
    actor: Actor,
    plaats: { readonly gemeente: string; readonly zaakId: string },
    rapport: Loonwaarderapport,
  ): Promise<Rapportvoorstel>;
}

/** Both directions. */
export function makeLoonwaardeusecases(omgeving: Omgeving): Loonwaardeusecases {
  return {
    async readLoonwaardeverzoeken(actor, gemeente, zaakId) {
      checkRecht(actor, 'readLoonwaardeverzoeken', gemeente);
      const { zaaknummer, loonwaardeverzoeken = [] } = await readZaak(omgeving, gemeente, zaakId);
      return { zaaknummer, gemeente: omgeving.regels.gemeenten[gemeente]?.gegevens, verzoeken: loonwaardeverzoeken };
    },
    async previewLoonwaarderapport(actor, { gemeente, zaakId }, rapport) {
      checkRecht(actor, 'previewLoonwaarderapport', gemeente);
      const zaak = await readZaak(omgeving, gemeente, zaakId);
      const fouten = checkRapport(rapport, zaak, omgeving.klok.vandaag());
      if (fouten.length > 0) throw new InvoerError('Dit rapport kan hier niet worden overgenomen.', fouten);
      return makeRapportvoorstel(rapport, zaak);
    },
  };
}
