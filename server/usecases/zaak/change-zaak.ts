import type { Datum } from '../../domain/datum.ts';
import { ConflictError, NietGevondenError } from '../../domain/fouten.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Tijdstip, Zaak } from '../../domain/zaak/zaak.ts';
import type { Handler } from '../../handlers/handler.ts';
import type { Usecasedeps } from '../deps.ts';
import { makeOpslag } from '../make-opslag.ts';
import type { Proceskeuze } from './proceskeuze.ts';
import type { Beweging, Zaakstap } from './step-zaak.ts';
import { stepZaak } from './step-zaak.ts';
import type { Regelkeuze, Zaakregels } from './zaakregels.ts';
import type { Stapomgeving } from './zaakwerk.ts';

/** What a command wants of a zaak: gebeurtenissen, and the push that it gives to a process. `undefined`: nothing has to change. */
export interface Zaakopdracht {
  readonly vooraf: readonly Gebeurtenis[];
  readonly beweging?: Beweging;
  /** What the system does by itself before anything moves, with the rules of the zaak: not a step of a process. */
  readonly handeling?: Handler;
  /** The process by whose rules that goes; absent: by those of the zaak. */
  readonly volgens?: string;
}

/** The dependencies with the choice of rules that all use cases share. */
export interface Omgeving extends Usecasedeps {
  readonly regelkeuze: Regelkeuze;
  readonly proceskeuze: Proceskeuze;
}

/** When and by whom. One moment for the whole step. */
export interface Moment {
  readonly nu: Tijdstip;
  readonly vandaag: Datum;
  readonly door: string;
  /** Display name of that person; absent for the system. */
  readonly doorNaam?: string;
}

/** Somebody who saves at the same time makes us look again; after this many times it is told to the user. */
const POGINGEN = 3;

/** The zaak, or an error that says nothing about other gemeenten. @throws NietGevondenError */
export async function readZaak(
  { stores, regelkeuze }: Pick<Omgeving, 'stores'> & Partial<Pick<Omgeving, 'regelkeuze'>>,
  gemeente: string,
  zaakId: string,
): Promise<Zaak> {
  const zaak = await stores.zaken.find(gemeente, zaakId);
  if (!zaak) throw new NietGevondenError('Deze zaak is er niet, of hoort niet bij uw gemeente.');
  await regelkeuze?.prepare(zaak);
  return zaak;
}

/** The step that a command makes, without saving it. */
export async function tryZaak(
  omgeving: Omgeving,
  zaak: Zaak,
  opdracht: Zaakopdracht,
  moment: Moment,
): Promise<Zaakstap> {
  const regels = omgeving.regelkeuze.ofZaak(zaak);
  const { vooraf, beweging, handeling, volgens } = opdracht;
  const stapomgeving = makeStapomgeving(omgeving, zaak.gemeente, regels, moment);
  return stepZaak(zaak, vooraf, beweging, stapomgeving, handeling, volgens);
}

/** What a step of a zaak of this gemeente under these rules depends on. */
export function makeStapomgeving(
  { machine, makeId, engine, processen, proceskeuze, regelkeuze }: Omgeving,
  gemeente: string,
  regels: Zaakregels,
  moment: Moment,
): Stapomgeving {
  return {
    machine,
    engine,
    makeId,
    regels,
    regelsVan: (zaak, procesId) => {
      const eigen = zaak.processen.find(({ id }) => id === procesId)?.variant !== undefined;
      return eigen ? regelkeuze.ofProces(zaak, procesId) : regels;
    },
    processen: {
      find: (proces) => proceskeuze.find(gemeente, proces),
      findVervolg: async (startbericht, zaak) => {
        const eerste = zaak.processen.length === 0;
        const { geldend } = eerste ? regels : await regelkeuze.selectVandaag(gemeente, moment.vandaag);
        const bron = await proceskeuze.selectVervolg(geldend, startbericht, moment.vandaag);
        return bron && { bron, ...(eerste ? {} : { variant: geldend.variant }) };
      },
      isStartbericht: (bericht) => processen.findNaam(bericht) !== undefined,
    },
    ...moment,
  };
}

/**
 * Read, step, save. When somebody else saves in between, the command is decided again on the new zaak, so that the answer is about what
 * is really there; a command that was carried out before changes nothing. `decide` throws when the command is not possible (any more).
 */
export async function changeZaak(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  opdrachtId: string,
  moment: Moment,
  decide: (zaak: Zaak) => Zaakopdracht | undefined | Promise<Zaakopdracht | undefined>,
): Promise<Zaak> {
  if (await omgeving.stores.zaken.findOpdracht(plaats.gemeente, opdrachtId)) {
    return readZaak(omgeving, plaats.gemeente, plaats.zaakId);
  }
  for (let poging = 1; ; poging += 1) {
    const zaak = await readZaak(omgeving, plaats.gemeente, plaats.zaakId);
    const opdracht = await decide(zaak);
    if (!opdracht) return zaak;
    const stap = await tryZaak(omgeving, zaak, opdracht, moment);
    const opslag = makeOpslag(stap.zaak, stap.gebeurtenissen, { ...moment, opdrachtId, voor: zaak });
    try {
      await omgeving.stores.zaken.save(opslag);
      // Read back: the same command may have been saved by its twin a moment before, and then that one counts.
      return await readZaak(omgeving, plaats.gemeente, plaats.zaakId);
    } catch (fout) {
      if (!(fout instanceof ConflictError) || poging >= POGINGEN) throw fout;
    }
  }
}
