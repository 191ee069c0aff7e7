import { useId } from 'react';
import { Link } from 'react-router';
import type { Diagramlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { formatAantal } from '../weergave/getal.ts';

type Omschrijving = Pick<Diagramlezing, 'proces' | 'titel' | 'xml' | 'landelijkXml' | 'eigen'>;

interface Eigenschappen {
  readonly versie: Variantdetail;
  readonly diagrammen: readonly Omschrijving[];
  readonly gekozen: string | undefined;
  readonly kies: (proces: string) => void;
}

/** Which process is drawn. Each says whether this version changes it and whether something stands in the way of publishing. */
export function Processenkeuze({ versie, diagrammen, gekozen, kies }: Eigenschappen) {
  const id = useId();
  if (diagrammen.length < 2) return null;
  const eigen = diagrammen.filter(({ proces }) => versie.diagrammen.includes(proces));
  return (
    <div className="werk-stapel g-1 werk-proceskeuze">
      <label htmlFor={id}>Proces</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        aria-describedby={`${id}-eigen`}
        value={gekozen ?? diagrammen[0]?.proces}
        onChange={({ target }) => kies(target.value)}
      >
        {diagrammen.map((diagram) => (
          <option key={diagram.proces} value={diagram.proces}>
            {[diagram.titel, ...sayStand(versie, diagram)].join(' · ')}
          </option>
        ))}
      </select>
      <p className="klein" id={`${id}-eigen`}>
        {eigen.length === 0 ? (
          'In deze versie heeft geen proces eigen wijzigingen.'
        ) : (
          <>
            <Icoon naam="anders" /> Met eigen wijzigingen:{' '}
            {eigen.map(({ proces, titel }, nummer) => (
              <span key={proces}>
                {nummer > 0 && ', '}
                <Link to={`/${versie.gemeente}/varianten/${encodeURIComponent(versie.id)}/diagram/${proces}`}>
                  {titel}
                </Link>
              </span>
            ))}
            .
          </>
        )}
      </p>
    </div>
  );
}

// helpers

function sayStand(
  { diagrammen, bevindingen }: Variantdetail,
  { proces, xml, landelijkXml, eigen }: Omschrijving,
): readonly string[] {
  const blokkades = bevindingen.filter(
    ({ ernst, onderdeel }) => ernst === 'blokkeren' && onderdeel.soort === 'diagram' && onderdeel.naam === proces,
  ).length;
  // What was read when the page opened says what the regio draws; what this version changes is known at each save.
  const vanRegio = !eigen && xml !== landelijkXml;
  const anders = vanRegio ? ['≠ van de regio'] : [];
  return [
    ...(diagrammen.includes(proces) ? ['≠ eigen wijzigingen'] : anders),
    ...(blokkades > 0 ? [formatAantal(blokkades, 'blokkade', 'blokkades')] : []),
  ];
}
