import { BpmnModdle } from 'bpmn-moddle';
import { readDiagrammodel } from '../../../processes/diagrammodel.ts';
import { type Lintbevinding, type Lintomgeving, lintDefinitions } from '../../../processes/lint/lint-definitions.ts';
import lks from '../../../processes/lks-moddle.json';
import type { ModdleElement } from '../../../processes/moddle-element.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';

/** The national process that a drawing descends from. */
export interface Landelijk {
  readonly model: Diagrammodel;
  /** What the rules for drawing say of it: no reason to trouble a gemeente with. */
  lint(omgeving: Lintomgeving): Promise<readonly Lintbevinding[]>;
}

/** Reads the national drawing without showing it. */
export async function readLandelijk(xml: string): Promise<Landelijk> {
  const { rootElement } = await new BpmnModdle({ lks }).fromXML(xml);
  return {
    model: readDiagrammodel(rootElement as ModdleElement),
    lint: (omgeving) => lintDefinitions(rootElement, omgeving),
  };
}
