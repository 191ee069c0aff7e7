import type { Datum } from '../../domain/datum.ts';
import { listVerstrekenTermijnen, passTermijn } from '../../domain/termijn/zaaktermijn.ts';
import type { Termijnregel } from '../../domain/volgen/overzicht.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { stampProces, viewProces } from '../../domain/zaak/zaakproces.ts';
import { followHersteltermijn } from '../../handlers/aanvraag/buiten-behandeling-termijn.ts';
import { parameterWaarden } from '../../rules/parameters.ts';
import { reportStoring } from '../report-storing.ts';
import type { Moment, Omgeving, Zaakopdracht } from './change-zaak.ts';
import { changeZaak } from './change-zaak.ts';

/** What a round of the scheduler did. */
export interface Termijnronde {
  /** Number of times that a zaak was looked at because terms had passed in it. */
  readonly verwerkt: number;
  /** Number of zaken that failed and have become a storing. */
  readonly mislukt: number;
}

const PER_KEER = 500;
/** More terms than that never run in one zaak at the same time. */
const TERMIJNEN_PER_ZAAK = 10;

/**
 * Lets every term pass of which the last day lies before `vandaag`, zaak by zaak. A zaak that fails becomes a storing and does not hold
 * up the others. Doing it again changes nothing: a term passes once.
 */
export async function processDueTermijnen(omgeving: Omgeving, vandaag: Datum): Promise<Termijnronde> {
  const moment: Moment = { nu: omgeving.klok.nu(), vandaag, door: 'systeem' };
  const gehad = new Set<string>();
  const gefaald = new Set<string>();
  let verwerkt = 0;
  for (;;) {
    // Zaken that failed stay in the list, so ask for so many more.
    const regels = await omgeving.stores.zaken.findDueTermijnen(vandaag, PER_KEER + gefaald.size * TERMIJNEN_PER_ZAAK);
    const zaken = groupByZaak(regels.filter((regel) => !gefaald.has(regel.zaakId) && !gehad.has(keyOf(regel))));
    if (zaken.length === 0) return { verwerkt, mislukt: gefaald.size };
    for (const regel of zaken) {
      gehad.add(keyOf(regel));
      if (await processTermijn(omgeving, regel, moment)) verwerkt += 1;
      else gefaald.add(regel.zaakId);
    }
  }
}

/** Everything that passes in this zaak on that day, and the terms that begin with it, as one command; undefined when nothing passes. */
export async function decideVerstreken(
  { regelkeuze, makeId }: Omgeving,
  zaak: Zaak,
  vandaag: Datum,
): Promise<Zaakopdracht | undefined> {
  const verstreken = listVerstrekenTermijnen(zaak, vandaag);
  if (verstreken.length === 0) return undefined;
  const vooraf: Gebeurtenis[] = [];
  for (const termijn of verstreken) {
    const procesId = termijn.procesId ?? zaak.processen[0]?.id ?? '';
    const regels = regelkeuze.ofProces(zaak, procesId);
    const { kalender } = regels;
    const waarden = parameterWaarden(await regels.calculateParameters(zaak, vandaag));
    const context = { kalender, makeId, findTermijn: (soort: string) => regels.findTermijn(soort, waarden) };
    const erna = followHersteltermijn(viewProces(zaak, procesId), termijn, context);
    vooraf.push(
      ...passTermijn(zaak, termijn, vandaag, kalender),
      ...erna.map((gebeurtenis) => stampProces(gebeurtenis, zaak, procesId)),
    );
  }
  return { vooraf };
}

/** Passes what is due in the zaak of this term. @returns false when that failed and has become a storing. */
export async function processTermijn(omgeving: Omgeving, regel: Termijnregel, moment: Moment): Promise<boolean> {
  const { gemeente, zaakId, termijnId } = regel;
  const opdrachtId = `termijn:${termijnId}:${regel.einddatum}:${moment.vandaag}`;
  try {
    await changeZaak(omgeving, { gemeente, zaakId }, opdrachtId, moment, (zaak) =>
      decideVerstreken(omgeving, zaak, moment.vandaag),
    );
    await omgeving.stores.storingen.resolve(`termijn:${zaakId}`);
    return true;
  } catch (fout) {
    const omschrijving = `Termijn ${regel.soort} met einddatum ${regel.einddatum} kon niet worden verwerkt`;
    const storing = { id: `termijn:${zaakId}`, gemeente, zaakId, soort: 'termijn', omschrijving } as const;
    await reportStoring(omgeving.stores.storingen, storing, fout, moment.nu);
    return false;
  }
}

// helpers

/** A term that was moved on in this round may pass again in it. */
function keyOf(regel: Termijnregel): string {
  return `${regel.termijnId}:${regel.einddatum}`;
}

function groupByZaak(regels: readonly Termijnregel[]): readonly Termijnregel[] {
  return [...new Map(regels.toReversed().map((regel) => [regel.zaakId, regel])).values()].toReversed();
}
