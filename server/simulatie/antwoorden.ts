import type { Formulier, Formulierveld } from '../../processes/formulier.ts';
import { listVelden } from '../../processes/formulier.ts';
import { zichtbareVelden } from '../../processes/validate-formulier.ts';
import { aanvragen, bespreken, ondertekenen, overleggen, rapport } from '../demo/demo-stappen.ts';
import { findOndertekenpad } from '../domain/besluit/ondertekening.ts';
import type { Datum } from '../domain/datum.ts';
import { addDagen } from '../domain/datum.ts';
import type { Zaak } from '../domain/zaak/zaak.ts';
import type { Formulierwaarden, Taakformulier } from '../usecases/usecases.ts';
import type { Proefzaak } from './maak-portefeuille.ts';

/** What somebody who does this task fills in. Only fields that its form has; what the form requires and nobody named, gets a plain value. */
export function makeAntwoorden(
  { taak, formulier, waarden }: Taakformulier,
  { proefzaak, zaak, op }: { readonly proefzaak: Proefzaak; readonly zaak: Zaak; readonly op: Datum },
  antwoorden: Antwoorden = ANTWOORDEN,
): Formulierwaarden {
  const gekozen = antwoorden[taak.element]?.(proefzaak, zaak, op) ?? answerOndertekenen(taak.element, op);
  const bekend = new Set(listVelden(formulier).map(({ veld }) => veld));
  const eigen = Object.fromEntries(Object.entries(gekozen).filter(([veld]) => bekend.has(veld)));
  return { ...eigen, ...fillVerplicht(formulier, { ...waarden, ...eigen }, op) };
}

/** What somebody answers in a task: of the zaak, and on which day. */
export type Antwoord = (proefzaak: Proefzaak, zaak: Zaak, op: Datum) => Formulierwaarden;

/** The answers by the element of the task. */
export type Antwoorden = Readonly<Record<string, Antwoord>>;

/** A plain value in every field that the form requires and that is empty. */
export function fillVerplicht(formulier: Formulier, waarden: Formulierwaarden, op: Datum): Formulierwaarden {
  return Object.fromEntries(
    zichtbareVelden(formulier, waarden)
      .filter((veld) => veld.verplicht && veld.soort !== 'bsn' && isLeeg(waarden[veld.veld]))
      .map((veld) => [veld.veld, makeWaarde(veld, op)]),
  );
}

// helpers

/** The budgethouder agrees with a later besluit; nothing for another task. */
function answerOndertekenen(element: string, op: Datum): Formulierwaarden {
  const pad = findOndertekenpad(element);
  return pad === undefined
    ? {}
    : { [`${pad}.budgethouder`]: 'C. ten Brink', [`${pad}.akkoord`]: true, [`${pad}.ondertekendOp`]: op };
}

const UITSTEL_DAGEN = 28;
const METEN_BINNEN_DAGEN = 10;

const ontvangst: Antwoord = (_proefzaak, _zaak, op) => ({ 'dienstverband.aokOntvangenOp': op });

/** The answers in the process from aanvraag to besluit. */
export const ANTWOORDEN: Antwoorden = {
  OverleggenForfaitairTask: ({ akkoordForfaitair }, _zaak, op) => ({
    ...overleggen(0).waarden(op, op),
    'forfaitair.werkgeverAkkoord': akkoordForfaitair,
  }),
  AanvragenLoonwaardemetingTask: ({ soort }, _zaak, op) =>
    aanvragen(0, METEN_BINNEN_DAGEN, soort === 'praktijkroute' ? 'praktijkroute' : 'eerste').waarden(op, op),
  InvoerenLoonwaarderapportTask: ({ loonwaarde }, _zaak, op) => rapport(0, loonwaarde).waarden(op, op),
  BesprekenUitkomstTask: (_proefzaak, _zaak, op) => bespreken(0).waarden(op, op),
  OntvangenGegevensTask: ontvangst,
  OntvangenLaatsteGegevensTask: ontvangst,
  AfhandelenNaLaatsteVerzoekTask: (_proefzaak, zaak) => ({
    'rappel.eindactie': chooseEindactie(zaak),
    'besluit.toelichting': 'De arbeidsovereenkomst is niet ontvangen.',
  }),
  MeedelenUitstelTask: (_proefzaak, zaak, op) => ({
    'uitstel.nieuweDatum': addDagen(
      zaak.termijnen.reduce((laatste, { einddatum }) => (einddatum > laatste ? einddatum : laatste), op),
      UITSTEL_DAGEN,
    ),
    'uitstel.motivering': 'Wij wachten nog op gegevens.',
  }),
  OndertekenenBetaalopdrachtTask: (_proefzaak, _zaak, op) => ondertekenen(0).waarden(op, op),
};

/** Not treating is possible within four weken after the hersteltermijn only (Awb 4:5), and never when nobody applied. */
function chooseEindactie(zaak: Zaak): string {
  if (zaak.gegevens.aanvraag.ingediendDoor === 'gemeente') return 'niet_toekennen';
  const { eindactie } = zaak.gegevens.rappel;
  const termijn = zaak.termijnen.findLast(({ soort }) => soort === 'besluit_buiten_behandeling');
  if (eindactie === 'buiten_behandeling' || eindactie === undefined) {
    return termijn?.status === 'lopend' ? 'buiten_behandeling' : 'afwijzen';
  }
  return eindactie;
}

function isLeeg(waarde: unknown): boolean {
  return waarde === undefined || waarde === null || waarde === '';
}

const VOORBEELDEN: Readonly<Partial<Record<Formulierveld['soort'], string | boolean>>> = {
  tekst: 'Proef',
  tekstvak: 'Ingevuld tijdens het proefdraaien.',
  janee: true,
  postcode: '1234 AB',
  'e-mail': 'proef@gemeente.example',
  telefoon: '0570-00 00 00',
  kvk: '90000001',
};

function makeWaarde({ soort, opties, min = 0 }: Formulierveld, op: Datum): unknown {
  if (soort === 'datum') return op;
  if (soort === 'getal') return min;
  return VOORBEELDEN[soort] ?? opties?.[0]?.waarde ?? '';
}
