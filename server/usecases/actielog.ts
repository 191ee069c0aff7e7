import type { Actiestand, Begeleiding } from '../domain/begeleiding/begeleiding.ts';
import { STATUSNAMEN } from '../domain/begeleiding/stand-woorden.ts';
import { ConflictError } from '../domain/fouten.ts';
import type { Tijdstip } from '../domain/zaak/zaak.ts';
import type { Omgeving } from './zaak/change-zaak.ts';

/** Which version of which gemeente the log is of. */
export interface Actielogplaats {
  readonly gemeente: string;
  readonly variant: Pick<Begeleiding['variant'], 'naam' | 'versie'>;
}

/** What somebody said about an action of the implementatieplan; a line is added and never changed. */
export interface Actielogregel extends Omit<Actiestand, 'versie'> {
  /** Id and name of the action. */
  readonly actie: string;
  readonly onderdeel: string;
  readonly gebruikersnaam: string;
  readonly tijdstip: Tijdstip;
}

/** A line as the log shows it, with the version of the gemeente that it is about. */
export interface Actielogweergave
  extends Pick<Actielogregel, 'actie' | 'onderdeel' | 'status' | 'wie' | 'opmerking' | 'tijdstip'> {
  readonly variantversie: string;
  /** User name and display name. */
  readonly door: string;
  readonly doorNaam: string;
}

type Stores = Pick<Omgeving, 'stores'>;

/** Somebody who saves another action at the same moment makes us look again. */
const POGINGEN = 20;

/** Everything that was said about the actions of a version, oldest first. */
export async function readActielog({ stores }: Stores, plaats: Actielogplaats): Promise<readonly Actielogregel[]> {
  return parse(await stores.instellingen.find(makeSleutel(plaats)));
}

/** How far each action is, by its id: what was said last, and how often something was said. */
export function listStanden(log: readonly Actielogregel[]): Readonly<Record<string, Actiestand>> {
  const standen: Record<string, Actiestand> = {};
  for (const { actie, onderdeel: _onderdeel, gebruikersnaam: _naam, tijdstip: _tijdstip, ...stand } of log) {
    standen[actie] = { ...stand, versie: (standen[actie]?.versie ?? 0) + 1 };
  }
  return standen;
}

/**
 * Adds a line: it is the stand and the log at once, so the two never differ.
 * @throws ConflictError with both values when somebody said something about this action since `verwachteVersie`
 */
export async function appendActielog(
  { stores }: Stores,
  plaats: Actielogplaats,
  regel: Actielogregel,
  verwachteVersie: number,
): Promise<void> {
  const sleutel = makeSleutel(plaats);
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const oud = await stores.instellingen.find(sleutel);
    const log = parse(oud);
    checkVersie(log, regel, verwachteVersie);
    if (await stores.instellingen.replace(sleutel, oud, JSON.stringify([...log, regel]))) return;
  }
  throw new ConflictError('Veel collega’s bewaren nu tegelijk. Probeer het zo nog een keer.');
}

// helpers

function makeSleutel({ gemeente, variant }: Actielogplaats): string {
  return `actielog:${gemeente}:${variant.naam}.${variant.versie}`;
}

function parse(tekst: string | undefined): readonly Actielogregel[] {
  return JSON.parse(tekst ?? '[]') as readonly Actielogregel[];
}

function checkVersie(log: readonly Actielogregel[], eigen: Actielogregel, verwachteVersie: number): void {
  const eerder = log.filter(({ actie }) => actie === eigen.actie);
  const nu = eerder.at(-1);
  if (eerder.length === verwachteVersie) return;
  if (nu === undefined) throw new ConflictError('Over deze actie is nog niets gezegd. Haal de lijst opnieuw op.');
  const gezien = eerder[verwachteVersie - 1];
  throw new ConflictError(
    `${nu.door} zei intussen over deze actie: ${describe(nu)}. U koos: ${describe(eigen)}. Kies wat er moet staan.`,
    {
      door: nu.gebruikersnaam,
      doorNaam: nu.door,
      tijdstip: nu.tijdstip,
      zaakversie: eerder.length,
      wijzigingen: (['status', 'wie', 'opmerking'] as const)
        .filter((pad) => nu[pad] !== eigen[pad])
        .map((pad) => ({ pad, ...(gezien === undefined ? {} : { oud: gezien[pad] }), nieuw: nu[pad] })),
    },
  );
}

function describe({ status, wie, opmerking }: Pick<Actiestand, 'status' | 'wie' | 'opmerking'>): string {
  return [STATUSNAMEN[status], wie, opmerking]
    .filter((deel) => deel !== '')
    .map((deel) => `‘${deel}’`)
    .join(', ');
}
