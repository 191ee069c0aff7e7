/** Subjects by which the history can be read. */
export const ONDERWERPEN = {
  taken: 'Taken',
  gegevens: 'Gegevens en documenten',
  termijnen: 'Termijnen',
  besluiten: 'Regels en besluiten',
  brieven: 'Brieven',
  proces: 'Verloop van het proces',
} as const;

export type Onderwerp = keyof typeof ONDERWERPEN;

const BEGIN: readonly (readonly [string, Onderwerp])[] = [
  ['Taak', 'taken'],
  ['Gegevens', 'gegevens'],
  ['Document', 'gegevens'],
  ['Bsn', 'gegevens'],
  ['Termijn', 'termijnen'],
  ['Heronderzoek', 'termijnen'],
  ['Regels', 'besluiten'],
  ['Besluit', 'besluiten'],
  ['Brief', 'brieven'],
];

/** The subject of an event, by its name: "TermijnGestart" is about a term. */
export function findOnderwerp(soort: string): Onderwerp {
  return BEGIN.find(([begin]) => soort.startsWith(begin))?.[1] ?? 'proces';
}
