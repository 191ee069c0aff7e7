import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import type { Diagrammodel } from '../../domain/verschil/diagrammodel.ts';
import type { Procesbron } from '../../engine/process-source.ts';
import type { Omgeving } from '../zaak/change-zaak.ts';

/** The national process version that a local diagram descends from. @throws NietGevondenError */
export function findLandelijk(
  { processen }: Pick<Omgeving, 'processen'>,
  proces: string,
  { basis, peildatum }: { readonly basis?: string | undefined; readonly peildatum: string },
): Procesbron {
  const versies = processen.processen.filter(({ naam }) => naam === proces);
  const bron =
    basis === undefined
      ? versies
          .filter(({ versie }) => versie <= peildatum)
          .toSorted((a, b) => (a.versie < b.versie ? -1 : 1))
          .at(-1)
      : versies.find(({ versie }) => versie === basis);
  if (bron !== undefined) return bron;
  throw new NietGevondenError('Dit proces, of deze landelijke versie ervan, bestaat niet.');
}

/** What a drawing says. @throws InvoerError when it cannot be read */
export async function readModel(
  { diagrammen }: Pick<Omgeving, 'diagrammen'>,
  xml: string,
  proces: string,
): Promise<Diagrammodel> {
  const gelezen = await diagrammen.readModel(xml, proces);
  if (gelezen.gelukt) return gelezen.model;
  throw new InvoerError(gelezen.melding, [{ veld: 'xml', melding: gelezen.melding }]);
}
