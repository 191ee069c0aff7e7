import { sendAfwijzing } from './afwijzing-versturen.ts';
import { recordAfwijzing } from './afwijzing-vastleggen.ts';
import { sendBericht } from './bericht-versturen.ts';
import { prepareBesluit } from './besluit-voorbereiden.ts';
import { releaseBetaalrun } from './betaalrun-vrijgeven.ts';
import { signalBetaaltermijn } from './betaaltermijn-signaleren.ts';
import { makeBetaalvoorstel } from './betaalvoorstel-maken.ts';
import type { Betaalhandler } from './betaalhandler.ts';
import { prepareBetaalopdracht } from './betaalopdracht-klaarzetten.ts';
import { sendBezwaarbeslissing } from './bezwaar-beslissing-versturen.ts';
import { confirmBezwaar } from './bezwaar-bevestigen.ts';
import { withdrawBezwaar } from './bezwaar-intrekken.ts';
import { registerBezwaar } from './bezwaar-registreren.ts';
import { inviteHoorzitting } from './bezwaar-uitnodigen.ts';
import { recordBezwaarbeslissing } from './bezwaar-vastleggen.ts';
import { postponeBezwaar } from './bezwaar-verdagen.ts';
import { dismissAanvraag } from './buiten-behandeling-stellen.ts';
import { startForfaitairContact } from './forfaitair-contact-starten.ts';
import { establishForfaitair } from './forfaitair-vaststellen.ts';
import type { Handler } from './handler.ts';
import { calculateHerziening } from './herziening-berekenen.ts';
import { recordHerziening } from './herziening-vastleggen.ts';
import { sendHerziening } from './herziening-versturen.ts';
import { signedAt } from './handtekening.ts';
import { assessIntake } from './intake-beoordelen.ts';
import { sendLaatsteVerzoek } from './laatste-verzoek-versturen.ts';
import { establishLoonwaarde } from './loonwaarde-vaststellen.ts';
import { confirmOntvangst } from './ontvangst-bevestigen.ts';
import { processOntvangst } from './ontvangst-verwerken.ts';
import { sendRappel } from './rappel-versturen.ts';
import { startRapporttermijn } from './rapporttermijn-starten.ts';
import { signalTermijn } from './termijn-signaleren.ts';
import { postponeBeslistermijn } from './termijn-verdagen.ts';
import { sendToekenning } from './toekenning-versturen.ts';
import { recordToekenning } from './toekenning-vastleggen.ts';
import { assessUitstel } from './uitstel-beoordelen.ts';
import { calculateEindafrekening } from './eindafrekening-berekenen.ts';
import { fixEindafrekening } from './eindafrekening-vaststellen.ts';
import { sendEindafrekening } from './eindafrekening-versturen.ts';
import { sendEindevoornemen } from './einde-voornemen-versturen.ts';
import { calculateKwartaalverrekening } from './verrekening-berekenen.ts';
import { fixKwartaalverrekening } from './verrekening-vaststellen.ts';
import { sendVerrekening } from './verrekening-versturen.ts';
import { prepareVervolgopdracht } from './vervolgopdracht-klaarzetten.ts';
import { prepareOverdracht } from './overdracht-klaarzetten.ts';
import { recordOvername } from './overname-vastleggen.ts';
import { sendOvername } from './overname-versturen.ts';
import { prepareOvername } from './overname-voorbereiden.ts';
import { endVertrek } from './vertrek-beeindigen.ts';
import { calculateVertrek } from './vertrek-berekenen.ts';
import { sendVertrek } from './vertrek-versturen.ts';
import { checkVolledigheid } from './volledigheid-controleren.ts';
import { sendHermeting } from './hermeting-versturen.ts';
import { sendOvergang } from './overgang-versturen.ts';
import { sendVerlenging } from './verlenging-versturen.ts';
import { requestEinde } from './einde-aanvragen.ts';
import { recordOngewijzigd } from './hermeting-ongewijzigd.ts';
import { recordHermeting } from './hermeting-vastleggen.ts';
import { recordOvergang } from './overgang-vastleggen.ts';
import { establishHermeting } from './hermeting-vaststellen.ts';
import { prepareHermeting } from './hermeting-voorbereiden.ts';
import { startHermetingstermijn } from './hermetingstermijn-starten.ts';
import { recordVerlengingscontract } from './verlenging-contract-vastleggen.ts';
import { recordVerlenging } from './verlenging-vastleggen.ts';
import { processVerlenging } from './verlenging-verwerken.ts';
import { prepareVerlenging } from './verlenging-voorbereiden.ts';
import { askVerlenging } from './verlengingsvraag-versturen.ts';
import { assessVerlengingsvervolg } from './verlengingsvervolg-bepalen.ts';
import { sendVoornemen } from './voornemen-versturen.ts';
import { endBuitenland } from './buitenland-beeindigen.ts';
import { assessWijziging } from './wijziging-beoordelen.ts';
import { recordWijziging } from './wijziging-vastleggen.ts';
import { confirmWijziging } from './wijziging-bevestigen.ts';
import { forwardWijziging } from './wijziging-doorzetten.ts';
import { calculateWijziging } from './wijziging-berekenen.ts';
import { sendWijzigingsvoornemen } from './wijziging-voornemen.ts';
import { decideWijziging } from './wijziging-besluiten.ts';
import { sendWijziging } from './wijziging-versturen.ts';

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
