import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import { addWerkdagen } from '../domain/werkdagen.ts';
import type { Omgeving } from '../usecases/change-zaak.ts';
import { makeUsecases } from '../usecases/make-usecases.ts';
import { processDueTermijnen } from '../usecases/process-due-termijnen.ts';
import type { Actor, Formulierwaarden, Usecases } from '../usecases/usecases.ts';
import { makeDemoAanvraag } from './demo-aanvraag.ts';
import type { Demogebruiker } from './demo-gebruikers.ts';
import { DEMO_WACHTWOORD, DEMOGEBRUIKERS, readDemogebruiker } from './demo-gebruikers.ts';
import type { Demostap } from './demo-stappen.ts';
import type { Scenario } from './scenario.ts';
import { completeOpenTaak } from '../simulatie/doe-taak.ts';
import { Speelklok } from '../simulatie/speelklok.ts';
import { SCENARIOS } from './scenarios.ts';

export interface Demodeps {
  /** The use cases' own world; only its clock is replaced while the past is played. */
  readonly omgeving: Omgeving;
  readonly hashWachtwoord: (wachtwoord: string) => Promise<string>;
  /** Date on which the demo starts: the past is played up to and including this day. */
  readonly vandaag: Datum;
}

/** What stands ready, for the start page. */
export interface Demogegevens {
  readonly gebruikers: readonly Demogebruiker[];
  readonly wachtwoord: string;
  /** Number of zaken that were made now; 0 when the demo was filled before. */
  readonly zaken: number;
}

/** Setting that says that the demo is complete. */
const GEVULD = 'demo.gevuld';
const BEGIN: Datum = '2026-01-02';

/**
 * Fills an empty installation with a believable past, by running the real process day by day with different people. Done before, it
 * changes nothing; broken off halfway, it goes on where it was.
 */
export async function seedDemo(deps: Demodeps): Promise<Demogegevens> {
  const klaar = { gebruikers: DEMOGEBRUIKERS, wachtwoord: DEMO_WACHTWOORD };
  const { stores } = deps.omgeving;
  if ((await stores.instellingen.find(GEVULD)) !== undefined) return { ...klaar, zaken: 0 };
  const wachtwoordhash = await deps.hashWachtwoord(DEMO_WACHTWOORD);
  for (const gebruiker of DEMOGEBRUIKERS) await stores.gebruikers.put({ ...gebruiker, wachtwoordhash, actief: true });
  const klok = new Speelklok(BEGIN);
  const spel: Spel = { omgeving: { ...deps.omgeving, klok }, usecases: makeUsecases({ ...deps.omgeving, klok }), klok };
  const plan = makePlan(spel);
  const zaken = new Map<number, string>();
  for (let dag = BEGIN; dag <= deps.vandaag; dag = addDagen(dag, 1))
    await playDay(spel, plan.get(dag) ?? [], zaken, dag);
  await pickUpTaken(spel, zaken);
  await stores.instellingen.put(GEVULD, deps.vandaag);
  return { ...klaar, zaken: zaken.size };
}

// helpers

interface Spel {
  readonly omgeving: Omgeving;
  readonly usecases: Usecases;
  readonly klok: Speelklok;
}

/** One thing to do on one day. */
interface Zet {
  readonly zaak: number;
  readonly gemeente: string;
  readonly doe:
    | { readonly soort: 'start'; readonly waarden: Formulierwaarden }
    | ({ readonly soort: 'taak' } & Demostap);
  readonly ontvangen: Datum;
}

function makePlan({ omgeving }: Spel): ReadonlyMap<Datum, readonly Zet[]> {
  const plan = new Map<Datum, Zet[]>();
  const add = (dag: Datum, zet: Zet): void => {
    plan.set(dag, [...(plan.get(dag) ?? []), zet]);
  };
  let zaak = 0;
  for (const scenario of SCENARIOS) {
    for (const [gemeente, dagen] of Object.entries(scenario.ontvangen)) {
      const { kalender } = omgeving.regelkeuze.select(gemeente, BEGIN);
      for (const ontvangen of dagen) {
        const basis = { zaak, gemeente, ontvangen };
        add(ontvangen, { ...basis, doe: { soort: 'start', waarden: makeWaarden(scenario, basis) } });
        for (const stap of scenario.stappen) {
          add(addWerkdagen(ontvangen, stap.naWerkdagen, kalender), { ...basis, doe: { soort: 'taak', ...stap } });
        }
        zaak += 1;
      }
    }
  }
  return plan;
}

function makeWaarden(scenario: Scenario, { zaak, gemeente, ontvangen }: Omit<Zet, 'doe'>): Formulierwaarden {
  const waarden = { ...makeDemoAanvraag(zaak, gemeente, ontvangen), ...scenario.aanvraag?.(ontvangen, zaak) };
  return Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined));
}

async function playDay(spel: Spel, zetten: readonly Zet[], zaken: Map<number, string>, dag: Datum): Promise<void> {
  spel.klok.begin(dag);
  await processDueTermijnen(spel.omgeving, dag);
  // First what came in, then the work on it.
  const volgorde = zetten.toSorted((a, b) => Number(a.doe.soort === 'taak') - Number(b.doe.soort === 'taak'));
  for (const zet of volgorde) {
    spel.klok.tick();
    if (zet.doe.soort === 'start') zaken.set(zet.zaak, await openZaak(spel, zet, zet.doe.waarden));
    else await doTaak(spel, zet, zet.doe, zaken.get(zet.zaak) ?? '');
  }
}

async function openZaak({ usecases }: Spel, zet: Zet, waarden: Formulierwaarden): Promise<string> {
  const { gemeente } = zet;
  const opdrachtId = `demo-${zet.zaak}`;
  return (await usecases.startZaak(chooseActor(zet, 'consulent'), { gemeente, waarden, opdrachtId })).zaakId;
}

/** Does the task when it is open; a scenario may name one that this gemeente does not have. */
async function doTaak(spel: Spel, zet: Zet, stap: Demostap, zaakId: string): Promise<void> {
  const { gemeente } = zet;
  const zaak = await spel.omgeving.stores.zaken.find(gemeente, zaakId);
  const taak = zaak?.taken.find((t) => t.element === stap.element && t.status === 'open');
  if (!taak) return;
  await completeOpenTaak(
    spel.usecases,
    chooseActor(zet, taak.rol),
    { gemeente, zaakId, taakId: taak.id },
    {
      waarden: () => stap.waarden(spel.klok.vandaag(), zet.ontvangen),
      opdrachtId: `demo-${zet.zaak}-${stap.element}`,
    },
  );
}

/** Some of the open tasks are in somebody's hands already. */
async function pickUpTaken(spel: Spel, zaken: ReadonlyMap<number, string>): Promise<void> {
  for (const [nummer, zaakId] of zaken) {
    if (nummer % 3 !== 0) continue;
    const gemeente = await findGemeente(spel, zaakId);
    const zaak = gemeente ? await spel.omgeving.stores.zaken.find(gemeente, zaakId) : undefined;
    const taak = zaak?.taken.find((t) => t.status === 'open');
    if (!zaak || !taak) continue;
    const actor = chooseActor({ zaak: nummer, gemeente: zaak.gemeente }, taak.rol);
    await spel.usecases.claimTaak(actor, { gemeente: zaak.gemeente, zaakId, taakId: taak.id });
  }
}

async function findGemeente({ omgeving }: Spel, zaakId: string): Promise<string | undefined> {
  for (const gemeente of Object.keys(omgeving.regels.gemeenten)) {
    if (await omgeving.stores.zaken.find(gemeente, zaakId)) return gemeente;
  }
  return undefined;
}

function chooseActor({ zaak, gemeente }: Pick<Zet, 'zaak' | 'gemeente'>, rol: string): Actor {
  const functie = rol === 'administratie' ? 'administratie' : zaak % 2 === 0 ? 'consulent' : 'consulent2';
  return readDemogebruiker(`${functie}.${gemeente}`);
}
