import { compareBrieven } from './compare-brieven.ts';
import { compareDiagrammen } from './compare-diagram.ts';
import { compareFormulieren } from './compare-formulieren.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareRedenen } from './compare-redenen.ts';
import { compareRegels } from './compare-regels.ts';
import type { Verschil, Verschilkeuzes } from './verschil.ts';
import type { Versieinhoud } from './versieinhoud.ts';
import { makeWoordenboek } from './woordenboek.ts';

/**
 * Every difference between two versions, each in a Dutch sentence with its class: settings, rules, diagrams, forms, letters, reasons
 * at warnings, in that order. Equal versions give an empty list; the order of elements in a file does not count.
 */
export function compareVersies(
  oud: Versieinhoud,
  nieuw: Versieinhoud,
  { zonderOpmaak = false }: Verschilkeuzes = {},
): readonly Verschil[] {
  const woorden = makeWoordenboek(oud, nieuw);
  const verschillen = [
    ...compareParameters(oud.parameters, nieuw.parameters),
    ...compareRegels(oud, nieuw),
    ...compareDiagrammen(oud.diagrammen, nieuw.diagrammen, woorden),
    ...compareFormulieren(oud, nieuw, woorden),
    ...compareBrieven(oud, nieuw),
    ...compareRedenen(oud.redenen, nieuw.redenen),
  ];
  return zonderOpmaak ? verschillen.filter(({ klasse }) => klasse !== 'opmaak') : verschillen;
}
