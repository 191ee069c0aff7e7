import { readDiagrammodel } from '../processes/diagrammodel.ts';
import { lintProcess } from '../processes/lint/lint-process.ts';
import { checkXsd } from './engine/check-xsd.ts';
import { InvalidProcessError } from './engine/invalid-process-error.ts';
import { mergeDiagram } from './engine/merge-diagram.ts';
import { parseProcess } from './engine/parse-process.ts';
import { compileProcesbron } from './engine/process-library.ts';
import { readDiagram } from './engine/read-diagram.ts';
import { checkProcess } from './engine/validate-process.ts';
import { HANDLERNAMEN } from './handlers/index.ts';
import type { Diagramlezer } from './usecases/deps.ts';

/** So many answers are remembered: every process, national and of some gemeenten that work on theirs at the same time. */
const ONTHOUDEN = 64;

/**
 * Reads, checks and compiles the diagrams of gemeenten with the engine and the rules for drawing.
 * @param lks descriptor of the extension (`processes/lks-moddle.json`)
 */
export function makeDiagramlezer(lks: unknown): Diagramlezer {
  const descriptors = { lks };
  const options = { handlers: new Set(HANDLERNAMEN) };
  const readModel: Diagramlezer['readModel'] = async (xml, proces) => {
    const gelezen = await readDiagram(xml, descriptors);
    if (!gelezen.gelukt) return gelezen;
    return { gelukt: true, model: readDiagrammodel(gelezen.definitions, proces) };
  };
  const check: Diagramlezer['check'] = async (xml, omgeving) => {
    const veilig = await readDiagram(xml, descriptors);
    if (!veilig.gelukt) return [{ regel: 'xml', melding: veilig.melding }];
    const vorm = await checkXsd(xml);
    if (vorm.length > 0) return vorm;
    const gelezen = await parseProcess(xml, descriptors);
    if (!gelezen.gelukt) return gelezen.bevindingen;
    return [...checkProcess(gelezen.proces, options), ...(await lintProcess(xml, lks, omgeving))];
  };
  return {
    readModel: remember(readModel),
    check: remember(check),
    merge: remember((xml, plan) => mergeDiagram(xml, plan, descriptors)),
    async compile(xml, versie) {
      const gelezen = await parseProcess(xml, descriptors);
      const bevindingen = gelezen.gelukt ? checkProcess(gelezen.proces, options) : gelezen.bevindingen;
      if (!gelezen.gelukt || bevindingen.length > 0) {
        throw new InvalidProcessError(`${versie.naam}-${versie.versie}`, bevindingen);
      }
      return compileProcesbron(gelezen.proces, { ...versie, xml });
    },
  };
}

/** The same question has the same answer; reading and playing a diagram takes long enough to remember. */
function remember<A extends readonly unknown[], T>(ask: (...vraag: A) => Promise<T>): (...vraag: A) => Promise<T> {
  const bekend = new Map<string, Promise<T>>();
  return (...vraag) => {
    const sleutel = JSON.stringify(vraag);
    const antwoord = bekend.get(sleutel) ?? ask(...vraag);
    bekend.delete(sleutel);
    bekend.set(sleutel, antwoord);
    const [oudste] = bekend.keys();
    if (bekend.size > ONTHOUDEN && oudste !== undefined) bekend.delete(oudste);
    return antwoord;
  };
}
