import type { Datum } from '../../domain/datum.ts';
import type { Overdrachtgemeente } from '../../domain/verhuizing/overdracht.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/** A package that this gemeente made. Holds no name of a person: the file itself is encrypted. */
export interface Verzonden {
  readonly pakketId: string;
  /** 2 and on when it was made anew; absent for 1. */
  readonly volgnummer?: number;
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly naar: Overdrachtgemeente;
  readonly gemaaktOp: Datum;
  /** `wacht_op_sleutel`: nobody has read in the key of the receiver yet. `bezorgd`: it lies in the tray of a gemeente beside this one. */
  readonly status: 'wacht_op_sleutel' | 'klaar' | 'bezorgd';
}

/** A package that came in for this gemeente. */
export interface Ontvangen {
  readonly pakketId: string;
  /** Of the latest one that came in; absent for 1. */
  readonly volgnummer?: number;
  readonly van: Overdrachtgemeente;
  /** Zaaknummer at the sender. */
  readonly kenmerk: string;
  readonly ontvangenOp: Datum;
  readonly status: 'nieuw' | 'overgenomen';
  /** Present when it was taken over. */
  readonly zaakId?: string;
  readonly zaaknummer?: string;
  /** It came in again after it was taken over: somebody has to look what changed. */
  readonly bijgewerkt?: boolean;
}

/** The packages of a gemeente, oldest first. */
export interface Overdrachtlijst {
  readonly verzonden: readonly Verzonden[];
  readonly ontvangen: readonly Ontvangen[];
}

type Lijstomgeving = Pick<Omgeving, 'stores'>;

/** Under this name instead of that of a zaak the bytes of a package that came in are kept. */
export const POSTVAK = 'overdrachten';

export async function readLijst({ stores }: Lijstomgeving, gemeente: string): Promise<Overdrachtlijst> {
  return parse(await stores.instellingen.find(sleutel(gemeente)));
}

/** Adds or replaces the line of a package that went out. */
export function putVerzonden(omgeving: Lijstomgeving, gemeente: string, regel: Verzonden): Promise<void> {
  return change(omgeving, gemeente, ({ verzonden, ontvangen }) => ({ verzonden: put(verzonden, regel), ontvangen }));
}

/**
 * Adds or replaces the line of a package that came in. What was taken over stays so: the same one again changes nothing, and a later one says
 * that there is something to look at.
 */
export function putOntvangen(omgeving: Lijstomgeving, gemeente: string, regel: Ontvangen): Promise<void> {
  return change(omgeving, gemeente, ({ verzonden, ontvangen }) => {
    const eerder = ontvangen.find(({ pakketId }) => pakketId === regel.pakketId);
    if (eerder?.status !== 'overgenomen') return { verzonden, ontvangen: put(ontvangen, regel) };
    const { volgnummer, ontvangenOp } = regel;
    const later = { ...eerder, ontvangenOp, volgnummer: volgnummer ?? 1, bijgewerkt: true };
    return { verzonden, ontvangen: isLater(regel, eerder) ? put(ontvangen, later) : ontvangen };
  });
}

/** What came in again was looked at. */
export function finishBijgewerkt(omgeving: Lijstomgeving, gemeente: string, pakketId: string): Promise<void> {
  return change(omgeving, gemeente, ({ verzonden, ontvangen }) => ({
    verzonden,
    ontvangen: ontvangen.map((regel) => (regel.pakketId === pakketId ? { ...regel, bijgewerkt: false } : regel)),
  }));
}

/** Whether a package was made after another one of the same id. */
export function isLater(een: { readonly volgnummer?: number }, ander: { readonly volgnummer?: number }): boolean {
  return (een.volgnummer ?? 1) > (ander.volgnummer ?? 1);
}

// helpers

const sleutel = (gemeente: string): string => `overdracht.lijst.${gemeente}`;

function parse(tekst: string | undefined): Overdrachtlijst {
  return tekst === undefined ? { verzonden: [], ontvangen: [] } : (JSON.parse(tekst) as Overdrachtlijst);
}

/** Two servers that change it at once both get their turn. */
async function change(
  { stores }: Lijstomgeving,
  gemeente: string,
  decide: (lijst: Overdrachtlijst) => Overdrachtlijst,
): Promise<void> {
  for (;;) {
    const oud = await stores.instellingen.find(sleutel(gemeente));
    if (await stores.instellingen.replace(sleutel(gemeente), oud, JSON.stringify(decide(parse(oud))))) return;
  }
}

/** A line of an earlier number never takes the place of a later one: it may be delivered again after a crash. */
function put<T extends { readonly pakketId: string; readonly volgnummer?: number }>(
  regels: readonly T[],
  regel: T,
): readonly T[] {
  if (regels.some((ander) => ander.pakketId === regel.pakketId && isLater(ander, regel))) return regels;
  return [...regels.filter(({ pakketId }) => pakketId !== regel.pakketId), regel];
}
