import type { Gebeurtenis } from '../domain/gebeurtenis.ts';
import { currentRoute } from '../domain/leesmodellen.ts';
import { findBezwaarTot } from './bezwaar.ts';
import { checkHandtekening, readBeslisser } from './handtekening.ts';
import type { Handler } from './handler.ts';
import { planHeronderzoeken } from './heronderzoeken.ts';
import { calculateToekenning, checkPeriode, readVoorstel } from './toekenning.ts';

/** Records the besluit to grant: amount, payments, last day to object, and when somebody looks again. @throws InvoerError */
export const recordToekenning: Handler = ({ zaak, context }) => {
  const { besluit } = zaak.gegevens;
  const periode = readVoorstel(zaak, context);
  checkHandtekening(zaak);
  checkPeriode(zaak, periode, context);
  const route = currentRoute(zaak);
  const soort = route === 'forfaitair' ? 'toekenning_forfaitair' : 'toekenning_regulier';
  const meting = besluit?.volgendeMeting === undefined ? {} : { volgendeMeting: besluit.volgendeMeting };
  return [
    {
      soort: 'BesluitGenomen',
      besluit: {
        id: context.makeId(),
        soort,
        datum: context.vandaag,
        door: readBeslisser(zaak, context).door,
        grondslag: context.readBesluitgrond(soort, route),
        route,
        ...periode,
        ...meting,
        ...(besluit?.toelichting === undefined ? {} : { toelichting: besluit.toelichting }),
        ...calculateToekenning(zaak, periode, context),
        bezwaarTot: findBezwaarTot(context),
      },
    },
    ...planHeronderzoeken(zaak, { ...periode, ...meting }, context).map(
      (heronderzoek): Gebeurtenis => ({ soort: 'HeronderzoekGepland', heronderzoek }),
    ),
  ];
};
