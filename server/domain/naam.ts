/** The parts of a name as the gegevens of a zaak hold them. */
export interface Naamdelen {
  readonly voorletters: string;
  readonly voornaam: string;
  readonly tussenvoegsel?: string;
  readonly achternaam: string;
}

/** "de Boer, S.": for lists, sorted and read by surname. */
export function formatLijstnaam(naam: Naamdelen): string {
  return `${achternaamVoluit(naam)}, ${naam.voorletters}`;
}

/** "S. de Boer": for an address. */
export function formatNaam(naam: Naamdelen): string {
  return `${naam.voorletters} ${achternaamVoluit(naam)}`;
}

/** "Sanne de Boer": for running text. */
export function formatVoluitNaam(naam: Naamdelen): string {
  return `${naam.voornaam} ${achternaamVoluit(naam)}`;
}

function achternaamVoluit({ tussenvoegsel, achternaam }: Naamdelen): string {
  return tussenvoegsel ? `${tussenvoegsel} ${achternaam}` : achternaam;
}
