import { formatParameterwaarde } from '../../domain/variant/format-parameterwaarde.ts';
import { checkVariant } from '../../rules/guardrails.ts';
import { calculateParameters } from '../../rules/parameters.ts';
import type { Usecases } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { checkEigenaarrecht } from './eigenaarrecht.ts';

/** What is in force in this gemeente today: every parameter with its national and local value, and the warnings of the guardrails. */
export function makeReadVariant(omgeving: Omgeving): Usecases['readVariant'] {
  return async (actor, gemeente) => {
    checkEigenaarrecht(omgeving, actor, 'readVariant', gemeente);
    await omgeving.regelkeuze.refresh(gemeente);
    const { geldend } = omgeving.regelkeuze.select(gemeente, omgeving.klok.vandaag());
    const effectief = await calculateParameters(geldend);
    const bevindingen = await checkVariant(geldend);
    const { versie, geldigVanaf, besluitreferentie } = geldend.variantbestand;
    return {
      gemeente,
      gemeentenaam: geldend.gemeente.naam,
      versie,
      geldigVanaf,
      ...(besluitreferentie === undefined ? {} : { besluitreferentie }),
      ...(geldend.regiovariant === undefined ? {} : { regioversie: geldend.regiovariant.versie }),
      waarschuwingen: bevindingen
        .filter(({ ernst }) => ernst === 'waarschuwen')
        .map(({ nr, naam, melding, grondslag, aanname }) => ({ nr, naam, melding, grondslag, aanname })),
      parameters: geldend.parameters.map((parameter) => {
        const waarde = effectief[parameter.sleutel];
        const afwijking = waarde !== undefined && waarde.herkomst !== 'landelijk';
        return {
          sleutel: parameter.sleutel,
          naam: parameter.naam,
          uitleg: parameter.uitleg,
          stap: parameter.stap,
          eenheid: parameter.eenheid,
          landelijk: formatParameterwaarde(parameter, parameter.standaard),
          effectief: formatParameterwaarde(parameter, waarde === undefined ? parameter.standaard : waarde.waarde),
          afwijking,
          vanRegio: waarde?.herkomst === 'regio',
          ...(waarde?.motivering === undefined ? {} : { motivering: waarde.motivering }),
          grens: parameter.grens,
          grondslag: parameter.grondslag,
          aanname: parameter.aanname,
        };
      }),
    };
  };
}
