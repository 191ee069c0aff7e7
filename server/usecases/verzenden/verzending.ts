import type { Verzending, Verzendmoment, Verzendstatus } from '../../domain/brief/verzending.ts';
import { isTeVersturen } from '../../domain/brief/verzending.ts';
import { makeMailtekst } from '../../domain/brief/verzendmail.ts';
import { moveToPost, recordTerugkomst, recordUitreiking } from '../../domain/brief/verzendstappen.ts';
import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { sendMail } from './deliver-brief.ts';
import { saveVerzending } from './save-verzending.ts';
import { readVerzendgemeente } from './verzendgemeente.ts';
import type { Verzendactie, Verzendgroep, Verzendlijst, Verzendusecases } from './verzendusecases.ts';

const GROEPEN: Readonly<Record<Verzendgroep, readonly Verzendstatus[]>> = {
  te_versturen: ['te_versturen', 'bezig'],
  te_printen: ['te_printen', 'geprint'],
  mislukt: ['mislukt'],
  verzonden: ['verzonden'],
};
const PER_PAGINA = 50;
const BATCHES = 10;
const PER_KEER = 100;

/** The letters of a gemeente in one of the four lists. */
export function makeListVerzending(omgeving: Omgeving): Verzendusecases['listVerzending'] {
  return async (actor, gemeente, { groep, vanaf = 0, aantal = PER_PAGINA }) => {
    checkRecht(actor, 'listVerzending', gemeente);
    const { verzenden } = omgeving.stores;
    const per = await verzenden.tellingen(gemeente);
    const tel = (naam: Verzendgroep) => GROEPEN[naam].reduce((som, status) => som + (per[status] ?? 0), 0);
    const tellingen = {
      te_versturen: tel('te_versturen'),
      te_printen: tel('te_printen'),
      mislukt: tel('mislukt'),
      verzonden: tel('verzonden'),
    };
    const nieuwsteEerst = groep === 'verzonden';
    const rijen = await verzenden.list({ gemeente, statussen: GROEPEN[groep], nieuwsteEerst, vanaf, aantal });
    return {
      rijen,
      totaal: tellingen[groep],
      tellingen,
      geprint: per.geprint ?? 0,
      batches: await verzenden.listBatches(gemeente, BATCHES),
      post: omgeving.post?.soort ?? 'uit',
      postvak: groep === 'verzonden' ? await makePostvak(omgeving, gemeente, rijen) : [],
    };
  };
}

/** The way out of the letters of one zaak. */
export function makeReadZaakverzending(omgeving: Omgeving): Verzendusecases['readZaakverzending'] {
  return async (actor, gemeente, zaakId) => {
    checkRecht(actor, 'readZaakverzending', gemeente);
    await readZaak(omgeving, gemeente, zaakId);
    return omgeving.stores.verzenden.listZaak(gemeente, zaakId);
  };
}

/** What a person does with one letter. */
export function makeChangeVerzending(omgeving: Omgeving): Verzendusecases['changeVerzending'] {
  return async (actor, { gemeente, id, stand }, actie) => {
    checkRecht(actor, 'changeVerzending', gemeente);
    const verzending = await omgeving.stores.verzenden.find(gemeente, id);
    if (!verzending) throw new NietGevondenError('Deze brief is er niet, of hoort niet bij uw gemeente.');
    if (verzending.stand !== stand) {
      throw new ConflictError('Deze brief is intussen door iemand anders bijgewerkt. Ververs de pagina.');
    }
    return carryOut(omgeving, verzending, actie, makeMoment(omgeving, actor));
  };
}

/** Every e-mail that waits. One that fails does not hold up the others. */
export function makeSendWachtende(omgeving: Omgeving): Verzendusecases['sendWachtende'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'sendWachtende', gemeente);
    checkPost(omgeving);
    const moment = makeMoment(omgeving, actor);
    const vraag = { gemeente, statussen: ['te_versturen', 'bezig'], nieuwsteEerst: false } as const;
    const wachtend = await omgeving.stores.verzenden.list({ ...vraag, vanaf: 0, aantal: PER_KEER });
    let verzonden = 0;
    let mislukt = 0;
    for (const verzending of wachtend.filter((deel) => isTeVersturen(deel, moment.nu))) {
      const na = await sendMail(omgeving, verzending, moment).catch((fout: unknown) => {
        if (fout instanceof ConflictError) return undefined;
        throw fout;
      });
      if (na?.status === 'verzonden') verzonden += 1;
      else if (na !== undefined) mislukt += 1;
    }
    return { verzonden, mislukt };
  };
}

// helpers

async function carryOut(
  omgeving: Omgeving,
  verzending: Verzending,
  actie: Verzendactie,
  moment: Verzendmoment,
): Promise<Verzending> {
  if (actie.soort === 'mail') {
    checkPost(omgeving);
    return sendMail(omgeving, readMailadres(verzending, actie.email), moment);
  }
  const na = makeNieuw(verzending, actie, moment);
  await saveVerzending(omgeving, na, moment);
  return na;
}

function makeNieuw(
  verzending: Verzending,
  actie: Exclude<Verzendactie, { readonly soort: 'mail' }>,
  moment: Verzendmoment,
): Verzending {
  switch (actie.soort) {
    case 'post':
      return moveToPost(verzending, moment);
    case 'uitgereikt':
      return recordUitreiking(verzending, actie, moment);
    case 'teruggekomen':
      return recordTerugkomst(verzending, actie.reden, moment);
    default:
      return actie satisfies never;
  }
}

/** Another address counts for this letter only; the zaak keeps what the werkgever gave. */
function readMailadres(verzending: Verzending, email: string | undefined): Verzending {
  if (verzending.wijze !== 'e-mail') {
    throw new ConflictError('Deze brief gaat op papier: de ontvanger koos niet voor e-mail (art. 2:14 Awb).');
  }
  if (email === undefined || email === verzending.email) return verzending;
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) {
    const melding = 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.';
    throw new InvoerError(melding, [{ veld: 'email', melding }]);
  }
  return { ...verzending, email };
}

function checkPost({ post }: Omgeving): void {
  if (post === undefined) {
    throw new ConflictError(
      'Er is geen mailserver ingesteld. Vraag de beheerder, of verstuur de brief per post of reik hem uit.',
    );
  }
}

async function makePostvak(
  omgeving: Omgeving,
  gemeente: string,
  rijen: readonly Verzending[],
): Promise<Verzendlijst['postvak']> {
  if (omgeving.post?.soort !== 'demo') return [];
  const gegevens = await readVerzendgemeente(omgeving, gemeente, omgeving.klok.vandaag());
  return rijen
    .filter(({ wijze }) => wijze === 'e-mail')
    .map((rij) => ({
      id: rij.id,
      zaakId: rij.zaakId,
      naam: rij.naam,
      ...(rij.email === undefined ? {} : { email: rij.email }),
      ...makeMailtekst(rij, gegevens),
    }));
}
