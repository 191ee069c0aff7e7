import type { Bijlageinvoer, Bijlageparameter } from '../../domain/bijlage/bijlage-invoer.ts';
import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import { describeVoorwaarde } from '../../domain/variant/regelzin-tekst.ts';
import { sameWaarde } from '../../rules/afwijkingen.ts';
import type { EffectieveParameters } from '../../rules/parameters.ts';
import type { Parameter } from '../../rules/regelbestand.ts';
import { listRegelfeiten } from '../../rules/regelfeiten.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';

/** A parameter with its national value and the one that holds here, in words. */
export function describeParameter(parameter: Parameter, effectief: EffectieveParameters): Bijlageparameter {
  const { sleutel, naam, uitleg, stap, elementen, brieven, standaard, grens, grondslag, aanname } = parameter;
  const lokaal = effectief[sleutel];
  const waarde = lokaal === undefined ? standaard : lokaal.waarde;
  return {
    sleutel,
    naam,
    uitleg,
    stap,
    elementen,
    brieven,
    standaard,
    waarde,
    grens,
    grondslag,
    aanname,
    landelijk: formatParameterwaarde(parameter, standaard),
    lokaal: formatParameterwaarde(parameter, waarde),
    afwijkend: !sameWaarde(standaard, waarde),
    ...(lokaal?.motivering === undefined ? {} : { motivering: lokaal.motivering }),
    ...(lokaal?.herkomst === 'regio' ? { vanRegio: true as const } : {}),
  };
}

/** The conditional rules of regio and gemeente in words. */
export function describeRegels(geldend: GeldendeRegels): Bijlageinvoer['regels'] {
  const feiten = listRegelfeiten(geldend);
  const vanRegio = geldend.regiovariant?.regels ?? [];
  return [...vanRegio, ...geldend.variantbestand.regels].map((regel) => {
    const parameter = geldend.parameters.find(({ sleutel }) => sleutel === regel.sleutel);
    return {
      naam: regel.naam,
      sleutel: regel.sleutel,
      voorwaarde: describeVoorwaarde(regel.conditions, feiten),
      waarde: parameter === undefined ? String(regel.waarde) : formatParameterwaarde(parameter, regel.waarde),
      ruweWaarde: regel.waarde,
      motivering: regel.motivering,
      ...(vanRegio.includes(regel) ? { vanRegio: true as const } : {}),
    };
  });
}
