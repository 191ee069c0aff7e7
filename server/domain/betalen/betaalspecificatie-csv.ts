import { makeCsv } from '../csv.ts';
import { formatMaand } from '../datum.ts';
import { countBrutoCent } from '../verrekenen/zaakverrekening.ts';
import { explainBetaling } from './betaalregel-toelichting.ts';
import type { Betaalrunregel } from './betaalrun.ts';
import type { Werkgeverdeel } from './betaalspecificatie.ts';
import { type Betaalstukinvoer, findCel, formatSoort } from './betaalstuk.ts';

/** The payments of the betaalspecificatie as a table for the administratie of the werkgever. */
export function makeBetaalspecificatieCsv(
  { opRekening, gemeente }: Betaalstukinvoer,
  { regels, verrekend }: Werkgeverdeel,
): string {
  return makeCsv([
    KOLOMMEN,
    ...[...regels, ...verrekend].map((regel) => [
      gemeente.naam,
      { datum: opRekening },
      regel.werkgever.naam,
      regel.werkgever.kvkNummer ?? '',
      regel.werkgever.iban ?? '',
      regel.werknemer.personeelsnummer ?? '',
      regel.werknemer.naam,
      regel.zaaknummer,
      formatMaand(regel.maand),
      formatSoort(regel.soort),
      findCel(regel.uren, ({ aantal }) => ({ getal: aantal })),
      regel.uren?.per ?? '',
      findCel(regel.loonwaardePercentage, (percentage) => ({ getal: percentage })),
      findCel(regel.wmlCent, (cent) => ({ cent })),
      { cent: regel.lksCent },
      { cent: regel.werkgeverslastenCent },
      { cent: countBrutoCent(regel) - regel.bedragCent },
      { cent: regel.bedragCent },
      regel.omschrijving,
      regel.id,
      makeCode(regel),
      explainBetaling(regel) ?? '',
    ]),
  ]);
}

// helpers

const KOLOMMEN = [
  'Gemeente',
  'Betaaldatum',
  'Werkgever',
  'KVK-nummer',
  'IBAN',
  'Uw kenmerk',
  'Werknemer',
  'Zaaknummer',
  'Maand',
  'Soort',
  'Uren',
  'Uren per',
  'Loonwaarde (%)',
  'Minimumloon per maand',
  'Subsidie',
  'Werkgeverslasten',
  'Ingehouden',
  'Bedrag',
  'Omschrijving',
  'Kenmerk',
  'Code',
  'Toelichting',
];

const CODES: Readonly<Record<Betaalrunregel['soort'], string>> = { vast: 'V', nabetaling: 'N', verrekening: 'R' };

/** What kind of line it is, for a program: the kind, then A for another amount than last month and I for what was set off. */
function makeCode({ soort, verschilMetVorige, ingehouden }: Betaalrunregel): string {
  return `${CODES[soort]}${verschilMetVorige === undefined ? '' : 'A'}${ingehouden === undefined ? '' : 'I'}`;
}
