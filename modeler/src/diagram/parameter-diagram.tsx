import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Versieparameter } from '../../../server/usecases/variant/variantversies.ts';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { Icoon } from '../onderdelen/icoon.tsx';
import { openDiagram, type Zoom, zoomDiagram } from '../zaak/tabs/diagram-tekening.ts';
import { listElementlabels } from './parameterlabels.ts';
import { listProcessen, type Procestekening, placeParameters } from './parameterplaats.ts';
import { Proceskeuze } from './proceskeuze.tsx';
import { showElementlabels } from './toon-labels.ts';

interface Eigenschappen {
  /** Every process of the version. */
  readonly tekeningen: readonly Procestekening[];
  readonly parameters: readonly Versieparameter[];
  /** Key of the parameter that somebody works on: what it touches is marked and brought into view. */
  readonly gekozen?: string;
}

const KNOPPEN = [
  { zoom: 'groter', icoon: 'plus', naam: 'Diagram groter' },
  { zoom: 'kleiner', icoon: 'min', naam: 'Diagram kleiner' },
  { zoom: 'passend', icoon: 'passend', naam: 'Heel het diagram' },
] as const;

/**
 * A process with the effective values as labels on the elements, to read only: at first the one that the parameter in hand works in. The
 * same values stand in the form beside it.
 */
export function ParameterDiagram({ tekeningen, parameters, gekozen }: Eigenschappen) {
  const parameter = parameters.find(({ sleutel }) => sleutel === gekozen);
  const geraakt = parameter === undefined ? [] : listProcessen(parameter, tekeningen);
  const [keuze, setKeuze] = useState<string | undefined>();
  const getoond = tekeningen.find(({ proces }) => proces === keuze) ?? geraakt[0] ?? tekeningen[0];
  if (getoond === undefined) return null;
  return (
    <>
      <Proceskeuze tekeningen={tekeningen} geraakt={geraakt} getoond={getoond} kies={setKeuze} />
      <Tekening tekening={getoond} parameters={parameters} gekozen={gekozen} nergens={geraakt.length === 0} />
    </>
  );
}

interface Tekeningeigenschappen extends Pick<Eigenschappen, 'parameters' | 'gekozen'> {
  readonly tekening: Procestekening;
  /** The parameter works in no step of any process. */
  readonly nergens: boolean;
}

function Tekening({ tekening: { xml, stappen }, parameters, gekozen, nergens }: Tekeningeigenschappen) {
  const plaats = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer | undefined>();
  const [fout, setFout] = useState<unknown>();
  const labels = useMemo(
    () => listElementlabels(placeParameters(parameters, stappen), gekozen),
    [parameters, stappen, gekozen],
  );
  useEffect(() => {
    if (!plaats.current) return undefined;
    let weg = false;
    const tekening = openDiagram(plaats.current, xml);
    tekening.klaar.then(
      () => !weg && setViewer(tekening.viewer),
      (oorzaak: unknown) => !weg && setFout(oorzaak),
    );
    return () => {
      weg = true;
      setViewer(undefined);
      tekening.viewer.destroy();
    };
  }, [xml]);
  useEffect(() => {
    if (!viewer) return;
    showElementlabels(viewer, labels);
    showGeraakt(viewer, labels.find((label) => label.gekozen)?.element);
  }, [viewer, labels]);
  const zoom = (hoe: Zoom) => viewer && zoomDiagram(viewer, hoe);
  const geraakt = labels.filter((label) => label.gekozen).length;
  return (
    <figure className="werk-stapel g-1 werk-doek--groot" aria-label="Diagram met de waarden">
      <div className="werk-doek">
        {fout !== undefined && <Foutmelding fout={fout} wat="Het diagram komt niet door." />}
        <div className="werk-doek__tekening" ref={plaats} />
        <div className="werk-doek__knoppen">
          {KNOPPEN.map(({ zoom: hoe, icoon, naam }) => (
            <button key={hoe} type="button" className="werk-filter" aria-label={naam} onClick={() => zoom(hoe)}>
              <Icoon naam={icoon} />
            </button>
          ))}
        </div>
      </div>
      <figcaption className="klein">
        {gekozen !== undefined && geraakt === 0 && sayNergens(nergens)}
        De waarden die gelden, staan onder de stap waar ze werken. ≠ is anders dan landelijk.
      </figcaption>
    </figure>
  );
}

// helpers

function sayNergens(nergens: boolean): string {
  return nergens
    ? 'Deze instelling hoort niet bij één stap van een proces. '
    : 'In dit proces raakt deze instelling geen stap. ';
}

interface Canvas {
  zoom(schaal: number | 'fit-viewport', midden?: 'auto'): number;
  scrollToElement(id: string): void;
}

/** At a size that can be read, with the touched element in view. */
function showGeraakt(viewer: NavigatedViewer, element: string | undefined): void {
  const canvas = viewer.get<Canvas>('canvas');
  if (element === undefined || viewer.get<{ get(id: string): unknown }>('elementRegistry').get(element) === undefined) {
    canvas.zoom('fit-viewport', 'auto');
    return;
  }
  canvas.zoom(0.75);
  canvas.scrollToElement(element);
}
