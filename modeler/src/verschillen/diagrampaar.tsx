import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Verschillenlijst } from '../../../server/usecases/bijlage/verschillen.ts';
import { Icoon } from '../onderdelen/icoon.tsx';
import { type Zoom, zoomDiagram } from '../zaak/tabs/diagram-tekening.ts';
import { Diagramkant } from './diagramkant.tsx';
import { type Genummerd, listVerschilmerken } from './selectie.ts';
import { scrollTogether, showElement } from './verschil-tekening.ts';

const KNOPPEN = [
  { zoom: 'groter', icoon: 'plus', naam: 'Diagrammen groter' },
  { zoom: 'kleiner', icoon: 'min', naam: 'Diagrammen kleiner' },
  { zoom: 'passend', icoon: 'passend', naam: 'Heel het proces' },
] as const;

interface Eigenschappen {
  readonly diagram: Verschillenlijst['diagrammen'][number];
  readonly namen: { readonly van: string; readonly naar: string };
  /** What is marked. */
  readonly lijst: readonly Genummerd[];
  readonly gekozen: Genummerd | undefined;
  /** Somebody asked to see it here: on a narrow screen the diagrams stand below the list. */
  readonly inBeeld: boolean;
}

/** The old and the new diagram side by side; they move together until somebody lets them go. */
export function Diagrampaar({ diagram, namen, lijst, gekozen, inBeeld }: Eigenschappen) {
  const geheel = useRef<HTMLElement>(null);
  const [links, setLinks] = useState<NavigatedViewer | undefined>();
  const [rechts, setRechts] = useState<NavigatedViewer | undefined>();
  const [samen, setSamen] = useState(true);
  const merken = useMemo(
    () => ({ oud: listVerschilmerken(lijst, 'oud'), nieuw: listVerschilmerken(lijst, 'nieuw') }),
    [lijst],
  );
  useEffect(() => (samen && links && rechts ? scrollTogether(links, rechts) : undefined), [samen, links, rechts]);
  const [eerste] = lijst.filter(({ elementen }) => elementen.length > 0);
  const toon = gekozen ?? eerste;
  useEffect(() => {
    if (toon === undefined) return;
    // The side that does not have the element follows the other one.
    const kanten = [rechts, links].filter((kant) => kant !== undefined);
    const gevonden = kanten.filter((kant) => showElement(kant, toon.elementen));
    if (!samen || gevonden.length === kanten.length) return;
    gevonden[0]?.get<{ zoom(schaal: number): void }>('canvas').zoom(0.7);
  }, [toon, links, rechts, samen]);
  useEffect(() => {
    if (inBeeld && gekozen !== undefined) geheel.current?.scrollIntoView({ block: 'nearest' });
  }, [inBeeld, gekozen]);
  const zoom = (hoe: Zoom) => {
    if (links) zoomDiagram(links, hoe);
    if (rechts && !(samen && links)) zoomDiagram(rechts, hoe);
  };
  return (
    <section ref={geheel} className="werk-stapel g-2 werk-verschil__diagrammen" aria-label="Diagrammen naast elkaar">
      <div className="werk-rij">
        <label className="werk-rij">
          <input type="checkbox" checked={samen} onChange={(gebeurtenis) => setSamen(gebeurtenis.target.checked)} />
          Samen schuiven
        </label>
        {KNOPPEN.map(({ zoom: hoe, icoon, naam }) => (
          <button key={hoe} type="button" className="werk-filter" aria-label={naam} onClick={() => zoom(hoe)}>
            <Icoon naam={icoon} />
          </button>
        ))}
      </div>
      <div className="werk-verschil__paar">
        <Diagramkant titel={namen.van} xml={diagram.van} merken={merken.oud} klaar={setLinks} />
        <Diagramkant titel={namen.naar} xml={diagram.naar} merken={merken.nieuw} klaar={setRechts} />
      </div>
      <p className="werk-rij klein">
        <span className="werk-verschilmerk werk-verschilmerk--anders">≠ anders</span>
        <span className="werk-verschilmerk werk-verschilmerk--nieuw">+ nieuw</span>
        <span className="werk-verschilmerk werk-verschilmerk--vervalt">− vervalt</span>
        Het nummer staat ook in de lijst. Sleep om te schuiven, Ctrl en scrollen om in te zoomen.
      </p>
    </section>
  );
}
