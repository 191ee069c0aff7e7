import type { Briefsjabloon, LokaleTekst } from '../brief/brief.ts';

/** The template with the local texts in the place of the national ones; of two for one block the first counts. */
export function placeLokaleTeksten(sjabloon: Briefsjabloon, teksten: readonly LokaleTekst[]): Briefsjabloon {
  return {
    ...sjabloon,
    blokken: sjabloon.blokken.map((blok) => {
      const lokaal = teksten.find(({ brief, blok: naam }) => brief === sjabloon.code && naam === blok.naam);
      return lokaal !== undefined && (blok.soort === 'alinea' || blok.soort === 'kop')
        ? { ...blok, tekst: lokaal.tekst }
        : blok;
    }),
  };
}
