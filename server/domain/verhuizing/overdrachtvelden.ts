// What the next gemeente needs to go on, and nothing else (art. 5 AVG): a field that is new in the gegevens stays out until it is named here
// and in `rules/schema/overdracht.json`.

/** Of the werknemer; the BSN goes apart, and the address is asked for again. */
export const WERKNEMER = [
  'voorletters',
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'geboortedatum',
  'telefoon',
  'email',
  'doelgroepgrond',
  'kanWmlVerdienen',
  'bbl',
] as const;

/** Of the werkgever. */
export const WERKGEVER = [
  'naam',
  'kvkNummer',
  'loonheffingennummer',
  'adres',
  'contactpersoon',
  'telefoon',
  'email',
  'iban',
  'tenaamstelling',
  'uitzendbureau',
  'kenmerk',
] as const;

/** Of the dienstverband. */
export const DIENSTVERBAND = [
  'functie',
  'begindatum',
  'einddatum',
  'contractsoort',
  'urenPerWeek',
  'urenMaximum',
  'voltijdUren',
  'aokOntvangenOp',
  'andereLoonsubsidie',
  'wsw',
] as const;

/** Of the loonwaarde. */
export const LOONWAARDE = [
  'soortMeting',
  'organisatie',
  'meetdatum',
  'rapportdatum',
  'deskundige',
  'percentage',
  'volgendeMeting',
  'vastgesteldOp',
] as const;

/** Only these fields, and of those only what is known. */
export function pick<T extends object, K extends keyof T>(bron: T, velden: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    velden.filter((veld) => bron[veld] !== undefined).map((veld) => [veld, bron[veld]]),
  ) as Pick<T, K>;
}
