import type { Proces } from '../../domain/zaak/zaak.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Omgeving } from './change-zaak.ts';
import { TekeningError } from './tekening-error.ts';

/** The drawing on which a process of this gemeente runs; undefined when it was not kept, so that looking at the zaak never fails on it. */
export async function findTekening(
  { proceskeuze }: Pick<Omgeving, 'proceskeuze'>,
  gemeente: string,
  proces: Proces,
): Promise<Procesbron | undefined> {
  try {
    return await proceskeuze.find(gemeente, proces);
  } catch (fout) {
    if (fout instanceof TekeningError) return undefined;
    throw fout;
  }
}
