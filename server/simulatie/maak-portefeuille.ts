import { makeDemoAanvraag, makeGeboortedatum } from '../demo/demo-aanvraag.ts';
import type { Datum } from '../domain/datum.ts';
import {
  addAanMaand,
  addDagen,
  addMaanden,
  diffDagen,
  findEersteDagVanMaand,
  readMaand,
  readWeekdag,
} from '../domain/datum.ts';
import type { Proefmix, Proefopdracht, Proefsoort } from '../domain/proef/proefopdracht.ts';
import { PROEFSOORTEN } from '../domain/proef/proefopdracht.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import type { Toeval } from './toeval.ts';
import { makeToeval } from './toeval.ts';

/** One invented zaak: what comes in, and how the people around it behave. It is the same whichever version is played. */
export interface Proefzaak {
  readonly nummer: number;
  readonly seed: number;
  readonly soort: Proefsoort;
  readonly ontvangen: Datum;
  readonly aanvraag: Formulierwaarden;
  /** Whole percent of the WML that the measurement gives. */
  readonly loonwaarde: number;
  readonly akkoordForfaitair: boolean;
  /** For the first request for missing data, the second, ...: after how many werkdagen the answer comes; null: never. */
  readonly antwoorden: readonly (number | null)[];
  readonly wachttijdMaximum: number;
}

/** No gemeente asks more often than this. */
const VERZOEKEN = 8;
/** So many different people the demo can make. */
const MENSEN = 216;

/** The zaak of this number in the portfolio: it depends on the order and its number only, so that each can be made by itself. */
export function makeProefzaak(opdracht: Proefopdracht, nummer: number, gemeente: string): Proefzaak {
  const { seed, mix, begin } = opdracht;
  const toeval = makeToeval(seed, nummer);
  const soort = pickSoort(mix, toeval);
  const ontvangen = pickOntvangst(begin, mix, toeval);
  const volledig = !toeval.chance(mix.onvolledig);
  const begindatum = pickBegindatum(soort, ontvangen, mix, toeval);
  const uren = toeval.between(mix.urenMinimum, mix.urenMaximum);
  const waarden: Formulierwaarden = {
    ...makeDemoAanvraag(toeval.between(0, MENSEN), gemeente, ontvangen),
    'werknemer.bbl': false,
    'dienstverband.begindatum': begindatum,
    'dienstverband.einddatum': toeval.chance(70) ? addDagen(addMaanden(begindatum, 12), -1) : undefined,
    'dienstverband.urenPerWeek': uren,
    'dienstverband.voltijdUren': Math.max(uren, toeval.between(36, 40)),
    'dienstverband.aokOntvangenOp': volledig ? ontvangen : undefined,
    ...describeSoort(soort, ontvangen, toeval),
  };
  return {
    nummer,
    seed,
    soort,
    ontvangen,
    aanvraag: Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined)),
    loonwaarde: toeval.chance(mix.loonwaarde100) ? 100 : toeval.between(30, 95),
    akkoordForfaitair: toeval.chance(90),
    antwoorden: Array.from({ length: VERZOEKEN }, () => {
      const dagen = toeval.between(1, 9);
      return toeval.chance(mix.antwoord) ? dagen : null;
    }),
    wachttijdMaximum: mix.wachttijdMaximum,
  };
}

/** How many werkdagen this task of the zaak waits before somebody does it: the same for a task with the same id in both versions. */
export function pickWachttijd(zaak: Proefzaak, element: string, keer: number): number {
  return makeToeval(zaak.seed, zaak.nummer, element, keer).between(1, zaak.wachttijdMaximum);
}

// helpers

function pickSoort({ soorten }: Proefmix, toeval: Toeval): Proefsoort {
  let over = toeval.next() * PROEFSOORTEN.reduce((tot, soort) => tot + soorten[soort], 0);
  for (const soort of PROEFSOORTEN) {
    over -= soorten[soort];
    if (over < 0) return soort;
  }
  return 'regulier';
}

/** A day from Monday to Friday. */
function pickOntvangst(begin: Datum, { periodeMaanden }: Proefmix, toeval: Toeval): Datum {
  const dagen = diffDagen(begin, addMaanden(begin, periodeMaanden));
  const dag = addDagen(begin, toeval.between(0, Math.max(dagen - 1, 0)));
  const weekdag = readWeekdag(dag);
  return weekdag > 5 ? addDagen(dag, 8 - weekdag) : dag;
}

function pickBegindatum(soort: Proefsoort, ontvangen: Datum, mix: Proefmix, toeval: Toeval): Datum {
  if (soort === 'tijdens_dienstverband') return addMaanden(ontvangen, -toeval.between(1, 5));
  const maanden = toeval.between(0, mix.begindatumMaanden);
  if (maanden === 0) return ontvangen;
  return findEersteDagVanMaand(addAanMaand(readMaand(ontvangen), maanden));
}

/** What makes this zaak of its kind, and entitled to what it asks. */
function describeSoort(soort: Proefsoort, ontvangen: Datum, toeval: Toeval): Formulierwaarden {
  const nummer = toeval.between(0, 99);
  switch (soort) {
    case 'tijdens_dienstverband':
      return {
        'aanvraag.gevraagdeRoute': 'tijdens_dienstverband',
        'werknemer.doelgroepgrond': 'schoolverlater',
        'werknemer.geboortedatum': makeGeboortedatum(19, ontvangen, nummer),
      };
    case 'ambtshalve':
      return { 'aanvraag.ingediendDoor': 'gemeente', 'werknemer.doelgroepgrond': 'bijstand' };
    case 'regulier':
    case 'forfaitair':
    case 'praktijkroute':
      return { 'aanvraag.gevraagdeRoute': soort };
  }
}
