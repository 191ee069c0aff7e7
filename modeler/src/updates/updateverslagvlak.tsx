import { Link } from 'react-router';
import type { Updateverslag } from '../../../server/usecases/updates/updates.ts';
import { Melding } from '../onderdelen/melding.tsx';

interface Eigenschappen {
  readonly gemeente: string;
  readonly verslag: Updateverslag;
}

/** The concept that was made, and what came into it. */
export function Updateverslagvlak({ gemeente, verslag }: Eigenschappen) {
  const { variantId, versie, overgenomen, gekozen, vervallen } = verslag;
  return (
    <Melding soort="klaar">
      <p>
        <b>Concept versie {versie} is gemaakt.</b> Het geldt nog niet.{' '}
        <Link to={`/${gemeente}/varianten/${encodeURIComponent(variantId)}`}>Bekijk versie {versie}</Link>
      </p>
      <details>
        <summary>Verslag: wat er in het concept kwam</summary>
        {overgenomen.length > 0 && <h3>Landelijk overgenomen</h3>}
        <ul>
          {overgenomen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        {gekozen.length > 0 && <h3>Uw keuzes</h3>}
        <ul>
          {gekozen.map(({ vraag, antwoord }) => (
            <li key={vraag}>
              {vraag} {antwoord}
            </li>
          ))}
        </ul>
        {vervallen.length > 0 && <p>Door uw keuzes niet overgenomen: {vervallen.join(', ')}.</p>}
      </details>
    </Melding>
  );
}
