import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import { addWerkdagen } from '../domain/termijn/werkdagen.ts';
import { Speelklok } from '../simulatie/speelklok.ts';
import { makeUsecases } from '../usecases/make-usecases.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import type { Omgeving } from '../usecases/zaak/change-zaak.ts';
import { processDueTermijnen } from '../usecases/zaak/process-due-termijnen.ts';
import { makeDemoAanvraag } from './demo-aanvraag.ts';
import type { Demogebruiker } from './demo-gebruikers.ts';
import { DEMO_WACHTWOORD, DEMOGEBRUIKERS } from './demo-gebruikers.ts';
import { chooseActor, type Spel } from './demo-spel.ts';
import type { Demostap } from './demo-stappen.ts';
import { playBetalingen } from './play-betalingen.ts';
import { type Demoplaats, doTaak, doVervolg } from './play-vervolg.ts';
import type { Demovervolg, Scenario } from './scenario.ts';
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

/** One thing to do on one day. */
interface Zet {
  readonly zaak: number;
  readonly gemeente: string;
  readonly doe:
    | { readonly soort: 'start'; readonly waarden: Formulierwaarden }
    | { readonly soort: 'stap'; readonly stap: Demostap }
    | { readonly soort: 'vervolg'; readonly stap: Demovervolg };
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
          add(addWerkdagen(ontvangen, stap.naWerkdagen, kalender), { ...basis, doe: { soort: 'stap', stap } });
        }
        for (const stap of scenario.vervolg ?? []) add(stap.op, { ...basis, doe: { soort: 'vervolg', stap } });
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
  await playBetalingen(spel, dag);
  // First what came in, then the work on it.
  const volgorde = zetten.toSorted((a, b) => Number(a.doe.soort !== 'start') - Number(b.doe.soort !== 'start'));
  for (const zet of volgorde) {
    spel.klok.tick();
    if (zet.doe.soort === 'start') zaken.set(zet.zaak, await openZaak(spel, zet, zet.doe.waarden));
    else await playZet(spel, { ...zet, zaakId: zaken.get(zet.zaak) ?? '' }, zet.doe);
  }
}

async function playZet(
  spel: Spel,
  plaats: Demoplaats & Pick<Zet, 'ontvangen'>,
  doe: Exclude<Zet['doe'], { readonly soort: 'start' }>,
): Promise<void> {
  if (doe.soort === 'vervolg') return doVervolg(spel, plaats, doe.stap);
  return doTaak(spel, plaats, doe.stap.element, doe.stap.waarden(spel.klok.vandaag(), plaats.ontvangen));
}

async function openZaak({ usecases }: Spel, { zaak, gemeente }: Zet, waarden: Formulierwaarden): Promise<string> {
  const actor = chooseActor(zaak, gemeente, 'consulent');
  return (await usecases.startZaak(actor, { gemeente, waarden, opdrachtId: `demo-${zaak}` })).zaakId;
}

/** Some of the open tasks are in somebody's hands already. */
async function pickUpTaken(spel: Spel, zaken: ReadonlyMap<number, string>): Promise<void> {
  for (const [nummer, zaakId] of zaken) {
    if (nummer % 3 !== 0) continue;
    const gemeente = await findGemeente(spel, zaakId);
    const zaak = gemeente ? await spel.omgeving.stores.zaken.find(gemeente, zaakId) : undefined;
    const taak = zaak?.taken.find((t) => t.status === 'open');
    if (!zaak || !taak) continue;
    const actor = chooseActor(nummer, zaak.gemeente, taak.rol);
    await spel.usecases.claimTaak(actor, { gemeente: zaak.gemeente, zaakId, taakId: taak.id });
  }
}

async function findGemeente({ omgeving }: Spel, zaakId: string): Promise<string | undefined> {
  for (const gemeente of Object.keys(omgeving.regels.gemeenten)) {
    if (await omgeving.stores.zaken.find(gemeente, zaakId)) return gemeente;
  }
  return undefined;
}
