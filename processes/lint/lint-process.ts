import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
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
import { stapVerplicht } from './stap-verplicht.ts';
import { uniekeCode } from './unieke-code.ts';
import { vraagBijKeuze } from './vraag-bij-keuze.ts';
import { describeStandaardregel } from './standaardmeldingen.ts';
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
const require = createRequire(import.meta.url);

/**
 * Checks a diagram against the recommended rules of bpmnlint and our own; each finding is an error. `lks` is the moddle descriptor of
 * the extension. @throws when the XML cannot be read.
 */
export async function lintProcess(
  xml: string,
  lks: unknown,
  omgeving: Lintomgeving,
): Promise<readonly Lintbevinding[]> {
  const { rootElement, warnings } = await new BpmnModdle({ lks }).fromXML(xml);
  const leesfouten = warnings.map((warning) => ({
    regel: 'xml',
    element: '',
    melding: `De XML klopt niet: ${warning.message}`,
  }));
  const rapport = await makeLinter(omgeving).lint(rootElement);
  const bevindingen = Object.entries(rapport).flatMap(([regel, meldingen]) =>
    meldingen.map(({ id = '', message }) => ({ regel, element: id, melding: describeStandaardregel(regel, message) })),
  );
  return [...leesfouten, ...bevindingen];
}

// helpers

function makeLinter(omgeving: Lintomgeving): Linter {
  const rules = Object.fromEntries(Object.keys(EIGEN_REGELS).map((regel) => [`preferent/${regel}`, 'error']));
  return new Linter({
    config: { extends: 'bpmnlint:recommended', rules },
    resolver: {
      resolveRule: (pakket, regel) =>
        pakket === EIGEN ? () => findRegel(regel)(omgeving) : (require(`bpmnlint/rules/${regel}`) as () => Lintregel),
      resolveConfig: (_pakket, naam) =>
        require(`bpmnlint/config/${naam}`) as { rules: Readonly<Record<string, unknown>> },
    },
  });
}

function findRegel(naam: string): (omgeving: Lintomgeving) => Lintregel {
  const regel = EIGEN_REGELS[naam];
  if (!regel) throw new TypeError(`Er is geen regel ${naam}.`);
  return regel;
}
