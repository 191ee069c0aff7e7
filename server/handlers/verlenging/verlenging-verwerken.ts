import { findBeslotenEinde } from '../../domain/besluit/besluitketen.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { findAansluiting, findEerste, findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import { evolveAll } from '../../domain/zaak/evolve-zaak.ts';
import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { findEindeForfaitair } from '../aanvraag/toekenning.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';

/**
 * Takes the answer of the werkgever over: the period that follows on without a gap, and whether the loonwaarde holds for it. The rules say
 * whether to measure first. The contract itself changes with the besluit. Forfaitaire LKS goes on no longer than its months (art. 10d lid 5 Pw);
 * when these are used up, what follows is decided after the first measurement. @throws InvoerError when the new end leaves no time.
 */
export const processVerlenging: Handler = async ({ zaak, context }) => {
  const { verlenging, dienstverband } = zaak.gegevens;
  const lks = findLopendeLks(zaak);
  const ingangsdatum = findAansluiting(lks) ?? context.vandaag;
  const contractEinddatum = findContracteinde(zaak);
  if (contractEinddatum !== undefined && contractEinddatum < ingangsdatum) {
    const melding =
      'Het contract loopt niet langer dan de subsidie van nu. Vul de nieuwe einddatum in, of kies dat het werk stopt.';
    throw new InvoerError(melding, [{ veld: 'verlenging.contractEinddatum', melding }]);
  }
  const volgendeMeting = lks?.besluit.volgendeMeting ?? zaak.gegevens.loonwaarde.volgendeMeting;
  const geldig = volgendeMeting === undefined || volgendeMeting > ingangsdatum;
  const eindeForfaitair = currentRoute(zaak) === 'forfaitair' ? findEindeForfaitair(zaak, context) : undefined;
  const naarRegulier = eindeForfaitair !== undefined && eindeForfaitair < ingangsdatum;
  const einddatum = findEerste([
    contractEinddatum,
    geldig ? volgendeMeting : undefined,
    eindeForfaitair,
    findBeslotenEinde(zaak.besluiten),
  ]);
  const functieGewijzigd = verlenging?.functie !== undefined && verlenging.functie.trim() !== dienstverband.functie;
  const begin = [
    ...keepTermijnen(zaak, ['verlenging_antwoord'], context.vandaag),
    ...recordGegevens(
      zaak,
      {
        'verlenging.functieGewijzigd': functieGewijzigd,
        'verlenging.loonwaardeGeldig': geldig,
        'verlenging.ingangsdatum': ingangsdatum,
        'verlenging.naarRegulier': naarRegulier,
        'verlenging.einddatum': naarRegulier ? undefined : einddatum,
        'verlenging.volgendeMeting': geldig ? volgendeMeting : undefined,
        'verlenging.toelichting': null,
        'oordeel.hermeting': null,
      },
      'antwoord over verlenging',
    ),
  ];
  const werk = evolveAll(zaak, begin);
  const regels = await applyRegelsets(werk, ['hermeting-nodig'], ['hermetingNodig'], context);
  return [...begin, ...regels.gebeurtenissen];
};

/** Last day of the contract as it becomes: the new end, none for onbepaalde tijd, else what it was. */
export function findContracteinde({ gegevens: { verlenging, dienstverband } }: Zaak): string | undefined {
  if (verlenging?.onbepaaldeTijd === true) return undefined;
  return verlenging?.contractEinddatum ?? dienstverband.einddatum;
}
