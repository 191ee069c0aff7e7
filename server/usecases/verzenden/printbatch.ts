import type { Verzending } from '../../domain/brief/verzending.ts';
import { postVerzending, printVerzending } from '../../domain/brief/verzendstappen.ts';
import type { Datum } from '../../domain/datum.ts';
import { ConflictError, NietGevondenError } from '../../domain/fouten.ts';
import type { Printbatch } from '../../ports.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { ignoreConflict } from './ignore-conflict.ts';
import { saveVerzending } from './save-verzending.ts';
import { readVerzendgemeente } from './verzendgemeente.ts';
import type { Printstapel, Verzendusecases } from './verzendusecases.ts';

/** More letters than this do not go through one printer in one go. */
const MAXIMUM = 500;

/**
 * Puts every letter that waits for the printer in one batch. Each letter is claimed by a write of its own, so that a letter is in one
 * batch at most; what a stop halfway leaves out goes in the next one.
 */
export function makeStartPrintbatch(omgeving: Omgeving): Verzendusecases['startPrintbatch'] {
  return async (actor, gemeente, batchId) => {
    checkRecht(actor, 'startPrintbatch', gemeente);
    const { verzenden } = omgeving.stores;
    const eerder = await verzenden.listBatch(gemeente, batchId);
    if (eerder.length > 0) return describe(eerder);
    const moment = makeMoment(omgeving, actor);
    const batch = { id: batchId, op: moment.nu, door: moment.door };
    const vraag = { gemeente, statussen: ['te_printen'], nieuwsteEerst: false, vanaf: 0, aantal: MAXIMUM } as const;
    for (const verzending of await verzenden.list(vraag)) {
      await verzenden.save(printVerzending(verzending, batch, moment)).catch(ignoreConflict);
    }
    const stapel = await verzenden.listBatch(gemeente, batchId);
    if (stapel.length === 0) throw new ConflictError('Er zijn nu geen brieven om te printen.');
    return describe(stapel);
  };
}

/** The letters of a batch as they lie, at any later moment too: a letter never changes. */
export function makeReadPrintbatch(omgeving: Omgeving): Verzendusecases['readPrintbatch'] {
  return async (actor, gemeente, batchId) => {
    checkRecht(actor, 'readPrintbatch', gemeente);
    const verzendingen = await omgeving.stores.verzenden.listBatch(gemeente, batchId);
    const batch = describe(verzendingen);
    const brieven: Printstapel['brieven'][number][] = [];
    for (const verzending of verzendingen) {
      const zaak = await readZaak(omgeving, gemeente, verzending.zaakId);
      const brief = zaak.brieven.find(({ id }) => id === verzending.id);
      if (brief) brieven.push({ verzending, brief });
    }
    return { batch, gemeente: await readVerzendgemeente(omgeving, gemeente, omgeving.klok.vandaag()), brieven };
  };
}

/** The batch went to the post. Letters that were handled by hand in the meantime stay as they are. */
export function makePostPrintbatch(omgeving: Omgeving): Verzendusecases['postPrintbatch'] {
  return async (actor, gemeente, batchId, op: Datum) => {
    checkRecht(actor, 'postPrintbatch', gemeente);
    const { verzenden } = omgeving.stores;
    const moment = makeMoment(omgeving, actor);
    const stapel = await verzenden.listBatch(gemeente, batchId);
    describe(stapel);
    const klaar = stapel
      .filter(({ status }) => status === 'geprint')
      .map((verzending) => postVerzending(verzending, op, moment));
    for (const verzending of klaar) await saveVerzending(omgeving, verzending, moment).catch(ignoreConflict);
    return describe(await verzenden.listBatch(gemeente, batchId));
  };
}

// helpers

function describe(stapel: readonly Verzending[]): Printbatch {
  const batch = stapel[0]?.batch;
  if (batch === undefined) throw new NietGevondenError('Dit printbestand is er niet, of hoort niet bij uw gemeente.');
  return { ...batch, aantal: stapel.length, wacht: stapel.filter(({ status }) => status === 'geprint').length };
}
