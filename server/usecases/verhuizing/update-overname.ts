import { takeOverSchulden } from '../../domain/verhuizing/neem-schuld-over.ts';
import type { Overdracht } from '../../domain/verhuizing/overdracht.ts';
import { listPakketvorderingen, makeSchuldgegevens } from '../../domain/verhuizing/overname.ts';
import { recordGegevens } from '../../handlers/gegevens.ts';
import type { Handler } from '../../handlers/handler.ts';
import type { Moment, Omgeving } from '../zaak/change-zaak.ts';
import { changeZaak } from '../zaak/change-zaak.ts';

/**
 * What a package that came in again says of money: with a besluit to take over, new claims are owed at once; before it they wait in the gegevens
 * for that besluit. A zaak that was not taken over owes nothing.
 */
export async function updateOvername(
  omgeving: Omgeving,
  plaats: { readonly gemeente: string; readonly zaakId: string },
  overdracht: Overdracht,
  moment: Moment,
): Promise<void> {
  const opdrachtId = `overname-bij:${overdracht.id}:${overdracht.volgnummer ?? 1}`;
  const handeling = makeBijwerking(overdracht);
  await changeZaak(omgeving, plaats, opdrachtId, moment, () => ({ vooraf: [], handeling }));
}

// helpers

function makeBijwerking(overdracht: Overdracht): Handler {
  return ({ zaak, context }) => {
    const gegevens = makeSchuldgegevens(overdracht);
    const vast = recordGegevens(
      zaak,
      Object.fromEntries(
        Object.entries({ ...gegevens, heeftBetaald: gegevens.betaald !== undefined }).map(([veld, waarde]) => [
          `overname.${veld}`,
          waarde,
        ]),
      ),
      'overdracht',
    );
    if (!zaak.besluiten.some(({ soort }) => soort === 'overname')) return vast;
    const { van: aan, zaaknummer: kenmerk, verrekening } = overdracht;
    const { rekening } = verrekening;
    const eiser = { aan, kenmerk, ...(rekening === undefined ? {} : { rekening }) };
    return [...vast, ...takeOverSchulden(zaak, listPakketvorderingen(overdracht), eiser, context)];
  };
}
