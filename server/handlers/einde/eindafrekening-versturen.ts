import { writeBrieven } from '../brieven.ts';
import type { Handler } from '../handler.ts';
import { readVerrekeninhoud } from '../verrekening/verrekening-versturen.ts';
import { readEinde } from './einde.ts';

/**
 * Tells the werkgever (brief 10) and the werknemer on the same day that the LKS ends: a beschikking when that is against the wish of the
 * werkgever or takes money back.
 */
export const sendEindafrekening: Handler = ({ zaak, context }) => {
  const einde = readEinde(zaak);
  const { gevolg, besluit, ...inhoud } = readVerrekeninhoud(zaak);
  const beeindiging = zaak.besluiten.findLast(({ soort }) => soort === 'beeindiging');
  const stopt = einde.tegenWens === true || gevolg !== undefined;
  const genomen = besluit ?? beeindiging;
  return writeBrieven(
    zaak,
    'eindafrekening',
    {
      ...inhoud,
      einde,
      ...(genomen === undefined ? {} : { besluit: genomen }),
      ...(stopt ? { gevolg: { ...gevolg, lksOmlaagOfStop: true } } : {}),
    },
    context,
  );
};
