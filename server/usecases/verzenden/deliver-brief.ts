import type { Verzending, Verzendmoment } from '../../domain/brief/verzending.ts';
import { makeVerzending } from '../../domain/brief/verzending.ts';
import { type Mailbericht, makeMailbericht } from '../../domain/brief/verzendmail.ts';
import { planMail } from '../../domain/brief/verzendplan.ts';
import { beginMail, endMail, type Postuitslag } from '../../domain/brief/verzendstappen.ts';
import { NietGevondenError } from '../../domain/fouten.ts';
import { describeFout } from '../describe-fout.ts';
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
 * Puts a letter on its way out: it gets its stand. What goes by e-mail is sent afterwards by `sendAanDeBeurt`, beside the other deliveries,
 * which a mail server that does not answer must not hold up. Doing it again changes nothing.
 */
export async function deliverBrief(omgeving: Omgeving, plaats: Briefplaats): Promise<void> {
  const { post, stores } = omgeving;
  const moment = makeSysteemmoment(omgeving);
  const verzending = await registerVerzending(omgeving, plaats, moment);
  // A letter of which another version of this program began the delivery waits for its attempt too.
  const gepland = post === undefined ? verzending : planMail(verzending, moment.nu);
  if (gepland !== verzending) await stores.verzenden.save({ ...gepland, stand: verzending.stand + 1 });
}

/**
 * Hands a letter to the mail server. That it is handed over is saved before, and what became of it after: a server that stops between
 * the two leaves `bezig`, and the letter goes again with the same Message-ID, because twice does less harm than not at all.
 */
export async function sendMail(omgeving: Omgeving, verzending: Verzending, moment: Verzendmoment): Promise<Verzending> {
  const { klok, post, stores } = omgeving;
  if (post === undefined) throw new Error('Er is geen mailserver ingesteld.');
  const begonnen = beginMail(verzending, moment);
  await stores.verzenden.save(begonnen);
  const bericht = await makeBericht(omgeving, begonnen, moment);
  const uitslag = 'berichtId' in bericht ? await post.send(bericht) : bericht;
  // The answer may come after midnight: the day on which the letter left is the day on which the mail server took it.
  const na = endMail(begonnen, uitslag, { ...moment, nu: klok.nu(), vandaag: klok.vandaag() });
  await saveVerzending(omgeving, na, moment);
  return na;
}

/** What the server does by itself. */
export function makeSysteemmoment({ klok }: Pick<Omgeving, 'klok'>): Verzendmoment {
  return { nu: klok.nu(), vandaag: klok.vandaag(), door: 'systeem' };
}

// helpers

/** The e-mail, or why it cannot be made: that counts as an attempt too, so that it is not tried again and again without a pause. */
async function makeBericht(
  omgeving: Omgeving,
  verzending: Verzending,
  moment: Verzendmoment,
): Promise<Mailbericht | Postuitslag> {
  const { gemeente, zaakId, id, email = '' } = verzending;
  try {
    const { naam, inhoud } = await storeBrief(omgeving, gemeente, zaakId, id);
    const gegevens = await readVerzendgemeente(omgeving, gemeente, moment.vandaag);
    return makeMailbericht({ ...verzending, email }, gegevens, { naam, inhoud });
  } catch (fout) {
    const reden = `De brief kon niet worden klaargemaakt (${describeFout(fout)}). Vraag uw beheerder`;
    return { gelukt: false, blijvend: false, reden };
  }
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
  const gemaakt = makeVerzending(zaak, brief, moment);
  const nieuw = omgeving.post === undefined ? gemaakt : planMail(gemaakt, moment.nu);
  const verleden = omgeving.post?.soort === 'demo' && brief.datum < moment.vandaag;
  await verzenden.add(verleden ? { ...gemaakt, status: 'verzonden', verzondenOp: brief.datum } : nieuw);
  return (await verzenden.find(gemeente, briefId)) ?? nieuw;
}
