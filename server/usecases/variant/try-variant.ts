import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import type { Regelfeit } from '../../domain/variant/regelzin.ts';
import { describeRegel } from '../../domain/variant/regelzin-tekst.ts';
import type { Variantregel } from '../../domain/variant/variant.ts';
import { findApplicable } from '../../rules/evaluate.ts';
import type { Feiten } from '../../rules/feiten.ts';
import type { EffectieveParameter } from '../../rules/parameters.ts';
import { traceParameters } from '../../rules/parameters.ts';
import type { Parameter } from '../../rules/regelbestand.ts';
import { explainVoorwaarde, listRegelfeiten, readFeiten } from '../../rules/regelfeiten.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readVersie } from './change-variant.ts';
import { selectVersieregels } from './check-variantversie.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';
import type { Proeflaag, Proefregel, Variantregelusecases } from './variantregels.ts';

/** The effective parameters for facts that somebody fills in, with where each comes from and why each rule holds or not. */
export function makeTryVariant(omgeving: Omgeving): Variantregelusecases['tryVariant'] {
  return async (actor, plaats, { feiten: ingevuld }) => {
    checkEigenaarrecht(omgeving, actor, 'tryVariant', plaats.gemeente);
    const { variant } = await readVersie(omgeving, plaats);
    const geldend = selectVersieregels(
      await omgeving.regelkeuze.readBestanden(plaats.gemeente),
      plaats.gemeente,
      variant,
      omgeving.klok.vandaag(),
    );
    const bekend = listRegelfeiten(geldend);
    const feiten = readFeiten(ingevuld, bekend);
    const [lagen, regels] = await Promise.all([
      traceParameters(geldend, feiten),
      explainRegels(geldend, feiten, bekend),
    ]);
    return {
      parameters: geldend.parameters.map((parameter) => {
        const eigen = lagen[parameter.sleutel] ?? [];
        const { sleutel, naam, stap } = parameter;
        const waarde = eigen.at(-1)?.waarde ?? null;
        return { sleutel, naam, stap, waarde, lagen: eigen.map((laag) => describeLaag(laag, parameter)) };
      }),
      regels,
    };
  };
}

/** The rule as a sentence, with the name and the value of its parameter as people say them. */
export function describeVariantregel(
  { conditions, sleutel, waarde }: Pick<Variantregel, 'conditions' | 'sleutel' | 'waarde'>,
  parameters: readonly Parameter[],
  feiten: readonly Regelfeit[],
): string {
  const parameter = parameters.find((p) => p.sleutel === sleutel);
  const dan =
    parameter === undefined
      ? { naam: sleutel, waarde: String(waarde) }
      : { naam: parameter.naam, waarde: formatParameterwaarde(parameter, waarde) };
  return describeRegel(conditions, dan, feiten);
}

// helpers

async function explainRegels(
  geldend: GeldendeRegels,
  feiten: Feiten,
  bekend: readonly Regelfeit[],
): Promise<readonly Proefregel[]> {
  const regels = [...(geldend.regiovariant?.regels ?? []), ...geldend.variantbestand.regels];
  const geldig = regels.length === 0 ? [] : await findApplicable(regels, feiten);
  return regels.map((regel) => ({
    naam: regel.naam,
    zin: describeVariantregel(regel, geldend.parameters, bekend),
    prioriteit: regel.prioriteit,
    geldt: geldig.includes(regel),
    delen: explainVoorwaarde(regel.conditions, feiten, bekend),
  }));
}

function describeLaag({ waarde, herkomst, regel, motivering }: EffectieveParameter, parameter: Parameter): Proeflaag {
  return {
    herkomst,
    tekst: formatParameterwaarde(parameter, waarde),
    ...(regel === undefined ? {} : { regel }),
    ...(motivering === undefined ? {} : { motivering }),
  };
}
