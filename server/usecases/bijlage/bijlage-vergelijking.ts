import type { Gevolgklasse } from '../../domain/bijlage/bijlage.ts';
import type { Diagramelement } from '../../domain/verschil/diagrammodel.ts';
import type { Verschil } from '../../domain/verschil/verschil.ts';
import { type Aardbron, classifyVerschil, type Wijzigingsaard } from '../../domain/verschil/wijzigingsaard.ts';
import type { Variant } from '../../rules/regelbestand.ts';

/** The national process beside that of the gemeente, with what both are described by. */
export interface Vergeleken extends Aardbron {
  readonly lagen: readonly Variant[];
  /** The layer of the regio, when there is one. */
  readonly regio?: Variant;
  readonly verschillen: readonly Verschil[];
  /** How each role is called. */
  readonly rollen: Readonly<Record<string, string>>;
  /** What own work rests on. */
  readonly eigenWerkwijze: string;
}

const ZWAARST: readonly Gevolgklasse[] = ['rechtsgevolg', 'werkgevolg', 'opmaak'];

/** What some differences come down to, each once. */
export function listAarden(verschillen: readonly Verschil[], bron: Aardbron): readonly Wijzigingsaard[] {
  return [...new Set(verschillen.map((verschil) => classifyVerschil(verschil, bron)))];
}

/** The stap that an element belongs to. */
export function readStap(element: Diagramelement | undefined): number | null {
  const stap = Number(element?.lks['stap'] ?? element?.lks['code']?.split('.')[0]);
  return Number.isInteger(stap) ? stap : null;
}

/** What differs, in one text; how it is drawn only when nothing else does. */
export function joinZinnen(verschillen: readonly Verschil[]): string {
  const zinnen = verschillen.filter(({ klasse }) => klasse !== 'opmaak').map(({ zin }) => zin);
  return (zinnen.length > 0 ? zinnen : verschillen.map(({ zin }) => zin)).join(' ');
}

/** The heaviest class. */
export function findKlasse(verschillen: readonly Verschil[]): Gevolgklasse {
  return ZWAARST.find((klasse) => verschillen.some((verschil) => verschil.klasse === klasse)) ?? 'opmaak';
}
