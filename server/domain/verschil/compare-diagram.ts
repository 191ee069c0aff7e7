import { compareBanen } from './compare-banen.ts';
import { compareElementen } from './compare-element.ts';
import { compareNotities } from './compare-notities.ts';
import { compareProcessen } from './compare-processen.ts';
import { compareStromen } from './compare-stromen.ts';
import type { Diagramindex } from './diagramindex.ts';
import { makeDiagramindex } from './diagramindex.ts';
import type { Diagrammodel } from './diagrammodel.ts';
import { rechtsgevolg } from './gevolg.ts';
import { type Diagramverschil, isGelijk } from './maak-verschil.ts';
import type { Verschil } from './verschil.ts';
import { pairUp, quote } from './woorden.ts';
import type { Woordenboek } from './woordenboek.ts';

/** Every difference between two diagrams: in what they say first, in how they are drawn last. */
export function compareDiagram(oud: Diagrammodel, nieuw: Diagrammodel, woorden: Woordenboek): readonly Verschil[] {
  const paar = { oud: makeDiagramindex(oud), nieuw: makeDiagramindex(nieuw), woorden };
  const verschillen = [
    ...compareProcessen(paar),
    ...compareBanen(paar),
    ...compareElementen(paar),
    ...compareStromen(paar),
    ...compareNotities(paar),
  ];
  const plaats = (verschil: Diagramverschil): string => readPlaats(verschil, paar.nieuw, paar.oud);
  return verschillen
    .toSorted((a, b) => compareTekst(plaats(a), plaats(b)))
    .map((verschil) => ({ soort: 'diagram', proces: nieuw.proces, ...verschil }));
}

/** Every difference between the diagrams of two versions, paired by process. */
export function compareDiagrammen(
  oud: readonly Diagrammodel[],
  nieuw: readonly Diagrammodel[],
  woorden: Woordenboek,
): readonly Verschil[] {
  return pairUp(oud, nieuw, ({ proces }) => proces).flatMap((paar) => {
    if (paar.oud !== undefined && paar.nieuw !== undefined) return compareDiagram(paar.oud, paar.nieuw, woorden);
    return [describeHeel(paar)];
  });
}

// helpers

function describeHeel({ oud, nieuw }: { readonly oud?: Diagrammodel; readonly nieuw?: Diagrammodel }): Verschil {
  const model = nieuw ?? oud;
  const naam = model?.processen[0]?.naam ?? model?.proces ?? '';
  return {
    soort: 'diagram',
    proces: model?.proces ?? '',
    element: model?.id ?? '',
    naam,
    eigenschap: nieuw === undefined ? 'vervallen' : 'toegevoegd',
    van: oud === undefined ? null : naam,
    naar: nieuw === undefined ? null : naam,
    zin: nieuw === undefined ? `Het proces ${quote(naam)} vervalt.` : `Er komt een proces bij: ${quote(naam)}.`,
    elementen: [],
    ...rechtsgevolg('Een proces bepaalt hoe de gemeente een aanvraag behandelt.'),
  };
}

/** Drawing last; the rest in the order of the steps ("1.2" before "1.10"), then by id. */
function readPlaats(verschil: Diagramverschil, nieuw: Diagramindex, oud: Diagramindex): string {
  const zoek = (id: string | undefined) =>
    id === undefined ? undefined : (nieuw.findElement(id) ?? oud.findElement(id));
  const stroom = nieuw.findStroom(verschil.element) ?? oud.findStroom(verschil.element);
  const element = zoek(verschil.element) ?? zoek(stroom?.van);
  const bij = element?.lks['code'] === undefined ? (zoek(element?.aanElement) ?? element) : element;
  const code = (bij?.lks['code'] ?? '99').split('.').map((deel) => deel.padStart(4, '0'));
  return [verschil.klasse === 'opmaak' ? '1' : '0', ...code, verschil.element, verschil.eigenschap].join(' ');
}

function compareTekst(a: string, b: string): number {
  return isGelijk(a, b) ? 0 : a < b ? -1 : 1;
}
