import { isToekennend } from '../besluit/besluit.ts';
import { findLaatste } from '../besluit/besluitketen.ts';
import type { Datum } from '../datum.ts';
import { findVerhuisbesluit } from '../verhuizing/verhuisbesluit.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { isProcesLopend } from '../zaak/zaakproces.ts';

/** A process that can begin in a zaak: the group of gegevens that is its own, and when it may not begin. */
interface Vervolgproces {
  readonly groep: string;
  /** Fields of the group that its next run goes on from. */
  readonly behoudt?: readonly string[];
  /** It can come in while one of its name runs: it is registered then, and begins when that one has ended. */
  readonly wacht?: true;
  /** Why it cannot begin now, in one Dutch sentence; undefined when it can. */
  readonly check: (zaak: Zaak, vandaag: Datum) => string | undefined;
}

/**
 * Why this process cannot begin in the zaak now, in one Dutch sentence with the way out; undefined when it can. Of each name one runs at
 * a time, but what may wait is registered at once. It is asked before a person starts a process; what the system starts was planned or asked for by a besluit.
 */
export function checkVervolg(naam: string, zaak: Zaak, vandaag: Datum): string | undefined {
  const wacht = mustWait(naam, zaak);
  if (isProcesLopend(zaak, naam) && !wacht) return 'Dit loopt al in deze zaak. Rond dat eerst af.';
  if (isBezet(zaak, naam) && !wacht) return 'Er loopt al een verlenging of een meting in deze zaak. Rond die eerst af.';
  return (VERVOLGPROCESSEN[naam]?.check ?? needsToekenning)(zaak, vandaag);
}

/** Whether what comes in now is registered and waits until the one of its name that runs has ended. */
export function mustWait(naam: string, zaak: Pick<Zaak, 'processen'>): boolean {
  return VERVOLGPROCESSEN[naam]?.wacht === true && isProcesLopend(zaak, naam);
}

/** Whether the process has to wait: one of its name runs, or one that measures at the same time and would write over its answers. */
export function isBezet(zaak: Pick<Zaak, 'processen'>, naam: string): boolean {
  return [naam, ...(WACHT_OP[naam] ?? [])].some((ander) => isProcesLopend(zaak, ander));
}

/** The group of gegevens that belongs to this process and that its next run begins with empty; undefined when it has none. */
export function findGegevensgroep(naam: string): string | undefined {
  return VERVOLGPROCESSEN[naam]?.groep;
}

/** The fields of its group that the next run of this process goes on from. */
export function listBehouden(naam: string): readonly string[] {
  return VERVOLGPROCESSEN[naam]?.behoudt ?? [];
}

/** Why a process that goes on from a toekenning cannot begin, in one Dutch sentence; undefined when LKS is or was granted. */
export function needsToekenning({ besluiten }: Pick<Zaak, 'besluiten'>): string | undefined {
  if (besluiten.some(isToekennend)) return undefined;
  return 'Dit kan pas als loonkostensubsidie is toegekend.';
}

/** Why a process that needs LKS that goes on cannot begin, in one Dutch sentence; undefined when it runs now, or from a later day on. */
export function needsLopendeToekenning(zaak: Pick<Zaak, 'besluiten'>): string | undefined {
  const laatste = findLaatste(zaak.besluiten);
  if (laatste?.soort === 'beeindiging') return 'De loonkostensubsidie is beëindigd. Begin een nieuwe aanvraag.';
  return needsToekenning(zaak);
}

// helpers

/** Of each process those that it waits for. A verlenging never waits: the werkgever has to hear in time. */
const WACHT_OP: Readonly<Record<string, readonly string[]>> = {
  hermeting: ['verlenging', 'forfaitair-naar-regulier'],
  'forfaitair-naar-regulier': ['hermeting'],
};

const VERVOLGPROCESSEN: Readonly<Record<string, Vervolgproces>> = {
  // Also after the end: hours of the months before it can come in late, and the last settlement needs an IBAN.
  wijziging: { groep: 'wijziging', check: needsToekenning },
  buitenland: { groep: 'buitenland', check: needsLopendeToekenning },
  verlenging: { groep: 'verlenging', check: needsLopendeToekenning },
  hermeting: { groep: 'hermeting', check: needsLopendeToekenning },
  'forfaitair-naar-regulier': { groep: 'hermeting', check: needsForfaitair },
  kwartaalverrekening: { groep: 'verrekening', check: needsToekenning },
  eindafrekening: { groep: 'einde', check: needsToekenning },
  // Also after the end by a move: the day of it can be corrected, and the package that was made goes on.
  'verhuizing-vertrek': {
    groep: 'verhuizing',
    behoudt: ['pakketId', 'pakketnummer', 'verrekenwijze', 'voorzieningen'],
    check: needsVertrek,
  },
  'herziening-1-januari': { groep: 'herziening', check: needsToekenning },
  bezwaar: { groep: 'bezwaar', wacht: true, check: needsBesluit },
};

function needsVertrek(zaak: Pick<Zaak, 'besluiten' | 'processen'>): string | undefined {
  return findVerhuisbesluit(zaak) === undefined ? needsLopendeToekenning(zaak) : undefined;
}

function needsForfaitair(zaak: Pick<Zaak, 'besluiten'>): string | undefined {
  const reden = needsLopendeToekenning(zaak);
  if (reden !== undefined || zaak.besluiten.findLast(isToekennend)?.route === 'forfaitair') return reden;
  return 'Dit is alleen voor forfaitaire loonkostensubsidie.';
}

function needsBesluit({ besluiten }: Pick<Zaak, 'besluiten'>): string | undefined {
  return besluiten.length > 0 ? undefined : 'Bezwaar kan pas als er een besluit is.';
}
