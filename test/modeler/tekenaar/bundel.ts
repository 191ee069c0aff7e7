// What a test of the modeler uses, gathered so that it can run in a window of its own: bpmn-js is written for a bundler.
export * from '../../../modeler/src/tekenaar/bewaker.ts';
export * from '../../../modeler/src/tekenaar/bewerken.ts';
export * from '../../../modeler/src/tekenaar/motiveringen.ts';
export * from '../../../modeler/src/tekenaar/open-tekenaar.ts';
export * from '../../../modeler/src/tekenaar/stapvelden.ts';
