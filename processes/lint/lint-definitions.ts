import { Linter } from 'bpmnlint';
import recommended from 'bpmnlint/config/recommended.js';
import { berichtBenoemd } from './bericht-benoemd.ts';
import { brievenBestaan } from './brieven-bestaan.ts';
import { documentatieVerplicht } from './documentatie-verplicht.ts';
import { formulierBestaat } from './formulier-bestaat.ts';
import { geenInclusieveGateway } from './geen-inclusieve-gateway.ts';
import { geenScripts } from './geen-scripts.ts';
import { geenTimers } from './geen-timers.ts';
import { handlerBekend } from './handler-bekend.ts';
import type { Lintregel } from './lint-rule.ts';
import { parametersBestaan } from './parameters-bestaan.ts';
import { readableId } from './readable-id.ts';
import { rolEnFormulier } from './rol-en-formulier.ts';
import { describeStandaardregel } from './standaardmeldingen.ts';
import { STANDAARDREGELS } from './standaardregels.ts';
import { stapVerplicht } from './stap-verplicht.ts';
import { uniekeCode } from './unieke-code.ts';
import { vraagBijKeuze } from './vraag-bij-keuze.ts';
import { xorDefault } from './xor-default.ts';

/** What exists around a diagram; the rules compare the diagram with it. */
export interface Lintomgeving {
  readonly handlers: readonly string[];
  readonly formulieren: readonly string[];
  readonly parameters: readonly string[];
  readonly brieven: readonly string[];
}

/** One thing to improve in a diagram, in Dutch. */
export interface Lintbevinding {
  readonly regel: string;
  /** Id of the element. */
  readonly element: string;
  readonly melding: string;
}

/** Our own rules by name: the list that the modeller, the tests and the README go by. */
export const EIGEN_REGELS: Readonly<Record<string, (omgeving: Lintomgeving) => Lintregel>> = {
  'readable-id': readableId,
  'rol-en-formulier': rolEnFormulier,
  'handler-bekend': handlerBekend,
  'formulier-bestaat': formulierBestaat,
  'parameters-bestaan': parametersBestaan,
  'brieven-bestaan': brievenBestaan,
  'bericht-benoemd': berichtBenoemd,
  'geen-timers': geenTimers,
  'geen-scripts': geenScripts,
  'geen-inclusieve-gateway': geenInclusieveGateway,
  'documentatie-verplicht': documentatieVerplicht,
  'stap-verplicht': stapVerplicht,
  'unieke-code': uniekeCode,
  'xor-default': xorDefault,
  'vraag-bij-keuze': vraagBijKeuze,
};

const EIGEN = 'bpmnlint-plugin-preferent';

/** Checks a diagram that has been read, or is being drawn: the `bpmn:Definitions`. Runs in the browser too. */
export async function lintDefinitions(definitions: unknown, omgeving: Lintomgeving): Promise<readonly Lintbevinding[]> {
  const rapport = await makeLinter(omgeving).lint(definitions);
  return Object.entries(rapport).flatMap(([regel, meldingen]) =>
    meldingen.map(({ id = '', message }) => ({ regel, element: id, melding: describeStandaardregel(regel, message) })),
  );
}

// helpers

function makeLinter(omgeving: Lintomgeving): Linter {
  const rules = Object.fromEntries(Object.keys(EIGEN_REGELS).map((regel) => [`preferent/${regel}`, 'error']));
  return new Linter({
    config: { extends: 'bpmnlint:recommended', rules },
    resolver: {
      resolveRule: (pakket, regel) => (pakket === EIGEN ? () => findRegel(regel)(omgeving) : findStandaardregel(regel)),
      resolveConfig: () => recommended,
    },
  });
}

function findRegel(naam: string): (omgeving: Lintomgeving) => Lintregel {
  const regel = EIGEN_REGELS[naam];
  if (!regel) throw new TypeError(`Er is geen regel ${naam}.`);
  return regel;
}

function findStandaardregel(naam: string): () => Lintregel {
  const regel = STANDAARDREGELS[naam];
  if (!regel) throw new TypeError(`Er is geen regel ${naam}.`);
  return regel;
}
