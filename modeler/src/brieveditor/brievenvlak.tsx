import { Link, useParams } from 'react-router';
import type { Brieflezing } from '../../../server/usecases/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variantversies.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Teller } from '../onderdelen/teller.tsx';
import { useInhoud } from '../varianten/use-inhoud.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { Briefpapier } from './briefpapier.tsx';

/** The letters of a version, per step of the process; one of them as on paper. */
export function Brievenvlak({ versie }: { readonly versie: Variantdetail }) {
  const { onderdeel } = useParams();
  const vraag = useInhoud(versie);
  if (vraag.isPending) return <Skelet wat="De brieven" regels={8} />;
  if (vraag.isError) {
    return <Foutmelding fout={vraag.error} wat="De brieven komen niet door." opnieuw={() => void vraag.refetch()} />;
  }
  const brieven = vraag.data.brieven.toSorted((a, b) => a.stap - b.stap || a.code.localeCompare(b.code, 'nl'));
  const gekozen = brieven.find(({ code }) => code === onderdeel) ?? brieven[0];
  return (
    <div className="werk-vlakken werk-vlakken--onderdelen">
      <nav aria-label="Brieven" className="werk-stapel">
        {[...new Set(brieven.map(({ stap }) => stap))].map((stap) => (
          <section key={stap} aria-labelledby={`brieven-${stap}`}>
            <h2 id={`brieven-${stap}`} className="klein">
              {stap} {STAPNAMEN[stap] ?? ''}
            </h2>
            <ul className="werk-lijst">
              {brieven
                .filter((brief) => brief.stap === stap)
                .map((brief) => (
                  <Briefregel key={brief.code} versie={versie} brief={brief} gekozen={brief === gekozen} />
                ))}
            </ul>
          </section>
        ))}
      </nav>
      {gekozen && <Briefpapier key={gekozen.code} versie={versie} brief={gekozen} />}
    </div>
  );
}

interface Regel {
  readonly versie: Variantdetail;
  readonly brief: Brieflezing;
  readonly gekozen: boolean;
}

function Briefregel({ versie: { gemeente, id }, brief: { code, titel, teksten }, gekozen }: Regel) {
  return (
    <li>
      <Link
        to={`/${gemeente}/varianten/${encodeURIComponent(id)}/brieven/${code}`}
        aria-current={gekozen ? 'true' : undefined}
      >
        <span>
          {code} {titel}
        </span>
        {teksten.length > 0 && (
          <span>
            <Teller aantal={teksten.length} />
            <span className="verborgen"> eigen teksten</span>
          </span>
        )}
      </Link>
    </li>
  );
}
