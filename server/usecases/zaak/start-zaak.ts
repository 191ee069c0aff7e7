import type { Datum } from '../../domain/datum.ts';
import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { writeVeld } from '../../domain/veldpad.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Proces, Zaak } from '../../domain/zaak/zaak.ts';
import type { Zaakgegevens } from '../../domain/zaak/zaakgegevens.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import { getJaNee } from '../../rules/parameters.ts';
import { RegelbestandError } from '../../rules/regelbestand.ts';
import { makeOpslag } from '../make-opslag.ts';
import { checkRecht } from '../rechten.ts';
import type { Usecases } from '../usecases.ts';
import { readFormulier } from '../variant/lokale-formulieren.ts';
import { selectAanvraagregels } from './aanvraagregels.ts';
import type { Moment, Omgeving, Zaakopdracht } from './change-zaak.ts';
import { makeStapomgeving, readZaak } from './change-zaak.ts';
import { makeMoment } from './handle-taak.ts';
import { checkInvoer } from './invoer.ts';
import { stepZaak } from './step-zaak.ts';
import type { Zaakregels } from './zaakregels.ts';

/** Name of the form with which a zaak starts (PP-1). */
const AANVRAAG = 'aanvraag';

/** Opens a zaak with the answers of the aanvraag form and runs its process up to the first task. */
export function makeStartZaak(omgeving: Omgeving): Usecases['startZaak'] {
  return async (actor, { gemeente, waarden, opdrachtId }) => {
    checkRecht(actor, 'startZaak', gemeente);
    const eerder = await omgeving.stores.zaken.findOpdracht(gemeente, opdrachtId);
    if (eerder) return answer(await readZaak(omgeving, gemeente, eerder.zaakId));
    const { vandaag } = makeMoment(omgeving, actor);
    await omgeving.regelkeuze.refresh(gemeente);
    // The date of receipt, one of the answers, decides on the questions, the rules and the process.
    const geldend = selectAanvraagregels(omgeving, gemeente, waarden['aanvraag.datumOntvangst']);
    const invoer = checkInvoer(omgeving, readFormulier(omgeving, geldend, AANVRAAG), waarden, { vandaag });
    return openZaak(omgeving, makeMoment(omgeving, actor), { gemeente, gegevens: makeGegevens(invoer), opdrachtId });
  };
}

/** What a new zaak begins with. */
export interface Zaakbegin {
  readonly gemeente: string;
  readonly gegevens: Zaakgegevens;
  readonly opdrachtId: string;
  /** Start message of the first process; absent: the process that an aanvraag starts. */
  readonly startbericht?: string;
}

/** Opens a zaak and runs its first process up to the first task. Twice with the same `opdrachtId` is one zaak. @throws InvoerError */
export async function openZaak(
  omgeving: Omgeving,
  moment: Moment,
  { gemeente, gegevens, opdrachtId, startbericht }: Zaakbegin,
): ReturnType<Usecases['startZaak']> {
  const { regels, bron } = await selectVersies(omgeving, gemeente, gegevens.aanvraag.datumOntvangst);
  await checkAmbtshalve(regels, gegevens, moment.vandaag);
  const jaar = Number(moment.vandaag.slice(0, 4));
  const nummer = await omgeving.stores.zaken.nextZaaknummer(gemeente, jaar);
  const begin: Gebeurtenis = {
    soort: 'ZaakGestart',
    zaakId: omgeving.makeId(),
    gemeente,
    zaaknummer: `LKS-${jaar}-${String(nummer).padStart(4, '0')}`,
    variant: regels.geldend.variant,
    gegevens,
  };
  const eerste = beginProces(omgeving, bron, startbericht, moment);
  const stapomgeving = makeStapomgeving(omgeving, gemeente, regels, moment);
  const stap = await stepZaak(undefined, [begin, ...eerste.vooraf], eerste.beweging, stapomgeving);
  const opslag = makeOpslag(stap.zaak, stap.gebeurtenissen, { ...moment, opdrachtId });
  try {
    await omgeving.stores.zaken.save(opslag);
  } catch (fout) {
    // The same command came twice at the same moment: the other one opened the zaak.
    if (!(await isDone(omgeving, gemeente, opdrachtId))) throw fout;
  }
  const gedaan = await omgeving.stores.zaken.findOpdracht(gemeente, opdrachtId);
  return answer(await readZaak(omgeving, gemeente, gedaan?.zaakId ?? opslag.zaak.id));
}

/** @throws InvoerError when the gemeente itself asks and has agreed not to (parameter `aanvraag.route_ambtshalve`). */
async function checkAmbtshalve(regels: Zaakregels, gegevens: Zaakgegevens, vandaag: Datum): Promise<void> {
  if (gegevens.aanvraag.ingediendDoor !== 'gemeente') return;
  const parameters = await regels.calculateParameters({ gegevens, documenten: [] }, vandaag);
  if (getJaNee(parameters, 'aanvraag.route_ambtshalve')) return;
  const melding = `${regels.geldend.gemeente.naam} begint niet zelf aan loonkostensubsidie. Vraag de werkgever of de werknemer om een aanvraag.`;
  throw new InvoerError(melding, [{ veld: 'aanvraag.ingediendDoor', melding }]);
}

// helpers

/** The first process: it begins by itself, or by its start message. */
function beginProces(
  { makeId, engine }: Omgeving,
  { naam, versie }: Procesbron,
  startbericht: string | undefined,
  { vandaag }: Moment,
): Required<Pick<Zaakopdracht, 'vooraf' | 'beweging'>> {
  if (startbericht !== undefined) return { vooraf: [], beweging: { vervolg: { bericht: startbericht } } };
  const proces: Proces = { id: makeId(), naam, versie, engine, status: 'lopend', gestartOp: vandaag };
  return {
    vooraf: [{ soort: 'ProcesGestart', proces }],
    beweging: { procesId: proces.id, invoer: { soort: 'start' } },
  };
}

async function isDone({ stores }: Omgeving, gemeente: string, opdrachtId: string): Promise<boolean> {
  return (await stores.zaken.findOpdracht(gemeente, opdrachtId)) !== undefined;
}

function answer({ id, zaaknummer, versie }: Zaak): { zaakId: string; zaaknummer: string; versie: number } {
  return { zaakId: id, zaaknummer, versie };
}

/** The rules and the process of the date on which the aanvraag came in: the zaak keeps them. @throws InvoerError when there are none. */
async function selectVersies(
  omgeving: Omgeving,
  gemeente: string,
  peildatum: Datum,
): Promise<{ readonly regels: Zaakregels; readonly bron: Procesbron }> {
  try {
    const regels = omgeving.regelkeuze.select(gemeente, peildatum);
    return { regels, bron: await omgeving.proceskeuze.select(regels.geldend, omgeving.proces) };
  } catch (fout) {
    if (!(fout instanceof RegelbestandError || fout instanceof NietGevondenError || isUnknownProcess(fout))) throw fout;
    const melding = 'Voor deze ontvangstdatum kent dit systeem nog geen werkproces. Controleer de datum.';
    throw new InvoerError(melding, [{ veld: 'aanvraag.datumOntvangst', melding }]);
  }
}

function isUnknownProcess(fout: unknown): boolean {
  return fout instanceof Error && fout.name === 'UnknownProcessError';
}

function makeGegevens(invoer: Readonly<Record<string, unknown>>): Zaakgegevens {
  const leeg = { loonwaarde: {}, rappel: { aantalVerstuurd: 0, verstuurdOp: [] }, oordeel: {} };
  // The form is the aanvraag: its check guarantees the four groups.
  return Object.entries(invoer).reduce<object>(
    (tot, [pad, waarde]) => writeVeld(tot, pad, waarde),
    leeg,
  ) as Zaakgegevens;
}
