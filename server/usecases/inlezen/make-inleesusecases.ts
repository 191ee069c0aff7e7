import { NietGevondenError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Inleesusecases } from './inleesusecases.ts';

const PER_BLADZIJDE = 25;

/** Looking back at the files that were read. */
export function makeInleesusecases({ stores }: Pick<Omgeving, 'stores'>): Inleesusecases {
  return {
    async listInleesverslagen(actor, gemeente, { soort, vanaf }) {
      checkRecht(actor, 'listInleesverslagen', gemeente);
      const vraag = { gemeente, ...(soort === undefined ? {} : { soort }), vanaf, aantal: PER_BLADZIJDE + 1 };
      const rijen = await stores.inlezen.list(vraag);
      const meer = rijen.length > PER_BLADZIJDE ? { verder: vanaf + PER_BLADZIJDE } : {};
      return { rijen: rijen.slice(0, PER_BLADZIJDE), ...meer };
    },
    async readInleesverslag(actor, gemeente, verslagId) {
      checkRecht(actor, 'readInleesverslag', gemeente);
      const verslag = await stores.inlezen.find(gemeente, verslagId);
      if (!verslag) throw new NietGevondenError('Dit verslag is er niet, of hoort niet bij uw gemeente.');
      return verslag;
    },
  };
}
