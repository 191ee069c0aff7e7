import type { Proces } from '../../domain/zaak/zaak.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { InstellingStore } from '../../ports.ts';
import type { Diagramlezer } from '../deps.ts';
import { TekeningError } from './tekening-error.ts';

/** A drawing on which a process can have begun, with the beginnings of the states that are of it. */
export type Tekening = Pick<Procesbron, 'naam' | 'versie' | 'kenmerken' | 'xml'>;

type Lopend = Pick<Proces, 'naam' | 'versie' | 'toestand'>;

/** Whether the process began on this drawing, as far as its state tells; a process without a state is of every one. */
export function isTekeningVan({ kenmerken }: Pick<Procesbron, 'kenmerken'>, { toestand }: Lopend): boolean {
  return toestand === undefined || kenmerken.includes(readKenmerk(toestand));
}

/** Finds the drawing of a state among those that were kept, and compiles each once. The answer throws a TekeningError when it is not there. */
export function makeTekeningzoeker(
  instellingen: Pick<InstellingStore, 'find'>,
  diagrammen: Pick<Diagramlezer, 'compile'>,
): (proces: Lopend) => Promise<Procesbron> {
  const bekend = new Map<string, Promise<Procesbron>>();
  const read = async (sleutel: string, { naam, versie }: Lopend): Promise<Procesbron> => {
    const xml = await instellingen.find(sleutel);
    if (xml === undefined) throw new TekeningError({ naam, versie });
    return { ...(await diagrammen.compile(xml, { naam, versie })), eerder: true };
  };
  return (proces) => {
    const sleutel = nameSleutel(proces, readKenmerk(proces.toestand ?? ''));
    const gevonden = bekend.get(sleutel) ?? read(sleutel, proces);
    bekend.set(sleutel, gevonden);
    gevonden.catch(() => bekend.delete(sleutel));
    return gevonden;
  };
}

/**
 * Keeps every drawing on which a process can begin, so that it can go on after the file has changed. What is kept is never replaced.
 * @returns one Dutch sentence for each drawing of `nu` that is another than at the start before, under the same version
 */
export async function keepTekeningen(
  instellingen: InstellingStore,
  { nu, eerder }: { readonly nu: readonly Tekening[]; readonly eerder: readonly Tekening[] },
): Promise<readonly string[]> {
  for (const tekening of [...eerder, ...nu]) await keepTekening(instellingen, tekening);
  const veranderd: Tekening[] = [];
  for (const tekening of nu) if (await isVeranderd(instellingen, tekening)) veranderd.push(tekening);
  return veranderd.map(
    ({ naam, versie }) =>
      `Het diagram ${naam} ${versie} is veranderd sinds de vorige start. Wat al loopt, gaat verder op de tekening waarmee het begon. Wat nieuw begint, volgt de nieuwe tekening.`,
  );
}

// helpers

/** "2.4f…": everything of a state before the last point. */
function readKenmerk(toestand: string): string {
  return toestand.slice(0, Math.max(0, toestand.lastIndexOf('.')));
}

function nameSleutel({ naam, versie }: Pick<Tekening, 'naam' | 'versie'>, kenmerk: string): string {
  return `tekening:${naam}:${versie}:${kenmerk}`;
}

async function keepTekening(instellingen: InstellingStore, tekening: Tekening): Promise<void> {
  for (const kenmerk of tekening.kenmerken) {
    const sleutel = nameSleutel(tekening, kenmerk);
    if ((await instellingen.find(sleutel)) === undefined) await instellingen.replace(sleutel, undefined, tekening.xml);
  }
}

async function isVeranderd(instellingen: InstellingStore, tekening: Tekening): Promise<boolean> {
  const sleutel = nameSleutel(tekening, 'nu');
  const [kenmerk = ''] = tekening.kenmerken;
  const was = await instellingen.find(sleutel);
  if (was === kenmerk) return false;
  await instellingen.put(sleutel, kenmerk);
  return was !== undefined;
}
