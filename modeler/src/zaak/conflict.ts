import { type Formulierveld, listVelden } from '../../../processes/formulier.ts';
import type { Formulierwaarden, Taakformulier } from '../../../server/usecases/usecases.ts';

/** A field that a colleague changed after my form was opened, with a value that differs from mine. */
export interface Veldverschil {
  readonly veld: Formulierveld;
  readonly mijn: unknown;
  readonly ander: unknown;
}

/** The fields in which I must choose: the zaak changed there since I began, and it is not what I filled in. */
export function findVerschillen(
  begin: Taakformulier,
  nu: Taakformulier,
  mijn: Formulierwaarden,
): readonly Veldverschil[] {
  return listVelden(nu.formulier)
    .filter(({ veld }) => veld in mijn)
    .filter(({ veld }) => !isSame(begin.waarden[veld], nu.waarden[veld]) && !isSame(mijn[veld], nu.waarden[veld]))
    .map((veld) => ({ veld, mijn: mijn[veld.veld], ander: nu.waarden[veld.veld] }));
}

function isSame(a: unknown, b: unknown): boolean {
  return (a ?? null) === (b ?? null);
}
