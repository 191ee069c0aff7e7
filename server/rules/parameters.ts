import { findApplicable } from './evaluate.ts';
import type { Feiten } from './feiten.ts';
import type { Afwijking, Parameter, Parameterwaarde, Variant } from './regelbestand.ts';
import type { GeldendeRegels } from './rule-set.ts';

/** A parameter as it holds in this gemeente and, with conditional rules, in this zaak. */
export interface EffectieveParameter {
  readonly waarde: Parameterwaarde;
  /** The layer that set it. */
  readonly herkomst: 'landelijk' | 'regio' | 'gemeente' | 'regel';
  /** Why it differs from the preferente proces; absent when it does not. */
  readonly motivering?: string;
  /** Name of the conditional rule, for herkomst `regel`. */
  readonly regel?: string;
}

/** All parameters by key ("rappel.aantal"). */
export type EffectieveParameters = Readonly<Record<string, EffectieveParameter>>;

/** Only the values by key, for rules, diagrams and letters. */
export type Parameterwaarden = Readonly<Record<string, Parameterwaarde>>;

/**
 * The effective parameters: landelijk, then regio, then gemeente, each followed by its conditional rules on the facts.
 * Without facts no conditional rule is applied: what holds in the gemeente in general.
 */
export async function calculateParameters(geldend: GeldendeRegels, feiten?: Feiten): Promise<EffectieveParameters> {
  const vast = readVast(geldend);
  if (feiten === undefined || !(await hasApplicable(geldend, feiten))) return vast;
  return takeLaatste(await traceParameters(geldend, feiten));
}

/** The same with everything that was set on the way: of each parameter the layers in order, the last one holds. */
export async function traceParameters(
  geldend: GeldendeRegels,
  feiten?: Feiten,
): Promise<Readonly<Record<string, readonly EffectieveParameter[]>>> {
  const lagen = makeLandelijkeLagen(geldend);
  if (geldend.regiovariant !== undefined) await applyVariant(lagen, geldend.regiovariant, 'regio', feiten);
  await applyVariant(lagen, geldend.variantbestand, geldend.laag, feiten);
  return lagen;
}

/** The values without where they come from. */
export function parameterWaarden(parameters: EffectieveParameters): Parameterwaarden {
  const bekend = WAARDEN.get(parameters);
  if (bekend !== undefined) return bekend;
  const waarden = Object.freeze(
    Object.fromEntries(Object.entries(parameters).map(([sleutel, { waarde }]) => [sleutel, waarde])),
  );
  WAARDEN.set(parameters, waarden);
  return waarden;
}

/** A number. @throws Error when the parameter does not exist or holds something else. */
export function getGetal(parameters: EffectieveParameters, sleutel: string): number {
  const waarde = read(parameters, sleutel);
  return typeof waarde === 'number' ? waarde : wrongType(sleutel, waarde, 'een getal');
}

/** A number, or undefined when it is not set. @throws Error when the parameter does not exist or holds something else. */
export function findGetal(parameters: EffectieveParameters, sleutel: string): number | undefined {
  return read(parameters, sleutel) === null ? undefined : getGetal(parameters, sleutel);
}

/** A text or the code of a choice. @throws Error when the parameter does not exist or holds something else. */
export function getTekst(parameters: EffectieveParameters, sleutel: string): string {
  const waarde = read(parameters, sleutel);
  return typeof waarde === 'string' ? waarde : wrongType(sleutel, waarde, 'een tekst');
}

/** Yes or no. @throws Error when the parameter does not exist or holds something else. */
export function getJaNee(parameters: EffectieveParameters, sleutel: string): boolean {
  const waarde = read(parameters, sleutel);
  return typeof waarde === 'boolean' ? waarde : wrongType(sleutel, waarde, 'ja of nee');
}

/** A list of codes. @throws Error when the parameter does not exist or holds something else. */
export function getLijst(parameters: EffectieveParameters, sleutel: string): readonly string[] {
  const waarde = read(parameters, sleutel);
  return Array.isArray(waarde) ? waarde : wrongType(sleutel, waarde, 'een lijst');
}

/** What is wrong with a value of a parameter, as a Dutch sentence part; undefined when it fits type, options and bounds of the catalogue. */
export function checkWaarde(parameter: Parameter, waarde: Parameterwaarde): string | undefined {
  if (waarde === null) return parameter.magLeeg ? undefined : 'mag niet leeg zijn';
  const opties = parameter.opties.map((optie) => optie.waarde);
  switch (parameter.type) {
    case 'getal':
      return checkGetal(parameter, waarde);
    case 'janee':
      return typeof waarde === 'boolean' ? undefined : 'moet true of false zijn';
    case 'tekst':
      return typeof waarde === 'string' && waarde !== '' ? undefined : 'moet een tekst zijn';
    case 'keuze':
      return typeof waarde === 'string' && opties.includes(waarde)
        ? undefined
        : `moet een van ${opties.join(', ')} zijn`;
    case 'lijst':
      return Array.isArray(waarde) && waarde.every((w) => typeof w === 'string' && opties.includes(w))
        ? undefined
        : `moet een lijst zijn van ${opties.join(', ')}`;
    case 'datum-regel':
      if (typeof waarde === 'string' && opties.includes(waarde)) return undefined;
      return checkGetal(parameter, waarde) === undefined
        ? undefined
        : `moet een dag van 1 tot en met 31 zijn of een van ${opties.join(', ')}`;
  }
}

// helpers

type Parameterlagen = Record<string, EffectieveParameter[]>;

// A payment run asks for the parameters of tens of thousands of zaken that share their rules. The objects that these are read from never change.
const WAARDEN = new WeakMap<EffectieveParameters, Parameterwaarden>();
const VAST = new WeakMap<Variant, WeakMap<readonly Parameter[], Map<Variant | undefined, EffectieveParameters>>>();

/** What holds in the gemeente in general, worked out once for each variant, catalogue and regio. */
function readVast(geldend: GeldendeRegels): EffectieveParameters {
  const { variantbestand, parameters, regiovariant } = geldend;
  const perCatalogus =
    VAST.get(variantbestand) ?? new WeakMap<readonly Parameter[], Map<Variant | undefined, EffectieveParameters>>();
  VAST.set(variantbestand, perCatalogus);
  const perRegio = perCatalogus.get(parameters) ?? new Map<Variant | undefined, EffectieveParameters>();
  perCatalogus.set(parameters, perRegio);
  const vast = perRegio.get(regiovariant) ?? Object.freeze(takeLaatste(makeVasteLagen(geldend)));
  perRegio.set(regiovariant, vast);
  return vast;
}

function makeVasteLagen(geldend: GeldendeRegels): Parameterlagen {
  const lagen = makeLandelijkeLagen(geldend);
  for (const afwijking of geldend.regiovariant?.afwijkingen ?? []) set(lagen, afwijking, { herkomst: 'regio' });
  for (const afwijking of geldend.variantbestand.afwijkingen) set(lagen, afwijking, { herkomst: geldend.laag });
  return lagen;
}

function makeLandelijkeLagen({ parameters }: GeldendeRegels): Parameterlagen {
  const lagen: Parameterlagen = {};
  for (const { sleutel, standaard } of parameters) lagen[sleutel] = [{ waarde: standaard, herkomst: 'landelijk' }];
  return lagen;
}

function takeLaatste(lagen: Readonly<Record<string, readonly EffectieveParameter[]>>): EffectieveParameters {
  return Object.fromEntries(
    Object.entries(lagen).flatMap(([sleutel, eigen]) => eigen.slice(-1).map((laag) => [sleutel, laag])),
  );
}

/** Whether any conditional rule of the regio or the gemeente holds. */
async function hasApplicable({ regiovariant, variantbestand }: GeldendeRegels, feiten: Feiten): Promise<boolean> {
  for (const { regels } of [variantbestand, ...(regiovariant === undefined ? [] : [regiovariant])]) {
    if (regels.length > 0 && (await findApplicable(regels, feiten)).length > 0) return true;
  }
  return false;
}

async function applyVariant(
  lagen: Parameterlagen,
  variant: Variant,
  herkomst: 'regio' | 'gemeente',
  feiten: Feiten | undefined,
): Promise<void> {
  for (const afwijking of variant.afwijkingen) set(lagen, afwijking, { herkomst });
  if (feiten === undefined || variant.regels.length === 0) return;
  // Lowest priority first, so that the highest has the last word.
  const regels = [...(await findApplicable(variant.regels, feiten))].reverse();
  for (const regel of regels) set(lagen, regel, { herkomst: 'regel', regel: regel.naam });
}

function set(
  lagen: Parameterlagen,
  { sleutel, waarde, motivering }: Afwijking,
  herkomst: Pick<EffectieveParameter, 'herkomst' | 'regel'>,
): void {
  lagen[sleutel] = [...(lagen[sleutel] ?? []), { waarde, motivering, ...herkomst }];
}

function read(parameters: EffectieveParameters, sleutel: string): Parameterwaarde {
  const parameter = Object.hasOwn(parameters, sleutel) ? parameters[sleutel] : undefined;
  if (parameter === undefined) throw new Error(`Parameter "${sleutel}" bestaat niet in de catalogus.`);
  return parameter.waarde;
}

function wrongType(sleutel: string, waarde: Parameterwaarde, verwacht: string): never {
  throw new Error(`Parameter "${sleutel}" is ${JSON.stringify(waarde)}, maar moet ${verwacht} zijn.`);
}

function checkGetal(parameter: Parameter, waarde: Parameterwaarde): string | undefined {
  const minimum = parameter.minimum ?? 0;
  const maximum = parameter.maximum ?? Number.MAX_SAFE_INTEGER;
  if (typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= minimum && waarde <= maximum)
    return undefined;
  const tot = parameter.maximum === undefined ? `vanaf ${minimum}` : `van ${minimum} tot en met ${maximum}`;
  return `moet een heel getal ${tot} zijn`;
}
