import type { Sleutelkaart } from '../../domain/verhuizing/sleutelkaart.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Eigensleutels } from './overdrachtpoort.ts';

type Sleutelomgeving = Pick<Omgeving, 'stores' | 'kluis' | 'regels' | 'overdracht'>;

/** The keys of a gemeente; made at the first use, the secret half encrypted as BSNs are. Two servers at once end up with the same ones. */
export async function readEigensleutels(omgeving: Sleutelomgeving, gemeente: string): Promise<Eigensleutels> {
  const { instellingen } = omgeving.stores;
  const bewaard = await instellingen.find(eigen(gemeente));
  if (bewaard !== undefined) return unlock(omgeving, bewaard);
  const naam = omgeving.regels.gemeenten[gemeente]?.gegevens?.naam ?? gemeente;
  const { kaart, geheim } = await omgeving.overdracht.makeSleutels({ slug: gemeente, naam });
  const { versleuteld } = omgeving.kluis.encrypt(geheim);
  await instellingen.replace(eigen(gemeente), undefined, JSON.stringify({ kaart, versleuteld }));
  return unlock(omgeving, (await instellingen.find(eigen(gemeente))) ?? '');
}

/** A gemeente of this installation has keys as soon as they are asked for. */
export function isHier({ regels }: Pick<Omgeving, 'regels'>, gemeente: string): boolean {
  return regels.gemeenten[gemeente]?.gegevens !== undefined;
}

/** The keys that somebody of this gemeente read in. */
export async function listBekend(
  { stores }: Pick<Omgeving, 'stores'>,
  gemeente: string,
): Promise<readonly Sleutelkaart[]> {
  return parseKaarten(await stores.instellingen.find(bekend(gemeente)));
}

/** Every key that this gemeente trusts: those of the gemeenten beside it, and those that were read in. */
export async function listVertrouwd(omgeving: Sleutelomgeving, gemeente: string): Promise<readonly Sleutelkaart[]> {
  const buren = Object.keys(omgeving.regels.gemeenten).filter((slug) => slug !== gemeente && isHier(omgeving, slug));
  const hier = await Promise.all(
    buren.map(async (slug) => {
      const bewaard = await omgeving.stores.instellingen.find(eigen(slug));
      return bewaard === undefined ? [] : [unlock(omgeving, bewaard).kaart];
    }),
  );
  return [...hier.flat(), ...(await listBekend(omgeving, gemeente))];
}

/** The key to encrypt with for this gemeente; undefined when nobody has read it in yet. The last one that was read in counts. */
export async function findOntvangersleutel(
  omgeving: Sleutelomgeving,
  gemeente: string,
  ontvanger: string,
): Promise<Sleutelkaart | undefined> {
  if (isHier(omgeving, ontvanger)) return (await readEigensleutels(omgeving, ontvanger)).kaart;
  return (await listBekend(omgeving, gemeente)).findLast((kaart) => kaart.gemeente.slug === ontvanger);
}

/** Keeps a key that somebody compared with its owner; the same key a second time changes nothing. */
export async function keepSleutel(
  { stores }: Pick<Omgeving, 'stores'>,
  gemeente: string,
  kaart: Sleutelkaart,
): Promise<void> {
  for (;;) {
    const oud = await stores.instellingen.find(bekend(gemeente));
    const kaarten = parseKaarten(oud);
    if (kaarten.some((ander) => JSON.stringify(ander) === JSON.stringify(kaart))) return;
    if (await stores.instellingen.replace(bekend(gemeente), oud, JSON.stringify([...kaarten, kaart]))) return;
  }
}

// helpers

const eigen = (gemeente: string): string => `overdracht.sleutel.${gemeente}`;
const bekend = (gemeente: string): string => `overdracht.bekend.${gemeente}`;

function unlock({ kluis }: Pick<Omgeving, 'kluis'>, bewaard: string): Eigensleutels {
  const { kaart, versleuteld } = JSON.parse(bewaard) as { readonly kaart: Sleutelkaart; readonly versleuteld: string };
  return { kaart, geheim: kluis.decrypt({ versleuteld, laatste3: '' }) };
}

function parseKaarten(tekst: string | undefined): readonly Sleutelkaart[] {
  return tekst === undefined ? [] : (JSON.parse(tekst) as readonly Sleutelkaart[]);
}
