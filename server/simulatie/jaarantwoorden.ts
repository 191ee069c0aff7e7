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
/** For how long a contract is extended. */
const KORT_MAANDEN = 3;
const LANG_MAANDEN = 12;

/** What people answer in all processes of a year: those from aanvraag to besluit, and those that come after. */
export const JAARANTWOORDEN: Antwoorden = {
  ...ANTWOORDEN,
  ...forElk(['BesprekenVerlengingTask', 'VerwerkenAntwoordTask', 'AfhandelenGeenAntwoordTask'], answerVerlenging),
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
  ControlerenVertrekTask: ({ nummer }, zaak) => ({
    'verhuizing.uitkomst': 'beeindigen',
    ...chooseVerrekenwijze(nummer, zaak),
  }),
  ControlerenOvernameTask: (_proefzaak, { gegevens: { overname } }) => ({
    'overname.inschrijving': overname?.eersteDag,
    'overname.contractLoopt': true,
    'overname.uitkomst': 'overnemen',
    'overname.voorzieningenVervolg': 'geen',
    'werknemer.adres.straat': 'Nieuwstraat',
    'werknemer.adres.huisnummer': '1',
    'werknemer.adres.postcode': '1234 AB',
    'werknemer.adres.plaats': 'Elders',
  }),
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
  // What is lower begins today at the earliest.
  VaststellenHermetingsbesluitTask: (_proefzaak, _zaak, op) => ({ 'hermeting.ingangsdatum': op }),
  VerwerkenZienswijzeTask: () => ({ 'hermeting.zienswijze': 'geen' }),
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

/** Whose contract ends in the year, goes on: most for a year, one in three for some months first, and some for other hours. */
function answerVerlenging(
  { nummer }: Proefzaak,
  { gegevens: { dienstverband }, besluiten }: Zaak,
  op: Datum,
): Formulierwaarden {
  const eerder = besluiten.some(({ soort }) => soort === 'verlenging');
  const maanden = nummer % 3 === 0 && !eerder ? KORT_MAANDEN : LANG_MAANDEN;
  const { einddatum = op, contractsoort, urenPerWeek } = dienstverband;
  const anders = nummer % 3 === 1 && contractsoort === 'vast' ? { 'verlenging.urenPerWeek': urenPerWeek - 2 } : {};
  return {
    'verlenging.antwoordOp': op,
    'verlenging.antwoordKanaal': 'telefoon',
    'verlenging.antwoord': 'verlengen',
    'verlenging.onbepaaldeTijd': false,
    'verlenging.contractEinddatum': addDagen(addMaanden(addDagen(einddatum, 1), maanden), -1),
    ...anders,
  };
}

/** What was paid over days after the move, the werkgever pays back or the gemeenten settle between them. */
function chooseVerrekenwijze(nummer: number, { gegevens: { verhuizing }, betalingen = [] }: Zaak): Formulierwaarden {
  if (verhuizing === undefined) return {};
  const maand = readMaand(verhuizing.datum);
  const betaald = betalingen.some((betaling) => betaling.maand >= maand && betaling.status !== 'teruggekomen');
  if (verhuizing.teveelBetaald !== true && !betaald) return {};
  return { 'verhuizing.verrekenwijze': nummer % 2 === 0 ? 'LKS_04' : 'LKS_02' };
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
