import type { Verzending } from '../domain/brief/verzending.ts';
import { ConflictError } from '../domain/fouten.ts';
import type { Printbatch } from '../ports.ts';
import { compareKeys } from './compare-text.ts';

/** Letters of one reader lie together by day, and each annex behind the letter with which it goes. */
export function sortPrintvolgorde(verzendingen: readonly Verzending[]): readonly Verzending[] {
  const dagen = new Map<string, string[]>();
  for (const brief of verzendingen.filter((deel) => !isBijstuk(deel))) {
    const lezer = makeLezer(brief);
    dagen.set(lezer, [...(dagen.get(lezer) ?? []), brief.briefdatum].toSorted());
  }
  const sleutel = (deel: Verzending): readonly string[] => {
    const { zaaknummer, aan, briefdatum, id } = deel;
    const vanLezer = dagen.get(makeLezer(deel)) ?? [];
    // Of its own day, else the last one before, else the first one after.
    const dag = vanLezer.findLast((kandidaat) => kandidaat <= briefdatum) ?? vanLezer[0] ?? briefdatum;
    return [zaaknummer, aan, dag, isBijstuk(deel) ? '1' : '0', id];
  };
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

// helpers

function makeLezer({ zaaknummer, aan }: Verzending): string {
  return `${zaaknummer} ${aan}`;
}

function isBijstuk({ soort }: Verzending): boolean {
  return soort === 'bijlage' || soort === 'formulier';
}
