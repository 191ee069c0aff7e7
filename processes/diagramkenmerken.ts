import { findModdle, isModdleElement, listModdle, type ModdleElement } from './moddle-element.ts';

/** What has a place of its own in the model, or only says how the file is tied together. */
const ELDERS = new Set([
  'id',
  'name',
  'documentation',
  'extensionElements',
  'incoming',
  'outgoing',
  'lanes',
  'boundaryEventRefs',
  'flowElements',
  'artifacts',
  'laneSets',
  'childLaneSet',
  'flowNodeRef',
  'default',
  'attachedToRef',
  'cancelActivity',
  'implementation',
  'messageRef',
  'eventDefinitions',
  'eventDefinitionRef',
  'conditionExpression',
  'sourceRef',
  'targetRef',
  'isExecutable',
  'versie',
  'geldigVanaf',
  'lks:versie',
  'lks:geldigVanaf',
  'di',
]);

const DIEPST = 8;

/** The fields of `lks:stap`, as text; empty when the element has none. */
export function readStapvelden(element: ModdleElement): Readonly<Record<string, string>> {
  const stap = listModdle(findModdle(element, 'extensionElements'), 'values').find((waarde) => isStap(waarde));
  if (stap === undefined) return {};
  const velden = [...listEigen(stap), ...Object.entries(stap.$attrs ?? {})]
    .filter(([, waarde]) => ['string', 'number', 'boolean'].includes(typeof waarde))
    .map(([naam, waarde]): readonly [string, string] => [naam.replace(/^lks:/, ''), clean(waarde)])
    .filter(([naam, waarde]) => waarde !== '' && naam !== 'xmlns' && !naam.startsWith('xmlns:'));
  return sorted(velden);
}

/** Every property that the file gives and the model has no place for, flat by path, so that no change stays unseen. */
export function readOverig(element: ModdleElement): Readonly<Record<string, string>> {
  const velden: (readonly [string, string])[] = [];
  flatten(element, '', velden, 0);
  for (const waarde of listModdle(findModdle(element, 'extensionElements'), 'values')) {
    if (!isStap(waarde)) addElement(waarde, `extensie.${waarde.$type}`, velden, 0);
  }
  return sorted(velden);
}

// helpers

type Velden = (readonly [string, string])[];

function isStap({ $type }: ModdleElement): boolean {
  return $type.toLowerCase() === 'lks:stap';
}

function flatten(element: ModdleElement, pad: string, velden: Velden, diepte: number): void {
  const kenmerken = new Map((element.$descriptor?.properties ?? []).map((deel) => [localName(deel.name), deel]));
  for (const [naam, waarde] of listEigen(element)) {
    const kenmerk = kenmerken.get(localName(naam));
    const elders = pad === '' ? ELDERS.has(naam) : naam === 'id';
    if (elders || (kenmerk?.default !== undefined && kenmerk.default === waarde)) continue;
    addWaarde(waarde, `${pad}${naam}`, { velden, diepte, verwijzing: kenmerk?.isReference === true });
  }
  for (const [naam, waarde] of Object.entries(element.$attrs ?? {})) {
    if (!naam.startsWith('xmlns') && !ELDERS.has(naam)) velden.push([`${pad}${naam}`, clean(waarde)]);
  }
}

function addWaarde(
  waarde: unknown,
  pad: string,
  { velden, diepte, verwijzing }: { readonly velden: Velden; readonly diepte: number; readonly verwijzing: boolean },
): void {
  if (Array.isArray(waarde)) {
    if (verwijzing)
      velden.push([
        pad,
        waarde
          .map((deel) => readVerwijzing(deel))
          .sort()
          .join(' '),
      ]);
    else
      for (const [plaats, deel] of waarde.entries())
        addWaarde(deel, `${pad}.${plaats}`, { velden, diepte, verwijzing });
  } else if (verwijzing) velden.push([pad, readVerwijzing(waarde)]);
  else if (isModdleElement(waarde)) addElement(waarde, pad, velden, diepte);
  else if (waarde !== undefined && waarde !== null) velden.push([pad, clean(waarde)]);
}

function addElement(element: ModdleElement, pad: string, velden: Velden, diepte: number): void {
  velden.push([pad, element.$type]);
  if (diepte < DIEPST) flatten(element, `${pad}.`, velden, diepte + 1);
}

function readVerwijzing(waarde: unknown): string {
  return isModdleElement(waarde) ? (waarde.id ?? waarde.$type) : clean(waarde);
}

/** Own properties, without what moddle keeps for itself ($type, $parent, $attrs). */
function listEigen(element: ModdleElement): readonly (readonly [string, unknown])[] {
  return Object.entries(element).filter(([naam]) => !naam.startsWith('$'));
}

function localName(naam: string): string {
  return naam.slice(naam.indexOf(':') + 1);
}

function clean(waarde: unknown): string {
  return String(waarde).replace(/\s+/g, ' ').trim();
}

function sorted(velden: Velden): Readonly<Record<string, string>> {
  return Object.fromEntries(velden.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
