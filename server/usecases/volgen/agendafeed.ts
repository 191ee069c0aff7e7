import type { Datum } from '../../domain/datum.ts';
import { addMaanden, makeDatum, splitDatum } from '../../domain/datum.ts';
import { NietGevondenError } from '../../domain/fouten.ts';
import type { Agendaregel } from '../../domain/volgen/overzicht.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/** A moment of the agenda as it leaves the product: no name, no explanation. */
export interface Feedmoment {
  readonly id: string;
  readonly datum: Datum;
  readonly soort: Agendaregel['soort'] | 'herziening';
  readonly zaaknummer?: string;
}

/** The agenda of a gemeente for a calendar outside the product. */
export interface Agendafeed {
  readonly gemeente: string;
  readonly momenten: readonly Feedmoment[];
}

/** An address with a secret that shows the agenda to a calendar program. Only the hash of the secret (`sleutel`) is kept. */
export interface Agendafeedusecases {
  /** One per user and gemeente: the one before stops. */
  startAgendafeed(actor: Actor, gemeente: string, sleutel: string): Promise<void>;
  stopAgendafeed(actor: Actor, gemeente: string): Promise<void>;
  readAgendafeedstand(actor: Actor, gemeente: string): Promise<{ readonly sinds?: Tijdstip }>;
  /** @throws NietGevondenError for a secret that is unknown, withdrawn, or of somebody who may not see the agenda any more */
  readAgendafeed(sleutel: string): Promise<Agendafeed>;
}

/** Of how many moments at a time. */
const PER_KEER = 500;
const MAANDEN_TERUG = 1;
/** A measurement is planned up to five years ahead (art. 10d lid 6 Pw names no interval). */
const JAREN_VOORUIT = 6;

/** Begins a feed, instead of the one that this user had. */
export function makeStartAgendafeed({ stores, klok }: Omgeving): Agendafeedusecases['startAgendafeed'] {
  return async (actor, gemeente, sleutel) => {
    checkRecht(actor, 'startAgendafeed', gemeente);
    const feed: Feed = { gemeente, gebruiker: actor.gebruikersnaam, sinds: klok.nu() };
    await stores.instellingen.put(nameFeed(sleutel), JSON.stringify(feed));
    await stores.instellingen.put(nameEigen(feed), sleutel);
  };
}

/** Withdraws the feed of this user. */
export function makeStopAgendafeed({ stores }: Omgeving): Agendafeedusecases['stopAgendafeed'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'stopAgendafeed', gemeente);
    await stores.instellingen.put(nameEigen({ gemeente, gebruiker: actor.gebruikersnaam }), '');
  };
}

/** Whether this user has a feed; the secret itself is never shown again. */
export function makeReadAgendafeedstand({ stores }: Omgeving): Agendafeedusecases['readAgendafeedstand'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'readAgendafeedstand', gemeente);
    const sleutel = await stores.instellingen.find(nameEigen({ gemeente, gebruiker: actor.gebruikersnaam }));
    const feed = sleutel ? await findFeed(stores, sleutel) : undefined;
    return feed === undefined ? {} : { sinds: feed.sinds };
  };
}

/** The moments for whoever has the secret. */
export function makeReadAgendafeed({ stores, klok, regels }: Omgeving): Agendafeedusecases['readAgendafeed'] {
  return async (sleutel) => {
    const feed = await findFeed(stores, sleutel);
    const eigenaar = feed && (await stores.gebruikers.find(feed.gebruiker));
    const geldt = feed !== undefined && (await stores.instellingen.find(nameEigen(feed))) === sleutel;
    const mag = eigenaar?.actief === true && eigenaar.gemeenten.includes(feed?.gemeente ?? '');
    if (!geldt || !mag || !isToegestaan('listAgenda', eigenaar.rollen)) {
      throw new NietGevondenError('Deze agenda is er niet (meer). Maak een nieuwe koppeling op de pagina Agenda.');
    }
    const { gemeente } = feed;
    const vandaag = klok.vandaag();
    return {
      gemeente: regels.gemeenten[gemeente]?.gegevens?.naam ?? gemeente,
      momenten: [...(await listMomenten(stores, gemeente, vandaag)), ...listHerzieningen(gemeente, vandaag)],
    };
  };
}

// helpers

interface Feed {
  readonly gemeente: string;
  readonly gebruiker: string;
  readonly sinds: Tijdstip;
}

async function findFeed(stores: Omgeving['stores'], sleutel: string): Promise<Feed | undefined> {
  const tekst = await stores.instellingen.find(nameFeed(sleutel));
  return tekst ? (JSON.parse(tekst) as Feed) : undefined;
}

function nameFeed(sleutel: string): string {
  return `agendafeed:${sleutel}`;
}

function nameEigen({ gemeente, gebruiker }: Pick<Feed, 'gemeente' | 'gebruiker'>): string {
  return `agendafeed-van:${gemeente}:${gebruiker}`;
}

function toMoment({ zaakId, volgnummer, datum, soort, zaaknummer }: Agendaregel): Feedmoment {
  return { id: `${zaakId}-${volgnummer}`, datum, soort, zaaknummer };
}

/** All of them, some at a time: a calendar that leaves one out is worse than none. */
async function listMomenten(
  { views }: Omgeving['stores'],
  gemeente: string,
  vandaag: Datum,
): Promise<readonly Feedmoment[]> {
  const periode = { van: addMaanden(vandaag, -MAANDEN_TERUG), tot: addMaanden(vandaag, JAREN_VOORUIT * 12) };
  const momenten: Feedmoment[] = [];
  let na: string | undefined;
  do {
    const vraag = { gemeenten: [gemeente], ...periode, aantal: PER_KEER, ...(na === undefined ? {} : { na }) };
    const { rijen, volgende } = await views.agenda(vraag);
    momenten.push(...rijen.map(toMoment));
    na = volgende;
  } while (na !== undefined);
  return momenten;
}

/** The new amounts of all zaken, on each 1 January to come (art. 10d lid 7 Pw). */
function listHerzieningen(gemeente: string, vandaag: Datum): readonly Feedmoment[] {
  const { jaar } = splitDatum(vandaag);
  return Array.from({ length: JAREN_VOORUIT }, (_, plaats) => {
    const dan = jaar + plaats + 1;
    return { id: `herziening-${gemeente}-${dan}`, datum: makeDatum(dan, 1, 1), soort: 'herziening' };
  });
}
