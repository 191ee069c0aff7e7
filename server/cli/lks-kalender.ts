import type { Rekengegevens } from '../domain/bedrag/rekengegevens.ts';
import type { Betaalmaand } from '../domain/betalen/betaalkalender.ts';
import { calculateBetaalmaand, makeBetaalafspraak } from '../domain/betalen/betaalkalender.ts';
import type { Datum, Maand } from '../domain/datum.ts';
import {
  addAanMaand,
  findEersteDagVanMaand,
  formatDatum,
  formatDatumKort,
  formatMaand,
  maxDatum,
} from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { checkBekendJaar, describeVerJaar } from '../domain/termijn/bekende-jaren.ts';
import { calculateParameters } from '../rules/parameters.ts';
import { readRekengegevens } from '../rules/read-rekengegevens.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import { selectRegels } from '../rules/rule-set.ts';
import { parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';

const OPTIES = { waarden: { gemeente: 'olst-wijhe', jaar: '2026' }, schakelaars: ['json'] };

/** `kalender`: the payment days of a gemeente in a year, by its own rule. */
export async function runKalender(args: readonly string[], regels: Regelbestanden, uitvoer: Uitvoer): Promise<void> {
  const opties = parseOpties(args, OPTIES);
  const gemeente = findGemeente(opties.readTekst('gemeente'), regels);
  const jaar = readJaar(opties.readTekst('jaar'));
  const gegevens = readRekengegevens(regels);
  checkBekendJaar('jaar', `${jaar}-01-01`, gegevens.kalender, `Optie --jaar: ${jaar} ligt buiten`);
  const maanden: Betaalmaand[] = [];
  for (let nummer = 0; nummer < 12; nummer += 1) {
    maanden.push(await calculateMaand(addAanMaand(`${jaar}-01`, nummer), gemeente, regels, gegevens));
  }
  const { naam, vanaf } = gemeente;
  if (`${jaar}-01-01` < vanaf) {
    uitvoer.warn(
      `Let op: de regels van ${naam} gelden vanaf ${formatDatum(vanaf)}. Voor de maanden daarvoor zijn diezelfde regels gebruikt.`,
    );
  }
  for (const { omschrijving } of describeVerJaar(`${jaar}-12-31`, gegevens.kalender))
    uitvoer.warn(`Let op: ${omschrijving}.`);
  uitvoer.print(
    opties.has('json')
      ? JSON.stringify(maanden.map(({ maand, uiterlijk, betaaldag }) => ({ maand, uiterlijk, betaaldag })))
      : formatKalender(naam, jaar, maanden),
  );
}

// helpers

interface Gemeentekeuze {
  readonly slug: string;
  readonly naam: string;
  /** First day of its oldest variant. */
  readonly vanaf: Datum;
}

function findGemeente(gezocht: string, { gemeenten }: Regelbestanden): Gemeentekeuze {
  const bekend = Object.entries(gemeenten).map(([slug, { gegevens, varianten }]) => ({
    slug,
    naam: gegevens?.naam ?? slug,
    vanaf: varianten[0]?.geldigVanaf ?? '',
  }));
  const gelijk = (naam: string) => naam.toLowerCase() === gezocht.trim().toLowerCase();
  const gevonden = bekend.find(({ slug, naam }) => gelijk(slug) || gelijk(naam));
  if (gevonden !== undefined) return gevonden;
  const namen = bekend.map(({ slug }) => slug).toSorted();
  throw new InvoerError(`Optie --gemeente: "${gezocht}" is niet bekend. Bekend zijn: ${namen.join(', ')}.`);
}

function readJaar(tekst: string): number {
  if (/^\d{4}$/.test(tekst)) return Number(tekst);
  throw new InvoerError(`Optie --jaar: "${tekst}" is geen jaar. Geef bijvoorbeeld --jaar 2026.`);
}

// A variant may begin in the middle of the year, so each month asks for the rules of its own first day.
async function calculateMaand(
  maand: Maand,
  gemeente: Gemeentekeuze,
  regels: Regelbestanden,
  gegevens: Rekengegevens,
): Promise<Betaalmaand> {
  const peildatum = maxDatum(findEersteDagVanMaand(maand), gemeente.vanaf);
  const parameters = await calculateParameters(selectRegels(regels, gemeente.slug, peildatum));
  const afspraak = makeBetaalafspraak(
    parameters['betaling.dag']?.waarde,
    parameters['betaling.dag_niet_werkdag']?.waarde,
  );
  return calculateBetaalmaand(maand, afspraak, gegevens);
}

function formatKalender(naam: string, jaar: number, maanden: readonly Betaalmaand[]): string {
  const regels = maanden.map(
    ({ maand, uiterlijk, betaaldag }) =>
      `${formatMaand(maand).padEnd(16)}${formatDatumKort(betaaldag).padEnd(16)}${formatDatumKort(uiterlijk)}`,
  );
  const kop = `${'Maand'.padEnd(16)}${'Betaaldag'.padEnd(16)}Uiterlijk volgens de norm`;
  const uitleg = maanden[0]?.uitleg.map(({ grondslag }) => grondslag).join('; ') ?? '';
  return [`Betaalkalender ${jaar} van ${naam}`, '', kop, ...regels, '', `Grondslag: ${uitleg}.`].join('\n');
}
