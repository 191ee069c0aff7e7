import type { Csvcel } from '../csv.ts';
import { makeCsv } from '../csv.ts';
import type { Maand } from '../datum.ts';
import type { Dagenreeks } from './maanduren.ts';
import type { Urenbestand } from './urenimport.ts';

/** A line that a werkgever fills in: one zaak over one row of days. Never a BSN. */
export interface Urenlijstregel extends Dagenreeks {
  readonly zaaknummer: string;
  readonly werknemer: string;
  readonly werkgever: string;
  readonly maand: Maand;
}

/** The list of what misses, to be filled in by the werkgever and read back as it is. */
export function makeUrenlijst(regels: readonly Urenlijstregel[]): string {
  return makeCsv([
    ['zaaknummer', 'werkgever', 'werknemer', 'maand', 'van', 'tot en met', 'uren'],
    ...regels.map(({ zaaknummer, werkgever, werknemer, maand, van, totEnMet }): readonly Csvcel[] => [
      zaaknummer,
      werkgever,
      werknemer,
      maand,
      { datum: van },
      { datum: totEnMet },
      '',
    ]),
  ]);
}

/** An example of each kind of file, with invented people. */
export function makeVoorbeeldbestand(bron: Urenbestand['bron']): string {
  if (bron === 'csv') {
    return makeCsv([
      ['zaaknummer', 'werkgever', 'werknemer', 'maand', 'van', 'tot en met', 'uren'],
      ['LKS-2026-0001', 'Bakkerij De Korenaar', 'S. de Boer', '2026-03', '', '', { getal: 62.5 }],
      [
        'LKS-2026-0002',
        'Bakkerij De Korenaar',
        'T. Yılmaz',
        '',
        { datum: '2026-02-23' },
        { datum: '2026-03-22' },
        { getal: 84 },
      ],
    ]);
  }
  return makeCsv([
    ['bsn', 'loonheffingennummer', 'aanvang tijdvak', 'einde tijdvak', 'verloonde uren'],
    ['123456782', '001234567L01', { datum: '2026-03-01' }, { datum: '2026-03-31' }, { getal: 62.5 }],
    ['111222333', '001234567L01', { datum: '2026-02-23' }, { datum: '2026-03-22' }, { getal: 84 }],
  ]);
}

/** What is asked of one werkgever, or of all: a line for each row of days that misses. */
export function listUrenlijst(
  { werkgevers }: { readonly werkgevers: readonly Lijstwerkgever[] },
  kvkNummer: string | undefined,
): readonly Urenlijstregel[] {
  return werkgevers
    .filter((werkgever) => kvkNummer === undefined || werkgever.kvkNummer === kvkNummer)
    .flatMap(({ naam, zaken }) =>
      zaken.flatMap(({ zaaknummer, werknemer, maanden }) =>
        maanden.flatMap(({ maand, ontbreekt }) =>
          ontbreekt.map((dagen) => ({ zaaknummer, werknemer, werkgever: naam, maand, ...dagen })),
        ),
      ),
    );
}

// helpers

interface Lijstwerkgever {
  readonly naam: string;
  readonly kvkNummer: string;
  readonly zaken: readonly (Pick<Urenlijstregel, 'zaaknummer' | 'werknemer'> & {
    readonly maanden: readonly { readonly maand: Maand; readonly ontbreekt: readonly Dagenreeks[] }[];
  })[];
}
