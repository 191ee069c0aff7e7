import type { Datum } from '../datum.ts';
import { formatDatum, formatDatumKort, maxDatum } from '../datum.ts';
import { ConflictError, InvoerError } from '../fouten.ts';
import type { Opschorting, Zaaktermijn } from '../zaak/zaak.ts';
import { calculateTermijn, extendByOpschorting } from './calculate-termijn.ts';
import type { Feestdagenkalender } from './feestdagen.ts';

/** A kind of term as the legal data define it, with the number that holds for this gemeente. */
export interface Termijndefinitie {
  readonly soort: string;
  readonly naam: string;
  readonly wettelijk: boolean;
  readonly grondslag: string;
  readonly aantal: number;
  readonly eenheid: Zaaktermijn['eenheid'];
  readonly bericht: string;
  readonly elementen?: readonly string[];
  /** Whether the Algemene termijnenwet applies: a term of a law, not of the preferente proces. */
  readonly atw: boolean;
  /** True for a statutory term that the gemeente has to keep, although it counts for some tasks only. */
  readonly vanGemeente?: boolean;
}

/** A running term; `van` is the day of the event, the day after it is the first day of the term. */
export function startTermijn(
  definitie: Termijndefinitie,
  begin: { readonly id: string; readonly van: Datum },
  kalender: Feestdagenkalender,
): Zaaktermijn {
  const { soort, naam, wettelijk, grondslag, aantal, eenheid, bericht, elementen, atw, vanGemeente } = definitie;
  return {
    id: begin.id,
    soort,
    naam,
    wettelijk,
    grondslag,
    van: begin.van,
    aantal,
    eenheid,
    atw,
    opschortingen: [],
    bericht,
    ...(elementen === undefined ? {} : { elementen }),
    ...(vanGemeente === undefined ? {} : { vanGemeente }),
    status: 'lopend',
    ...calculateTermijn({ van: begin.van, aantal, eenheid, atw, grondslag }, kalender),
  };
}

/**
 * Stops the clock of a running term. `van` is the first day on which it stands still: the day after the invitation to complete the
 * aanvraag (Awb 4:15 lid 1). The end date follows when the clock runs again.
 * @throws ConflictError when the term does not run, or has ended before `van`.
 */
export function suspendTermijn(termijn: Zaaktermijn, opschorting: Omit<Opschorting, 'tot'>): Zaaktermijn {
  if (termijn.status !== 'lopend') throw notRunning(termijn, 'opschorten');
  if (opschorting.van > termijn.einddatum) {
    const einde = formatDatum(termijn.einddatum);
    throw new ConflictError(
      `${termijn.naam} is op ${einde} al geëindigd. Een termijn die voorbij is, kunt u niet opschorten.`,
    );
  }
  const stap = {
    omschrijving: `Opschorting: de klok staat stil sinds ${formatDatumKort(opschorting.van)} (${opschorting.reden})`,
    grondslag: opschorting.grondslag,
  };
  return {
    ...termijn,
    status: 'opgeschort',
    opschortingen: [...termijn.opschortingen, opschorting],
    uitleg: [...termijn.uitleg, stap],
  };
}

/**
 * Lets the clock run again from and including `op`: the day on which the missing data came in, or the time to send them ran out
 * (Awb 4:15 lid 1). The end date moves on by the time that the clock stood still.
 * @throws ConflictError when the clock does not stand still.
 */
export function resumeTermijn(termijn: Zaaktermijn, op: Datum, kalender: Feestdagenkalender): Zaaktermijn {
  const open = termijn.opschortingen.find(({ tot }) => tot === undefined);
  if (termijn.status !== 'opgeschort' || open === undefined) {
    throw new ConflictError(`${termijn.naam} is niet opgeschort. U kunt de klok alleen laten lopen als hij stilstaat.`);
  }
  const gesloten = { ...open, tot: maxDatum(op, open.van) };
  const opschortingen = termijn.opschortingen.map((periode) => (periode === open ? gesloten : periode));
  const hervat: Zaaktermijn = { ...termijn, status: 'lopend', opschortingen };
  if (termijn.verdaagdTot === undefined) return { ...hervat, ...recalculate(hervat, kalender) };
  // After a verdaging the promised date moves on, not the date of the law.
  const verlengd = extendByOpschorting(termijn, termijn.einddatum, gesloten, kalender);
  return { ...hervat, einddatum: verlengd.einddatum, uitleg: [...termijn.uitleg, ...verlengd.uitleg] };
}

/**
 * Puts the besluit off to a later date, with the reason that the aanvrager is told (Awb 4:14).
 * @throws ConflictError when the term is no longer open. @throws InvoerError when the new date is not later than the old one.
 */
export function verdaagTermijn(
  termijn: Zaaktermijn,
  tot: Datum,
  motivering: string,
  grondslag = 'art. 4:14 Awb',
): Zaaktermijn {
  if (termijn.status !== 'lopend' && termijn.status !== 'verstreken') throw notRunning(termijn, 'verdagen');
  if (tot <= termijn.einddatum) {
    const melding = `De nieuwe datum moet na ${formatDatum(termijn.einddatum)} liggen, de einddatum van nu.`;
    throw new InvoerError(melding, [{ veld: 'tot', melding }]);
  }
  const stap = {
    omschrijving: `Verdaging: ${motivering}`,
    uitkomst: formatDatumKort(tot),
    grondslag,
  };
  return { ...termijn, status: 'lopend', verdaagdTot: tot, einddatum: tot, uitleg: [...termijn.uitleg, stap] };
}

/** Whether the last day of the term is over. A term whose clock stands still or that was kept never is. */
export function isVerstreken(termijn: Zaaktermijn, vandaag: Datum): boolean {
  if (termijn.status === 'verstreken') return true;
  return termijn.status === 'lopend' && termijn.einddatum < vandaag;
}

/** Whether this is a statutory term for the besluit itself, whatever task is open: the gemeente tells when it does not keep it (Awb 4:14). */
export function isBeslistermijn(termijn: Pick<Zaaktermijn, 'wettelijk' | 'elementen'>): boolean {
  return termijn.wettelijk && (termijn.elementen ?? []).length === 0;
}

/** Whether the law binds the gemeente with this term. A statutory term of one task alone binds the aanvrager (the hersteltermijn), unless it says otherwise. */
export function isWettelijkVanGemeente(termijn: Pick<Zaaktermijn, 'wettelijk' | 'elementen' | 'vanGemeente'>): boolean {
  return termijn.wettelijk && (termijn.vanGemeente ?? isBeslistermijn(termijn));
}

// helpers

function recalculate(termijn: Zaaktermijn, kalender: Feestdagenkalender): Pick<Zaaktermijn, 'einddatum' | 'uitleg'> {
  const { van, aantal, eenheid, opschortingen, grondslag, atw } = termijn;
  return calculateTermijn({ van, aantal, eenheid, opschortingen, grondslag, atw: atw ?? termijn.wettelijk }, kalender);
}

function notRunning(termijn: Zaaktermijn, actie: string): ConflictError {
  return new ConflictError(
    `${termijn.naam} heeft status ${termijn.status}. U kunt alleen een lopende termijn ${actie}. Ververs de zaak en kijk wat er nu staat.`,
  );
}
