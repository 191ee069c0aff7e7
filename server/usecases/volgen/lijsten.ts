import { RISICO_WERKDAGEN } from '../../domain/termijn/uitstel.ts';
import { addWerkdagen } from '../../domain/termijn/werkdagen.ts';
import { findAfwezigheid } from '../../domain/zaak/afwezigheid.ts';
import { listTaakrollen } from '../../domain/zaak/taakrollen.ts';
import type { Werkvoorraadvraag } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readNamen } from '../zaak/show-zaak.ts';

const BINNENKORT_WERKDAGEN = 5;
const PER_PAGINA = 25;
const MAXIMUM_PER_PAGINA = 200;

/** The open tasks in the order of legal risk, with counts that agree with the list. */
export function makeListWerkvoorraad(omgeving: Omgeving): Usecases['listWerkvoorraad'] {
  return async (actor, gemeente, filter) => {
    checkRecht(actor, 'listWerkvoorraad', gemeente);
    const { views } = omgeving.stores;
    const vandaag = omgeving.klok.vandaag();
    const { kalender } = omgeving.regelkeuze.select(gemeente, vandaag);
    const risicogrens = addWerkdagen(vandaag, RISICO_WERKDAGEN, kalender);
    const vraag: Werkvoorraadvraag = {
      ...filter,
      gemeenten: [gemeente],
      gebruiker: actor.gebruikersnaam,
      rollen: actor.rollen,
      vandaag,
      risicogrens,
      binnenkortTot: addWerkdagen(vandaag, BINNENKORT_WERKDAGEN, kalender),
      aantal: limitAantal(filter.aantal),
    };
    const [pagina, tellingen, namen] = await Promise.all([
      views.werkvoorraad(vraag),
      views.werkvoorraadTellingen(vraag),
      readNamen(omgeving, gemeente),
    ]);
    const behandelaars = new Set(pagina.rijen.flatMap((rij) => rij.behandelaar ?? []));
    return {
      vandaag,
      risicogrens,
      ...pagina,
      tellingen,
      namen: Object.fromEntries(Object.entries(namen).filter(([gebruiker]) => behandelaars.has(gebruiker))),
    };
  };
}

/** The zaken of a gemeente. */
export function makeListZaken({ stores }: Omgeving): Usecases['listZaken'] {
  return async (actor, gemeente, filter) => {
    checkRecht(actor, 'listZaken', gemeente);
    return stores.views.zaken({ ...filter, gemeenten: [gemeente], aantal: limitAantal(filter.aantal) });
  };
}

/** The colleagues in this gemeente who can do tasks. */
export function makeListCollegas({ stores, klok }: Omgeving): Usecases['listCollegas'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listCollegas', gemeente);
    const gebruikers = await stores.gebruikers.list([gemeente]);
    return gebruikers
      .filter((gebruiker) => gebruiker.actief && listTaakrollen(gebruiker.rollen).length > 0)
      .map(({ gebruikersnaam, naam, rollen, afwezigheden }) => {
        const weg = findAfwezigheid(afwezigheden, gemeente, klok.vandaag());
        return { gebruikersnaam, naam, rollen, ...(weg ? { afwezigTot: weg.tot } : {}) };
      });
  };
}

/** How many rows a page has: 25 unless asked, never more than 200. */
export function limitAantal(aantal: number | undefined): number {
  return Math.min(Math.max(aantal ?? PER_PAGINA, 1), MAXIMUM_PER_PAGINA);
}
