import { ConflictError, NietGevondenError } from '../../domain/fouten.ts';
import { readInhoud } from '../../domain/variant/variant.ts';
import type { Variantgebeurtenis } from '../../domain/variant/variantgebeurtenis.ts';
import { evolveVariant, toLogregel } from '../../domain/variant/variantgebeurtenis.ts';
import type { Variantversie } from '../../domain/variant/variantversie.ts';
import { listVarianten } from '../../rules/eigenaar.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { toVariant } from '../../rules/variantversies.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import type { Variantplaats } from './variantversies.ts';

/** A version as it stands in a file of the product or in the store. */
export interface Versie {
  readonly id: string;
  readonly variant: Variant;
  /** Absent for a version from a file: that one is in force and never changes. */
  readonly opgeslagen?: Variantversie;
}

/** Somebody who saves at the same time makes us look again; after this many times it is told to the user. */
const POGINGEN = 3;

/** The versions of a gemeente: those of the store newest first, then those of the files. */
export async function listVersies(omgeving: Omgeving, gemeente: string): Promise<readonly Versie[]> {
  const opgeslagen = await omgeving.stores.varianten.list(gemeente);
  return [...opgeslagen.map(toVersie), ...listBestanden(omgeving, gemeente).toReversed()];
}

/** @throws NietGevondenError */
export async function readVersie(
  omgeving: Pick<Omgeving, 'regels' | 'stores'>,
  { gemeente, variantId }: Variantplaats,
): Promise<Versie> {
  const bestand = listBestanden(omgeving, gemeente).find(({ id }) => id === variantId);
  if (bestand) return bestand;
  const opgeslagen = await omgeving.stores.varianten.find(gemeente, variantId);
  if (opgeslagen) return toVersie(opgeslagen);
  throw new NietGevondenError('Deze versie is er niet, of hoort niet bij uw gemeente.');
}

/**
 * Read, decide, save. Without `stand` the decision is taken again when somebody else saved in between; with it, that person is first.
 * @throws ConflictError when the version changed since `stand`, or is not in the status that the command needs
 */
export async function changeVariant(
  omgeving: Omgeving,
  plaats: Variantplaats & { readonly stand?: number },
  decide: (variant: Variantversie) => readonly Variantgebeurtenis[] | Promise<readonly Variantgebeurtenis[]>,
): Promise<Versie> {
  for (let poging = 1; ; poging += 1) {
    const { opgeslagen } = await readVersie(omgeving, plaats);
    if (!opgeslagen) {
      throw new ConflictError('Deze versie hoort bij het product en verandert niet. Maak een nieuw concept.');
    }
    if (plaats.stand !== undefined && plaats.stand !== opgeslagen.stand) {
      throw new ConflictError('Een collega heeft deze versie net gewijzigd. Bekijk eerst wat er veranderd is.');
    }
    const gebeurtenissen = await decide(opgeslagen);
    if (gebeurtenissen.length === 0) return toVersie(opgeslagen);
    try {
      return await saveVariant(omgeving, opgeslagen, gebeurtenissen);
    } catch (fout) {
      if (!(fout instanceof ConflictError) || plaats.stand !== undefined || poging >= POGINGEN) throw fout;
    }
  }
}

/** Saves what happened to a version, with its lines in the log. @throws ConflictError */
export async function saveVariant(
  { stores, klok }: Pick<Omgeving, 'stores' | 'klok'>,
  variant: Variantversie | undefined,
  gebeurtenissen: readonly Variantgebeurtenis[],
): Promise<Versie> {
  const gevolgd = gebeurtenissen.reduce<Variantversie | undefined>(evolveVariant, variant);
  if (gevolgd === undefined) throw new TypeError('Nothing happened, so there is nothing to save');
  const verwachteStand = variant?.stand ?? 0;
  const nieuw: Variantversie = { ...gevolgd, stand: verwachteStand + 1 };
  const { id: variantId, gemeente, stand } = nieuw;
  const tijdstip = klok.nu();
  const vastleggingen = gebeurtenissen.map((gebeurtenis, plaats) => {
    const volgnummer = plaats + 1;
    const id = `${variantId}:${stand}:${volgnummer}`;
    return { id, variantId, gemeente, stand, volgnummer, tijdstip, gebeurtenis: toLogregel(gebeurtenis) };
  });
  await stores.varianten.save({ variant: nieuw, verwachteStand, vastleggingen });
  return toVersie(nieuw);
}

// helpers

function toVersie(opgeslagen: Variantversie): Versie {
  return {
    id: opgeslagen.id,
    variant: toVariant(opgeslagen),
    opgeslagen: { ...opgeslagen, ...readInhoud(opgeslagen) },
  };
}

function listBestanden({ regels }: Pick<Omgeving, 'regels'>, gemeente: string): readonly Versie[] {
  return listVarianten(regels, gemeente).map((variant) => ({ id: `bestand:${gemeente}:${variant.versie}`, variant }));
}
