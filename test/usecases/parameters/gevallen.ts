import type { Parameterwaarde } from '../../../server/domain/variant/variant.ts';
import { ALGEMEEN, BESLUIT, BETALING } from './gevallen-besluit.ts';
import { AANVRAAG, LOONWAARDE, RAPPEL } from './gevallen-zaak.ts';

/** The cases by subject. */
export const GEVALLEN = {
  aanvraag: AANVRAAG,
  loonwaarde: LOONWAARDE,
  rappel: RAPPEL,
  besluit: BESLUIT,
  betaling: BETALING,
  algemeen: ALGEMEEN,
};

/** What has to be so as well, in both, for a value to matter. */
export const DAARNAAST: Readonly<Record<string, Readonly<Record<string, Parameterwaarde>>>> = {
  'betaling.dag_niet_werkdag': { 'betaling.dag': 15 },
};

/**
 * Agreements between people, and those of processes that the product does not run itself (yet): they stand beside the work in the zaak
 * and in the bijlage, and change nothing by themselves.
 */
export const ALLEEN_WERKAFSPRAAK: readonly string[] = [
  'aanvraag.vorm',
  'aanvraag.formulier',
  'aanvraag.voorinvullen',
  'doelgroep.vaststelling.door',
  'loonwaarde.uitvoerder',
  'loonwaarde.aanvraagkanaal',
  'loonwaarde.planmoment',
  'forfaitair.inzet',
  'proefplaats_en_forfaitair.uitgesloten',
  'proefplaats.duur',
  'proefplaats.verlenging',
  'contact.uitkomst_loonwaarde',
  'contact.toelichting_beschikking',
  'kanaal.brief_1',
  'betaalspecificatie.gebruik',
  'betaalkanaal',
  'kostenplaats',
  'verrekening.kanaal',
  'verrekening.drempel',
  'terugvordering.betaaltermijn',
  'verhuizing.verrekenwijze',
  'verhuizing.controle_frequentie',
  'verhuizing.overdrachtsset',
  'verhuizing.pakket_geldig_dagen',
  'verlenging.kanaal',
  'verlenging.hermeting',
  'eindafrekening.kanaal',
  'herplaatsing.starttrigger',
  'hermeting.significant_pct',
  'uitvoerder',
  'extra_contactmomenten',
  'doorlooptijden.registreren',
  'voorzieningen.jobcoach',
  'voorzieningen.normbedragen',
];
