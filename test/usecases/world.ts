import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadFormulieren, makeFormulierlezer } from '../../processes/formulieren.ts';
import { makeDiagramlezer } from '../../server/diagramlezer.ts';
import { findOndertekenpad } from '../../server/domain/besluit/ondertekening.ts';
import type { Datum } from '../../server/domain/datum.ts';
import type { Zaakoverzicht } from '../../server/domain/volgen/overzicht.ts';
import type { Taak, Zaak } from '../../server/domain/zaak/zaak.ts';
import { CONTINUABLE_ENGINE_VERSIONS, ENGINE_VERSION } from '../../server/engine/engine-version.ts';
import { migrateToestand } from '../../server/engine/migrate.ts';
import { loadProcessLibrary } from '../../server/engine/process-library.ts';
import { advance } from '../../server/engine/process-runner.ts';
import { HANDLERS } from '../../server/handlers/index.ts';
import { makeKluis } from '../../server/kluis.ts';
import { makeOverdrachtpoort } from '../../server/overdracht/make-overdrachtpoort.ts';
import type { Stores } from '../../server/ports.ts';
import { loadRules } from '../../server/rules/load-rules.ts';
import { makeMemoryStores } from '../../server/store/memory/memory-stores.ts';
import type { Usecasedeps } from '../../server/usecases/deps.ts';
import { makeOmgeving } from '../../server/usecases/make-omgeving.ts';
import { makeUsecases } from '../../server/usecases/make-usecases.ts';
import type { Actor, Formulierwaarden, Usecases } from '../../server/usecases/usecases.ts';
import type { Omgeving } from '../../server/usecases/zaak/change-zaak.ts';
import { processDueTermijnen } from '../../server/usecases/zaak/process-due-termijnen.ts';

const wortel = path.resolve(import.meta.dirname, '../..');
const regels = loadRules(path.join(wortel, 'rules'));
const processen = await loadProcessLibrary(path.join(wortel, 'processes'));
const formulierschema = path.join(wortel, 'rules/schema/formulier.json');
const formulieren = await loadFormulieren(path.join(wortel, 'processes/formulieren'), formulierschema);
const leesFormulier = await makeFormulierlezer(formulierschema);
const diagrammen = makeDiagramlezer(JSON.parse(readFileSync(path.join(wortel, 'processes/lks-moddle.json'), 'utf8')));

export const GROOT: Actor = {
  gebruikersnaam: 'e.degroot',
  naam: 'E. de Groot',
  rollen: ['consulent'],
  gemeenten: ['voorbeeldstad', 'olst-wijhe'],
};
export const SMIT: Actor = { ...GROOT, gebruikersnaam: 'p.smit', naam: 'P. Smit' };
export const ADMIN: Actor = { ...GROOT, gebruikersnaam: 'a.visser', naam: 'A. Visser', rollen: ['administratie'] };

/** The form PP-1 as a complete reguliere aanvraag; each test changes what it is about. */
export const AANVRAAG: Formulierwaarden = {
  'aanvraag.datumOntvangst': '2026-01-05',
  'aanvraag.ingediendDoor': 'werkgever',
  'aanvraag.gevraagdeRoute': 'regulier',
  'aanvraag.kanaal': 'formulier',
  'aanvraag.toestemmingVoorinvullen': true,
  'werknemer.voorletters': 'A.',
  'werknemer.voornaam': 'Anna',
  'werknemer.achternaam': 'Jansen',
  'werknemer.geboortedatum': '1990-05-01',
  'werknemer.bsn': '123456782',
  'werknemer.adres.straat': 'Dorpsstraat',
  'werknemer.adres.huisnummer': '1',
  'werknemer.adres.postcode': '8121 AA',
  'werknemer.adres.plaats': 'Olst',
  'werknemer.woongemeente': 'voorbeeldstad',
  'werknemer.doelgroepgrond': 'bijstand',
  'werknemer.kanWmlVerdienen': false,
  'werknemer.bbl': false,
  'werkgever.naam': 'Bakkerij De Vries',
  'werkgever.kvkNummer': '12345678',
  'werkgever.uitzendbureau': false,
  'werkgever.iban': 'NL91ABNA0417164300',
  'werkgever.tenaamstelling': 'Bakkerij De Vries',
  'werkgever.adres.straat': 'Marktplein',
  'werkgever.adres.huisnummer': '2',
  'werkgever.adres.postcode': '8131 AA',
  'werkgever.adres.plaats': 'Wijhe',
  'werkgever.contactpersoon': 'B. de Vries',
  'werkgever.email': 'info@bakkerij.example',
  'dienstverband.functie': 'bakkershulp',
  'dienstverband.begindatum': '2026-02-01',
  'dienstverband.einddatum': '2027-01-31',
  'dienstverband.contractsoort': 'vast',
  'dienstverband.urenPerWeek': 32,
  'dienstverband.voltijdUren': 38,
  'dienstverband.aokOntvangenOp': '2026-01-05',
  'dienstverband.andereLoonsubsidie': false,
  'dienstverband.wsw': false,
};

/** Answers for each task, so that a test names only what it is about. */
export const ANTWOORDEN: Readonly<Record<string, Formulierwaarden>> = {
  BeoordelenAanvraagTask: {},
  OverleggenForfaitairTask: { 'forfaitair.overlegOp': '2026-01-06', 'forfaitair.werkgeverAkkoord': true },
  AanvragenLoonwaardemetingTask: {
    'loonwaarde.soortMeting': 'eerste',
    'loonwaarde.organisatie': 'Meetbureau Oost',
    'loonwaarde.aangevraagdOp': '2026-01-05',
    'loonwaarde.uiterlijkMeten': '2026-01-20',
  },
  InvoerenLoonwaarderapportTask: {
    'loonwaarde.meetdatum': '2026-01-05',
    'loonwaarde.rapportdatum': '2026-01-05',
    'loonwaarde.deskundige': 'L. Kuiper',
    'loonwaarde.percentage': 60,
    'loonwaarde.volgendeMeting': '2027-06-01',
  },
  BesprekenUitkomstTask: {
    'gesprek.datum': '2026-01-05',
    'gesprek.samenvatting': 'Uitkomst besproken.',
    'gesprek.rapportAanpassen': false,
    'loonwaarde.volgendeMeting': '2027-06-01',
  },
  VaststellenBesluitTask: {},
  VaststellenAfwijzingTask: {},
  OntvangenGegevensTask: {},
  OntvangenLaatsteGegevensTask: {},
  AfhandelenNaLaatsteVerzoekTask: {
    'rappel.eindactie': 'buiten_behandeling',
    'besluit.toelichting': 'Er is niets ontvangen.',
  },
  MeedelenUitstelTask: { 'uitstel.nieuweDatum': '2026-04-30', 'uitstel.motivering': 'Het rapport is er nog niet.' },
  OndertekenenBetaalopdrachtTask: {
    'betaalopdracht.budgethouder': 'B. Houder',
    'betaalopdracht.akkoord': true,
    'betaalopdracht.ondertekendOp': '2026-01-05',
  },
};

/** The budgethouder signs; nothing for another task. */
function signWith(element: string, op: string): Formulierwaarden {
  const pad = findOndertekenpad(element);
  return pad === undefined
    ? {}
    : { [`${pad}.budgethouder`]: 'B. Houder', [`${pad}.akkoord`]: true, [`${pad}.ondertekendOp`]: op };
}

/** Everything together on a store in memory, with a clock that only moves when the test says so. */
export interface World {
  readonly stores: Stores;
  readonly omgeving: Omgeving;
  readonly usecases: Usecases;
  /** Sets the date and lets everything pass that falls due on the days between. */
  goTo(datum: Datum): Promise<void>;
  setDatum(datum: Datum): void;
  start(gewijzigd?: Formulierwaarden, gemeente?: string, actor?: Actor): Promise<string>;
  zaak(zaakId: string, gemeente?: string): Promise<Zaak>;
  openTaak(zaakId: string, element?: string, gemeente?: string): Promise<Taak>;
  /** Completes the open task of that element with the usual answers and these changes. */
  complete(
    zaakId: string,
    element: string,
    gewijzigd?: Formulierwaarden,
    actor?: Actor,
    gemeente?: string,
  ): Promise<Zaakoverzicht>;
}

/** @param anders dependencies that the test replaces */
export function makeWorld(anders: Partial<Usecasedeps> = {}): World {
  let vandaag: Datum = '2026-01-05';
  let teller = 0;
  const stores = anders.stores ?? makeMemoryStores();
  const omgeving = makeOmgeving({
    stores,
    regels,
    processen,
    proces: 'aanvraag-en-besluit',
    engine: ENGINE_VERSION,
    machine: { advance, migrate: migrateToestand, handlers: HANDLERS, engines: CONTINUABLE_ENGINE_VERSIONS },
    formulieren,
    leesFormulier,
    diagrammen,
    klok: { nu: () => `${vandaag}T09:00:00.000Z`, vandaag: () => vandaag },
    makeId: () => `id-${(teller += 1)}`,
    kluis: makeKluis(new Uint8Array(32).fill(7)),
    overdracht: makeOverdrachtpoort(),
    wachtwoorden: {
      make: () => `tijdelijk-wachtwoord-${(teller += 1)}`,
      hash: async (wachtwoord) => `hash:${wachtwoord}`,
      verify: async (wachtwoordhash, wachtwoord) => wachtwoordhash === `hash:${wachtwoord}`,
    },
    renderBrief: async (brief, concept) =>
      new TextEncoder().encode(`%PDF ${brief.code} ${brief.id}${concept === true ? ' VOORBEELD' : ''}`),
    demo: {
      setVandaag: async (datum) => {
        vandaag = datum;
      },
      deliver: async () => {},
    },
    ...anders,
  });
  const usecases = makeUsecases(omgeving);
  const zaak: World['zaak'] = async (zaakId, gemeente = 'voorbeeldstad') => {
    const gevonden = await stores.zaken.find(gemeente, zaakId);
    if (!gevonden) throw new Error(`Er is geen zaak ${zaakId} in ${gemeente}.`);
    return gevonden;
  };
  const openTaak: World['openTaak'] = async (zaakId, element, gemeente) => {
    const { taken } = await zaak(zaakId, gemeente);
    const open = taken.filter((taak) => taak.status === 'open');
    const taak = element === undefined ? open[0] : open.find((t) => t.element === element);
    if (!taak) throw new Error(`${element} is niet open, wel: ${open.map((t) => t.element).join(', ') || 'niets'}.`);
    return taak;
  };
  return {
    stores,
    omgeving,
    usecases,
    zaak,
    openTaak,
    setDatum: (datum) => {
      vandaag = datum;
    },
    goTo: async (datum) => {
      while (vandaag < datum) {
        vandaag = new Date(Date.parse(vandaag) + 86_400_000).toISOString().slice(0, 10);
        await processDueTermijnen(omgeving, vandaag);
      }
    },
    start: async (gewijzigd = {}, gemeente = 'voorbeeldstad', actor = GROOT) => {
      const waarden = {
        ...AANVRAAG,
        'aanvraag.datumOntvangst': vandaag,
        'werknemer.woongemeente': gemeente,
        ...gewijzigd,
      };
      const gevuld = Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined));
      const opdrachtId = `start-${(teller += 1)}`;
      return (await usecases.startZaak(actor, { gemeente, waarden: gevuld, opdrachtId })).zaakId;
    },
    complete: async (zaakId, element, gewijzigd = {}, actor = GROOT, gemeente = 'voorbeeldstad') => {
      const taak = await openTaak(zaakId, element, gemeente);
      const plaats = { gemeente, zaakId, taakId: taak.id };
      const { waarden, zaakversie } = await usecases.readTaak(actor, plaats);
      const alle = { ...waarden, ...(ANTWOORDEN[element] ?? signWith(element, vandaag)), ...gewijzigd };
      return usecases.completeTaak(actor, plaats, {
        versie: zaakversie,
        waarden: alle,
        opdrachtId: `taak-${(teller += 1)}`,
      });
    },
  };
}
