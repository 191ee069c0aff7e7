import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Stores } from '../../ports.ts';
import type { Variantplaats } from '../variant/variantversies.ts';
import type { Migratierapport } from './migratieusecases.ts';

/** A bulk action as it is kept: what was asked, so that it can go on after a crash. What was done stands in the zaken. */
export interface Migratieopdracht {
  readonly id: string;
  readonly gemeente: string;
  readonly variantId: string;
  readonly soort: Migratierapport['soort'];
  /** Of a terugzetten: the action that it undoes. */
  readonly van?: string;
  readonly reden: string;
  /** User name of whoever asked for it; absent in an action that was kept before this was. */
  readonly door?: string;
  readonly doorNaam: string;
  readonly begonnenOp: Tijdstip;
  readonly zaken: readonly { readonly zaakId: string; readonly zaaknummer: string }[];
  /** Set when every zaak was looked at. */
  readonly regels?: Migratierapport['regels'];
}

/** So many actions of a version stay in its list. */
const IN_LIJST = 20;

/** The action of that id, when it was begun. */
export async function findMigratie(
  stores: Stores,
  gemeente: string,
  id: string,
): Promise<Migratieopdracht | undefined> {
  const tekst = await stores.instellingen.find(keyOf(gemeente, id));
  return tekst === undefined ? undefined : (JSON.parse(tekst) as Migratieopdracht);
}

/** Keeps an action; a new one is added to the list of its version. */
export async function saveMigratie(stores: Stores, migratie: Migratieopdracht): Promise<void> {
  const { gemeente, id } = migratie;
  await stores.instellingen.put(keyOf(gemeente, id), JSON.stringify(migratie));
  const ids = await listIds(stores, migratie);
  if (ids.includes(id)) return;
  await stores.instellingen.put(listKeyOf(migratie), JSON.stringify([id, ...ids].slice(0, IN_LIJST)));
}

/** The actions to this version, newest first. */
export async function listMigraties(stores: Stores, plaats: Variantplaats): Promise<readonly Migratieopdracht[]> {
  const ids = await listIds(stores, plaats);
  const gevonden = await Promise.all(ids.map((id) => findMigratie(stores, plaats.gemeente, id)));
  return gevonden.flatMap((migratie) => migratie ?? []);
}

/** The action as people see it. A zaak that was not looked at yet has not begun. */
export function describeMigratie(migratie: Migratieopdracht): Migratierapport {
  const { id, soort, reden, doorNaam, begonnenOp, zaken, regels } = migratie;
  const nogNiet = zaken.map((zaak) => ({ ...zaak, uitkomst: 'niet_begonnen' as const }));
  return { migratieId: id, soort, reden, doorNaam, begonnenOp, af: regels !== undefined, regels: regels ?? nogNiet };
}

// helpers

async function listIds(stores: Stores, plaats: Variantplaats): Promise<readonly string[]> {
  const tekst = await stores.instellingen.find(listKeyOf(plaats));
  return tekst === undefined ? [] : (JSON.parse(tekst) as readonly string[]);
}

function keyOf(gemeente: string, id: string): string {
  return `migratie:${gemeente}:${id}`;
}

function listKeyOf({ gemeente, variantId }: Variantplaats): string {
  return `migraties:${gemeente}:${variantId}`;
}
