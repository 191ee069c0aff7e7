import { formatParameterwaarde } from '../domain/variant/format-parameterwaarde.ts';
import type { Afwijkingsregel } from '../domain/volgen/overzicht.ts';
import type { EffectieveParameters } from './parameters.ts';
import type { Parameterwaarde } from './regelbestand.ts';
import type { GeldendeRegels } from './rule-set.ts';

/** The parameters in which this gemeente, or this zaak, differs from the preferente proces, in the order of the catalogue. */
export function listAfwijkingen(
  geldend: Pick<GeldendeRegels, 'parameters'>,
  effectief: EffectieveParameters,
): readonly Afwijkingsregel[] {
  return geldend.parameters.flatMap((parameter) => {
    const lokaal = effectief[parameter.sleutel];
    if (lokaal === undefined || sameWaarde(parameter.standaard, lokaal.waarde)) return [];
    return [
      {
        sleutel: parameter.sleutel,
        naam: parameter.naam,
        stap: parameter.stap ?? 0,
        elementen: parameter.elementen,
        landelijk: formatParameterwaarde(parameter, parameter.standaard),
        lokaal: formatParameterwaarde(parameter, lokaal.waarde),
        motivering: lokaal.motivering ?? '',
      },
    ];
  });
}

/** Whether two values mean the same; the order of a list does not count. */
export function sameWaarde(a: Parameterwaarde, b: Parameterwaarde): boolean {
  const normal = (waarde: Parameterwaarde): string =>
    JSON.stringify(Array.isArray(waarde) ? [...waarde].sort((x, y) => x.localeCompare(y)) : waarde);
  return normal(a) === normal(b);
}
