import { composeOmgeving, type Omgevingdelen } from './compose-omgeving.ts';
import { makeRekentool } from './http/rekentool.ts';
import type { Services } from './http/services.ts';
import { listVrijeDagen } from './http/vrije-dagen.ts';
import { readBrpbestand } from './inlezen/read-brpbestand.ts';
import { readLoonwaarderapport } from './inlezen/read-loonwaarderapport.ts';
import { readUrenbestand } from './inlezen/read-urenbestand.ts';
import type { Library } from './load-library.ts';
import { NO_PAPIER } from './papier.ts';
import { makeUsecases } from './usecases/make-usecases.ts';
import { describeReikwijdte } from './usecases/variant/describe-reikwijdte.ts';
import type { Omgeving } from './usecases/zaak/change-zaak.ts';

export interface Compositie extends Omgevingdelen {
  readonly renderBijlage: Services['renderBijlage'];
  readonly renderBegeleiding: Services['renderBegeleiding'];
  readonly renderDocument?: NonNullable<Services['renderDocument']>;
  readonly betaalbestanden: Services['betaalbestanden'];
  /** Absent where nobody prints. */
  readonly papier?: Services['papier'];
  readonly versie: string;
  readonly opslag: Services['opslag'];
}

/** Puts the knowledge, the store and the outside world together: the use cases, and what the routes need around them. */
export function compose(delen: Compositie): { readonly omgeving: Omgeving; readonly services: Services } {
  const { library, stores, klok, makeId, demo } = delen;
  const omgeving = composeOmgeving(delen);
  const services: Services = {
    usecases: makeUsecases(omgeving),
    gebruikers: stores.gebruikers,
    rekentool: makeRekentool((gemeente) => omgeving.regelkeuze.readBestanden(gemeente), library.rekengegevens),
    klok,
    makeId,
    demo: demo !== undefined,
    versie: delen.versie,
    opslag: delen.opslag,
    check: () => stores.check(),
    listFeestdagen: (vandaag) => listVrijeDagen(vandaag, library.rekengegevens.kalender),
    gemeentenaam: (slug) => library.regels.gemeenten[slug]?.gegevens?.naam ?? slug,
    findRegio: (slug) => describeReikwijdte(library.regels, slug).regio,
    findFormulier: (naam) => (Object.hasOwn(library.formulieren, naam) ? library.formulieren[naam] : undefined),
    renderBijlage: delen.renderBijlage,
    renderBegeleiding: delen.renderBegeleiding,
    ...(delen.renderDocument === undefined ? {} : { renderDocument: delen.renderDocument }),
    betaalbestanden: delen.betaalbestanden,
    readBrpbestand,
    readUrenbestand,
    readLoonwaarderapport,
    papier: delen.papier ?? NO_PAPIER,
    findProces: (naam, versie) => findProcesXml(library, naam, versie),
  };
  return { omgeving, services };
}

/** BPMN XML of a process version; undefined when there is none. */
export function findProcesXml(
  { processen }: Pick<Library, 'processen'>,
  naam: string,
  versie: string,
): string | undefined {
  return processen.processen.find((bron) => bron.naam === naam && bron.versie === versie)?.xml;
}
