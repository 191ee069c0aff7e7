import { recordAfwijzing } from './aanvraag/afwijzing-vastleggen.ts';
import { sendAfwijzing } from './aanvraag/afwijzing-versturen.ts';
import { prepareBesluit } from './aanvraag/besluit-voorbereiden.ts';
import { dismissAanvraag } from './aanvraag/buiten-behandeling-stellen.ts';
import { startForfaitairContact } from './aanvraag/forfaitair-contact-starten.ts';
import { establishForfaitair } from './aanvraag/forfaitair-vaststellen.ts';
import { assessIntake } from './aanvraag/intake-beoordelen.ts';
import { sendLaatsteVerzoek } from './aanvraag/laatste-verzoek-versturen.ts';
import { establishLoonwaarde } from './aanvraag/loonwaarde-vaststellen.ts';
import { confirmOntvangst } from './aanvraag/ontvangst-bevestigen.ts';
import { processOntvangst } from './aanvraag/ontvangst-verwerken.ts';
import { sendRappel } from './aanvraag/rappel-versturen.ts';
import { startRapporttermijn } from './aanvraag/rapporttermijn-starten.ts';
import { recordToekenning } from './aanvraag/toekenning-vastleggen.ts';
import { sendToekenning } from './aanvraag/toekenning-versturen.ts';
import { checkVolledigheid } from './aanvraag/volledigheid-controleren.ts';
import { sendBericht } from './bericht-versturen.ts';
import type { Betaalhandler } from './betalen/betaalhandler.ts';
import { prepareBetaalopdracht } from './betalen/betaalopdracht-klaarzetten.ts';
import { releaseBetaalrun } from './betalen/betaalrun-vrijgeven.ts';
import { signalBetaaltermijn } from './betalen/betaaltermijn-signaleren.ts';
import { makeBetaalvoorstel } from './betalen/betaalvoorstel-maken.ts';
import { sendBezwaarbeslissing } from './bezwaar/bezwaar-beslissing-versturen.ts';
import { confirmBezwaar } from './bezwaar/bezwaar-bevestigen.ts';
import { processHerstel } from './bezwaar/bezwaar-herstel-verwerken.ts';
import { askHerstel } from './bezwaar/bezwaar-herstel-vragen.ts';
import { withdrawBezwaar } from './bezwaar/bezwaar-intrekken.ts';
import { registerBezwaar } from './bezwaar/bezwaar-registreren.ts';
import { inviteHoorzitting } from './bezwaar/bezwaar-uitnodigen.ts';
import { recordBezwaarbeslissing } from './bezwaar/bezwaar-vastleggen.ts';
import { postponeBezwaar } from './bezwaar/bezwaar-verdagen.ts';
import { endBuitenland } from './einde/buitenland-beeindigen.ts';
import { calculateEindafrekening } from './einde/eindafrekening-berekenen.ts';
import { fixEindafrekening } from './einde/eindafrekening-vaststellen.ts';
import { sendEindafrekening } from './einde/eindafrekening-versturen.ts';
import { requestEinde } from './einde/einde-aanvragen.ts';
import { sendEindevoornemen } from './einde/einde-voornemen-versturen.ts';
import type { Handler } from './handler.ts';
import { signedAt } from './handtekening.ts';
import { recordOngewijzigd } from './hermeting/hermeting-ongewijzigd.ts';
import { recordHermeting } from './hermeting/hermeting-vastleggen.ts';
import { establishHermeting } from './hermeting/hermeting-vaststellen.ts';
import { sendHermeting } from './hermeting/hermeting-versturen.ts';
import { prepareHermeting } from './hermeting/hermeting-voorbereiden.ts';
import { startHermetingstermijn } from './hermeting/hermetingstermijn-starten.ts';
import { recordOvergang } from './hermeting/overgang-vastleggen.ts';
import { sendOvergang } from './hermeting/overgang-versturen.ts';
import { calculateHerziening } from './herziening/herziening-berekenen.ts';
import { recordHerziening } from './herziening/herziening-vastleggen.ts';
import { sendHerziening } from './herziening/herziening-versturen.ts';
import { signalTermijn } from './termijn-signaleren.ts';
import { postponeBeslistermijn } from './termijn-verdagen.ts';
import { assessUitstel } from './uitstel-beoordelen.ts';
import { prepareOverdracht } from './verhuizing/overdracht-klaarzetten.ts';
import { recordOvername } from './verhuizing/overname-vastleggen.ts';
import { sendOvername } from './verhuizing/overname-versturen.ts';
import { prepareOvername } from './verhuizing/overname-voorbereiden.ts';
import { endVertrek } from './verhuizing/vertrek-beeindigen.ts';
import { calculateVertrek } from './verhuizing/vertrek-berekenen.ts';
import { sendVertrek } from './verhuizing/vertrek-versturen.ts';
import { recordVerlengingscontract } from './verlenging/verlenging-contract-vastleggen.ts';
import { recordVerlenging } from './verlenging/verlenging-vastleggen.ts';
import { sendVerlenging } from './verlenging/verlenging-versturen.ts';
import { processVerlenging } from './verlenging/verlenging-verwerken.ts';
import { prepareVerlenging } from './verlenging/verlenging-voorbereiden.ts';
import { assessVerlengingsvervolg } from './verlenging/verlengingsvervolg-bepalen.ts';
import { askVerlenging } from './verlenging/verlengingsvraag-versturen.ts';
import { calculateKwartaalverrekening } from './verrekening/verrekening-berekenen.ts';
import { fixKwartaalverrekening } from './verrekening/verrekening-vaststellen.ts';
import { sendVerrekening } from './verrekening/verrekening-versturen.ts';
import { prepareVervolgopdracht } from './vervolgopdracht-klaarzetten.ts';
import { sendVoornemen } from './voornemen-versturen.ts';
import { assessWijziging } from './wijziging/wijziging-beoordelen.ts';
import { calculateWijziging } from './wijziging/wijziging-berekenen.ts';
import { decideWijziging } from './wijziging/wijziging-besluiten.ts';
import { confirmWijziging } from './wijziging/wijziging-bevestigen.ts';
import { forwardWijziging } from './wijziging/wijziging-doorzetten.ts';
import { recordWijziging } from './wijziging/wijziging-vastleggen.ts';
import { sendWijziging } from './wijziging/wijziging-versturen.ts';
import { sendWijzigingsvoornemen } from './wijziging/wijziging-voornemen.ts';

/** Handlers that no national diagram uses: a gemeente can put them in its own. */
export const LOKALE_HANDLERS: readonly string[] = ['bericht-versturen'];

/** Handlers that an own automatic step can name as often as it likes: they decide nothing and pay nothing. */
export const VRIJE_HANDLERS: readonly string[] = [...LOKALE_HANDLERS, 'termijn-signaleren'];

/** Every handler, by the `implementation` of its service task. Running zaken depend on these names: add, never rename. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  'ontvangst-bevestigen': confirmOntvangst,
  'intake-beoordelen': assessIntake,
  'forfaitair-contact-starten': startForfaitairContact,
  'forfaitair-vaststellen': establishForfaitair,
  'rapporttermijn-starten': startRapporttermijn,
  'loonwaarde-vaststellen': establishLoonwaarde,
  'volledigheid-controleren': checkVolledigheid,
  'rappel-versturen': sendRappel,
  'laatste-verzoek-versturen': sendLaatsteVerzoek,
  'ontvangst-verwerken': processOntvangst,
  'besluit-voorbereiden': prepareBesluit,
  'betaalopdracht-klaarzetten': prepareBetaalopdracht,
  'vervolgopdracht-klaarzetten': prepareVervolgopdracht,
  'toekenning-vastleggen': recordToekenning,
  'toekenning-versturen': sendToekenning,
  'afwijzing-vastleggen': recordAfwijzing,
  'afwijzing-versturen': sendAfwijzing,
  'buiten-behandeling-stellen': dismissAanvraag,
  'termijn-signaleren': signalTermijn,
  'uitstel-beoordelen': assessUitstel,
  'termijn-verdagen': postponeBeslistermijn,
  'verlenging-voorbereiden': prepareVerlenging,
  'verlengingsvraag-versturen': askVerlenging,
  'verlengingsvervolg-bepalen': assessVerlengingsvervolg,
  'verlenging-verwerken': processVerlenging,
  'verlenging-contract-vastleggen': recordVerlengingscontract,
  'verlenging-vastleggen': signedAt('verlenging.ondertekening', recordVerlenging),
  'verlenging-versturen': signedAt('verlenging.ondertekening', sendVerlenging),
  'hermeting-voorbereiden': prepareHermeting,
  'hermetingstermijn-starten': startHermetingstermijn,
  'hermeting-vaststellen': establishHermeting,
  'hermeting-ongewijzigd': recordOngewijzigd,
  'voornemen-versturen': sendVoornemen,
  'hermeting-vastleggen': signedAt('hermeting.ondertekening', recordHermeting),
  'hermeting-versturen': signedAt('hermeting.ondertekening', sendHermeting),
  'overgang-vastleggen': signedAt('hermeting.ondertekening', recordOvergang),
  'overgang-versturen': signedAt('hermeting.ondertekening', sendOvergang),
  'einde-aanvragen': requestEinde,
  'bezwaar-beslissing-versturen': sendBezwaarbeslissing,
  'bezwaar-bevestigen': confirmBezwaar,
  'bezwaar-herstel-verwerken': processHerstel,
  'bezwaar-herstel-vragen': askHerstel,
  'bezwaar-intrekken': withdrawBezwaar,
  'bezwaar-registreren': registerBezwaar,
  'bezwaar-uitnodigen': inviteHoorzitting,
  'bezwaar-vastleggen': recordBezwaarbeslissing,
  'bezwaar-verdagen': postponeBezwaar,
  'herziening-berekenen': calculateHerziening,
  'herziening-vastleggen': signedAt('herziening.ondertekening', recordHerziening),
  'herziening-versturen': signedAt('herziening.ondertekening', sendHerziening),
  'bericht-versturen': sendBericht,
  'vertrek-berekenen': calculateVertrek,
  'vertrek-beeindigen': endVertrek,
  'vertrek-versturen': sendVertrek,
  'overdracht-klaarzetten': prepareOverdracht,
  'overname-voorbereiden': prepareOvername,
  'overname-vastleggen': signedAt('overname.ondertekening', recordOvername),
  'overname-versturen': signedAt('overname.ondertekening', sendOvername),
  'verrekening-berekenen': calculateKwartaalverrekening,
  'verrekening-vaststellen': fixKwartaalverrekening,
  'verrekening-versturen': sendVerrekening,
  'einde-voornemen-versturen': sendEindevoornemen,
  'eindafrekening-berekenen': calculateEindafrekening,
  'eindafrekening-vaststellen': fixEindafrekening,
  'eindafrekening-versturen': sendEindafrekening,
  'buitenland-beeindigen': endBuitenland,
  'wijziging-beoordelen': assessWijziging,
  'wijziging-vastleggen': recordWijziging,
  'wijziging-bevestigen': confirmWijziging,
  'wijziging-doorzetten': forwardWijziging,
  'wijziging-berekenen': calculateWijziging,
  'wijziging-voornemen': sendWijzigingsvoornemen,
  'wijziging-besluiten': signedAt('wijziging.ondertekening', decideWijziging),
  'wijziging-versturen': signedAt('wijziging.ondertekening', sendWijziging),
};

/** The handlers of the process `betalen`: they work on a betaalrun, not on a zaak. */
export const BETAALHANDLERS: Readonly<Record<string, Betaalhandler>> = {
  'betaalvoorstel-maken': makeBetaalvoorstel,
  'betaalrun-vrijgeven': releaseBetaalrun,
  'betaaltermijn-signaleren': signalBetaaltermijn,
};

/** What a service task can name, in any process. */
export const HANDLERNAMEN: readonly string[] = [...Object.keys(HANDLERS), ...Object.keys(BETAALHANDLERS)];
