/**
 * Version of everything that decides how a stored state continues: bpmn-engine, bpmn-elements and our own overrides.
 * A proces keeps the version that it began with; raise the last part when an override changes what a stored state means.
 */
export const ENGINE_VERSION = 'bpmn-engine 25.0.1, bpmn-elements 17.3.0, preferent 1';
