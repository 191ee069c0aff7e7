import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadFormulieren } from '../../../processes/formulieren.ts';
import { makeDiagramlezer } from '../../../server/diagramlezer.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Versieinhoud } from '../../../server/domain/verschil/versieinhoud.ts';
import { loadProcessLibrary } from '../../../server/engine/process-library.ts';
import { loadRules } from '../../../server/rules/load-rules.ts';
import { selectRegels } from '../../../server/rules/rule-set.ts';
import { readVersieinhoud, selectLandelijk } from '../../../server/usecases/variant/versieinhoud.ts';

const wortel = path.resolve(import.meta.dirname, '../../..');
const regels = loadRules(path.join(wortel, 'rules'));
const lezer = makeDiagramlezer(JSON.parse(readFileSync(path.join(wortel, 'processes/lks-moddle.json'), 'utf8')));
const omgeving = {
  regels,
  processen: await loadProcessLibrary(path.join(wortel, 'processes')),
  formulieren: await loadFormulieren(
    path.join(wortel, 'processes/formulieren'),
    path.join(wortel, 'rules/schema/formulier.json'),
  ),
  diagrammen: lezer,
};

/** The diagram of the national process, as the file has it. */
export const xml = readFileSync(path.join(wortel, 'processes/aanvraag-en-besluit-2026-01-01.bpmn'), 'utf8');

/** The national process of 2026-01-01. */
export const landelijk: Versieinhoud = await readInhoud('landelijk');
/** The process of Olst-Wijhe of 2026-01-01. */
export const olstWijhe: Versieinhoud = await readInhoud('olst-wijhe');

/** The model of a diagram. @throws Error when it cannot be read */
export async function readModel(bron: string): Promise<Diagrammodel> {
  const gelezen = await lezer.readModel(bron, 'aanvraag-en-besluit');
  if (gelezen.gelukt) return gelezen.model;
  throw new Error(gelezen.melding);
}

/** The text with one part replaced. @throws Error when it is not there: a test that changes nothing proves nothing */
export function replace(
  tekst: string,
  van: string | RegExp,
  naar: string | ((heel: string, ...delen: string[]) => string),
): string {
  const anders = typeof naar === 'string' ? tekst.replace(van, naar) : tekst.replace(van, naar);
  if (anders === tekst) throw new Error(`Niet gevonden: ${String(van)}`);
  return anders;
}

async function readInhoud(welke: 'landelijk' | 'olst-wijhe'): Promise<Versieinhoud> {
  const geldend =
    welke === 'landelijk'
      ? selectLandelijk(regels, 'olst-wijhe', '2026-03-02')
      : selectRegels(regels, 'olst-wijhe', '2026-03-02');
  return (await readVersieinhoud(omgeving, geldend)).inhoud;
}
