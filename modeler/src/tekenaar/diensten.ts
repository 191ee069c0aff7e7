/** What a drawing is made of and can do: the part of bpmn-js that the modeler uses, as types. */
export interface Punt {
  readonly x: number;
  readonly y: number;
}

export interface Kader extends Punt {
  readonly width: number;
  readonly height: number;
}

/** An element as it is written to the file; change it only through `Modeling`. */
export interface Bo {
  readonly $type: string;
  readonly $parent?: Bo;
  readonly id: string;
  readonly name?: string;
  $instanceOf(type: string): boolean;
  get(naam: string): unknown;
  readonly [eigenschap: string]: unknown;
}

interface Deel {
  readonly id: string;
  readonly type: string;
  readonly businessObject: Bo;
  readonly parent?: Vorm;
  readonly incoming: readonly Pijl[];
  readonly outgoing: readonly Pijl[];
  readonly labelTarget?: Deel;
}

/** Something with a place and a size. */
export interface Vorm extends Deel, Kader {
  readonly children: readonly Onderdeel[];
  readonly attachers?: readonly Vorm[];
  readonly host?: Vorm;
}

/** An arrow, or the line of a note. */
export interface Pijl extends Deel {
  readonly source: Vorm;
  readonly target: Vorm;
  readonly waypoints: readonly Punt[];
}

export type Onderdeel = Vorm | Pijl;

export interface Modeling {
  updateProperties(deel: Onderdeel, waarden: Readonly<Record<string, unknown>>): void;
  updateModdleProperties(deel: Onderdeel, bo: Bo, waarden: Readonly<Record<string, unknown>>): void;
  createShape(vorm: Vorm, midden: Punt, ouder: Vorm): Vorm;
  connect(bron: Vorm, doel: Vorm, soort: { readonly type: string; readonly businessObject?: Bo }): Pijl;
  reconnectStart(pijl: Pijl, bron: Vorm, waar: Punt): void;
  reconnectEnd(pijl: Pijl, doel: Vorm, waar: Punt): void;
  layoutConnection(pijl: Pijl): void;
  moveElements(vormen: readonly Vorm[], afstand: Punt, ouder?: Vorm): void;
  removeElements(delen: readonly Onderdeel[]): void;
}

export interface Register {
  get(id: string): Onderdeel | undefined;
  getAll(): readonly Onderdeel[];
}

export interface Opdrachten {
  registerHandler(opdracht: string, handler: unknown): void;
  execute(opdracht: string, context: Record<string, unknown>): void;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
}

export interface Busgebeurtenis {
  readonly context: Readonly<Record<string, unknown>>;
  readonly element?: Onderdeel;
  readonly command?: string;
  stopPropagation(): void;
  readonly [eigenschap: string]: unknown;
}

export interface Bus {
  on(naam: string | readonly string[], voorrang: number, doe: (gebeurtenis: Busgebeurtenis) => unknown): void;
  fire(naam: string, gebeurtenis: Readonly<Record<string, unknown>>): void;
}

export interface Fabriek {
  create(type: string, waarden?: Readonly<Record<string, unknown>>): Bo;
}

export interface Vormfabriek {
  createShape(waarden: { readonly type: string; readonly businessObject: Bo }): Vorm;
}

export interface Ruimte {
  calculateAdjustments(
    delen: readonly Onderdeel[],
    as: 'x',
    afstand: number,
    begin: number,
  ): { readonly movingShapes: readonly Vorm[]; readonly resizingShapes: readonly Vorm[] };
  makeSpace(schuif: readonly Vorm[], rek: readonly Vorm[], afstand: Punt, kant: 'e', begin: number): void;
}

export interface Canvas {
  getRootElement(): Vorm;
  getContainer(): HTMLElement;
  viewbox(): { readonly inner: Kader };
  viewbox(kader: Kader): void;
  zoom(schaal?: number | 'fit-viewport', midden?: 'auto' | Punt): number;
  addMarker(id: string, klasse: string): void;
  removeMarker(id: string, klasse: string): void;
  scrollToElement(deel: Onderdeel): void;
  focus(): void;
}

export interface Keuze {
  get(): readonly Onderdeel[];
  select(deel: Onderdeel | null): void;
}

export interface Overlays {
  add(
    id: string,
    soort: string,
    overlay: { readonly position: Readonly<Record<string, number>>; readonly html: HTMLElement },
  ): void;
  remove(welke: { readonly type: string }): void;
}

/** The services by name, for `get`. */
export interface Diensten {
  readonly modeling: Modeling;
  readonly elementRegistry: Register;
  readonly commandStack: Opdrachten;
  readonly eventBus: Bus;
  readonly bpmnFactory: Fabriek;
  readonly elementFactory: Vormfabriek;
  readonly spaceTool: Ruimte;
  readonly canvas: Canvas;
  readonly selection: Keuze;
  readonly overlays: Overlays;
  readonly editorActions: { trigger(actie: string, opties?: unknown): void };
  readonly motiveringen: Motiveringen;
}

/** Why the gemeente changes an element; kept beside the drawing and undone with it. */
export interface Motiveringen {
  get(element: string): string;
  list(): readonly { readonly element: string; readonly motivering: string }[];
}

/** An open drawing. */
export interface Tekening {
  get<Naam extends keyof Diensten>(naam: Naam): Diensten[Naam];
  getDefinitions(): Bo;
  saveXML(opties: { readonly format: boolean }): Promise<{ readonly xml?: string }>;
  destroy(): void;
}

export function isPijl(deel: Onderdeel | undefined): deel is Pijl {
  return deel !== undefined && 'waypoints' in deel;
}

/** A step, event or gateway; not an arrow, a label, a note or a lane. */
export function isKnoop(deel: Onderdeel | undefined): deel is Vorm {
  return (
    deel !== undefined &&
    !isPijl(deel) &&
    deel.labelTarget === undefined &&
    deel.businessObject.$instanceOf('bpmn:FlowNode')
  );
}
