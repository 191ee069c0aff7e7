import type { Rebaseantwoord } from '../../domain/rebase/rebase.ts';
import type { Tijdstip } from '../../domain/zaak/zaak.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Updateplaats, Updateverslag } from './updates.ts';

/** What is kept of an update: the answers, and the concept that was made of it. */
export interface Updatestand {
  readonly antwoorden: Readonly<
    Record<string, { readonly antwoord: Rebaseantwoord; readonly door: string; readonly tijdstip: Tijdstip }>
  >;
  readonly concept?: Updateverslag;
}

/** The answers that were given for this version of the gemeente: those for an older version say nothing about it. */
export async function readUpdatestand(
  { stores }: Pick<Omgeving, 'stores'>,
  plaats: Updateplaats,
  versie: string,
): Promise<Updatestand> {
  const tekst = await stores.instellingen.find(makeSleutel(plaats, versie));
  return tekst === undefined ? { antwoorden: {} } : (JSON.parse(tekst) as Updatestand);
}

/** Keeps the answers. */
export async function writeUpdatestand(
  { stores }: Pick<Omgeving, 'stores'>,
  plaats: Updateplaats,
  versie: string,
  stand: Updatestand,
): Promise<void> {
  await stores.instellingen.put(makeSleutel(plaats, versie), JSON.stringify(stand));
}

// helpers

function makeSleutel({ gemeente, naar }: Updateplaats, versie: string): string {
  return `update:${gemeente}:${naar}:${versie}`;
}
