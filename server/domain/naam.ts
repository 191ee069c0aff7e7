/** The parts of a name as the gegevens of a zaak hold them. */
export interface Naamdelen {
  readonly voorletters: string;
  readonly voornaam: string;
  readonly tussenvoegsel?: string;
  readonly achternaam: string;
}

/** "de Boer, S.": as lists show a person. */
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

/**
 * "S. de Boer" as lists show it: "de Boer, S.". For what was kept as `formatNaam` wrote it, such as the lines of a run that was released;
 * a name of which the voorletters cannot be told stays as it is.
 */
export function turnNaam(naam: string): string {
  const delen = /^((?:\p{Lu}{1,4}|(?:\p{Lu}{1,2}\p{Ll}{0,2}\.)+)(?: \p{Lu}{1,2}\.)*) (\S.*)$/u.exec(naam);
  const [voorletters, achternaam] = [delen?.[1], delen?.[2]];
  return voorletters === undefined || achternaam === undefined ? naam : `${achternaam}, ${voorletters}`;
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

/** Words before a surname that do not count for its place in a list. */
const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  "aan al bij da de del den der di do dos du el en het in la le onder op over s 's t 't te ten ter tot uit van von voor zu".split(
    ' ',
  ),
);

/**
 * The place of "de Boer, S." in a list: "boer, s. de", under the B as in every Dutch register, without capitals and diacritics. A name of
 * nothing but such words keeps the last one.
 */
export function makeSorteernaam(lijstnaam: string): string {
  const woorden = normalizeZoektekst(lijstnaam).replaceAll('’', "'").split(' ');
  let voor = 0;
  while (voor < woorden.length - 1 && !woorden[voor]?.endsWith(',') && TUSSENVOEGSELS.has(woorden[voor] ?? ''))
    voor += 1;
  return [...woorden.slice(voor), ...woorden.slice(0, voor)].join(' ');
}

// helpers

function formatAchternaam(naam: Naamdelen): string {
  return naam.tussenvoegsel ? `${naam.tussenvoegsel} ${naam.achternaam}` : naam.achternaam;
}
