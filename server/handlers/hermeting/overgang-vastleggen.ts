import { formatDatum } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { findAansluiting, findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { decideLoonwaarde, refuseIngangsdatum } from '../aanvraag/loonwaarde-besluiten.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';

/**
 * Records the toekenning that follows on forfaitaire LKS (art. 10d lid 5 Pw): regular from the day after the last forfaitaire day, with the
 * minimum wage of that day and the contract as it is then. The forfaitaire months are not calculated again. @throws InvoerError
 */
export const recordOvergang: Handler = ({ zaak, context }) => {
  const aansluiting = findAansluiting(findLopendeLks(zaak));
  const { ingangsdatum } = zaak.gegevens.hermeting ?? {};
  if (aansluiting !== undefined && ingangsdatum !== undefined && ingangsdatum !== aansluiting) {
    throw refuseIngangsdatum(
      `De subsidie moet aansluiten op de forfaitaire periode: de eerste dag is ${formatDatum(aansluiting)}.`,
    );
  }
  checkContract(zaak, ingangsdatum ?? aansluiting);
  const begin = recordGegevens(
    zaak,
    { 'oordeel.route': 'regulier', ...listNieuwContract(zaak) },
    'loonwaarde na forfaitaire LKS',
  );
  return [...begin, ...decideLoonwaarde(evolveAll(zaak, begin), 'toekenning_regulier', context)];
};

// helpers

/** Function and hours of the contract that follows on the forfaitaire months: from now on they are those of the dienstverband. */
function listNieuwContract({ gegevens: { dienstverband } }: Zaak): Readonly<Record<string, unknown>> {
  const { nieuwContract } = dienstverband;
  if (nieuwContract === undefined) return {};
  return {
    'dienstverband.functie': nieuwContract.functie ?? dienstverband.functie,
    'dienstverband.urenPerWeek': nieuwContract.urenPerWeek ?? dienstverband.urenPerWeek,
    'dienstverband.nieuwContract': null,
  };
}

/** Whose contract ends with the forfaitaire period has to say first whether the work goes on. @throws InvoerError */
function checkContract({ gegevens }: Zaak, ingangsdatum: string | undefined): void {
  const { einddatum } = gegevens.dienstverband;
  if (einddatum === undefined || ingangsdatum === undefined || einddatum >= ingangsdatum) return;
  const melding = `Het contract eindigt op ${formatDatum(einddatum)}. Leg eerst bij de verlenging vast of het werk doorgaat.`;
  throw new InvoerError(melding, [{ veld: 'hermeting.einddatum', melding }]);
}
