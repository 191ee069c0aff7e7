// What a test of the modeler uses, gathered so that it can run in a window of its own: bpmn-js is written for a bundler.
export * from '../../../modeler/src/tekenaar/bewaker.ts';
export * from '../../../modeler/src/tekenaar/bewerken.ts';
export * from '../../../modeler/src/tekenaar/controleren.ts';
export * from '../../../modeler/src/tekenaar/grens.ts';
export * from '../../../modeler/src/tekenaar/landelijk.ts';
export * from '../../../modeler/src/tekenaar/motiveringen.ts';
export * from '../../../modeler/src/tekenaar/open-tekenaar.ts';
export * from '../../../modeler/src/tekenaar/pijlgegevens.ts';
export * from '../../../modeler/src/tekenaar/pijlzin.ts';
export * from '../../../modeler/src/tekenaar/rijen.ts';
export * from '../../../modeler/src/tekenaar/stapvelden.ts';
export * from '../../../modeler/src/tekenaar/terug.ts';
export * from '../../../modeler/src/tekenaar/vaste-velden.ts';
export * from '../../../modeler/src/tekenaar/vormnummers.ts';
export * from '../../../server/domain/variant/variantdiagram.ts';
