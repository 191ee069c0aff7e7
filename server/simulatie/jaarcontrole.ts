import type { Datum } from '../domain/datum.ts';
import type { Brief, Zaak } from '../domain/zaak.ts';
import type { Jaarwereld } from './jaarwereld.ts';
import type { Jaarzaak } from './jaaruitslag.ts';

/** Terms that were kept, and terms that passed. A term that fell away counts for neither. */
export function countTermijnen(zaken: readonly Pick<Zaak, 'termijnen'>[]): {
  readonly gehaald: number;
  readonly gemist: number;
} {
  const termijnen = zaken.flatMap((zaak) => zaak.termijnen).filter(({ signaal }) => signaal !== true);
  const count = (status: string) => termijnen.filter((termijn) => termijn.status === status).length;
  return { gehaald: count('gehaald'), gemist: count('verstreken') };
}

/** Terms of which the last day is over and that nobody noticed: a term that passed has to be recorded as such. */
export function listGemisteTermijnen(zaken: readonly Jaarzaak[], vandaag: Datum): readonly string[] {
  return zaken.flatMap(({ naam, zaak }) =>
    zaak.termijnen
      .filter(({ status, einddatum }) => status === 'lopend' && einddatum < vandaag)
      .map((termijn) => `Zaak ${naam}: de termijn “${termijn.naam}” tot en met ${termijn.einddatum} is niet bewaakt.`),
  );
}

/** Every letter was made, and none twice. */
export async function checkBrieven(wereld: Jaarwereld, zaken: readonly Jaarzaak[]): Promise<readonly string[]> {
  const fouten: string[] = [];
  for (const { naam, zaak } of zaken) {
    for (const brief of zaak.brieven) {
      const bestand = await wereld.stores.bestanden.find(wereld.gemeente, zaak.id, brief.id);
      if (bestand === undefined) fouten.push(`Zaak ${naam}: brief ${brief.code} aan de ${brief.aan} is niet gemaakt.`);
    }
    fouten.push(...listDubbel(naam, zaak.brieven));
  }
  return fouten;
}

// helpers

function listDubbel(naam: string, brieven: readonly Brief[]): readonly string[] {
  const gezien = new Set<string>();
  return brieven.flatMap(({ id, code, aan, datum, gegevens }) => {
    const sleutels = [id, JSON.stringify([code, aan, datum, gegevens])];
    const dubbel = sleutels.some((sleutel) => gezien.has(sleutel));
    for (const sleutel of sleutels) gezien.add(sleutel);
    return dubbel ? [`Zaak ${naam}: brief ${code} aan de ${aan} van ${datum} is er twee keer.`] : [];
  });
}
