import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Verschil, Verschilsoort } from '../../../server/domain/verschil/verschil.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { readVerschillen } from '../api/verschillen.ts';
import { Leestekst } from '../brieveditor/leestekst.tsx';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { KLASSEN, Klassemerk } from '../verschillen/klassemerk.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { countKlassen, groupWijzigingen } from './groepeer-wijzigingen.ts';

interface Eigenschappen {
  readonly versie: Variantdetail;
  /** Id of the version to compare with. */
  readonly van: string;
  /** What it is called after "ten opzichte van": "het landelijke proces". */
  readonly waarmee: string;
  /** Subjects that stand elsewhere on the page; they count, and are not listed. */
  readonly zonder?: readonly Verschilsoort[];
}

/** Everything that this version changes, by subject and class: the first ten in sentences, the heaviest first. */
export function Wijzigingen({ versie, van, waarmee, zonder = [] }: Eigenschappen) {
  const { gemeente, id, stand } = versie;
  const vraag = useQuery({
    queryKey: ['verschillen', gemeente, van, id, stand],
    queryFn: () => readVerschillen(gemeente, { van, naar: id }),
    placeholderData: keepPreviousData,
  });
  if (vraag.isPending) return <Skelet wat="De lijst van wijzigingen" regels={4} />;
  if (vraag.isError) {
    return (
      <Foutmelding fout={vraag.error} wat="De wijzigingen komen niet door." opnieuw={() => void vraag.refetch()} />
    );
  }
  const { verschillen } = vraag.data;
  if (verschillen.length === 0) return <p>Er verandert niets ten opzichte van {waarmee}.</p>;
  const { groepen, rest } = groupWijzigingen(verschillen, zonder);
  return (
    <div className="werk-stapel">
      <Telling verschillen={verschillen} waarmee={waarmee} />
      {groepen.map(({ soort, naam, aantal, eerste }) => (
        <section key={soort} className="werk-stapel g-1" aria-label={naam}>
          <h3>
            {naam} <span className="klein">({formatAantal(aantal, 'wijziging', 'wijzigingen')})</span>
          </h3>
          <ul className="werk-punten">
            {eerste.map(({ element, eigenschap, zin, klasse }) => (
              <li key={`${element} ${eigenschap} ${zin}`}>
                <Klassemerk klasse={klasse} /> <Leestekst tekst={zin} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {rest > 0 && <>en nog {rest}. </>}
        <Link to={`/${gemeente}/verschillen?${new URLSearchParams({ van, naar: id }).toString()}`}>
          Bekijk alle verschillen
        </Link>
      </p>
    </div>
  );
}

function Telling({ verschillen, waarmee }: { readonly verschillen: readonly Verschil[]; readonly waarmee: string }) {
  const tellingen = countKlassen(verschillen);
  return (
    <div className="werk-rij">
      <span>
        {formatAantal(verschillen.length, 'wijziging', 'wijzigingen')} ten opzichte van {waarmee}:
      </span>
      {KLASSEN.map(({ klasse }) => (
        <span key={klasse} className="werk-rij">
          {tellingen[klasse]} <Klassemerk klasse={klasse} />
        </span>
      ))}
    </div>
  );
}
