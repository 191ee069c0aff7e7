import type { Bo, Onderdeel, Tekening } from './diensten.ts';

/** The fields of `lks:stap` that the panel edits. */
export type Stapveld =
  | 'code'
  | 'stap'
  | 'rol'
  | 'formulier'
  | 'grondslag'
  | 'parameters'
  | 'brief'
  | 'werkdagen'
  | 'verplicht'
  | 'regelset';

/** The `lks:stap` of an element. */
export function findStapBo(bo: Bo): Bo | undefined {
  const extra = bo.get('extensionElements') as Bo | undefined;
  const waarden = extra?.get('values') as readonly Bo[] | undefined;
  return waarden?.find(({ $type }) => $type === 'lks:Stap');
}

/** The value of a field as text; empty when it is not there. */
export function readStapveld(bo: Bo, veld: Stapveld): string {
  const waarde = findStapBo(bo)?.get(veld);
  return ['string', 'number', 'boolean'].includes(typeof waarde) ? `${waarde as string | number | boolean}` : '';
}

/** The explanation of an element. */
export function readUitleg(bo: Bo): string {
  const [uitleg] = (bo.get('documentation') as readonly Bo[] | undefined) ?? [];
  const tekst = uitleg?.get('text');
  return typeof tekst === 'string' ? tekst : '';
}

/** Changes fields of `lks:stap` by a command; an empty text takes the field away. */
export function setStapvelden(
  tekening: Tekening,
  deel: Onderdeel,
  velden: Readonly<Partial<Record<Stapveld, string>>>,
): void {
  const waarden = Object.fromEntries(
    Object.entries(velden).map(([veld, waarde]) => [veld, castStapveld(veld, waarde)]),
  );
  const stap = findStapBo(deel.businessObject);
  const modeling = tekening.get('modeling');
  if (stap) modeling.updateModdleProperties(deel, stap, waarden);
  else modeling.updateProperties(deel, { extensionElements: makeUitbreiding(tekening, waarden) });
}

/** Changes the explanation by a command. */
export function setUitleg(tekening: Tekening, deel: Onderdeel, tekst: string): void {
  const uitleg = tekst === '' ? [] : [tekening.get('bpmnFactory').create('bpmn:Documentation', { text: tekst })];
  tekening.get('modeling').updateProperties(deel, { documentation: uitleg });
}

/** The `extensionElements` of a new element. */
export function makeUitbreiding(tekening: Tekening, waarden: Readonly<Record<string, unknown>>): Bo {
  const fabriek = tekening.get('bpmnFactory');
  const stap = fabriek.create('lks:Stap', waarden);
  const extra = fabriek.create('bpmn:ExtensionElements', { values: [stap] });
  Object.assign(stap, { $parent: extra });
  return extra;
}

// helpers

/** A field as the file holds it: numbers and booleans as such. */
function castStapveld(veld: string, waarde: string): unknown {
  if (waarde === '') return undefined;
  if (veld === 'stap' || veld === 'werkdagen') return Number(waarde);
  return veld === 'verplicht' ? waarde === 'true' : waarde;
}
