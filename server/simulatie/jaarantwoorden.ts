import type { Datum } from '../domain/datum.ts';
import { addDagen, addMaanden, readMaand } from '../domain/datum.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';
import { ANTWOORDEN, type Antwoord, type Antwoorden } from './antwoorden.ts';
import type { Proefzaak } from './maak-portefeuille.ts';
import { makeToeval } from './toeval.ts';

const LATER_PROCENT = 6;
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
  BeoordelenEindeTask: (_proefzaak, { gegevens: { einde } }) =>
    einde?.reden === 'anders'
      ? { 'einde.tegenWens': true, 'einde.vervolg': 'horen' }
      : { 'einde.tegenWens': false, 'einde.vervolg': 'beeindigen' },
  VerwerkenEindzienswijzeTask: () => ({
    'einde.zienswijze': 'De werkgever is het er niet mee eens.',
    'einde.zienswijzeUitkomst': 'beeindigen',
  }),
  ControlerenVertrekTask: (_proefzaak, zaak) => ({ 'verhuizing.uitkomst': 'beeindigen', ...chooseVerrekenwijze(zaak) }),
  ControlerenVerrekeningTask: ({ seed, nummer }, { gegevens: { verrekening } }, op) => {
    const toeval = makeToeval(seed, nummer, 'verrekening', op);
    // With the last quarter the year is closed.
    if (toeval.chance(LATER_PROCENT) && verrekening?.kwartaal?.endsWith('Q4') !== true)
      return { 'verrekening.uitkomst': 'later' };
    const wijze = toeval.chance(50) ? 'verrekenen' : 'terugbetalen';
    return { 'verrekening.uitkomst': 'vaststellen', 'verrekening.wijze': wijze };
  },
  NakijkenWijzigingTask: () => ({ 'wijziging.vervolg': 'verwerken' }),
  ControlerenIbanTask: () => ({ 'wijziging.ibanControle': 'gebeld', 'wijziging.ibanAkkoord': true }),
  VerwerkenWijzigingszienswijzeTask: () => ({ 'wijziging.zienswijze': 'geen' }),
  VaststellenWijzigingsbesluitTask: () => ({ 'wijziging.besluit': 'vaststellen' }),
  BeoordelenBezwaarTask: (_proefzaak, _zaak, op) => ({
    'bezwaar.vervolg': 'horen',
    'bezwaar.hoorzittingOp': addDagen(op, METEN_BINNEN_DAGEN),
    'bezwaar.hoorzittingTijd': '10.00 uur',
    'bezwaar.hoorzittingPlaats': 'Gemeentehuis',
  }),
  VastleggenHoorzittingTask: () => ({ 'bezwaar.verslag': 'De werkgever heeft het bezwaar toegelicht.' }),
  BeslissenBezwaarTask: decideBezwaar,
  WijzigenNaBezwaarTask: () => ({ 'bezwaar.uitvoering': 'Het aantal uren is gewijzigd.' }),
};

// helpers

function forElk(elementen: readonly string[], antwoord: Antwoord): Antwoorden {
  return Object.fromEntries(elementen.map((element) => [element, antwoord]));
}

/** Whose contract ends in the year, goes on for another year. */
function answerVerlenging(
  _proefzaak: Proefzaak,
  { einddatum }: { readonly einddatum?: Datum },
  op: Datum,
): Formulierwaarden {
  return {
    'verlenging.antwoordOp': op,
    'verlenging.antwoordKanaal': 'telefoon',
    'verlenging.antwoord': 'verlengen',
    'verlenging.onbepaaldeTijd': false,
    'verlenging.contractEinddatum': addDagen(addMaanden(addDagen(einddatum ?? op, 1), 12), -1),
  };
}

/** What was paid over days after the move since the task was made, the werkgever pays back. */
function chooseVerrekenwijze({ gegevens: { verhuizing }, betalingen = [] }: Zaak): Formulierwaarden {
  if (verhuizing === undefined || verhuizing.teveelBetaald === true) return {};
  const maand = readMaand(verhuizing.datum);
  const betaald = betalingen.some((betaling) => betaling.maand >= maand && betaling.status !== 'teruggekomen');
  return betaald ? { 'verhuizing.verrekenwijze': 'LKS_02' } : {};
}

/** Who objects to the hours is right; who objects to anything else is not. */
function decideBezwaar(_proefzaak: Proefzaak, { gegevens: { bezwaar } }: Zaak): Formulierwaarden {
  const gegrond = bezwaar?.gronden?.includes('uren') === true;
  return {
    'bezwaar.beslissing': 'beslissen',
    'bezwaar.uitkomst': gegrond ? 'gegrond' : 'ongegrond',
    'bezwaar.motivering': gegrond ? 'De arbeidsovereenkomst noemt andere uren.' : 'De meting is goed gedaan.',
    ...(gegrond ? { 'bezwaar.gevolg': 'wijzigen' } : {}),
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
