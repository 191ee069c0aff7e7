import type { Parameterwaarde } from '../variant/variant.ts';
import type { Gevolg } from './gevolg.ts';
import type { Verschil } from './verschil.ts';

/** A difference inside one diagram, before it knows of which process. */
export type Diagramverschil = Omit<Verschil, 'soort' | 'proces'>;

/** What a change is about: where it is and what it is called. */
export type Onderwerp = Pick<Verschil, 'element' | 'naam' | 'elementen'>;

/** One property that may differ; nothing when it is the same. */
export function compareEigenschap<T extends Parameterwaarde>(
  onderwerp: Onderwerp,
  eigenschap: string,
  [van, naar]: readonly [T | undefined, T | undefined],
  describe: (van: T | undefined, naar: T | undefined) => { readonly zin: string; readonly gevolg: Gevolg },
): readonly Diagramverschil[] {
  if (isGelijk(van, naar)) return [];
  const { zin, gevolg } = describe(van, naar);
  return [{ ...onderwerp, eigenschap, van: van ?? null, naar: naar ?? null, zin, ...gevolg }];
}

/** Something named that came (`erbij`) or went as a whole. */
export function makeBestaan(onderwerp: Onderwerp, erbij: boolean, zin: string, gevolg: Gevolg): Diagramverschil {
  const { naam } = onderwerp;
  return erbij
    ? { ...onderwerp, eigenschap: 'toegevoegd', van: null, naar: naam, zin, ...gevolg }
    : { ...onderwerp, eigenschap: 'vervallen', van: naam, naar: null, zin, ...gevolg };
}

/** Whether two values are the same; absent and null are. */
export function isGelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
