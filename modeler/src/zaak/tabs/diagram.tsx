import { useQuery } from '@tanstack/react-query';
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import type { Procesoverzicht, Zaakoverzicht } from '../../../../server/domain/volgen/overzicht.ts';
import { readProces } from '../../api/zaken.ts';
import { Foutmelding } from '../../onderdelen/foutmelding.tsx';
import { Icoon } from '../../onderdelen/icoon.tsx';
import { Skelet } from '../../onderdelen/skelet.tsx';
import { listMerken, openDiagram, setMerken, type Zoom, zoomDiagram } from './diagram-tekening.ts';

/** The process diagram with the marks of this zaak. What it shows also stands in the list of steps and in the text below it. */
export function Diagram({ zaak, gekozen }: { readonly zaak: Zaakoverzicht; readonly gekozen: Procesoverzicht }) {
  const { naam, versie, tekening: eigen } = gekozen;
  const doek = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer | undefined>();
  const [fout, setFout] = useState<unknown>();
  const proces = useQuery({
    queryKey: ['proces', zaak.gemeente, naam, versie, eigen],
    queryFn: ({ signal }) => readProces(zaak.gemeente, gekozen, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    const plaats = doek.current;
    if (!plaats || !proces.data) return undefined;
    let weg = false;
    const tekening = openDiagram(plaats, proces.data);
    tekening.klaar.then(
      () => {
        if (!weg) setViewer(tekening.viewer);
      },
      (oorzaak: unknown) => {
        if (!weg) setFout(oorzaak);
      },
    );
    return () => {
      weg = true;
      setViewer(undefined);
      tekening.viewer.destroy();
    };
  }, [proces.data]);
  useEffect(() => {
    if (viewer) setMerken(viewer, listMerken(zaak, gekozen));
  }, [viewer, zaak, gekozen]);
  const zoom = (hoe: Zoom) => viewer && zoomDiagram(viewer, hoe);
  return (
    <figure className="werk-stapel g-1 werk-doek--groot" aria-label="Procesdiagram">
      <div className="werk-doek">
        {proces.isPending && <Skelet wat="Het diagram" regels={4} />}
        {(proces.isError || fout !== undefined) && (
          <Foutmelding fout={proces.error ?? fout} wat="Het diagram komt niet door. De stappen staan in de lijst." />
        )}
        <div className="werk-doek__tekening" ref={doek} hidden={!proces.data} />
        {viewer && (
          <div className="werk-doek__knoppen">
            <button type="button" className="werk-filter" aria-label="Diagram groter" onClick={() => zoom('groter')}>
              <Icoon naam="plus" />
            </button>
            <button type="button" className="werk-filter" aria-label="Diagram kleiner" onClick={() => zoom('kleiner')}>
              <Icoon naam="min" />
            </button>
            <button type="button" className="werk-filter" aria-label="Heel het diagram" onClick={() => zoom('passend')}>
              <Icoon naam="passend" />
            </button>
          </div>
        )}
      </div>
      <figcaption className="klein werk-diagramtekst">
        {describeDiagram(gekozen)} Sleep om te schuiven, Ctrl en scrollen om in te zoomen.
      </figcaption>
    </figure>
  );
}

function describeDiagram({ markeringen }: Procesoverzicht): string {
  const nu = markeringen.filter(({ status }) => status === 'nu').map(({ naam }) => naam);
  const klaar = markeringen.filter(({ status }) => status === 'klaar').length;
  const bezig = nu.length > 0 ? `Nu: ${nu.join(', ')}.` : 'Het proces is klaar.';
  return `Procesdiagram. ${bezig} ${klaar} onderdelen zijn doorlopen.`;
}
