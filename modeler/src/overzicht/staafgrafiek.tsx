import { useEffect, useRef } from 'react';
import type uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

const HOOGTE = 260;
const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

interface Eigenschappen {
  readonly labels: readonly string[];
  /** In whole euros. */
  readonly waarden: readonly number[];
}

/** Bars that show the numbers of the table beside them; hidden from who hears the page, because the table says it all. */
export function Staafgrafiek({ labels, waarden }: Eigenschappen) {
  const vlak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const houder = vlak.current;
    if (houder === null) return undefined;
    let grafiek: uPlot | undefined;
    let weg = false;
    const pas = new ResizeObserver(() => grafiek?.setSize({ width: houder.clientWidth, height: HOOGTE }));
    // The library comes when the first chart is drawn.
    void import('uplot').then(({ default: Grafiek }) => {
      if (weg) return;
      grafiek = new Grafiek(
        makeOpties(Grafiek, houder, labels),
        [labels.map((_, plaats) => plaats), [...waarden]],
        houder,
      );
      pas.observe(houder);
    });
    return () => {
      weg = true;
      pas.disconnect();
      grafiek?.destroy();
    };
  }, [labels, waarden]);
  return <div ref={vlak} className="overzicht-grafiek" aria-hidden="true" />;
}

function makeOpties(Grafiek: typeof uPlot, houder: HTMLElement, labels: readonly string[]): uPlot.Options {
  const stijl = getComputedStyle(houder);
  const as = { stroke: stijl.color, font: `12px ${stijl.fontFamily}`, ticks: { show: false } };
  return {
    width: houder.clientWidth,
    height: HOOGTE,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [-0.6, labels.length - 0.4] },
      y: { range: (_u, _min, max) => [0, max > 0 ? max * 1.1 : 1] },
    },
    axes: [
      {
        ...as,
        grid: { show: false },
        splits: () => labels.map((_, plaats) => plaats),
        values: (_u, plaatsen) => plaatsen.map((plaats) => labels[plaats] ?? ''),
      },
      { ...as, size: 80, values: (_u, waarden) => waarden.map((waarde) => EURO.format(waarde)) },
    ],
    series: [
      {},
      {
        fill: stijl.getPropertyValue('--overzicht-staaf').trim() || stijl.color,
        width: 0,
        paths: Grafiek.paths.bars?.({ size: [0.6, 60] }),
        points: { show: false },
      },
    ],
  };
}
