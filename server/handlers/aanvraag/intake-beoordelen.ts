import { dropTermijnen } from '../../domain/termijn/zaaktermijn.ts';
import type { Handler } from '../handler.ts';
import { applyRegelsets } from '../regels.ts';

const OORDEEL = ['bevoegd', 'doelgroep', 'doelgroepreden', 'route', 'afwijzen', 'afwijzingsgrond'];

/** Asks the rules: is this gemeente competent, is it the doelgroep, which route, is there a ground to refuse. An earlier oordeel is replaced. */
export const assessIntake: Handler = async ({ zaak, context }) => {
  const { gebeurtenissen } = await applyRegelsets(
    zaak,
    ['bevoegde-gemeente', 'doelgroep', 'route', 'afwijzen'],
    OORDEEL,
    context,
  );
  const opnieuw = dropTermijnen(
    zaak,
    'de aanvraag is opnieuw beoordeeld',
    (termijn) => termijn.soort === 'beslistermijn_preferent',
  );
  return [...opnieuw, ...gebeurtenissen];
};
