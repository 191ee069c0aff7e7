import type { Verloopstap, Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { Icoon, type Icoonnaam } from '../../onderdelen/icoon.tsx';
import { formatDag } from '../../weergave/datum.ts';
import { Procesdiagram } from './procesdiagram.tsx';

const TEKENS: Readonly<Record<Verloopstap['status'], readonly [Icoonnaam, string]>> = {
  klaar: ['klaar', 'klaar'],
  nu: ['nu', 'nu bezig'],
  later: ['cirkel', 'nog niet'],
  overgeslagen: ['overgeslagen', 'overgeslagen'],
};

/** Where the zaak stands: the steps as text, and beside them the diagram with the same marks. */
export function Verlooptab({ zaak }: { readonly zaak: Zaakoverzicht }) {
  return (
    <div className="werk-vlakken werk-vlakken--verloop">
      <ol className="werk-stappen" aria-label="Stappen">
        {zaak.verloop.map((stap) => {
          const [teken, betekenis] = TEKENS[stap.status];
          return (
            <li key={stap.stap} className={`is-${stap.status}`}>
              <Icoon naam={teken} titel={betekenis} />
              <span>
                {stap.stap} {stap.naam}
              </span>
              <span className="klein heel">
                {[stap.datum && formatDag(stap.datum), stap.wie].filter(Boolean).join(' · ')}
              </span>
              {stap.toelichting && <span className="klein">{stap.toelichting}</span>}
            </li>
          );
        })}
      </ol>
      <Procesdiagram zaak={zaak} />
    </div>
  );
}
