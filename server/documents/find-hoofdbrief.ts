import type { Verzending } from '../domain/brief/verzending.ts';

/**
 * Place in the batch of the letter with whose envelope an annex or a form goes: one of the same day for the same reader, because that is
 * the letter that it belongs to, else the one that lies before it. Undefined for what has an envelope of its own.
 */
export function findHoofdbrief(verzendingen: readonly Verzending[], plaats: number): number | undefined {
  const stuk = verzendingen[plaats];
  if (stuk === undefined || !isBijstuk(stuk)) return undefined;
  const brieven = verzendingen.flatMap((verzending, nummer) =>
    verzending.zaaknummer === stuk.zaaknummer && verzending.aan === stuk.aan && !isBijstuk(verzending)
      ? [{ nummer, dag: verzending.briefdatum }]
      : [],
  );
  const bij =
    brieven.findLast(({ dag }) => dag === stuk.briefdatum) ?? brieven.findLast(({ nummer }) => nummer < plaats);
  return bij?.nummer;
}

function isBijstuk({ soort }: Verzending): boolean {
  return soort === 'bijlage' || soort === 'formulier';
}
