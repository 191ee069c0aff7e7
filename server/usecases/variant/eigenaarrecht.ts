import { listGemeenten } from '../../rules/eigenaar.ts';
import type { Handeling } from '../rechten.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/**
 * Checks the role, and that the owner of a variant is a gemeente of the actor or the regio of one. Only versions have an owner:
 * everything else belongs to a gemeente.
 * @throws NietToegestaanError @throws NietGevondenError
 */
export function checkEigenaarrecht(
  { regels }: Pick<Omgeving, 'regels'>,
  actor: Actor,
  handeling: Handeling,
  eigenaar: string,
): void {
  const eigen = listGemeenten(regels, eigenaar).find((gemeente) => actor.gemeenten.includes(gemeente));
  checkRecht(actor, handeling, eigen ?? eigenaar);
}
