import type { Datum } from '../../domain/datum.ts';
import { ConflictError, InvoerError, NietGevondenError, NietToegestaanError } from '../../domain/fouten.ts';
import type { Werkvoorraadregel } from '../../domain/volgen/overzicht.ts';
import type { Taak, Zaak } from '../../domain/zaak/zaak.ts';
import type { Werkvoorraadvraag } from '../../ports.ts';
import { checkRecht, isToegestaan } from '../rechten.ts';
import type { Actor } from '../usecases.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';
import { decideTaak } from '../zaak/complete-taak.ts';
import { findOpenTaak, makeMoment } from '../zaak/handle-taak.ts';
import type {
  Herzieningsakkoord,
  Herzieningstekening,
  Herzieningusecases,
  Tekenkeuze,
  Tekenregel,
} from './herzieningusecases.ts';

const TAAK = 'OndertekenenHerzieningTask';
const PER_KEER = 200;
/** A new minimum wage never changes an amount by more than this: what does is looked at by itself. */
const GEWOON_PROCENT = 10;

/** What waits for the second signature of a herziening: together those of which nothing is odd, and one by one the others. */
export function makeReadHerzieningstekening(omgeving: Omgeving): Herzieningusecases['readHerzieningstekening'] {
  return async (actor, gemeente, datum) => {
    checkRecht(actor, 'readHerzieningstekening', gemeente);
    const regels: Tekenregel[] = [];
    for await (const rij of walkTaken(omgeving, actor, gemeente)) {
      const zaak = await omgeving.stores.zaken.find(gemeente, rij.zaakId);
      const taak = zaak?.taken.find(({ id, status }) => id === rij.taakId && status === 'open');
      if (zaak && taak && zaak.gegevens.herziening?.datum === datum) regels.push(toRegel(zaak, taak, rij, actor));
    }
    return summarize(regels, isToegestaan('signHerzieningen', actor.rollen));
  };
}

/**
 * Keeps the signature of the budgethouder under the herzieningen that were shown, zaak by zaak, each with its own besluit and letters.
 * What changed since, what is odd and what the actor began is left open, with the reason. Doing it again signs nothing twice.
 */
export function makeSignHerzieningen(omgeving: Omgeving): Herzieningusecases['signHerzieningen'] {
  return async (actor, gemeente, akkoord) => {
    checkRecht(actor, 'signHerzieningen', gemeente);
    const moment = makeMoment(omgeving, actor);
    if (akkoord.ondertekendOp > moment.vandaag) {
      const melding = 'De dag van tekenen kan niet na vandaag liggen.';
      throw new InvoerError(melding, [{ veld: 'ondertekendOp', melding }]);
    }
    const overgeslagen: { zaakId: string; reden: string }[] = [];
    for (const regel of akkoord.zaken) {
      const reden = await signZaak(omgeving, actor, { gemeente, regel }, akkoord, moment);
      if (reden !== undefined) overgeslagen.push({ zaakId: regel.zaakId, reden });
    }
    return { getekend: akkoord.zaken.length - overgeslagen.length, overgeslagen };
  };
}

/** How many herzieningen of a gemeente wait for the budgethouder. */
export async function countTekentaken(omgeving: Omgeving, actor: Actor, gemeente: string): Promise<number> {
  const vraag = makeVraag(omgeving, actor, gemeente);
  return (await omgeving.stores.views.werkvoorraad({ ...vraag, aantal: 1 })).totaal;
}

// helpers

function makeVraag({ klok }: Omgeving, { gebruikersnaam, rollen }: Actor, gemeente: string): Werkvoorraadvraag {
  const vandaag = klok.vandaag();
  const dagen = { vandaag, risicogrens: vandaag, binnenkortTot: vandaag };
  const wie = { gemeenten: [gemeente], lijst: 'alle', gebruiker: gebruikersnaam, rollen } as const;
  return { ...wie, ...dagen, element: TAAK, volgorde: 'zaak', aantal: PER_KEER };
}

async function* walkTaken(omgeving: Omgeving, actor: Actor, gemeente: string): AsyncGenerator<Werkvoorraadregel> {
  const vraag = makeVraag(omgeving, actor, gemeente);
  for (let na: string | undefined, eerste = true; eerste || na !== undefined; eerste = false) {
    const pagina = await omgeving.stores.views.werkvoorraad({ ...vraag, ...(na === undefined ? {} : { na }) });
    yield* pagina.rijen;
    na = pagina.volgende;
  }
}

function toRegel(
  zaak: Zaak,
  taak: Taak,
  { zaakId, zaaknummer, werkgever, werknemer }: Werkvoorraadregel,
  actor: Actor,
): Tekenregel {
  const { oudCent = 0, nieuwCent = 0, ondertekening } = zaak.gegevens.herziening ?? {};
  const uitzondering = findUitzondering({ oudCent, nieuwCent }) ?? findAnder(taak, actor);
  return {
    zaakId,
    zaaknummer,
    taakId: taak.id,
    werkgever,
    werknemer,
    oudCent,
    nieuwCent,
    ...(ondertekening?.besluitNaam === undefined ? {} : { begonnenDoor: ondertekening.besluitNaam }),
    ...(uitzondering === undefined ? {} : { uitzondering }),
  };
}

function findUitzondering({ oudCent, nieuwCent }: Pick<Tekenregel, 'oudCent' | 'nieuwCent'>): string | undefined {
  if (nieuwCent < oudCent) return 'Het nieuwe bedrag is lager dan het oude.';
  if (nieuwCent * 100 > oudCent * (100 + GEWOON_PROCENT))
    return `Het bedrag stijgt meer dan ${GEWOON_PROCENT} procent.`;
  return undefined;
}

function findAnder({ nietVoor, behandelaar }: Taak, { gebruikersnaam }: Actor): string | undefined {
  if (nietVoor === gebruikersnaam)
    return 'U bent zelf met deze herziening begonnen. Een collega legt het vast (vier ogen).';
  if (behandelaar !== undefined && behandelaar !== gebruikersnaam) return 'Een collega heeft deze taak opgepakt.';
  return undefined;
}

function summarize(regels: readonly Tekenregel[], mag: boolean): Herzieningstekening {
  const samen = regels.filter(({ uitzondering }) => uitzondering === undefined);
  const apart = regels.filter(({ uitzondering }) => uitzondering !== undefined);
  const som = (veld: 'oudCent' | 'nieuwCent') => samen.reduce((tot, regel) => tot + regel[veld], 0);
  return { mag, totaal: { aantal: samen.length, oudCent: som('oudCent'), nieuwCent: som('nieuwCent') }, samen, apart };
}

/** @returns why it was not signed; undefined when it was */
async function signZaak(
  omgeving: Omgeving,
  actor: Actor,
  { gemeente, regel }: { readonly gemeente: string; readonly regel: Tekenkeuze },
  { datum, budgethouder, ondertekendOp }: Herzieningsakkoord,
  moment: Moment,
): Promise<string | undefined> {
  const { zaakId, taakId } = regel;
  try {
    await changeZaak(omgeving, { gemeente, zaakId }, `herziening-tekenen:${taakId}`, moment, (zaak) => {
      const taak = findOpenTaak(zaak, taakId, actor);
      checkRegel(zaak, taak, regel, datum);
      const antwoorden = {
        'herziening.ondertekening.budgethouder': budgethouder,
        'herziening.ondertekening.akkoord': true,
        'herziening.ondertekening.ondertekendOp': ondertekendOp,
      };
      return decideTaak(omgeving, zaak, taak, actor, antwoorden, moment);
    });
    return undefined;
  } catch (fout) {
    if (isUitleg(fout)) return fout.message;
    throw fout;
  }
}

/** What is signed is what was shown. @throws ConflictError */
function checkRegel(zaak: Zaak, { element }: Taak, { oudCent, nieuwCent }: Tekenkeuze, datum: Datum): void {
  const { herziening } = zaak.gegevens;
  if (element !== TAAK) throw new ConflictError('Dit is geen taak om een herziening te tekenen.');
  if (herziening?.datum !== datum || herziening.oudCent !== oudCent || herziening.nieuwCent !== nieuwCent) {
    throw new ConflictError('Het bedrag is veranderd sinds u de lijst opende. Ververs de lijst.');
  }
  const uitzondering = findUitzondering({ oudCent, nieuwCent });
  if (uitzondering !== undefined) throw new ConflictError(`${uitzondering} Teken deze zaak apart.`);
}

function isUitleg(fout: unknown): fout is Error {
  return (
    fout instanceof ConflictError ||
    fout instanceof InvoerError ||
    fout instanceof NietGevondenError ||
    fout instanceof NietToegestaanError
  );
}
