import { findEigenaar, findRegiosleutel } from '../../rules/eigenaar.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';
import { readNamen } from './show-variant.ts';
import type { Publicatie } from './variantversies.ts';

/** Everything that was published for this owner, newest first: of a gemeente also what its regio published, because it holds there too. */
export async function listPublicaties(omgeving: Omgeving, eigenaar: string): Promise<readonly Publicatie[]> {
  const regio = findRegiosleutel(omgeving.regels, eigenaar);
  const eigenaren = regio === undefined ? [eigenaar] : [eigenaar, regio];
  const gevonden = await Promise.all(eigenaren.map((naam) => listVan(omgeving, naam)));
  return gevonden.flat().toSorted((a, b) => b.tijdstip.localeCompare(a.tijdstip));
}

// helpers

async function listVan(omgeving: Omgeving, eigenaar: string): Promise<readonly Publicatie[]> {
  const [versies, namen] = await Promise.all([
    omgeving.stores.varianten.listGepubliceerd(eigenaar),
    readNamen(omgeving, eigenaar),
  ]);
  const van = findEigenaar(omgeving.regels, eigenaar)?.gegevens.naam ?? eigenaar;
  return versies.flatMap((versie) =>
    versie.status === 'gepubliceerd'
      ? [
          {
            id: versie.id,
            van,
            versie: String(versie.versie),
            geldigVanaf: versie.geldigVanaf,
            makerNaam: namen.get(versie.maker) ?? versie.maker,
            doorNaam: namen.get(versie.controleur) ?? versie.controleur,
            tijdstip: versie.gepubliceerdOp,
          },
        ]
      : [],
  );
}
