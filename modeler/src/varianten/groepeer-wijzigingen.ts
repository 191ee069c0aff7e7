import type { Gevolgklasse } from '../../../server/domain/bijlage/bijlage.ts';
import type { Verschil, Verschilsoort } from '../../../server/domain/verschil/verschil.ts';

/** How many sentences are read before a decision; the rest stands on the page with all differences. */
const EERSTE = 10;

const ZWAARSTE_EERST: readonly Gevolgklasse[] = ['rechtsgevolg', 'werkgevolg', 'opmaak'];

/** The subjects in the order of the page. */
const SOORTEN: readonly (readonly [Verschilsoort, string])[] = [
  ['parameter', 'Instellingen'],
  ['regel', 'Regels'],
  ['diagram', 'Diagram'],
  ['formulier', 'Formulieren'],
  ['brief', 'Brieven'],
  ['waarschuwing', 'Redenen bij waarschuwingen'],
];

/** The differences of one subject: how many there are, and those that are said. */
export interface Wijzigingsgroep {
  readonly soort: Verschilsoort;
  readonly naam: string;
  readonly aantal: number;
  readonly eerste: readonly Verschil[];
}

/** How many differences there are of each class. */
export function countKlassen(verschillen: readonly Verschil[]): Readonly<Record<Gevolgklasse, number>> {
  const count = (klasse: Gevolgklasse): number => verschillen.filter((verschil) => verschil.klasse === klasse).length;
  return { rechtsgevolg: count('rechtsgevolg'), werkgevolg: count('werkgevolg'), opmaak: count('opmaak') };
}

/** The first ten, the heaviest first, by subject; `rest` is how many more there are. Of each subject the number counts all. */
export function groupWijzigingen(
  verschillen: readonly Verschil[],
  zonder: readonly Verschilsoort[] = [],
): { readonly groepen: readonly Wijzigingsgroep[]; readonly rest: number } {
  const lijst = verschillen.filter(({ soort }) => !zonder.includes(soort));
  const gezegd = new Set(
    ZWAARSTE_EERST.flatMap((klasse) => lijst.filter((verschil) => verschil.klasse === klasse)).slice(0, EERSTE),
  );
  const groepen = SOORTEN.flatMap(([soort, naam]) => {
    const alle = lijst.filter((verschil) => verschil.soort === soort);
    const eerste = alle.filter((verschil) => gezegd.has(verschil));
    return alle.length === 0 ? [] : [{ soort, naam, aantal: alle.length, eerste }];
  });
  return { groepen, rest: lijst.length - gezegd.size };
}
