import { Liquid } from 'liquidjs';
import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import { formatDatum, isDatum } from '../domain/datum.ts';

const CONTRACTSOORTEN: Readonly<Record<string, string>> = {
  vast: 'vaste uren',
  min_max: 'min-maxcontract',
  nul_uren: '0-urencontract',
};

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/**
 * Liquid for letter texts, closed at all sides: an unknown placeholder or filter is an error with its place, only own properties are
 * read, and a text cannot loop for long. Filters: datum, euro, getal, uren, contractsoort, regels.
 */
const liquid = new Liquid({
  strictVariables: true,
  // A letter of before a question was asked answers it with no.
  lenientIf: true,
  strictFilters: true,
  ownPropertyOnly: true,
  parseLimit: 100_000,
  // Milliseconds by the clock: wide, since a busy machine must not refuse a letter that is right.
  renderLimit: 2000,
  memoryLimit: 1_000_000,
});
liquid.registerFilter('datum', showValue);
liquid.registerFilter('euro', (cent: unknown) => (typeof cent === 'number' ? formatBedrag(cent) : ''));
liquid.registerFilter('getal', (waarde: unknown) => (typeof waarde === 'number' ? getal.format(waarde) : ''));
// Nobody works no hours at all: it is the contract that promises none.
liquid.registerFilter('uren', (waarde: unknown) => (waarde === 0 ? 'wisselend' : showValue(waarde)));
liquid.registerFilter('contractsoort', (soort: unknown) => CONTRACTSOORTEN[String(soort)] ?? String(soort));
liquid.registerFilter('regels', (regels: unknown) => (Array.isArray(regels) ? regels.join(', ') : ''));

/**
 * Fills one text of a template with the data of a letter.
 * @throws Error naming the placeholder when the text asks for something that the data do not hold.
 */
export function fillText(text: string, data: Readonly<Record<string, unknown>>): string {
  return String(liquid.parseAndRenderSync(text, data)).trim();
}

/** The placeholders of a text ("werknemer.naam"), so that a template can be checked before it is used. */
export function placeholdersOf(text: string): readonly string[] {
  return liquid.fullVariablesSync(text);
}

/** A date written out; any other value as it is. */
export function showValue(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? getal.format(value) : '';
  return isDatum(value) ? formatDatum(value) : value;
}
