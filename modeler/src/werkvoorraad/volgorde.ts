import type { Werkvoorraadveld, Werkvoorraadvraag } from '../../../server/ports.ts';

export type Volgorde = NonNullable<Werkvoorraadvraag['volgorde']>;

/** Both ways to sort by a field, in the words of the list: up and down. */
const NAMEN: Readonly<Record<Werkvoorraadveld, readonly [op: string, af: string]>> = {
  risico: ['juridisch risico', 'juridisch risico, kleinste eerst'],
  uiterlijk: ['uiterste datum, eerste boven', 'uiterste datum, laatste boven'],
  werknemer: ['werknemer, A tot Z', 'werknemer, Z tot A'],
  werkgever: ['werkgever, A tot Z', 'werkgever, Z tot A'],
  zaak: ['zaak, oudste eerst', 'zaak, nieuwste eerst'],
  stap: ['stap, eerste eerst', 'stap, laatste eerst'],
};

/** Every order with its name, for the list of choices. */
export const VOLGORDEN: readonly (readonly [Volgorde, string])[] = (Object.keys(NAMEN) as Werkvoorraadveld[]).flatMap(
  (veld) => [[veld, NAMEN[veld][0]] as const, [`-${veld}`, NAMEN[veld][1]] as const],
);

/** The order that an address asks for; by legal risk when it asks for none, or for one that is not there. */
export function readVolgorde(adres: URLSearchParams): Volgorde {
  const gevraagd = adres.get('volgorde');
  return VOLGORDEN.find(([volgorde]) => volgorde === gevraagd)?.[0] ?? 'risico';
}

export function describeVolgorde(volgorde: Volgorde): string {
  return VOLGORDEN.find(([sleutel]) => sleutel === volgorde)?.[1] ?? NAMEN.risico[0];
}

/** What the head of a column says to a screen reader. */
export function readAriaSort(volgorde: Volgorde, veld: Werkvoorraadveld): 'ascending' | 'descending' | 'none' {
  if (volgorde === veld) return 'ascending';
  return volgorde === `-${veld}` ? 'descending' : 'none';
}

/** A second click on the same head turns the list around. */
export function nextVolgorde(volgorde: Volgorde, veld: Werkvoorraadveld): Volgorde {
  return volgorde === veld ? `-${veld}` : veld;
}
