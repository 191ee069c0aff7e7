import { type Betaalrunregel, isTeBetalen } from '../../../server/domain/betalen/betaalrun.ts';
import type { Vorigebetaling } from '../../../server/domain/betalen/vorige-maand.ts';
import type { Betaalrundetail, Werkgevertotaal } from '../../../server/usecases/betalen/betaalusecases.ts';
import { vraagtAandacht } from './betaalwoorden.ts';

/** Which lines somebody wants to see: all, those with a warning, those that differ from the month before, those that are not paid. */
export const RUNFILTERS = ['alles', 'aandacht', 'anders', 'niet'] as const;
export type Runfilter = (typeof RUNFILTERS)[number];

/** A line beside what the month before was paid for it. */
export interface Runregel {
  readonly regel: Betaalrunregel;
  readonly vorige: Vorigebetaling | undefined;
}

/** A werkgever with its lines; amounts are of all its lines, also of those that a filter hides. Cents. */
export interface Werkgevergroep {
  /** The id of its first line: two accounts of one werkgever are two groups. */
  readonly id: string;
  readonly werkgever: Werkgevertotaal;
  readonly alle: readonly Runregel[];
  /** What is shown. */
  readonly regels: readonly Runregel[];
  readonly vorigeCent: number;
}

/** Werkgevers together. Cents. */
export interface Groepentotaal {
  readonly werkgevers: number;
  readonly regels: number;
  readonly vorigeCent: number;
  readonly bedragCent: number;
  /** Nothing in them asks for attention or differs from the month before. */
  readonly ongewijzigd: boolean;
}

/** What somebody asks to see. */
export interface Regelkeuze {
  readonly filter: Runfilter;
  /** Also the other lines of a werkgever of which one fits. */
  readonly heel: boolean;
  /** A piece of a name or a zaaknummer; empty for all. */
  readonly zoek: string;
}

/** The lines of a run under their werkgevers, in the order of the run. */
export function groupRegels({ regels, werkgevers, vorige }: Betaalrundetail): readonly Werkgevergroep[] {
  const perId = new Map(regels.map((regel) => [regel.id, regel]));
  const betaald = new Map(vorige.regels.map((deel) => [deel.regelId, deel]));
  return werkgevers.flatMap((werkgever) => {
    const alle = werkgever.regelIds.flatMap((id) => {
      const regel = perId.get(id);
      return regel === undefined ? [] : [{ regel, vorige: betaald.get(id) }];
    });
    const [eerste] = alle;
    if (eerste === undefined) return [];
    const vorigeCent = alle.reduce((som, { vorige: toen }) => som + (toen?.betaaldCent ?? 0), 0);
    return [{ id: eerste.regel.id, werkgever, alle, regels: alle, vorigeCent }];
  });
}

/** The werkgevers with a line that fits, each with the lines to show. */
export function filterGroepen(
  groepen: readonly Werkgevergroep[],
  { filter, heel, zoek }: Regelkeuze,
): readonly Werkgevergroep[] {
  const woord = zoek.trim().toLowerCase();
  return groepen.flatMap((groep) => {
    const passend = groep.alle.filter((deel) => isPassend(deel, filter) && matchesWoord(deel, woord));
    return passend.length === 0 ? [] : [{ ...groep, regels: heel ? groep.alle : passend }];
  });
}

/** How many lines of these werkgevers a filter shows. */
export function countPassend(groepen: readonly Werkgevergroep[], filter: Runfilter): number {
  return groepen.reduce((som, { alle }) => som + alle.filter((deel) => isPassend(deel, filter)).length, 0);
}

/** What these werkgevers come to. */
export function sumGroepen(groepen: readonly Werkgevergroep[]): Groepentotaal {
  return {
    werkgevers: groepen.length,
    regels: countPassend(groepen, 'alles'),
    vorigeCent: groepen.reduce((som, { vorigeCent }) => som + vorigeCent, 0),
    bedragCent: groepen.reduce((som, { werkgever }) => som + werkgever.bedragCent, 0),
    ongewijzigd: countPassend(groepen, 'aandacht') + countPassend(groepen, 'anders') === 0,
  };
}

// helpers

function isPassend({ regel, vorige }: Runregel, filter: Runfilter): boolean {
  if (filter === 'aandacht') return vraagtAandacht(regel);
  if (filter === 'anders') return vorige?.waarom !== undefined;
  return filter === 'alles' || !isTeBetalen(regel);
}

function matchesWoord({ regel: { werkgever, werknemer, zaaknummer } }: Runregel, woord: string): boolean {
  return [werkgever.naam, werknemer.naam, zaaknummer].some((naam) => naam.toLowerCase().includes(woord));
}
