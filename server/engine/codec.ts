import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { slimState } from './slim-state.ts';
import type { StateDictionary } from './state-dictionary.ts';

/**
 * Way of writing: slimmed JSON, raw deflate with the dictionary of the drawing, base64. 1 names the dictionary, 2 the very drawing. Never
 * changed; a new way gets a new number.
 */
const CODEC = '2';

/** What is kept of a running process between two steps. */
export interface ProcessState {
  /** End event of the main flow that was reached while a side path is still open. */
  readonly einde?: string;
  /** State of the definition as bpmn-elements gives it. */
  readonly definition: Record<string, unknown>;
}

/** A stored state that cannot be read with this drawing; the zaak has not changed. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
}

/**
 * How the states begin that a drawing with this dictionary reads, the way in which it writes them first. Two drawings with the same ids and
 * names share what codec 1 wrote.
 */
export function listKenmerken({ id, tekening }: Pick<StateDictionary, 'id' | 'tekening'>): readonly string[] {
  return [`${CODEC}.${tekening}`, `1.${id}`];
}

/** Writes a state as text: "codec.drawing.base64". The state may not be used afterwards. */
export function encodeState(state: ProcessState, dictionary: StateDictionary): string {
  const json = JSON.stringify({ ...(state.einde !== undefined && { e: state.einde }), d: slimState(state.definition) });
  const packed = deflateRawSync(json, { dictionary: dictionary.bytes, level: 9 });
  return `${CODEC}.${dictionary.tekening}.${packed.toString('base64')}`;
}

/**
 * Reads a state that `encodeState` wrote.
 * @throws CodecError when it is of another codec or drawing, or damaged.
 */
export function decodeState(stored: string, dictionary: StateDictionary): ProcessState {
  const [codec, van, packed = ''] = stored.split('.');
  if (codec !== CODEC && codec !== '1')
    throw new CodecError(`Onbekende codec "${codec}" in de toestand van een proces.`);
  if (!listKenmerken(dictionary).includes(`${codec}.${van}`))
    throw new CodecError('De toestand hoort bij een andere versie van het diagram.');
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), { dictionary: dictionary.bytes }).toString();
    const { e, d } = JSON.parse(json) as { readonly e?: string; readonly d: Record<string, unknown> };
    return { einde: e, definition: d };
  } catch (error) {
    throw new CodecError('De toestand van het proces is beschadigd.', { cause: error });
  }
}
