import type { Versieparameter } from '../../../server/usecases/variant/variantversies.ts';

/** What of a process has to be known to say where the parameters work in it. */
export interface Procestekening {
  readonly proces: string;
  readonly titel: string;
  readonly xml: string;
  /** Of each element that has an id the parameters that its step names, in the order of the file. */
  readonly stappen: ReadonlyMap<string, readonly string[]>;
  /** Names of the elements by id. */
  readonly namen: ReadonlyMap<string, string>;
}

/** Reads a drawing of the process, without showing it. */
export function readProcestekening(deel: Pick<Procestekening, 'proces' | 'titel' | 'xml'>): Procestekening {
  const bestand = new DOMParser().parseFromString(deel.xml, 'application/xml');
  const elementen = [...bestand.querySelectorAll('[id]')];
  return {
    ...deel,
    stappen: new Map(elementen.map((element) => [element.id, readParameters(element)])),
    namen: new Map(
      elementen.flatMap((element) => {
        const naam = element.getAttribute('name');
        return naam === null ? [] : [[element.id, naam] as const];
      }),
    ),
  };
}

/**
 * The parameters with the elements of this process that they touch: those that the catalogue names, or else the steps that say themselves
 * that they follow the parameter.
 */
export function placeParameters<P extends Pick<Versieparameter, 'sleutel' | 'elementen'>>(
  parameters: readonly P[],
  stappen: ReadonlyMap<string, readonly string[]>,
): readonly P[] {
  return parameters.map((parameter) => ({ ...parameter, elementen: listElementen(parameter, stappen) }));
}

/** The processes in which a parameter works; those that the catalogue names first. */
export function listProcessen(
  parameter: Pick<Versieparameter, 'sleutel' | 'elementen'>,
  tekeningen: readonly Procestekening[],
): readonly Procestekening[] {
  const isGenoemd = ({ stappen }: Procestekening): boolean => parameter.elementen.some((id) => stappen.has(id));
  const geraakt = tekeningen.filter(({ stappen }) => listElementen(parameter, stappen).length > 0);
  return [...geraakt.filter(isGenoemd), ...geraakt.filter((tekening) => !isGenoemd(tekening))];
}

// helpers

function listElementen(
  { sleutel, elementen }: Pick<Versieparameter, 'sleutel' | 'elementen'>,
  stappen: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const genoemd = elementen.filter((id) => stappen.has(id));
  if (genoemd.length > 0) return genoemd;
  return [...stappen].filter(([, parameters]) => parameters.includes(sleutel)).map(([id]) => id);
}

function readParameters(element: Element): readonly string[] {
  const uitbreiding = [...element.children].find(({ localName }) => localName === 'extensionElements');
  const stap = [...(uitbreiding?.children ?? [])].find(({ localName }) => localName === 'stap');
  return (stap?.getAttribute('parameters') ?? '').split(/\s+/).filter((sleutel) => sleutel !== '');
}
