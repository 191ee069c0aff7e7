import type { Datum } from '../domain/datum.ts';
import { addDagen, addMaanden, addWeken } from '../domain/datum.ts';
import { NietToegestaanError } from '../domain/fouten.ts';
import { addWerkdagen } from '../domain/termijn/werkdagen.ts';
import { processAfwezigheid } from './accounts/hand-over.ts';
import { checkBetaaltermijnen } from './betalen/betaaltermijn.ts';
import { checkRecht } from './rechten.ts';
import type { Usecases } from './usecases.ts';
import { processVerrekeningen } from './verrekenen/run-verrekening.ts';
import type { Omgeving } from './zaak/change-zaak.ts';
import { processDueTermijnen } from './zaak/process-due-termijnen.ts';

/**
 * Moves the demo date on day by day, so that everything happens on the day on which it falls due. Two people who do it at the same time
 * wait for each other: the date never goes back.
 */
export function makeMoveDemoDate(omgeving: Omgeving): Usecases['moveDemoDate'] {
  let vorige: Promise<unknown> = Promise.resolve();
  return async (actor, stap) => {
    checkRecht(actor, 'moveDemoDate');
    const { demo } = omgeving;
    if (!demo) throw new NietToegestaanError('De datum verzetten kan alleen in de demo.');
    const beurt = vorige.then(() => moveOn(omgeving, demo, actor.gemeenten[0], stap));
    vorige = beurt.catch(() => undefined);
    return beurt;
  };
}

// helpers

async function moveOn(
  omgeving: Omgeving,
  demo: NonNullable<Omgeving['demo']>,
  gemeente: string | undefined,
  stap: 'werkdag' | 'week' | 'maand',
): ReturnType<Usecases['moveDemoDate']> {
  const doel = findDoel(omgeving, gemeente, omgeving.klok.vandaag(), stap);
  let gebeurd = 0;
  for (let dag = addDagen(omgeving.klok.vandaag(), 1); dag <= doel; dag = addDagen(dag, 1)) {
    await demo.setVandaag(dag);
    await processAfwezigheid(omgeving, dag);
    await checkBetaaltermijnen(omgeving, dag);
    await processVerrekeningen(omgeving, dag);
    gebeurd += (await processDueTermijnen(omgeving, dag)).verwerkt;
  }
  await demo.deliver();
  return { vandaag: doel, gebeurd };
}

function findDoel(
  omgeving: Omgeving,
  gemeente: string | undefined,
  vandaag: Datum,
  stap: 'werkdag' | 'week' | 'maand',
): Datum {
  if (stap === 'week') return addWeken(vandaag, 1);
  if (stap === 'maand') return addMaanden(vandaag, 1);
  if (gemeente === undefined) return addDagen(vandaag, 1);
  return addWerkdagen(vandaag, 1, omgeving.regelkeuze.select(gemeente, vandaag).kalender);
}
