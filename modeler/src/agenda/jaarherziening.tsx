import { Link } from 'react-router';
import { findEersteDagVanMaand, formatDatum } from '../../../server/domain/datum.ts';
import { Melding } from '../onderdelen/melding.tsx';

/** 1 January concerns every zaak, so that it stands above the list and not in it (art. 10d lid 7 Pw). */
export function Jaarherziening({ maand, gemeente }: { readonly maand: string; readonly gemeente: string }) {
  return (
    <Melding>
      <p>
        Vanaf {formatDatum(findEersteDagVanMaand(maand))} geldt voor elke lopende zaak een nieuw bedrag (art. 10d lid 7
        Pw). <Link to={`/${gemeente}/herziening`}>Naar de herziening</Link>
      </p>
    </Melding>
  );
}
