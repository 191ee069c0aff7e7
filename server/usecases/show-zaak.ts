import { makeGeschiedenis } from '../domain/geschiedenis.ts';
import type { Afwijkingsregel, Zaakoverzicht } from '../domain/overzicht.ts';
import { makeZaakoverzicht } from '../domain/overzicht-zaak.ts';
import type { Zaak } from '../domain/zaak.ts';
import { calculateParameters } from '../rules/parameters.ts';
import type { Parameter, Parameterwaarde } from '../rules/regelbestand.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import type { Omgeving } from './change-zaak.ts';
import { readZaak } from './change-zaak.ts';
import { checkRecht } from './rechten.ts';
import type { Usecases } from './usecases.ts';

/** The zaak as a screen shows it, with its local deviations and the names of colleagues. */
export async function showZaak(omgeving: Omgeving, zaak: Zaak): Promise<Zaakoverzicht> {
  const regels = omgeving.regelkeuze.ofZaak(zaak);
  const proces = zaak.processen.at(-1);
  const bron = proces ? omgeving.processen.get(proces.naam, proces.versie) : undefined;
  const labels = regels.geldend.regelset('volledigheid').labels ?? {};
  return makeZaakoverzicht(zaak, {
    gemeentenaam: regels.geldend.gemeente.naam,
    afwijkingen: await listAfwijkingen(regels.geldend),
    namen: await readNamen(omgeving, zaak.gemeente),
    labels: Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, label.naam])),
    elementnaam: (element) => {
      const info = bron?.element(element);
      return info && info.naam !== info.id ? info.naam : undefined;
    },
  });
}

/** The zaak of the actor's gemeente. */
export function makeReadZaak(omgeving: Omgeving): Usecases['readZaak'] {
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'readZaak', gemeente);
    return showZaak(omgeving, await readZaak(omgeving, gemeente, zaakId));
  };
}

/** The audit log of the zaak as sentences, newest first. */
export function makeReadGeschiedenis(omgeving: Omgeving): Usecases['readGeschiedenis'] {
  const velden = Object.fromEntries(
    Object.values(omgeving.formulieren).flatMap((formulier) =>
      formulier.groepen.flatMap((groep) => groep.velden.map((veld) => [veld.veld, veld.label])),
    ),
  );
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'readGeschiedenis', gemeente);
    await readZaak(omgeving, gemeente, zaakId);
    const vastleggingen = await omgeving.stores.views.vastleggingen(gemeente, zaakId);
    const gebruikers = await readNamen(omgeving, gemeente);
    const opVolgorde = vastleggingen.toSorted((a, b) => a.versie - b.versie || a.volgnummer - b.volgnummer);
    return makeGeschiedenis(opVolgorde, { gebruikers, velden }).toReversed();
  };
}

/** Display names of the users of a gemeente, by user name. */
export async function readNamen(
  { stores }: Pick<Omgeving, 'stores'>,
  gemeente: string,
): Promise<Record<string, string>> {
  const gebruikers = await stores.gebruikers.list([gemeente]);
  return Object.fromEntries(gebruikers.map((gebruiker) => [gebruiker.gebruikersnaam, gebruiker.naam]));
}

/** The parameters in which the gemeente differs from the preferente proces, each with its reason. */
export async function listAfwijkingen(geldend: GeldendeRegels): Promise<readonly Afwijkingsregel[]> {
  const effectief = await calculateParameters(geldend);
  return geldend.parameters.flatMap((parameter) => {
    const { herkomst, waarde, motivering } = effectief[parameter.sleutel] ?? {};
    if (herkomst === undefined || herkomst === 'landelijk' || waarde === undefined) return [];
    return [
      {
        sleutel: parameter.sleutel,
        naam: parameter.naam,
        stap: parameter.stap ?? 1,
        elementen: parameter.elementen,
        landelijk: formatParameter(parameter, parameter.standaard),
        lokaal: formatParameter(parameter, waarde),
        motivering: motivering ?? '',
      },
    ];
  });
}

/** A parameter value in Dutch: the name of an option, "10 werkdagen", "ja", "niet ingesteld". */
export function formatParameter(parameter: Parameter, waarde: Parameterwaarde): string {
  if (waarde === null) return 'niet ingesteld';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  const naam = (code: string): string => parameter.opties.find((optie) => optie.waarde === code)?.naam ?? code;
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'geen' : waarde.map((code: string) => naam(code)).join(', ');
  if (typeof waarde === 'string') return naam(waarde);
  return parameter.eenheid === null ? String(waarde) : `${String(waarde)} ${parameter.eenheid}`;
}
