import { currentRoute } from '../../domain/zaak/leesmodellen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { findBezwaarTot } from '../bezwaar/bezwaar.ts';
import type { Handler } from '../handler.ts';

/** Records the besluit to refuse, with its ground and article. After an unanswered last request it can also be: nothing is granted. */
export const recordAfwijzing: Handler = ({ zaak, context }) => {
  const { besluit, rappel } = zaak.gegevens;
  const afwijzingsgrond = findAfwijzingsgrond(zaak);
  const { grondslag } = context.readLabel('afwijzen', afwijzingsgrond);
  const soort = rappel.eindactie === 'niet_toekennen' ? 'geen_toekenning' : 'afwijzing';
  const route = currentRoute(zaak);
  return [
    {
      soort: 'BesluitGenomen',
      besluit: {
        id: context.makeId(),
        soort,
        datum: context.vandaag,
        door: context.door,
        grondslag: grondslag ?? context.readBesluitgrond(soort, route),
        route,
        afwijzingsgrond,
        ...(besluit?.toelichting === undefined ? {} : { toelichting: besluit.toelichting }),
        betaalschema: [],
        bezwaarTot: findBezwaarTot(context),
      },
    },
  ];
};

/** The ground that the decision-maker chose, else the one of the rules; after an unanswered last request: data are missing. */
export function findAfwijzingsgrond(zaak: Zaak): string {
  const { besluit, oordeel, rappel } = zaak.gegevens;
  if (rappel.eindactie !== undefined) return 'gegevens_ontbreken';
  return besluit?.afwijzingsgrond ?? oordeel.afwijzingsgrond ?? 'anders';
}
