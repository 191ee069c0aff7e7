import { formatParameterwaarde } from '../domain/variant/format-parameterwaarde.ts';
import type { Werkafspraak } from '../domain/volgen/overzicht.ts';
import { sameWaarde } from './afwijkingen.ts';
import type { EffectieveParameters } from './parameters.ts';
import type { Parameter } from './regelbestand.ts';
import type { GeldendeRegels } from './rule-set.ts';

/**
 * How this gemeente works, one line for each chosen parameter, in the order of the catalogue. Of what is not agreed on anywhere (no
 * value, as in the preferente proces) there is nothing to say.
 */
export function listWerkafspraken(
  geldend: Pick<GeldendeRegels, 'parameters'>,
  effectief: EffectieveParameters,
  kies: (parameter: Pick<Parameter, 'elementen' | 'stap'>) => boolean,
): readonly Werkafspraak[] {
  return geldend.parameters.filter(kies).flatMap((parameter) => {
    const { sleutel, naam, stap, standaard } = parameter;
    const { waarde = standaard, motivering = '' } = effectief[sleutel] ?? {};
    const isLandelijk = sameWaarde(standaard, waarde);
    if (isLandelijk && waarde === null) return [];
    return [
      {
        sleutel,
        naam,
        stap: stap ?? 0,
        waarde: formatParameterwaarde(parameter, waarde),
        ...(isLandelijk ? {} : { anders: { landelijk: formatParameterwaarde(parameter, standaard), motivering } }),
      },
    ];
  });
}
