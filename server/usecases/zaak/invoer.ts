import type { Formulier } from '../../../processes/formulier.ts';
import { listVelden, naamVan } from '../../../processes/formulier.ts';
import { validateFormulier } from '../../../processes/validate-formulier.ts';
import { maskBsn } from '../../domain/bsn.ts';
import type { Datum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { diffVelden, readVeld } from '../../domain/veldpad.ts';
import { isVersleuteldBsn } from '../../domain/zaak/format-veldwaarde.ts';
import type { Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaakgegevens } from '../../domain/zaak/zaakgegevens.ts';
import type { Formulierwaarden } from '../usecases.ts';
import type { Omgeving } from './change-zaak.ts';

/**
 * What was filled in, checked against the form, typed, and with each BSN encrypted: from here on no BSN can be read. Only fields of the
 * form come through. A masked BSN that comes back unchanged is left out.
 * @throws InvoerError with one message per wrong field.
 */
export function checkInvoer(
  omgeving: Pick<Omgeving, 'kluis' | 'regels'>,
  formulier: Formulier,
  waarden: Formulierwaarden,
  context: { readonly vandaag: Datum; readonly gegevens?: Zaakgegevens },
): Readonly<Record<string, unknown>> {
  const bsnVelden = listVelden(formulier).filter((veld) => veld.soort === 'bsn');
  const ongewijzigd = bsnVelden.filter((veld) => isMasked(waarden[veld.veld], readVeld(context.gegevens, veld.veld)));
  const weglaten = new Set(ongewijzigd.map((veld) => veld.veld));
  const kaal = Object.fromEntries(Object.entries(waarden).filter(([pad]) => !weglaten.has(pad)));
  const { waarden: getypeerd, fouten } = validateFormulier(formulier, kaal, context);
  const echt = fouten.filter((fout) => !weglaten.has(fout.veld));
  if (echt.length > 0) {
    const aantal = echt.length === 1 ? 'één antwoord' : `${echt.length} antwoorden`;
    throw new InvoerError(`Controleer ${aantal}. Er is nog niets vastgelegd.`, echt);
  }
  const namen = listGemeentenamen(omgeving, formulier, getypeerd);
  const bsn = new Set(bsnVelden.map((veld) => veld.veld));
  return Object.fromEntries(
    Object.entries(getypeerd).map(([pad, waarde]) => [
      pad,
      bsn.has(pad) && typeof waarde === 'string' ? omgeving.kluis.encrypt(waarde) : (namen.get(pad) ?? waarde),
    ]),
  );
}

/** The changes that the answers make; of a BSN the audit log keeps only the last three digits of what it was. */
export function listWijzigingen(
  gegevens: Zaakgegevens,
  waarden: Readonly<Record<string, unknown>>,
): readonly Veldwijziging[] {
  return diffVelden(gegevens, waarden).map((wijziging) =>
    isVersleuteldBsn(wijziging.oud) ? { ...wijziging, oud: maskBsn(wijziging.oud.laatste3) } : wijziging,
  );
}

// helpers

/** The official name of each gemeente that was filled in and that this installation knows, by the path of the name. */
function listGemeentenamen(
  { regels }: Pick<Omgeving, 'regels'>,
  formulier: Formulier,
  waarden: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const namen = listVelden(formulier).flatMap((veld): readonly [string, string][] => {
    const slug = veld.vorm === 'slug' ? waarden[veld.veld] : undefined;
    const naam =
      typeof slug === 'string' && Object.hasOwn(regels.gemeenten, slug)
        ? regels.gemeenten[slug]?.gegevens?.naam
        : undefined;
    return naam === undefined ? [] : [[naamVan(veld), naam.replace(/^Gemeente\s+/u, '')]];
  });
  return new Map(namen);
}

function isMasked(waarde: unknown, bekend: unknown): boolean {
  if (!isVersleuteldBsn(bekend)) return false;
  return waarde === undefined || waarde === maskBsn(bekend.laatste3);
}
