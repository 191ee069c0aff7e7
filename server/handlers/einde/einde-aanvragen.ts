import { addDagen } from '../../domain/datum.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { findLopendeLks } from '../../domain/recht/lopende-lks.ts';
import { keepTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Eindegegevens } from '../../domain/vervolg/eindegegevens.ts';
import type { Gebeurtenis } from '../../domain/zaak/gebeurtenis.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { BESLISTERMIJNEN } from '../besluit.ts';
import type { Handler, Handlercontext } from '../handler.ts';

/**
 * Asks for the end of the LKS: because the werkgever does not go on, or because the loonwaarde leaves nothing to subsidise. The process
 * eindafrekening decides and settles. @throws InvoerError when no last day is known.
 */
export const requestEinde: Handler = ({ zaak, context }) => [
  ...keepTermijnen(zaak, ['verlenging_antwoord', 'einde_nadert', ...BESLISTERMIJNEN], context.vandaag),
  askEinde(zaak.gegevens.oordeel.hermeting === 'geen_recht' ? endByLoonwaarde(zaak, context) : endByWerkgever(zaak)),
];

// helpers

function askEinde({ datum, reden, toelichting, tegenWens }: Eindegegevens): Gebeurtenis {
  const velden = { datum, reden, toelichting, tegenWens, zienswijze: undefined, zienswijzeUitkomst: undefined };
  const wijzigingen = Object.entries(velden).map(([veld, nieuw]) => ({ pad: `einde.${veld}`, nieuw: nieuw ?? null }));
  return { soort: 'VervolgGevraagd', bericht: 'EindeGemeld', wijzigingen };
}

function endByWerkgever(zaak: Zaak): Eindegegevens {
  const { verlenging, dienstverband } = zaak.gegevens;
  const datum = verlenging?.laatsteDag ?? findLopendeLks(zaak)?.totEnMet ?? dienstverband.einddatum;
  if (datum === undefined) {
    const melding = 'Vul de laatste dag van het werk in.';
    throw new InvoerError(melding, [{ veld: 'verlenging.laatsteDag', melding }]);
  }
  const eerder = dienstverband.einddatum !== undefined && datum < dienstverband.einddatum;
  return {
    datum,
    reden: eerder ? 'dienstverband_beeindigd' : 'niet_verlengd',
    ...(verlenging?.redenEinde === undefined ? {} : { toelichting: verlenging.redenEinde }),
    tegenWens: false,
  };
}

function endByLoonwaarde(zaak: Zaak, { vandaag }: Handlercontext): Eindegegevens {
  const { hermeting } = zaak.gegevens;
  const laatste = findLopendeLks(zaak)?.totEnMet ?? vandaag;
  return {
    datum: hermeting?.ingangsdatum === undefined ? laatste : addDagen(hermeting.ingangsdatum, -1),
    reden: 'geen_doelgroep',
    toelichting: `De loonwaarde is ${hermeting?.percentage ?? 100} procent. De werknemer verdient het minimumloon zonder subsidie.`,
    tegenWens: true,
  };
}
