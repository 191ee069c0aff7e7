import type { Formulier } from '../../../processes/formulier.ts';
import { FormulierError } from '../../../processes/formulieren.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { describeSchemafout } from '../../rules/schema-melding.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/**
 * A form that somebody brings, checked, and the national one of that name when there is one. It keeps the version of the national form; the
 * form of a local task has the version that it says.
 * @throws InvoerError naming what is wrong with it
 */
export function readVariantformulier(
  { leesFormulier, formulieren }: Pick<Omgeving, 'leesFormulier' | 'formulieren'>,
  naam: string,
  inhoud: Readonly<Record<string, unknown>>,
): { readonly formulier: Formulier; readonly landelijk?: Formulier } {
  const landelijk = Object.hasOwn(formulieren, naam) ? formulieren[naam] : undefined;
  try {
    const versie = landelijk === undefined ? {} : { versie: landelijk.versie };
    const formulier = leesFormulier(naam, { ...inhoud, ...versie });
    return landelijk === undefined ? { formulier } : { formulier, landelijk: leesFormulier(naam, landelijk) };
  } catch (fout) {
    if (!(fout instanceof FormulierError)) throw fout;
    const zinnen = fout.schemafouten.length === 0 ? [fout.message] : fout.schemafouten.map(describeSchemafout);
    const velden = zinnen
      .slice(0, 20)
      .map((melding) => ({ veld: 'inhoud', melding: `${melding.replace(/\.$/, '')}.` }));
    throw new InvoerError(`Dit formulier klopt niet: ${velden[0]?.melding ?? ''} Er is niets vastgelegd.`, velden);
  }
}
