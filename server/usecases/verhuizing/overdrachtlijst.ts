import type { Datum } from '../../domain/datum.ts';
import type { Overdrachtgemeente } from '../../domain/verhuizing/overdracht.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/** A package that this gemeente made. Holds no name of a person: the file itself is encrypted. */
export interface Verzonden {
  readonly pakketId: string;
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
  readonly van: Overdrachtgemeente;
  /** Zaaknummer at the sender. */
  readonly kenmerk: string;
  readonly ontvangenOp: Datum;
  readonly status: 'nieuw' | 'overgenomen';
  /** Present when it was taken over. */
  readonly zaakId?: string;
  readonly zaaknummer?: string;
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

/** Adds or replaces the line of a package that came in; what was taken over stays so, also when it comes in again. */
export function putOntvangen(omgeving: Lijstomgeving, gemeente: string, regel: Ontvangen): Promise<void> {
  return change(omgeving, gemeente, ({ verzonden, ontvangen }) => {
    const eerder = ontvangen.find(({ pakketId }) => pakketId === regel.pakketId);
    return { verzonden, ontvangen: eerder?.status === 'overgenomen' ? ontvangen : put(ontvangen, regel) };
  });
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

function put<T extends { readonly pakketId: string }>(regels: readonly T[], regel: T): readonly T[] {
  const zonder = regels.filter(({ pakketId }) => pakketId !== regel.pakketId);
  return [...zonder, regel];
}
