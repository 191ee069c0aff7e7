import { useMemo, useState } from 'react';
import { formatDatum } from '../../../server/domain/datum.ts';
import type { Updatekeuze, Updatevoorstel } from '../../../server/usecases/updates/updates.ts';
import { makeLuiOnderdeel } from '../schil/luie-pagina.tsx';
import { type Genummerd, numberVerschillen } from '../verschillen/selectie.ts';

const Diagrampaar = makeLuiOnderdeel(async () => (await import('../verschillen/diagrampaar.tsx')).Diagrampaar);

interface Eigenschappen {
  readonly voorstel: Updatevoorstel;
  readonly tab: 'keuze' | 'schoon' | 'blijft';
  /** Id of a question, or the number of a change that comes in by itself. */
  readonly gekozen: string | undefined;
}

/** What the gemeente has now beside what it becomes nationally, with the numbers of the list. */
export function Updatediagram({ voorstel, tab, gekozen }: Eigenschappen) {
  const [proces, setProces] = useState(voorstel.diagrammen[0]?.proces);
  const lijst = useMemo(() => listMerken(voorstel, tab), [voorstel, tab]);
  const nu = lijst.find((merk, plaats) =>
    tab === 'keuze' ? voorstel.keuzes[plaats]?.id === gekozen : String(merk.nummer) === gekozen,
  );
  const diagram = voorstel.diagrammen.find((deel) => deel.proces === (nu?.proces ?? proces)) ?? voorstel.diagrammen[0];
  if (diagram === undefined) return null;
  return (
    <div className="werk-stapel g-2">
      {voorstel.diagrammen.length > 1 && (
        <label className="werk-rij werk-rij--krimp">
          Proces
          <select
            className="utrecht-select utrecht-select--html-select"
            value={diagram.proces}
            onChange={(gebeurtenis) => setProces(gebeurtenis.target.value)}
          >
            {voorstel.diagrammen.map(({ proces: naam, titel }) => (
              <option key={naam} value={naam}>
                {titel}
              </option>
            ))}
          </select>
        </label>
      )}
      <Diagrampaar
        diagram={diagram}
        namen={{
          van: `Hier nu: versie ${voorstel.vanVersie}`,
          naar: `Landelijk wordt: ${formatDatum(voorstel.naar.versie)}`,
        }}
        lijst={lijst}
        gekozen={nu}
        inBeeld={nu !== undefined}
      />
    </div>
  );
}

// helpers

function listMerken({ keuzes, schoon }: Updatevoorstel, tab: Eigenschappen['tab']): readonly Genummerd[] {
  if (tab === 'schoon') return numberVerschillen(schoon);
  return tab === 'keuze' ? numberVerschillen(keuzes.map(toVerschil)) : [];
}

/** A question is marked as something that differs, wherever it can be seen. */
function toVerschil({
  vraag,
  lokaal,
  landelijk,
  soort,
  element,
  naam,
  klasse,
  waarom,
  elementen,
  proces,
}: Updatekeuze) {
  const deel = { soort, element, naam, klasse, waarom, elementen, ...(proces === undefined ? {} : { proces }) };
  return { ...deel, eigenschap: 'keuze', van: lokaal, naar: landelijk, zin: vraag };
}
