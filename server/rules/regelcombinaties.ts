import type { Regelfeit } from '../domain/variant/regelzin.ts';
import { factPaths } from './evaluate.ts';
import { canHoldTogether } from './overlap.ts';
import type { Guardrail, Variantregel } from './regelbestand.ts';

/** More sets than this are not tried for one guardrail. */
const MAX_COMBINATIES = 256;

/**
 * Sets of two or more rules, each on another parameter that the guardrail looks at, that can hold in one zaak. One rule by itself may be
 * within the law while two together are not.
 */
export function listRegelcombinaties(
  guardrail: Pick<Guardrail, 'conditions'>,
  regels: readonly Variantregel[],
  feiten: readonly Regelfeit[],
): readonly (readonly Variantregel[])[] {
  const sleutels = factPaths(guardrail.conditions).map((pad) => pad.replace(/^parameter\./, ''));
  const keuzes = sleutels.map((sleutel) => regels.filter((regel) => regel.sleutel === sleutel));
  return combine(keuzes.filter((eigen) => eigen.length > 0))
    .filter((set) => set.length > 1)
    .slice(0, MAX_COMBINATIES)
    .filter((set) => canHoldTogether(set, feiten));
}

// helpers

/** None or one of each list. */
function combine(keuzes: readonly (readonly Variantregel[])[]): readonly (readonly Variantregel[])[] {
  return keuzes.reduce<readonly (readonly Variantregel[])[]>(
    (tot, keuze) =>
      [...tot, ...tot.flatMap((set) => keuze.map((regel) => [...set, regel]))].slice(0, MAX_COMBINATIES * 4),
    [[]],
  );
}
