import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';

/** The list that somebody works through, so that a zaak can say "taak 3 van 31" and go on with the next one. */
export interface Werklijst {
  readonly gemeente: string;
  readonly adres: string;
  readonly taken: readonly { readonly taakId: string; readonly zaakId: string }[];
  readonly totaal: number;
  /** The row that was opened last: coming back, the focus returns to it. */
  readonly geopend?: string;
}

let laatste: Werklijst | undefined;

export function rememberLijst(
  gemeente: string,
  adres: string,
  rijen: readonly Werkvoorraadregel[],
  totaal: number,
): void {
  const taken = rijen.map(({ taakId, zaakId }) => ({ taakId, zaakId }));
  const geopend = laatste?.gemeente === gemeente ? laatste.geopend : undefined;
  laatste = { gemeente, adres, taken, totaal, geopend };
}

export function rememberGeopend(taakId: string): void {
  if (laatste) laatste = { ...laatste, geopend: taakId };
}

/** The list of this gemeente that was open last. */
export function readLaatsteLijst(gemeente: string): Werklijst | undefined {
  return laatste?.gemeente === gemeente ? laatste : undefined;
}
