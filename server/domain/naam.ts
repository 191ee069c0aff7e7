/** The parts of a name as the gegevens of a zaak hold them. */
export interface Naamdelen {
  readonly voorletters: string;
  readonly voornaam: string;
  readonly tussenvoegsel?: string;
  readonly achternaam: string;
}

/** "de Boer, S.": as lists show and sort a person. */
export function formatLijstnaam(naam: Naamdelen): string {
  return `${formatAchternaam(naam)}, ${naam.voorletters}`;
}

/** "de Boer, S. (Sanne)": as the head of a zaak shows a person. */
export function formatNaamMetRoepnaam(naam: Naamdelen): string {
  return `${formatLijstnaam(naam)} (${naam.voornaam})`;
}

/** "Sanne de Boer": as a sentence names a person. */
export function formatVoluitNaam(naam: Naamdelen): string {
  return `${naam.voornaam} ${formatAchternaam(naam)}`;
}

/** "S. de Boer": as an address names a person. */
export function formatNaam(naam: Naamdelen): string {
  return `${naam.voorletters} ${formatAchternaam(naam)}`;
}

/** Lower case and without diacritics, so that "Yildiz" finds "Yıldız" and "strasse" finds "Straße". */
export function normalizeZoektekst(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/\s+/gu, ' ')
    .trim();
}

// helpers

function formatAchternaam(naam: Naamdelen): string {
  return naam.tussenvoegsel ? `${naam.tussenvoegsel} ${naam.achternaam}` : naam.achternaam;
}
