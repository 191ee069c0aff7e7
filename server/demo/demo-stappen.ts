import type { Datum } from '../domain/datum.ts';
import { addDagen, addMaanden } from '../domain/datum.ts';
import type { Formulierwaarden } from '../usecases/usecases.ts';

/** One thing that somebody does in a demo zaak, so many werkdagen after the aanvraag came in. */
export interface Demostap {
  readonly element: string;
  readonly naWerkdagen: number;
  readonly waarden: (op: Datum, ontvangen: Datum) => Formulierwaarden;
}

const niets = (): Formulierwaarden => ({});

/** The consulent assesses the aanvraag as it came in. */
export function beoordelen(naWerkdagen: number): Demostap {
  return { element: 'BeoordelenAanvraagTask', naWerkdagen, waarden: niets };
}

/** The werkgever agrees to forfaitaire LKS. */
export function overleggen(naWerkdagen: number): Demostap {
  return {
    element: 'OverleggenForfaitairTask',
    naWerkdagen,
    waarden: (op) => ({
      'forfaitair.overlegOp': op,
      'forfaitair.werkgeverAkkoord': true,
      'forfaitair.toelichting': 'De werkgever wil eerst inwerken. Wij meten in de vijfde maand.',
    }),
  };
}

/** A measurement is asked for, to be done within so many days. */
export function aanvragen(naWerkdagen: number, meten = 10, soort = 'eerste'): Demostap {
  return {
    element: 'AanvragenLoonwaardemetingTask',
    naWerkdagen,
    waarden: (op) => ({
      'loonwaarde.soortMeting': soort,
      'loonwaarde.organisatie': 'Meetbureau Salland',
      'loonwaarde.aangevraagdOp': op,
      'loonwaarde.uiterlijkMeten': addDagen(op, meten),
    }),
  };
}

/** The report comes in with this loonwaarde (percent). */
export function rapport(naWerkdagen: number, percentage: number): Demostap {
  return {
    element: 'InvoerenLoonwaarderapportTask',
    naWerkdagen,
    waarden: (op) => ({
      'loonwaarde.meetdatum': addDagen(op, -3),
      'loonwaarde.rapportdatum': addDagen(op, -1),
      'loonwaarde.deskundige': 'L. Veldhuis, loonwaardedeskundige',
      'loonwaarde.percentage': percentage,
      'loonwaarde.volgendeMeting': addMaanden(op, 18),
    }),
  };
}

/** The outcome is discussed with both. */
export function bespreken(naWerkdagen: number): Demostap {
  return {
    element: 'BesprekenUitkomstTask',
    naWerkdagen,
    waarden: (op) => ({
      'gesprek.datum': op,
      'gesprek.samenvatting': 'Werkgever en werknemer herkennen de uitkomst. De begeleiding blijft zoals die is.',
      'gesprek.rapportAanpassen': false,
    }),
  };
}

/** From intake to the talk about the outcome, which is after `tot` werkdagen. */
export function gemeten(percentage: number, tot: number): readonly Demostap[] {
  return [beoordelen(2), aanvragen(3), rapport(tot - 2, percentage), bespreken(tot)];
}

/** The besluit as it is proposed. */
export function besluit(naWerkdagen: number): Demostap {
  return { element: 'VaststellenBesluitTask', naWerkdagen, waarden: niets };
}

/** The refusal as it is proposed. */
export function afwijzen(naWerkdagen: number): Demostap {
  return { element: 'VaststellenAfwijzingTask', naWerkdagen, waarden: niets };
}

/** The second signature, where the gemeente asks for one. */
export function ondertekenen(naWerkdagen: number): Demostap {
  return {
    element: 'OndertekenenBetaalopdrachtTask',
    naWerkdagen,
    waarden: (op) => ({
      'betaalopdracht.budgethouder': 'C. ten Brink',
      'betaalopdracht.akkoord': true,
      'betaalopdracht.ondertekendOp': op,
    }),
  };
}
