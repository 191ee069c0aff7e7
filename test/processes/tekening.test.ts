import { beforeAll, describe, expect, it } from 'vitest';
import type { Lijn, Vlak } from './diagram.ts';
import { DIAGRAMMEN, readDiagram, readTekening } from './diagram.ts';

let vlakken: readonly Vlak[];
let lijnen: readonly Lijn[];
let labels: readonly Vlak[];

const van = (lijn: Lijn) => ({
  links: Math.min(lijn.van.x, lijn.naar.x),
  rechts: Math.max(lijn.van.x, lijn.naar.x),
  boven: Math.min(lijn.van.y, lijn.naar.y),
  onder: Math.max(lijn.van.y, lijn.naar.y),
});

function loopt(lijn: Lijn, vlak: Vlak): boolean {
  const { links, rechts, boven, onder } = van(lijn);
  return (
    rechts > vlak.x + 1 && links < vlak.x + vlak.breedte - 1 && onder > vlak.y + 1 && boven < vlak.y + vlak.hoogte - 1
  );
}

/** Two pieces that cross, or lie on each other over some length. */
function raakt(a: Lijn, b: Lijn): boolean {
  const [p, q] = [van(a), van(b)];
  const breed = Math.min(p.rechts, q.rechts) - Math.max(p.links, q.links);
  const hoog = Math.min(p.onder, q.onder) - Math.max(p.boven, q.boven);
  if (breed < 0 || hoog < 0) return false;
  const evenwijdig = (p.links === p.rechts) === (q.links === q.rechts);
  if (evenwijdig) return Math.max(breed, hoog) > 1;
  const [staand, liggend] = p.links === p.rechts ? [p, q] : [q, p];
  const binnen = (waarde: number, laag: number, hoogst: number) => waarde > laag && waarde < hoogst;
  return binnen(staand.links, liggend.links, liggend.rechts) && binnen(liggend.boven, staand.boven, staand.onder);
}

function overlapt(a: Vlak, b: Vlak): boolean {
  return a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte;
}

describe.each(DIAGRAMMEN)('the drawing of $naam', ({ tekst }) => {
  beforeAll(async () => {
    const tekening = readTekening((await readDiagram(tekst)).definitions);
    vlakken = tekening.vlakken.filter(({ id }) => /(Task|Gateway|Merge|Start|End)$/.test(id));
    ({ lijnen, labels } = tekening);
  });

  it('draws every flow with horizontal and vertical pieces only', () => {
    const scheef = lijnen.filter(({ van: a, naar: b }) => a.x !== b.x && a.y !== b.y);
    expect(scheef.map(({ id }) => id)).toEqual([]);
  });

  it('has no flows that cross', () => {
    const kruisingen = lijnen.flatMap((a, plaats) =>
      lijnen.slice(plaats + 1).flatMap((b) => (a.id !== b.id && raakt(a, b) ? [`${a.id} en ${b.id}`] : [])),
    );
    expect(kruisingen).toEqual([]);
  });

  it('has no flow through a task, a gateway, an end or a label', () => {
    const fout = lijnen.flatMap((lijn) =>
      [...vlakken, ...labels].filter((vlak) => loopt(lijn, vlak)).map((vlak) => `${lijn.id} door ${vlak.id}`),
    );
    expect(fout).toEqual([]);
  });

  it('keeps labels clear of each other and of every shape', () => {
    const fout = labels.flatMap((label) =>
      [...vlakken, ...labels]
        .filter((ander) => ander !== label && ander.id !== label.id && overlapt(label, ander))
        .map((ander) => `${label.id} op ${ander.id}`),
    );
    expect(fout).toEqual([]);
  });

  it('reads from left to right: each task begins right of, or straight above or below, the one before', () => {
    const start = vlakken.find(({ id }) => id.endsWith('Start'));
    const uiteinde = vlakken.toSorted((a, b) => b.x - a.x)[0];
    expect(uiteinde?.id).toMatch(/End$/);
    // Beside the start, at most the line of the next node above or below it.
    expect(Math.min(...vlakken.map(({ x }) => x))).toBeGreaterThan((start?.x ?? 0) - 20);
  });
});
