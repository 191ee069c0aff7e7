import { Link } from 'react-router';
import { isRegio } from '../../../server/domain/variant/eigenaar.ts';
import { type Begeleidingskeuzes, makeBegeleidingsadres } from '../api/begeleiding.ts';

interface Eigenschappen {
  readonly gemeente: string;
  /** Id of the version. */
  readonly id: string;
}

const PAGINAS = [
  { pad: 'bijlage', naam: 'Bijlage bij de verordening' },
  { pad: 'verschillenanalyse', naam: 'Verschillenanalyse' },
  { pad: 'implementatieplan', naam: 'Implementatieplan en status' },
] as const;

/** What is made of this version: the bijlage and what helps to bring it into use. A regio has no verordening of its own. */
export function Versiedocumenten({ gemeente, id }: Eigenschappen) {
  if (isRegio(gemeente)) return undefined;
  const keuzes: Begeleidingskeuzes = { versie: id };
  const search = `?${new URLSearchParams({ versie: id }).toString()}`;
  return (
    <nav aria-label="Documenten van deze versie">
      <ul className="werk-rij">
        {PAGINAS.map(({ pad, naam }) => (
          <li key={pad}>
            <Link to={{ pathname: `/${gemeente}/${pad}`, search }}>{naam}</Link>
          </li>
        ))}
        <li>
          <a href={makeBegeleidingsadres(gemeente, 'statusrapportage', 'pdf', keuzes)} download>
            Statusrapportage (PDF)
          </a>
        </li>
        <li>
          <a href={makeBegeleidingsadres(gemeente, 'kick-off', 'pdf', keuzes)} download>
            Kick-off (PDF)
          </a>
        </li>
      </ul>
    </nav>
  );
}
