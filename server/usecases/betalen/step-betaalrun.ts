import type { Betaalgebeurtenis } from '../../domain/betalen/betaalgebeurtenis.ts';
import { evolveBetaalrun } from '../../domain/betalen/betaalgebeurtenis.ts';
import type { Betaalrun } from '../../domain/betalen/betaalrun.ts';
import type { Betaalvoorstel } from '../../domain/betalen/betaalvoorstel.ts';
import type { Elementinfo } from '../../engine/element-info.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Stapinvoer } from '../../engine/step.ts';
import { BETAALHANDLERS } from '../../handlers/index.ts';
import { EngineversieError } from '../migratie/engineversie-error.ts';
import { reconcileTaken } from '../migratie/reconcile-taken.ts';
import { describeVoortgang } from '../volgen/describe-voortgang.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';

/** What the diagram of `betalen` chooses by; anything else takes the cautious way. */
export type Vervolg = 'aanbieden' | 'opnieuw' | 'intrekken' | 'goedkeuren' | 'terug' | 'bevestigd' | 'deels';

/** The push that a command gives to the process of a run. */
export interface Betaalbeweging {
  readonly invoer: Stapinvoer;
  readonly vervolg?: Vervolg;
  /** What is owed now, for a step that makes the proposal. */
  readonly voorstel?: Betaalvoorstel;
}

/** A run after a step, with everything that happened in it, in order. */
export interface Betaalstap {
  readonly run: Betaalrun;
  readonly gebeurtenissen: readonly Betaalgebeurtenis[];
}

/**
 * One step of a run: what the command brings, then the engine moves on as far as it can, and open tasks follow the waits. Nothing is
 * written; an error leaves everything as it was.
 */
export async function stepBetaalrun(
  run: Betaalrun | undefined,
  vooraf: readonly Betaalgebeurtenis[],
  beweging: Betaalbeweging | undefined,
  omgeving: Pick<Omgeving, 'machine' | 'makeId'> & { readonly bron: Procesbron; readonly moment: Moment },
): Promise<Betaalstap> {
  const gebeurtenissen: Betaalgebeurtenis[] = [];
  let stand = run;
  const apply = (nieuw: readonly Betaalgebeurtenis[]): Betaalrun => {
    for (const gebeurtenis of nieuw) {
      stand = evolveBetaalrun(stand, gebeurtenis);
      gebeurtenissen.push(gebeurtenis);
    }
    if (!stand) throw new TypeError('De betaalrun is nog niet gestart.');
    return stand;
  };
  const begin = apply(vooraf);
  if (beweging) {
    const { bron, machine, makeId, moment } = omgeving;
    checkEngine(begin, machine.engines);
    const uitkomst = await machine.advance({
      bron,
      ...(begin.proces.toestand === undefined ? {} : { toestand: begin.proces.toestand }),
      invoer: beweging.invoer,
      read: (pad) => (pad === 'case.betaalrun.vervolg' ? beweging.vervolg : undefined),
      perform: (element) => {
        apply(findHandler(element)(apply([]), { ...moment, ...pickVoorstel(beweging) }));
      },
    });
    const { proces } = apply(describeVoortgang(begin.proces, uitkomst));
    apply(reconcileTaken(apply([]), proces.id, uitkomst.wachtend, { bron, makeId, nu: moment.nu }));
  }
  return { run: apply([]), gebeurtenissen };
}

// helpers

function pickVoorstel({ voorstel }: Betaalbeweging): { readonly voorstel?: Betaalvoorstel } {
  return voorstel === undefined ? {} : { voorstel };
}

function findHandler(element: Elementinfo) {
  const naam = element.handler ?? '';
  const handler = Object.hasOwn(BETAALHANDLERS, naam) ? BETAALHANDLERS[naam] : undefined;
  if (!handler) throw new TypeError(`Er is geen handler "${naam}" voor ${element.id}.`);
  return handler;
}

/** @throws EngineversieError when the stored state means something else to this engine, or might. */
function checkEngine({ maand, proces }: Betaalrun, engines: readonly string[]): void {
  if (proces.toestand !== undefined && !engines.includes(proces.engine)) {
    throw new EngineversieError({ zaaknummer: `betaalrun ${maand}` }, proces, engines);
  }
}
