import type { Maand } from '../datum.ts';
import { addAanMaand } from '../datum.ts';
import { InvoerError } from '../fouten.ts';

const KWARTAAL = /^(\d{4})-Q([1-4])$/;

/** True for a quarter as the gegevens hold it: "2026-Q1". */
export function isKwartaal(tekst: string): boolean {
  return KWARTAAL.test(tekst);
}

/** The first and the last month of a quarter. @throws InvoerError when it is not written as "2026-Q1" */
export function readKwartaal(kwartaal: string): { readonly van: Maand; readonly totEnMet: Maand } {
  const [, jaar, nummer] = KWARTAAL.exec(kwartaal) ?? [];
  if (jaar === undefined) {
    const melding = `${kwartaal} is geen kwartaal. Schrijf een kwartaal als 2026-Q1.`;
    throw new InvoerError(melding, [{ veld: 'kwartaal', melding }]);
  }
  const van = addAanMaand(`${jaar}-01`, (Number(nummer) - 1) * 3);
  return { van, totEnMet: addAanMaand(van, 2) };
}

/** The quarter that a month is in: "2026-Q1". */
export function findKwartaal(maand: Maand): string {
  return `${maand.slice(0, 4)}-Q${Math.ceil(Number(maand.slice(5, 7)) / 3)}`;
}

/** "1e kwartaal 2026" */
export function formatKwartaal(kwartaal: string): string {
  return `${kwartaal.slice(-1)}e kwartaal ${kwartaal.slice(0, 4)}`;
}
