import type { Verzending, Verzendmoment, Verzendstatus } from '../../domain/brief/verzending.ts';
import { makeMailtekst } from '../../domain/brief/verzendmail.ts';
import { isOpnieuwTeMailen } from '../../domain/brief/verzendplan.ts';
import { moveToPost, recordTerugkomst, recordUitreiking } from '../../domain/brief/verzendstappen.ts';
import { ConflictError, InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { checkRecht } from '../rechten.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readZaak } from '../zaak/change-zaak.ts';
import { makeMoment } from '../zaak/handle-taak.ts';
import { sendMail } from './deliver-brief.ts';
import { saveVerzending } from './save-verzending.ts';
import { checkPost, listMislukt } from './verzendacties.ts';
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
      opnieuw: groep === 'mislukt' ? (await listMislukt(omgeving, gemeente)).filter(isOpnieuwTeMailen).length : 0,
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
