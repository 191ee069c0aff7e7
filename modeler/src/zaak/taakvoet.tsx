import { useNavigate } from 'react-router';
import { Knop } from '../onderdelen/knop.tsx';
import { formatAantal } from '../weergave/getal.ts';
import { readLaatsteLijst } from '../werkvoorraad/laatste-lijst.ts';

interface Eigenschappen {
  readonly knop: string;
  readonly bezig: boolean;
  readonly gevolgen: readonly string[];
  readonly gemeente: string;
  readonly bewaar: () => Promise<unknown>;
  readonly geefTerug: () => void;
}

/** Sticks to the bottom of the task: the main action, and beside it what will happen then. */
export function Taakvoet({ knop, bezig, gevolgen, gemeente, bewaar, geefTerug }: Eigenschappen) {
  const navigate = useNavigate();
  const laterVerder = async () => {
    await bewaar().catch(() => undefined);
    await navigate(`/${gemeente}/werkvoorraad${readLaatsteLijst(gemeente)?.adres ?? ''}`);
  };
  return (
    <div className="werk-vlak__voet werk-vlak__voet--vast">
      <Knop soort="hoofd" type="submit" bezig={bezig}>
        {knop}
      </Knop>
      <Knop bezig={bezig} onClick={() => void laterVerder()}>
        Later verder
      </Knop>
      <Knop soort="stil" bezig={bezig} onClick={geefTerug}>
        Teruggeven
      </Knop>
      {gevolgen.length > 0 && (
        <p className="klein">
          <b>Daarna:</b> {gevolgen.slice(0, 2).join('; ')}
          {gevolgen.length > 2
            ? ` en ${formatAantal(gevolgen.length - 2, 'ander gevolg', 'andere gevolgen')}, zie hierboven.`
            : '.'}
        </p>
      )}
    </div>
  );
}
