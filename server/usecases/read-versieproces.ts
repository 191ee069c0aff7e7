import { InvoerError } from '../domain/fouten.ts';
import type { Procesbron } from '../engine/process-source.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import type { Usecasedeps } from './deps.ts';
import { listLagen, nameLokaleVersie } from './proceskeuze.ts';

/**
 * The process of this version, compiled anew: the diagram of a concept changes under the same name.
 * @throws InvoerError when it cannot be carried out yet
 */
export async function readVersieproces(
  { diagrammen, processen, proces }: Pick<Usecasedeps, 'diagrammen' | 'processen' | 'proces'>,
  geldend: GeldendeRegels,
): Promise<Procesbron> {
  for (const laag of listLagen(geldend)) {
    const eigen = laag.diagrammen.find((diagram) => diagram.proces === proces);
    if (eigen === undefined) continue;
    try {
      return await diagrammen.compile(eigen.xml, { naam: proces, versie: nameLokaleVersie(eigen.basis, laag) });
    } catch (fout) {
      if (!(fout instanceof Error && fout.name === 'InvalidProcessError')) throw fout;
      throw new InvoerError(
        `Het diagram van versie ${laag.versie} is nog niet af. Los eerst op wat er bij het diagram is gevonden.`,
      );
    }
  }
  return processen.latest(proces, geldend.variantbestand.basis);
}
