import { useMemo, useState } from 'react';
import type { Verschillenlijst } from '../../../server/usecases/bijlage/verschillen.ts';
import { Knop } from '../onderdelen/knop.tsx';
import { Melding } from '../onderdelen/melding.tsx';
import { makeLuiOnderdeel } from '../schil/luie-pagina.tsx';
import { type Genummerd, numberVerschillen, type Selectie, selectVerschillen } from './selectie.ts';
import { Verschilfilter } from './verschilfilter.tsx';
import { Verschillijst } from './verschillijst.tsx';

const Diagrampaar = makeLuiOnderdeel(async () => (await import('./diagrampaar.tsx')).Diagrampaar);

/** The list of differences and the two diagrams. */
export function Verschilvlak({ lijst }: { readonly lijst: Verschillenlijst }) {
  const [selectie, setSelectie] = useState<Selectie>({ klasse: 'alle', soort: 'alle' });
  const [keuze, setKeuze] = useState<{ readonly nummer: number; readonly inDiagram: boolean } | undefined>();
  const gekozen = keuze?.nummer;
  const alle = useMemo(() => numberVerschillen(lijst.verschillen), [lijst]);
  const getoond = useMemo(() => selectVerschillen(alle, selectie), [alle, selectie]);
  const getekend = useMemo(() => listGetekend(lijst), [lijst]);
  const nu = getoond.find(({ nummer }) => nummer === gekozen);
  const diagram = lijst.diagrammen.find(({ proces }) => proces === nu?.proces) ?? lijst.diagrammen[0];
  const noem = (id: string): string => lijst.versies.find((versie) => versie.id === id)?.naam ?? id;
  if (alle.length === 0) {
    return (
      <Melding soort="klaar">
        <p>
          <b>Er zijn geen verschillen.</b> Deze twee versies doen hetzelfde. Kies hierboven een andere versie om te
          vergelijken.
        </p>
      </Melding>
    );
  }
  return (
    <div className="werk-vlakken werk-vlakken--verschil">
      {diagram && (
        <Diagrampaar
          diagram={diagram}
          namen={{ van: noem(lijst.van), naar: noem(lijst.naar) }}
          lijst={getoond}
          gekozen={nu}
          inBeeld={keuze?.inDiagram ?? false}
        />
      )}
      <section className="werk-stapel werk-verschil__lijst" aria-labelledby="verschillijst">
        <div className="werk-kop">
          <h2 id="verschillijst">
            {getoond.length === 1 ? '1 verschil' : `${getoond.length} verschillen`}
            {getoond.length < alle.length && ` van ${alle.length}`}
          </h2>
          <Bladeren
            lijst={getoond.filter((verschil) => isZichtbaar(verschil, getekend))}
            gekozen={gekozen}
            kies={(nummer) => setKeuze({ nummer, inDiagram: false })}
          />
        </div>
        <Verschilfilter lijst={alle} selectie={selectie} kies={setSelectie} />
        {getoond.length === 0 && <p>Hier zijn geen verschillen van. Kies een ander filter.</p>}
        <Verschillijst
          lijst={getoond}
          gekozen={gekozen}
          inDiagram={keuze?.inDiagram ?? false}
          getekend={getekend}
          kies={(nummer) => setKeuze({ nummer, inDiagram: true })}
        />
      </section>
    </div>
  );
}

interface Bladereigenschappen {
  /** The differences that can be seen in the diagram. */
  readonly lijst: readonly Genummerd[];
  readonly gekozen: number | undefined;
  readonly kies: (nummer: number) => void;
}

/** Goes through the differences in the diagram, one by one. */
function Bladeren({ lijst, gekozen, kies }: Bladereigenschappen) {
  const vorige = lijst.findLast(({ nummer }) => gekozen !== undefined && nummer < gekozen);
  const volgende = lijst.find(({ nummer }) => gekozen === undefined || nummer > gekozen);
  return (
    <div className="werk-rij werk-duw">
      <Knop klein bezig={vorige === undefined} onClick={() => vorige && kies(vorige.nummer)}>
        Vorige
      </Knop>
      <Knop klein bezig={volgende === undefined} onClick={() => volgende && kies(volgende.nummer)}>
        Volgende
      </Knop>
    </div>
  );
}

// helpers

function isZichtbaar({ elementen }: Genummerd, getekend: ReadonlySet<string>): boolean {
  return elementen.some((element) => getekend.has(element));
}

/** Ids that stand in one of the diagrams. */
function listGetekend({ diagrammen }: Verschillenlijst): ReadonlySet<string> {
  const ids = diagrammen.flatMap(({ van = '', naar = '' }) =>
    Array.from(`${van}${naar}`.matchAll(/bpmnElement="([^"]+)"/g), ([, id]) => id ?? ''),
  );
  return new Set(ids);
}
