import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { Foutmelding } from '../onderdelen/foutmelding.tsx';
import { openDiagram } from '../zaak/tabs/diagram-tekening.ts';
import type { Verschilmerk } from './selectie.ts';
import { showVerschilmerken } from './verschil-tekening.ts';

interface Eigenschappen {
  readonly titel: string;
  readonly xml: string | undefined;
  readonly merken: readonly Verschilmerk[];
  /** The drawing when it stands, undefined when it goes. */
  readonly klaar: (viewer: NavigatedViewer | undefined) => void;
}

/** One of the two diagrams, to read only, with the numbers of the differences on it. */
export function Diagramkant({ titel, xml, merken, klaar }: Eigenschappen) {
  const doek = useRef<HTMLDivElement>(null);
  const eerder = useRef<readonly Verschilmerk[]>([]);
  const [viewer, setViewer] = useState<NavigatedViewer | undefined>();
  const [fout, setFout] = useState<unknown>();
  useEffect(() => {
    if (!doek.current || xml === undefined) return undefined;
    let weg = false;
    const tekening = openDiagram(doek.current, xml);
    const meld = (getekend: NavigatedViewer | undefined) => {
      setViewer(getekend);
      klaar(getekend);
    };
    tekening.klaar.then(
      () => !weg && meld(tekening.viewer),
      (oorzaak: unknown) => !weg && setFout(oorzaak),
    );
    return () => {
      weg = true;
      eerder.current = [];
      meld(undefined);
      tekening.viewer.destroy();
    };
  }, [xml, klaar]);
  useEffect(() => {
    if (!viewer) return;
    showVerschilmerken(viewer, merken, eerder.current);
    eerder.current = merken;
  }, [viewer, merken]);
  return (
    <figure className="werk-stapel g-1" aria-label={`Diagram: ${titel}`}>
      <figcaption className="werk-verschilkant">{titel}</figcaption>
      <div className="werk-doek">
        {fout !== undefined && (
          <Foutmelding fout={fout} wat="Het diagram komt niet door. De verschillen staan in de lijst." />
        )}
        {xml === undefined && <p className="klein werk-doek__melding">Dit proces bestaat in deze versie niet.</p>}
        <div className="werk-doek__tekening" ref={doek} />
      </div>
    </figure>
  );
}
