import type { Verzending, Verzendmoment } from '../../domain/brief/verzending.ts';
import { isTeVersturen, makeVerzending } from '../../domain/brief/verzending.ts';
import { makeMailbericht } from '../../domain/brief/verzendmail.ts';
import { beginMail, endMail } from '../../domain/brief/verzendstappen.ts';
import { NietGevondenError } from '../../domain/fouten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { storeBrief } from './documenten.ts';
import { saveVerzending } from './save-verzending.ts';
import { readVerzendgemeente } from './verzendgemeente.ts';

/** Where a letter is. */
export interface Briefplaats {
  readonly gemeente: string;
  readonly zaakId: string;
  readonly briefId: string;
}

/**
 * Puts a letter on its way out: it gets its stand, and by e-mail it goes at once when there is a mail server. Doing it again leaves a
 * letter that was sent alone. @throws Error when the mail server could not take it now, so that the delivery is tried again later
 */
export async function deliverBrief(omgeving: Omgeving, plaats: Briefplaats): Promise<void> {
  const moment = makeSysteemmoment(omgeving);
  const verzending = await registerVerzending(omgeving, plaats, moment);
  if (verzending.wijze !== 'e-mail' || verzending.status === 'verzonden' || omgeving.post === undefined) return;
  if (!isTeVersturen(verzending, moment.nu)) throw new Error('De brief wordt op dit moment al verstuurd.');
  const na = await sendMail(omgeving, verzending, moment);
  if (na.status === 'te_versturen') throw new Error(na.fout ?? 'De brief is niet verstuurd.');
}

/**
 * Hands a letter to the mail server. That it is handed over is saved before, and what became of it after: a server that stops between
 * the two leaves `bezig`, and the letter goes again with the same Message-ID, because twice does less harm than not at all.
 */
export async function sendMail(omgeving: Omgeving, verzending: Verzending, moment: Verzendmoment): Promise<Verzending> {
  const { post, stores } = omgeving;
  if (post === undefined) throw new Error('Er is geen mailserver ingesteld.');
  const { gemeente, zaakId, id } = verzending;
  const bestand = await storeBrief(omgeving, gemeente, zaakId, id);
  const begonnen = beginMail(verzending, moment);
  await stores.verzenden.save(begonnen);
  const bericht = makeMailbericht(
    { ...begonnen, email: begonnen.email ?? '' },
    await readVerzendgemeente(omgeving, gemeente, moment.vandaag),
    { naam: bestand.naam, inhoud: bestand.inhoud },
  );
  const uitslag = await post.send(bericht);
  const na = endMail(begonnen, uitslag, { ...moment, nu: omgeving.klok.nu() });
  await saveVerzending(omgeving, na, moment);
  return na;
}

// helpers

function makeSysteemmoment({ klok }: Omgeving): Verzendmoment {
  return { nu: klok.nu(), vandaag: klok.vandaag(), door: 'systeem' };
}

/** The stand of the letter; made now when it has none. The past of the demo was invented, and with it that its letters went out. */
async function registerVerzending(
  omgeving: Omgeving,
  { gemeente, zaakId, briefId }: Briefplaats,
  moment: Verzendmoment,
): Promise<Verzending> {
  const { verzenden } = omgeving.stores;
  const bestaand = await verzenden.find(gemeente, briefId);
  if (bestaand) return bestaand;
  const zaak = await readZaak({ stores: omgeving.stores }, gemeente, zaakId);
  const brief = zaak.brieven.find(({ id }) => id === briefId);
  if (!brief) throw new NietGevondenError('Deze brief is er niet.');
  const nieuw = makeVerzending(zaak, brief, moment);
  const verleden = omgeving.post?.soort === 'demo' && brief.datum < moment.vandaag;
  await verzenden.add(verleden ? { ...nieuw, status: 'verzonden', verzondenOp: brief.datum } : nieuw);
  return (await verzenden.find(gemeente, briefId)) ?? nieuw;
}
