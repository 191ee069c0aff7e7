import { ACTIESTATUSSEN, type Actiestand, type Begeleiding } from '../../domain/begeleiding/begeleiding.ts';
import type { Begeleidingsteksten } from '../../domain/begeleiding/begeleidingsinvoer.ts';
import { makeBegeleiding } from '../../domain/begeleiding/make-begeleiding.ts';
import type { Bijlageteksten } from '../../domain/bijlage/bijlage-invoer.ts';
import { addMaanden, type Datum } from '../../domain/datum.ts';
import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { type Actielogweergave, appendActielog, listStanden, readActielog } from '../actielog.ts';
import { gatherBijlage } from '../bijlage/gather-bijlage.ts';
import { checkRecht } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { listVersies } from './change-variant.ts';
import { keurVersie } from './check-variantonderdelen.ts';
import { selectVersie } from './select-versie.ts';
import { MOTIVERING_ONTBREEKT } from './variantbevinding.ts';

/** Which version; the one in force today when none is named. */
interface Begeleidingskeuze {
  readonly versie?: string;
  /** First day of the plan; today when absent. */
  readonly start?: Datum;
}

export interface Begeleidingusecases {
  /** What helps to bring a version into use: differences, actions, text for the verordening. @throws InvoerError @throws NietGevondenError */
  readBegeleiding(actor: Actor, gemeente: string, keuze: Begeleidingskeuze): Promise<Begeleiding>;
  /**
   * Says how far an action is; it is in the log with who said so.
   * @throws InvoerError @throws NietGevondenError for another action @throws ConflictError when somebody was first
   */
  saveActiestand(
    actor: Actor,
    gemeente: string,
    stand: Pick<Actiestand, 'status' | 'wie' | 'opmerking'> & {
      readonly actie: string;
      readonly versie?: string;
      /** Version of the stand that the user saw; 0 when nobody said anything yet. */
      readonly verwachteVersie: number;
    },
  ): Promise<void>;
  /** What was said about the actions of every version of the gemeente, newest first. */
  listActielog(actor: Actor, gemeente: string): Promise<readonly Actielogweergave[]>;
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
  return async (actor, gemeente, { actie, versie, status, wie, opmerking, verwachteVersie }) => {
    checkRecht(actor, 'saveActiestand', gemeente);
    checkStand({ status, wie, opmerking });
    const { acties, variant } = await gather(omgeving, gemeente, versie === undefined ? {} : { versie });
    const gevonden = acties.find(({ id }) => id === actie);
    if (gevonden === undefined) {
      throw new NietGevondenError('Deze actie is er niet in deze versie. Haal de lijst opnieuw op.');
    }
    const { naam, gebruikersnaam } = actor;
    const { klok } = omgeving;
    const wat = { actie, onderdeel: gevonden.onderdeel, status, wie, opmerking };
    const regel = { ...wat, door: naam, gebruikersnaam, op: klok.vandaag(), tijdstip: klok.nu() };
    await appendActielog(omgeving, { gemeente, variant }, regel, verwachteVersie);
  };
}

/** Who said what about which action, for every version. */
export function makeListActielog(omgeving: Omgeving): Begeleidingusecases['listActielog'] {
  return async (actor, gemeente) => {
    checkRecht(actor, 'listActielog', gemeente);
    const versies = await listVersies(omgeving, gemeente);
    const logs = await Promise.all(
      versies.map(async ({ variant }) => {
        const log = await readActielog(omgeving, { gemeente, variant });
        return log.toReversed().map(({ op: _op, gebruikersnaam, door, ...regel }) => ({
          ...regel,
          door: gebruikersnaam,
          doorNaam: door,
          variantversie: variant.versie,
        }));
      }),
    );
    return logs.flat().toSorted((a, b) => b.tijdstip.localeCompare(a.tijdstip));
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
  const log = await readActielog(omgeving, { gemeente, variant: bijlage.variant });
  return makeBegeleiding({ ...zonder, standen: listStanden(log) });
}

/** What the law forbids in this version, with what each is about; a reason that is still to come forbids nothing. */
async function listBlokkades(omgeving: Omgeving, gemeente: string, { variantbestand }: GeldendeRegels) {
  const { bevindingen } = await keurVersie(omgeving, gemeente, variantbestand);
  return bevindingen
    .filter(({ ernst, naam }) => ernst === 'blokkeren' && naam !== MOTIVERING_ONTBREEKT)
    .map(({ sleutels, onderdeel, melding }) => ({ ...onderdeel, sleutels, melding }));
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
