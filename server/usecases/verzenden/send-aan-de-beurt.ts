import { findOnderbroken } from '../../domain/brief/verzending.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { makeSysteemmoment, sendMail } from './deliver-brief.ts';
import { ignoreConflict } from './ignore-conflict.ts';

/** So many letters of a gemeente, and then those of the next one. */
const PER_RONDE = 20;

/**
 * Hands the letters by e-mail of which the moment has come to the mail server, one after the other. Each is claimed by a conditional write
 * before it goes, so that two servers never send one letter at the same time. @returns how many were handed over or refused: 0 without a mail server
 */
export async function sendAanDeBeurt(omgeving: Omgeving, signal?: AbortSignal): Promise<number> {
  const { klok, post, regels, stores } = omgeving;
  if (post === undefined) return 0;
  let aantal = 0;
  for (const gemeente of Object.keys(regels.gemeenten)) {
    const nu = klok.nu();
    const vraag = { gemeente, nu, onderbroken: findOnderbroken(nu), aantal: PER_RONDE };
    for (const verzending of await stores.verzenden.listAanDeBeurt(vraag)) {
      if (signal?.aborted === true) return 0;
      // What somebody else took counts for nothing: a round without work is followed by a pause.
      const na = await sendMail(omgeving, verzending, makeSysteemmoment(omgeving)).catch(ignoreConflict);
      if (na !== undefined) aantal += 1;
    }
  }
  return aantal;
}

/** The same until no letter is left whose moment has come. */
export async function sendAlles(omgeving: Omgeving): Promise<void> {
  while ((await sendAanDeBeurt(omgeving)) > 0);
}
