import { InvoerError } from '../../domain/fouten.ts';
import type { Wijziginggegevens } from '../../domain/vervolg/wijziginggegevens.ts';
import type { Gebeurtenis, Veldwijziging } from '../../domain/zaak/gebeurtenis.ts';
import { isProcesLopend } from '../../domain/zaak/zaakproces.ts';
import { recordGegevens } from '../gegevens.ts';
import type { Handler } from '../handler.ts';

/**
 * Hands a change on to the process that deals with it: a measurement for other work, the verlenging for another contract, the
 * eindafrekening for the end. @throws InvoerError when it is none of these.
 */
export const forwardWijziging: Handler = ({ zaak }) => {
  const { wijziging } = zaak.gegevens;
  if (wijziging?.gevolg === 'nieuwe_meting') {
    const functie = wijziging.functie === undefined ? {} : { 'dienstverband.functie': wijziging.functie };
    const aanleiding = { pad: 'hermeting.aanleiding', nieuw: 'functie_gewijzigd' };
    return [...recordGegevens(zaak, functie, 'gemelde wijziging'), ask('HermetingGesignaleerd', [aanleiding])];
  }
  if (wijziging?.gevolg === 'verlenging') {
    // Where it runs already, this is what the werkgever answers in it.
    if (isProcesLopend(zaak, 'verlenging')) return [];
    return [ask('VerlengingGesignaleerd', [{ pad: 'verlenging.aanleiding', nieuw: 'einde_contract' }])];
  }
  if (wijziging?.gevolg === 'einde') return [ask('EindeGemeld', listEinde(wijziging))];
  throw refuse('wijziging.gevolg', 'Kies wat er met deze wijziging moet gebeuren.');
};

// helpers

function ask(bericht: string, wijzigingen: readonly Veldwijziging[]): Gebeurtenis {
  return { soort: 'VervolgGevraagd', bericht, wijzigingen };
}

function listEinde({ laatsteDag, toelichting }: Wijziginggegevens): readonly Veldwijziging[] {
  if (laatsteDag === undefined) throw refuse('wijziging.laatsteDag', 'Vul de laatste dag van het dienstverband in.');
  return [
    { pad: 'einde.datum', nieuw: laatsteDag },
    { pad: 'einde.reden', nieuw: 'dienstverband_beeindigd' },
    ...(toelichting === undefined ? [] : [{ pad: 'einde.toelichting', nieuw: toelichting }]),
  ];
}

function refuse(veld: string, melding: string): InvoerError {
  return new InvoerError(melding, [{ veld, melding }]);
}
