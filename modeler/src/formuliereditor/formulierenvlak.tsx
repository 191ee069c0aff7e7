import { Link, useParams } from 'react-router';
import type { Formulierlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Variantdetail } from '../../../server/usecases/variant/variantversies.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { Skelet } from '../onderdelen/skelet.tsx';
import { makeBeginformulier } from '../tekenaar/beginformulier.ts';
import { useInhoud } from '../varianten/use-inhoud.ts';
import { Formulierbewerker } from './formulierbewerker.tsx';
import { type Formuliertaak, listFormuliertaken } from './formuliertaken.ts';

/** The task forms of a version: which are national, which were changed, and which belong to a step of the gemeente. */
export function Formulierenvlak({ versie }: { readonly versie: Variantdetail }) {
  const { onderdeel } = useParams();
  const vraag = useInhoud(versie);
  if (vraag.isPending) return <Skelet wat="De formulieren" regels={8} />;
  if (vraag.isError) {
    return (
      <Foutmelding fout={vraag.error} wat="De formulieren komen niet door." opnieuw={() => void vraag.refetch()} />
    );
  }
  const taken = vraag.data.diagrammen.flatMap(({ xml }) => listFormuliertaken(xml));
  const formulieren = [...vraag.data.formulieren, ...listNieuw(versie, vraag.data.formulieren, taken)];
  const gekozen = formulieren.find(({ naam }) => naam === onderdeel) ?? formulieren[0];
  return (
    <div className="werk-vlakken werk-vlakken--onderdelen">
      <nav aria-label="Formulieren">
        <ul className="werk-lijst">
          {formulieren.map((lezing) => (
            <Formulierregel
              key={lezing.naam}
              versie={versie}
              lezing={lezing}
              taken={taken}
              gekozen={lezing === gekozen}
            />
          ))}
        </ul>
      </nav>
      {gekozen && (
        <Formulierbewerker
          key={gekozen.naam}
          alle={vraag.data.formulieren.map(({ formulier }) => formulier)}
          versie={versie}
          lezing={gekozen}
          taken={taken.filter(({ formulier }) => formulier === gekozen.naam).map(({ naam }) => naam)}
        />
      )}
    </div>
  );
}

/** A step of the gemeente that names a form that is not there yet gets one to begin with. */
function listNieuw(
  { geldigVanaf }: Variantdetail,
  bekend: readonly Formulierlezing[],
  taken: readonly Formuliertaak[],
): readonly Formulierlezing[] {
  const namen = new Set(bekend.map(({ naam }) => naam));
  return taken
    .filter(({ formulier }) => !namen.has(formulier))
    .map(({ formulier: naam, naam: stap }) => {
      const { inhoud, motivering } = makeBeginformulier(naam, stap, geldigVanaf);
      const formulier = inhoud as unknown as Formulierlezing['formulier'];
      return { naam, formulier, eigen: false, motivering, nodig: [], redenen: [] };
    });
}

interface Regel {
  readonly versie: Variantdetail;
  readonly lezing: Formulierlezing;
  readonly taken: readonly Formuliertaak[];
  readonly gekozen: boolean;
}

function Formulierregel({ versie: { gemeente, id }, lezing, taken, gekozen }: Regel) {
  const { naam, formulier } = lezing;
  const taak = taken.find((kandidaat) => kandidaat.formulier === naam)?.naam;
  const soort = nameSoort(lezing);
  return (
    <li>
      <Link
        to={`/${gemeente}/varianten/${encodeURIComponent(id)}/formulieren/${naam}`}
        aria-current={gekozen ? 'true' : undefined}
      >
        <span>
          {formulier.titel}
          {taak !== undefined && taak !== formulier.titel && <span className="klein"> bij {taak}</span>}
        </span>
        {soort !== undefined && (
          <span className="werk-merkje werk-merkje--anders">
            <Icoon naam="anders" />
            {soort}
          </span>
        )}
      </Link>
    </li>
  );
}

function nameSoort({ eigen, landelijk }: Formulierlezing): string | undefined {
  if (landelijk === undefined) return eigen ? 'eigen' : 'nog maken';
  return eigen ? 'gewijzigd' : undefined;
}
