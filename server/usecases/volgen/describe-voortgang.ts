import type { Datum } from '../../domain/datum.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Proces } from '../../domain/zaak/zaak.ts';
import type { Stapuitkomst } from '../../engine/step.ts';

/** How far a process came in one step: what it listens to now, or how it ended. */
export function describeVoortgang(
  proces: Proces,
  { toestand, uitkomst, doorlopen, wachtend }: Stapuitkomst,
  op?: Datum,
): readonly Extract<Gebeurtenis, { readonly soort: 'ProcesVerder' | 'ProcesBeeindigd' }>[] {
  const procesId = proces.id;
  if (toestand === undefined) {
    const datum = op === undefined ? {} : { op };
    return [{ soort: 'ProcesBeeindigd', procesId, uitkomst: uitkomst ?? '', doorlopen, ...datum }];
  }
  const berichten = wachtend.flatMap((wacht) =>
    wacht.soort === 'bericht' && wacht.bericht !== undefined
      ? [
          {
            wachtId: wacht.wachtId,
            element: wacht.element,
            bericht: wacht.bericht,
            ...(wacht.aanElement ? { aanElement: wacht.aanElement } : {}),
          },
        ]
      : [],
  );
  return [{ soort: 'ProcesVerder', procesId, toestand, doorlopen, berichten }];
}
