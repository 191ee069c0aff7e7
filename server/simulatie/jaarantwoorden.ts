import type { Datum } from '../domain/datum.ts';
import { addDagen, addMaanden } from '../domain/datum.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { ANTWOORDEN, type Antwoord, type Antwoorden } from './antwoorden.ts';
import type { Proefzaak } from './maak-portefeuille.ts';
import { makeToeval } from './toeval.ts';

const VERLENGT_PROCENT = 80;
const AFWIJKING_LOONWAARDE = 12;
const METEN_BINNEN_DAGEN = 10;
const VOLGENDE_METING_MAANDEN = 18;

/** What people answer in all processes of a year: those from aanvraag to besluit, and those that come after. */
export const JAARANTWOORDEN: Antwoorden = {
  ...ANTWOORDEN,
  BesprekenVerlengingTask: (proefzaak, zaak, op) => answerVerlenging(proefzaak, zaak.gegevens.dienstverband, op),
  VerwerkenAntwoordTask: (proefzaak, zaak, op) => answerVerlenging(proefzaak, zaak.gegevens.dienstverband, op),
  AfhandelenGeenAntwoordTask: (proefzaak, zaak, op) => answerVerlenging(proefzaak, zaak.gegevens.dienstverband, op),
  ...forElk(
    ['AanvragenHermetingTask', 'AanvragenVerlengingsmetingTask', 'AanvragenEersteMetingTask'],
    (_p, _z, op) => ({
      'hermeting.organisatie': 'Meetbureau Salland',
      'hermeting.aangevraagdOp': op,
      'hermeting.uiterlijkMeten': addDagen(op, METEN_BINNEN_DAGEN),
    }),
  ),
  ...forElk(['InvoerenHermetingTask', 'InvoerenVerlengingsmetingTask', 'InvoerenEersteMetingTask'], reportMeting),
  ...forElk(
    ['BesprekenHermetingTask', 'BesprekenVerlengingsmetingTask', 'BesprekenEersteMetingTask'],
    (_proefzaak, _zaak, op) => ({
      'hermeting.gesprekOp': op,
      'hermeting.gesprekSamenvatting': 'Werkgever en werknemer herkennen de uitkomst.',
      'hermeting.rapportAanpassen': false,
    }),
  ),
  BesprekenLateMetingTask: (_proefzaak, _zaak, op) => ({
    'hermeting.uiterlijkMeten': addDagen(op, METEN_BINNEN_DAGEN),
    'hermeting.planAfspraak': 'De werkgever en de werknemer zijn op de nieuwe datum aanwezig.',
  }),
  BeoordelenEindeTask: () => ({ 'einde.tegenWens': false, 'einde.vervolg': 'beeindigen' }),
  ControlerenVertrekTask: () => ({ 'verhuizing.uitkomst': 'beeindigen' }),
};

// helpers

function forElk(elementen: readonly string[], antwoord: Antwoord): Antwoorden {
  return Object.fromEntries(elementen.map((element) => [element, antwoord]));
}

/** Most werkgevers go on for another year. */
function answerVerlenging(
  { seed, nummer }: Proefzaak,
  { einddatum }: { readonly einddatum?: Datum },
  op: Datum,
): Formulierwaarden {
  const verlengt = makeToeval(seed, nummer, 'verlenging', einddatum ?? '').chance(VERLENGT_PROCENT);
  const antwoord = { 'verlenging.antwoordOp': op, 'verlenging.antwoordKanaal': 'telefoon' };
  if (!verlengt)
    return { ...antwoord, 'verlenging.antwoord': 'stopt', 'verlenging.redenEinde': 'Er is geen werk meer.' };
  const contractEinddatum = addDagen(addMaanden(addDagen(einddatum ?? op, 1), 12), -1);
  return {
    ...antwoord,
    'verlenging.antwoord': 'verlengen',
    'verlenging.onbepaaldeTijd': false,
    'verlenging.contractEinddatum': contractEinddatum,
  };
}

/** The loonwaarde moves a little with each measurement. */
function reportMeting({ seed, nummer, loonwaarde }: Proefzaak, _zaak: unknown, op: Datum): Formulierwaarden {
  const verschil = makeToeval(seed, nummer, 'meting', op).between(-AFWIJKING_LOONWAARDE, AFWIJKING_LOONWAARDE);
  return {
    'hermeting.meetdatum': addDagen(op, -3),
    'hermeting.rapportdatum': addDagen(op, -1),
    'hermeting.deskundige': 'L. Veldhuis, loonwaardedeskundige',
    'hermeting.percentage': Math.min(95, Math.max(30, loonwaarde + verschil)),
    'hermeting.volgendeMeting': addMaanden(op, VOLGENDE_METING_MAANDEN),
  };
}
