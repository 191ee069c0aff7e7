/**
 * Version of everything that decides how a stored state continues: bpmn-engine, bpmn-elements and our own overrides.
 * A proces keeps the version that it began with; raise the last part when an override changes what a stored state means.
 */
export const ENGINE_VERSION = 'bpmn-engine 25.0.1, bpmn-elements 17.3.0, preferent 1';

/**
 * The versions of which this engine continues a stored state. An older one is added only after the token oracle has run over states that
 * it stored; a zaak of any other version is refused, never stepped on a guess.
 */
export const CONTINUABLE_ENGINE_VERSIONS: readonly string[] = [ENGINE_VERSION];
