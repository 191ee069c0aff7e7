import type { Verzending, Verzendstatus } from '../../domain/brief/verzending.ts';
import { hurryMail, isOpnieuwTeMailen, isUitgesteld, resendMail } from '../../domain/brief/verzendplan.ts';
import { ConflictError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import type { Verzendusecases } from './verzendusecases.ts';

/** More letters than this are not set ready in one go. */
const MAXIMUM = 1000;

/** Every e-mail that waits for a later attempt, or for a person, comes at once; the server sends them beside this request. */
export function makeSendWachtende(omgeving: Omgeving): Verzendusecases['sendWachtende'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'sendWachtende', gemeente);
    checkPost(omgeving);
    const moment = makeMoment(omgeving, actor);
    const wachtend = await listMet(omgeving, gemeente, 'te_versturen');
    const later = wachtend.filter((verzending) => isUitgesteld(verzending, moment.nu));
    const gelukt = await saveAlle(
      omgeving,
      later.map((verzending) => hurryMail(verzending, moment)),
    );
    return { klaargezet: gelukt + wachtend.length - later.length };
  };
}

/** Every e-mail that failed waits again and begins anew; the server sends them beside this request. */
export function makeResendMislukte(omgeving: Omgeving): Verzendusecases['resendMislukte'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'resendMislukte', gemeente);
    checkPost(omgeving);
    const moment = makeMoment(omgeving, actor);
    const mislukt = (await listMislukt(omgeving, gemeente)).filter(isOpnieuwTeMailen);
    const klaargezet = await saveAlle(
      omgeving,
      mislukt.map((verzending) => resendMail(verzending, moment)),
    );
    return { klaargezet };
  };
}

/** The letters that failed, as many as are handled in one go. */
export function listMislukt(omgeving: Omgeving, gemeente: string): Promise<readonly Verzending[]> {
  return listMet(omgeving, gemeente, 'mislukt');
}

/** @throws ConflictError when no e-mail can leave */
export function checkPost({ post }: Omgeving): void {
  if (post === undefined) {
    throw new ConflictError(
      'Er is geen mailserver ingesteld. Vraag de beheerder, of verstuur de brief per post of reik hem uit.',
    );
  }
}

// helpers

function listMet({ stores }: Omgeving, gemeente: string, status: Verzendstatus): Promise<readonly Verzending[]> {
  return stores.verzenden.list({ gemeente, statussen: [status], nieuwsteEerst: false, vanaf: 0, aantal: MAXIMUM });
}

/** Each letter is a write of its own. @returns how many nobody else took in the meantime */
async function saveAlle({ stores }: Omgeving, verzendingen: readonly Verzending[]): Promise<number> {
  let gelukt = 0;
  for (const verzending of verzendingen) {
    try {
      await stores.verzenden.save(verzending);
      gelukt += 1;
    } catch (fout) {
      if (!(fout instanceof ConflictError)) throw fout;
    }
  }
  return gelukt;
}
