import type { Werkvoorraadveld } from '../../../server/ports.ts';

export type Kolomsleutel =
  | 'termijn'
  | 'uiterlijk'
  | 'taak'
  | 'stap'
  | 'werknemer'
  | 'werkgever'
  | 'soort'
  | 'zaak'
  | 'van';

export interface Kolom {
  readonly sleutel: Kolomsleutel;
  readonly naam: string;
  /** What a click on its head sorts by; absent when the list cannot be sorted by it. */
  readonly veld?: Werkvoorraadveld;
}

/** Every column of the werkvoorraad, in the order of the screen. */
export const KOLOMMEN: readonly Kolom[] = [
  { sleutel: 'termijn', naam: 'Termijn', veld: 'risico' },
  { sleutel: 'uiterlijk', naam: 'Uiterlijk', veld: 'uiterlijk' },
  { sleutel: 'taak', naam: 'Taak' },
  { sleutel: 'stap', naam: 'Stap', veld: 'stap' },
  { sleutel: 'werknemer', naam: 'Werknemer', veld: 'werknemer' },
  { sleutel: 'werkgever', naam: 'Werkgever', veld: 'werkgever' },
  { sleutel: 'soort', naam: 'Soort' },
  { sleutel: 'zaak', naam: 'Zaak', veld: 'zaak' },
  { sleutel: 'van', naam: 'Van' },
];

const STANDAARD = new Set<Kolomsleutel>(['termijn', 'uiterlijk', 'taak', 'werknemer', 'werkgever', 'zaak', 'van']);

/** The task is the link to the work: its column always stays. */
export const VASTE_KOLOM: Kolomsleutel = 'taak';

/** The columns that an address asks for; without a choice, or with one that makes no sense, the usual ones. */
export function readKolommen(adres: URLSearchParams): readonly Kolom[] {
  const gekozen = new Set((adres.get('kolommen') ?? '').split(','));
  const bekend = KOLOMMEN.filter(({ sleutel }) => gekozen.has(sleutel));
  if (bekend.length === 0) return KOLOMMEN.filter(({ sleutel }) => STANDAARD.has(sleutel));
  return KOLOMMEN.filter(({ sleutel }) => gekozen.has(sleutel) || sleutel === VASTE_KOLOM);
}

/** What the address says of these columns; nothing when they are the usual ones. */
export function writeKolommen(sleutels: ReadonlySet<Kolomsleutel>): string | undefined {
  const zichtbaar = KOLOMMEN.filter(({ sleutel }) => sleutels.has(sleutel) || sleutel === VASTE_KOLOM);
  const gewoon = zichtbaar.length === STANDAARD.size && zichtbaar.every(({ sleutel }) => STANDAARD.has(sleutel));
  return gewoon ? undefined : zichtbaar.map(({ sleutel }) => sleutel).join(',');
}
