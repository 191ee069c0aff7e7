import type { Zaakoverzicht } from '../../domain/volgen/overzicht.ts';
import { makeGeschiedenis } from '../../domain/zaak/geschiedenis.ts';
import { listWerkstappen } from '../../domain/zaak/leesmodellen.ts';
import type { Overzichtdiagram } from '../../domain/zaak/overzicht-zaak.ts';
import { makeZaakoverzicht } from '../../domain/zaak/overzicht-zaak.ts';
import type { Zaak, Zaaktermijn } from '../../domain/zaak/zaak.ts';
import type { GebruikerStore } from '../../ports.ts';
import { listAfwijkingen } from '../../rules/afwijkingen.ts';
import { calculateParameters } from '../../rules/parameters.ts';
import { listWerkafspraken } from '../../rules/werkafspraken.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import { listEigenGegevens } from '../variant/eigen-gegevens.ts';
import { listZaakformulieren } from '../variant/lokale-formulieren.ts';
import { readGedateerdeBesluiten } from './bezwaartermijnen.ts';
import type { Omgeving } from './change-zaak.ts';
import { readZaak } from './change-zaak.ts';
import { findTekening } from './find-tekening.ts';
import { readProcestitels } from './procestitels.ts';
import { readVeldwoorden } from './veldwoorden.ts';
import { listVervolggegevens } from './vervolggegevens.ts';
import type { Zaakregels } from './zaakregels.ts';

/** The zaak as a screen shows it, with its local deviations and the names of colleagues. */
export async function showZaak(omgeving: Omgeving, zaak: Zaak): Promise<Zaakoverzicht> {
  const { regelkeuze } = omgeving;
  const regels = regelkeuze.ofZaak(zaak);
  const diagrammen = await readDiagrammen(omgeving, zaak);
  const labels = regels.geldend.regelset('volledigheid').labels ?? {};
  const hier = await regels.calculateParameters(zaak, omgeving.klok.vandaag());
  const formulieren = listZaakformulieren(omgeving, zaak);
  const stappen: readonly (number | null)[] = [null, ...listWerkstappen(zaak)];
  return makeZaakoverzicht(
    {
      ...zaak,
      termijnen: zaak.termijnen.map((termijn) => tellAanname(termijn, regelkeuze.ofProces(zaak, termijn.procesId))),
    },
    {
      gemeentenaam: regels.geldend.gemeente.naam,
      afwijkingen: listAfwijkingen(regels.geldend, await calculateParameters(regels.geldend)),
      besluiten: await readGedateerdeBesluiten(omgeving, zaak),
      werkafspraken: listWerkafspraken(regels.geldend, hier, ({ stap }) => stappen.includes(stap)),
      eigenGegevens: listEigenGegevens(formulieren, zaak.gegevens.lokaal),
      vervolggegevens: listVervolggegevens(formulieren, zaak.gegevens),
      namen: await readNamen(omgeving, zaak.gemeente),
      labels: Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, label.naam])),
      diagram: (procesId) => diagrammen.get(procesId),
    },
  );
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
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'readGeschiedenis', gemeente);
    const zaak = await readZaak(omgeving, gemeente, zaakId);
    const vastleggingen = await omgeving.stores.views.vastleggingen(gemeente, zaakId);
    const gebruikers = await readNamen(omgeving, gemeente);
    const woorden = await readVeldwoorden(omgeving, gemeente);
    const processen = await readProcestitels(omgeving, zaak);
    const opVolgorde = vastleggingen.toSorted((a, b) => a.versie - b.versie || a.volgnummer - b.volgnummer);
    return makeGeschiedenis(opVolgorde, { gebruikers, processen, ...woorden }).toReversed();
  };
}

/** A term of which the rules are an assumption says so before its calculation; the term itself keeps what it was calculated with. */
function tellAanname(termijn: Zaaktermijn, { geldend }: Pick<Zaakregels, 'geldend'>): Zaaktermijn {
  if (termijn.signaal === true) return termijn;
  const { aanname, uitleg, grondslag } = geldend.termijn(termijn.soort);
  return aanname ? { ...termijn, uitleg: [{ omschrijving: uitleg, grondslag, aanname }, ...termijn.uitleg] } : termijn;
}

/** What the overview names of the diagram of each process of the zaak, by the id of the process. */
async function readDiagrammen(
  omgeving: Pick<Omgeving, 'proceskeuze'>,
  zaak: Zaak,
): Promise<ReadonlyMap<string, Overzichtdiagram>> {
  const paren = zaak.processen.map(async (proces): Promise<readonly [string, Overzichtdiagram]> => {
    const { naam, versie } = proces;
    const eigen = await findTekening(omgeving, zaak.gemeente, proces);
    const bron = eigen ?? (await omgeving.proceskeuze.find(zaak.gemeente, { naam, versie }));
    const elementnaam = (element: string): string | undefined => {
      const info = bron.element(element);
      return info && info.naam !== info.id ? info.naam : undefined;
    };
    const tekening = bron.eerder === true ? bron.kenmerken[0] : undefined;
    return [proces.id, { titel: bron.titel, elementnaam, ...(tekening === undefined ? {} : { tekening }) }];
  });
  return new Map(await Promise.all(paren));
}

/** Display names of the users of a gemeente, by user name. */
export async function readNamen(
  { stores }: { readonly stores: { readonly gebruikers: Pick<GebruikerStore, 'list'> } },
  gemeente: string,
): Promise<Record<string, string>> {
  const gebruikers = await stores.gebruikers.list([gemeente]);
  return Object.fromEntries(gebruikers.map((gebruiker) => [gebruiker.gebruikersnaam, gebruiker.naam]));
}
