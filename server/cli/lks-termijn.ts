import { formatDatum, formatDatumKort, isDatum } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { answerTermijnvraag } from '../domain/termijn/calculate-termijn.ts';
import type { Opschortingsperiode, Termijneenheid } from '../domain/termijn/termijninvoer.ts';
import { readRekengegevens } from '../rules/read-rekengegevens.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import type { Optiebeschrijving, Opties } from './opties.ts';
import { parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';
import { formatStappen } from './uitvoer.ts';

const EENHEDEN = ['werkdagen', 'weken', 'maanden', 'dagen'] as const;

const OPTIES: Optiebeschrijving = {
  waarden: {
    van: '2026-04-01',
    werkdagen: '10',
    weken: '5',
    maanden: '6',
    dagen: '5',
    opschorting: '2026-04-08/2026-04-20',
  },
  schakelaars: ['json'],
  herhaalbaar: ['opschorting'],
};

/** `termijn`: the last day of a term, with its steps. */
export function runTermijn(args: readonly string[], regels: Regelbestanden, uitvoer: Uitvoer): void {
  const opties = parseOpties(args, OPTIES);
  const van = opties.readDatum('van');
  const eenheid = readEenheid(opties);
  const aantal = readAantal(opties, eenheid);
  const opschortingen = opties.listTeksten('opschorting').map(readOpschorting);
  const { einddatum, uitleg } = answerTermijnvraag(
    { van, aantal, eenheid, opschortingen },
    readRekengegevens(regels).kalender,
  );
  uitvoer.print(
    opties.has('json')
      ? JSON.stringify({ einddatum, uitleg })
      : `Laatste dag: ${formatDatumKort(einddatum)} (${formatDatum(einddatum)})\n\n${formatStappen(uitleg)}`,
  );
}

// helpers

function readEenheid(opties: Opties): Termijneenheid {
  const [eenheid, tweede] = EENHEDEN.filter((naam) => opties.has(naam));
  if (eenheid !== undefined && tweede === undefined) return eenheid;
  const keuze = EENHEDEN.map((naam) => `--${naam}`).join(', ');
  throw new InvoerError(
    eenheid === undefined
      ? `De lengte van de termijn ontbreekt. Geef een van deze opties: ${keuze}.`
      : `Opties --${eenheid} en --${tweede} gaan niet samen. Geef een van deze opties: ${keuze}.`,
  );
}

function readAantal(opties: Opties, eenheid: Termijneenheid): number {
  const aantal = opties.readGetal(eenheid);
  if (Number.isInteger(aantal) && aantal >= 1 && aantal <= 4000) return aantal;
  throw new InvoerError(
    `Optie --${eenheid}: geef een heel getal van 1 tot en met 4000, bijvoorbeeld --${eenheid} ${OPTIES.waarden[eenheid] ?? ''}.`,
  );
}

function readOpschorting(tekst: string): Opschortingsperiode {
  const [van, tot, meer] = tekst.split('/');
  const melding = `Optie --opschorting: "${tekst}" kan niet. Geef de eerste dag dat de klok stilstaat en de eerste dag dat hij weer loopt, bijvoorbeeld --opschorting ${OPTIES.waarden['opschorting'] ?? ''}.`;
  if (!isDatum(van) || !isDatum(tot) || meer !== undefined || tot < van) throw new InvoerError(melding);
  return { van, tot };
}
