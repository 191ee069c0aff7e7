import type { Effect } from '../domain/zaak/effect.ts';

const OMSCHRIJVINGEN: Readonly<Record<Effect['soort'], string>> = {
  brief: 'Een brief is niet gemaakt of niet verstuurd.',
  overdracht: 'Een pakket voor een andere gemeente is niet gemaakt.',
  persoonlijk: 'Een melding aan een gebruiker is niet bezorgd.',
  melding: 'De schermen zijn niet bijgewerkt.',
};

/** What did not happen, in one Dutch sentence without personal data: the title of the storing. */
export function beschrijfEffect(effect: Effect): string {
  return OMSCHRIJVINGEN[effect.soort];
}
