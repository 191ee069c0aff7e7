import { InvoerError } from '../../domain/fouten.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Usecasedeps } from '../deps.ts';
import { listLagen, nameLokaleVersie } from '../zaak/proceskeuze.ts';

/**
 * The process of this name in this version, compiled anew: the diagram of a concept changes under the same name.
 * @throws InvoerError when it cannot be carried out yet
 */
export async function readVersieproces(
  { diagrammen, processen }: Pick<Usecasedeps, 'diagrammen' | 'processen'>,
  geldend: GeldendeRegels,
  naam: string,
): Promise<Procesbron> {
  for (const laag of listLagen(geldend)) {
    const eigen = laag.diagrammen.find((diagram) => diagram.proces === naam);
    if (eigen === undefined) continue;
    try {
      return await diagrammen.compile(eigen.xml, { naam, versie: nameLokaleVersie(eigen.basis, laag) });
    } catch (fout) {
      if (!(fout instanceof Error && fout.name === 'InvalidProcessError')) throw fout;
      throw new InvoerError(
        `Het diagram van versie ${laag.versie} is nog niet af. Los eerst op wat er bij het diagram is gevonden.`,
      );
    }
  }
  return processen.latest(naam, geldend.variantbestand.basis);
}
