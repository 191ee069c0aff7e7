import { ConflictError } from '../../domain/fouten.ts';
import { decideEigenbrief, decideZonderEigenbrief } from '../../domain/variant/variantonderdeel.ts';
import { joinLijst } from '../../domain/verschil/woorden.ts';
import { checkEigenbrief } from '../../rules/check-eigenbrief.ts';
import { toVariant } from '../../rules/variantversies.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { listBriefstappen } from '../zaak/list-briefstappen.ts';
import { changeOnderdeel, refuse } from './edit-variantonderdeel.ts';
import type { Variantonderdeelusecases } from './variantonderdelen.ts';

/** Sets a letter of the gemeente itself, new or changed. */
export function makeSaveEigenbrief(omgeving: Omgeving): Variantonderdeelusecases['saveEigenbrief'] {
  return (actor, plaats, brief) =>
    changeOnderdeel(omgeving, actor, 'saveEigenbrief', plaats, (variant, door) => {
      refuse('brief', checkEigenbrief(brief, omgeving.regels, variant.basis));
      return decideEigenbrief(variant, { ...brief, motivering: brief.motivering.trim() }, door);
    });
}

/** Takes a letter of the gemeente itself away, when no step sends it any more. */
export function makeRemoveEigenbrief(omgeving: Omgeving): Variantonderdeelusecases['removeEigenbrief'] {
  return (actor, plaats, code) =>
    changeOnderdeel(omgeving, actor, 'removeEigenbrief', plaats, async (variant, door) => {
      const stappen = (await listBriefstappen(omgeving, toVariant(variant).diagrammen)).get(code) ?? [];
      if (stappen.length === 0) return decideZonderEigenbrief(variant, code, door);
      throw new ConflictError(
        `Brief ${code} kan niet weg: ${joinLijst(stappen.map((stap) => `‘${stap}’`))} verstuurt deze brief. Kies daar eerst een andere brief of haal de stap weg.`,
      );
    });
}
