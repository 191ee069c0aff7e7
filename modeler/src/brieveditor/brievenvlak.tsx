import { Link, useNavigate, useParams } from 'react-router';
import type { Brieflezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { Teller } from '../onderdelen/teller.tsx';
import { useInhoud } from '../varianten/use-inhoud.ts';
import { STAPNAMEN } from '../weergave/woorden.ts';
import { makeBeginbrief } from './bewerk-eigenbrief.ts';
import { Briefpapier } from './briefpapier.tsx';
import { Eigenbriefbewerker } from './eigenbriefbewerker.tsx';

/** The letters of a version, per step of the process; one of them as on paper. */
export function Brievenvlak({ versie }: { readonly versie: Variantdetail }) {
  const { onderdeel } = useParams();
  const vraag = useInhoud(versie);
  if (vraag.isPending) return <Skelet wat="De brieven" regels={8} />;
  if (vraag.isError) {
    return <Foutmelding fout={vraag.error} wat="De brieven komen niet door." opnieuw={() => void vraag.refetch()} />;
  }
  const brieven = vraag.data.brieven.toSorted((a, b) => a.stap - b.stap || a.code.localeCompare(b.code, 'nl'));
  const nieuw = onderdeel === NIEUW && versie.acties.wijzigen.mag;
  const gekozen = nieuw ? undefined : (brieven.find(({ code }) => code === onderdeel) ?? brieven[0]);
  // Just saved: the list with this letter is still on its way.
  const onderweg = !nieuw && vraag.isPlaceholderData && onderdeel !== undefined && gekozen?.code !== onderdeel;
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
        {versie.acties.wijzigen.mag && (
          <Link to={makePad(versie, NIEUW)} aria-current={nieuw ? 'true' : undefined}>
            <Icoon naam="plus" /> Eigen brief maken
          </Link>
        )}
      </nav>
      {onderweg ? (
        <Skelet wat="De brief" regels={6} />
      ) : (
        <Gekozen versie={versie} brief={gekozen} codes={brieven.map(({ code }) => code)} />
      )}
    </div>
  );
}

interface Keuze {
  readonly versie: Variantdetail;
  /** Absent for a new letter. */
  readonly brief: Brieflezing | undefined;
  readonly codes: readonly string[];
}

/** The chosen letter: as on paper, or to write when the gemeente made it itself. */
function Gekozen({ versie, brief, codes }: Keuze) {
  const ga = useNavigate();
  const eigen = brief === undefined ? makeBeginbrief(codes) : brief.eigen;
  const mag = versie.acties.wijzigen.mag && (brief === undefined || versie.brieven.includes(brief.code));
  if (eigen === undefined || !mag)
    return brief === undefined ? null : <Briefpapier key={brief.code} versie={versie} brief={brief} />;
  return (
    <Eigenbriefbewerker
      key={brief?.code ?? NIEUW}
      versie={versie}
      begin={eigen}
      nieuw={brief === undefined}
      stappen={brief?.stappen ?? []}
      bewaard={(code) => void ga(makePad(versie, code))}
      verwijderd={() => void ga(`/${versie.gemeente}/varianten/${encodeURIComponent(versie.id)}/brieven`)}
    />
  );
}

/** In the address: a letter that is not there yet. */
const NIEUW = 'nieuw';

function makePad({ gemeente, id }: Variantdetail, onderdeel: string): string {
  return `/${gemeente}/varianten/${encodeURIComponent(id)}/brieven/${onderdeel}`;
}

interface Regel {
  readonly versie: Variantdetail;
  readonly brief: Brieflezing;
  readonly gekozen: boolean;
}

function Briefregel({ versie, brief: { code, titel, teksten, eigen }, gekozen }: Regel) {
  return (
    <li>
      <Link to={makePad(versie, code)} aria-current={gekozen ? 'true' : undefined}>
        <span>
          {code} {titel}
        </span>
        {eigen && (
          <span className="werk-merkje werk-merkje--anders">
            <Icoon naam="anders" />
            eigen
          </span>
        )}
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
