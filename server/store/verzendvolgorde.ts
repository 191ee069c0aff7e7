import type { Verzending } from '../domain/brief/verzending.ts';
import { ConflictError } from '../domain/fouten.ts';
import type { Printbatch } from '../ports.ts';
import { compareKeys } from './compare-text.ts';

/** Letters of one reader lie together, those of a day with their annexes after them: each annex lies with the letter it belongs to. */
export function sortPrintvolgorde(verzendingen: readonly Verzending[]): readonly Verzending[] {
  const sleutel = ({ zaaknummer, aan, briefdatum, soort, id }: Verzending): readonly string[] => [
    zaaknummer,
    aan,
    briefdatum,
    soort === 'bijlage' || soort === 'formulier' ? '1' : '0',
    id,
  ];
  return verzendingen.toSorted((a, b) => compareKeys(sleutel(a), sleutel(b)));
}

/** The batch that these letters are in; undefined for none. */
export function describeBatch(verzendingen: readonly Verzending[]): Printbatch | undefined {
  const batch = verzendingen[0]?.batch;
  if (batch === undefined) return undefined;
  const wacht = verzendingen.filter(({ status }) => status === 'geprint').length;
  return { ...batch, aantal: verzendingen.length, wacht };
}

/** A beschikking that is not made known. */
export function isOnverzonden({ soort, status }: Verzending): boolean {
  return soort === 'beschikking' && status !== 'verzonden';
}

/** Somebody else changed the letter in the meantime. */
export function makeVerzendconflict(): ConflictError {
  return new ConflictError('Deze brief is intussen door iemand anders bijgewerkt. Ververs de pagina.');
}
