import { ACTIESTATUSSEN, type Actiestand, type Begeleiding } from '../domain/begeleiding/begeleiding.ts';
import type { Begeleidingsteksten } from '../domain/begeleiding/begeleidingsinvoer.ts';
import { makeBegeleiding } from '../domain/begeleiding/make-begeleiding.ts';
import type { Bijlageteksten } from '../domain/bijlage-invoer.ts';
import { addMaanden, type Datum } from '../domain/datum.ts';
import { InvoerError, NietGevondenError } from '../domain/fouten.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import type { Omgeving } from './change-zaak.ts';
import { keurVersie } from './check-variantonderdelen.ts';
import { gatherBijlage } from './gather-bijlage.ts';
import { checkRecht } from './rechten.ts';
import { selectVersie } from './select-versie.ts';
import { MOTIVERING_ONTBREEKT } from './variantbevinding.ts';
import type { Actor } from './usecases.ts';

/** Which version; the one in force today when none is named. */
interface Begeleidingskeuze {
  readonly versie?: string;
  /** First day of the plan; today when absent. */
  readonly start?: Datum;
}

export interface Begeleidingusecases {
  /** What helps to bring a version into use: differences, actions, text for the verordening. @throws InvoerError @throws NietGevondenError */
  readBegeleiding(actor: Actor, gemeente: string, keuze: Begeleidingskeuze): Promise<Begeleiding>;
  /** Says how far an action is; whoever says so last is right. @throws InvoerError @throws NietGevondenError for another action */
  saveActiestand(
    actor: Actor,
    gemeente: string,
    stand: Pick<Actiestand, 'status' | 'wie' | 'opmerking'> & { readonly actie: string; readonly versie?: string },
  ): Promise<void>;
}

const JAREN_VOORUIT = 2;
const MAX_WIE = 100;
const MAX_OPMERKING = 500;

/** The differences of a version, its plan and how far that is. */
export function makeReadBegeleiding(omgeving: Omgeving): Begeleidingusecases['readBegeleiding'] {
  return async (actor, gemeente, keuze) => {
    checkRecht(actor, 'readBegeleiding', gemeente);
    return gather(omgeving, gemeente, keuze);
  };
}

/** Says how far an action is, and who does it. */
export function makeSaveActiestand(omgeving: Omgeving): Begeleidingusecases['saveActiestand'] {
  return async (actor, gemeente, { actie, versie, status, wie, opmerking }) => {
    checkRecht(actor, 'saveActiestand', gemeente);
    checkStand({ status, wie, opmerking });
    const { acties, variant } = await gather(omgeving, gemeente, versie === undefined ? {} : { versie });
    if (!acties.some(({ id }) => id === actie)) {
      throw new NietGevondenError('Deze actie is er niet in deze versie. Haal de lijst opnieuw op.');
    }
    const stand: Actiestand = { status, wie, opmerking, door: actor.naam, op: omgeving.klok.vandaag() };
    await omgeving.stores.instellingen.put(nameStand(gemeente, variant, actie), JSON.stringify(stand));
  };
}

// helpers

async function gather(
  omgeving: Omgeving,
  gemeente: string,
  { versie, start }: Begeleidingskeuze,
): Promise<Begeleiding> {
  const vandaag = omgeving.klok.vandaag();
  const begin = start ?? vandaag;
  checkStart(begin, vandaag);
  await omgeving.regelkeuze.refresh(gemeente);
  const { geldend: nu, rekengegevens, kalender } = omgeving.regelkeuze.select(gemeente, vandaag);
  const { geldend, concept } =
    versie === undefined ? { geldend: nu, concept: false } : await selectVersie(omgeving, gemeente, versie);
  const jaar = Number(geldend.peildatum.slice(0, 4));
  const bijlage = await gatherBijlage(omgeving, { geldend, rekengegevens, concept, jaar });
  // The schemas of these kinds of files were checked when they were read.
  const teksten = geldend.bestand('begeleiding') as unknown as Begeleidingsteksten;
  const { gevolgen } = geldend.bestand('bijlage') as unknown as Bijlageteksten;
  const delen = { bijlage, teksten, gevolgen, vandaag, start: begin, kalender };
  const zonder = { ...delen, blokkades: await listBlokkades(omgeving, gemeente, geldend) };
  const { acties } = makeBegeleiding({ ...zonder, standen: {} });
  const ids = acties.map(({ id }) => id);
  return makeBegeleiding({ ...zonder, standen: await readStanden(omgeving, gemeente, bijlage.variant, ids) });
}

/** What the law forbids in this version, with what each is about; a reason that is still to come forbids nothing. */
async function listBlokkades(omgeving: Omgeving, gemeente: string, { variantbestand }: GeldendeRegels) {
  const { bevindingen } = await keurVersie(omgeving, gemeente, variantbestand);
  return bevindingen
    .filter(({ ernst, naam }) => ernst === 'blokkeren' && naam !== MOTIVERING_ONTBREEKT)
    .map(({ sleutels, onderdeel, melding }) => ({ ...onderdeel, sleutels, melding }));
}

async function readStanden(
  { stores }: Omgeving,
  gemeente: string,
  variant: Begeleiding['variant'],
  ids: readonly string[],
): Promise<Readonly<Record<string, Actiestand>>> {
  const gevonden = await Promise.all(
    ids.map(async (id) => [id, await stores.instellingen.find(nameStand(gemeente, variant, id))] as const),
  );
  return Object.fromEntries(
    gevonden.flatMap(([id, tekst]) => (tekst === undefined ? [] : [[id, JSON.parse(tekst) as Actiestand]])),
  );
}

/** Each action has its own place, so that two people who work on two actions never undo each other. */
function nameStand(gemeente: string, { naam, versie }: Begeleiding['variant'], actie: string): string {
  return `begeleiding:${gemeente}:${naam}.${versie}:${actie}`;
}

/** @throws InvoerError */
function checkStart(start: Datum, vandaag: Datum): void {
  const grens = JAREN_VOORUIT * 12;
  if (start >= addMaanden(vandaag, -grens) && start <= addMaanden(vandaag, grens)) return;
  const melding = `Kies een begin van hoogstens ${JAREN_VOORUIT} jaar voor of na vandaag.`;
  throw new InvoerError(melding, [{ veld: 'start', melding }]);
}

/** @throws InvoerError */
function checkStand({ status, wie, opmerking }: Pick<Actiestand, 'status' | 'wie' | 'opmerking'>): void {
  const fouten = [
    ...(ACTIESTATUSSEN.includes(status) ? [] : [{ veld: 'status', melding: `Kies uit ${ACTIESTATUSSEN.join(', ')}.` }]),
    ...(wie.length <= MAX_WIE ? [] : [{ veld: 'wie', melding: `Gebruik hoogstens ${MAX_WIE} tekens.` }]),
    ...(opmerking.length <= MAX_OPMERKING
      ? []
      : [{ veld: 'opmerking', melding: `Gebruik hoogstens ${MAX_OPMERKING} tekens.` }]),
  ];
  if (fouten.length > 0) throw new InvoerError('De stand van de actie is niet bewaard.', fouten);
}
