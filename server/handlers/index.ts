import { sendAfwijzing } from './afwijzing-versturen.ts';
import { recordAfwijzing } from './afwijzing-vastleggen.ts';
import { sendBericht } from './bericht-versturen.ts';
import { prepareBesluit } from './besluit-voorbereiden.ts';
import { releaseBetaalrun } from './betaalrun-vrijgeven.ts';
import { signalBetaaltermijn } from './betaaltermijn-signaleren.ts';
import { makeBetaalvoorstel } from './betaalvoorstel-maken.ts';
import type { Betaalhandler } from './betaalhandler.ts';
import { prepareBetaalopdracht } from './betaalopdracht-klaarzetten.ts';
import { dismissAanvraag } from './buiten-behandeling-stellen.ts';
import { startForfaitairContact } from './forfaitair-contact-starten.ts';
import { establishForfaitair } from './forfaitair-vaststellen.ts';
import type { Handler } from './handler.ts';
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
import { checkVolledigheid } from './volledigheid-controleren.ts';

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
  'toekenning-vastleggen': recordToekenning,
  'toekenning-versturen': sendToekenning,
  'afwijzing-vastleggen': recordAfwijzing,
  'afwijzing-versturen': sendAfwijzing,
  'buiten-behandeling-stellen': dismissAanvraag,
  'termijn-signaleren': signalTermijn,
  'uitstel-beoordelen': assessUitstel,
  'termijn-verdagen': postponeBeslistermijn,
  'bericht-versturen': sendBericht,
};

/** The handlers of the process `betalen`: they work on a betaalrun, not on a zaak. */
export const BETAALHANDLERS: Readonly<Record<string, Betaalhandler>> = {
  'betaalvoorstel-maken': makeBetaalvoorstel,
  'betaalrun-vrijgeven': releaseBetaalrun,
  'betaaltermijn-signaleren': signalBetaaltermijn,
};

/** What a service task can name, in any process. */
export const HANDLERNAMEN: readonly string[] = [...Object.keys(HANDLERS), ...Object.keys(BETAALHANDLERS)];
