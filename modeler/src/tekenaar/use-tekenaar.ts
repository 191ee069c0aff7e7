import { type RefObject, useEffect, useState } from 'react';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { GEWEIGERD, type Grens, readModel, type Weigering } from './bewaker.ts';
import { isPijl, type Motiveringen, type Onderdeel, type Tekening } from './diensten.ts';
import { openTekenaar } from './open-tekenaar.ts';

/** How a drawing stands: read again after each change. */
export interface Tekenstand {
  readonly tekening: Tekening;
  readonly model: Diagrammodel;
  readonly motiveringen: ReturnType<Motiveringen['list']>;
  /** Id of the element that is chosen, in the drawing or in the table. */
  readonly gekozen: string | undefined;
  readonly magTerug: boolean;
  readonly magOpnieuw: boolean;
  /** Goes up at each change that has to be saved. */
  readonly wijziging: number;
}

interface Begin {
  readonly xml: string;
  readonly bewerken: boolean;
  readonly motiveringen: ReturnType<Motiveringen['list']>;
  readonly grens: Grens;
}

interface Tekenaar {
  readonly stand: Tekenstand | undefined;
  readonly fout: unknown;
  /** What was just refused; empty again after the next change that is allowed. */
  readonly geweigerd: readonly Weigering[];
}

/** Opens a drawing in a place of the page and follows it. What it begins with counts once: another drawing is another component. */
export function useTekenaar(plaats: RefObject<HTMLElement | null>, begin: Begin): Tekenaar {
  const [stand, setStand] = useState<Tekenstand | undefined>();
  const [fout, setFout] = useState<unknown>();
  const [geweigerd, setGeweigerd] = useState<readonly Weigering[]>([]);
  const [eerst] = useState(begin);
  useEffect(() => {
    if (!plaats.current) return undefined;
    let weg = false;
    let wijziging = 0;
    const { tekening, klaar } = openTekenaar(plaats.current, eerst);
    let model: Diagrammodel | undefined;
    const read = () => {
      if (weg) return;
      model ??= readModel(tekening);
      setStand(readStand(tekening, eerst, { model, wijziging }));
    };
    const bus = tekening.get('eventBus');
    bus.on('selection.changed', 100, read);
    bus.on('commandStack.changed', 100, ({ trigger }) => {
      if (trigger === 'clear') return;
      wijziging += 1;
      model = undefined;
      if (trigger === 'execute') setGeweigerd([]);
      read();
    });
    bus.on(GEWEIGERD, 100, ({ weigeringen }) => {
      const lijst = weigeringen as readonly Weigering[];
      const deel = tekening.get('elementRegistry').get(lijst[0]?.element ?? '');
      if (deel !== undefined && !isUitGekozen(tekening, deel)) tekening.get('selection').select(deel);
      setGeweigerd(lijst);
    });
    klaar.then(
      () => {
        if (weg) return;
        nameCanvas(tekening);
        showBegin(tekening, eerst.bewerken);
        read();
      },
      (oorzaak: unknown) => !weg && setFout(oorzaak),
    );
    return () => {
      weg = true;
      setStand(undefined);
      tekening.destroy();
    };
  }, [plaats, eerst]);
  return { stand, fout, geweigerd };
}

// helpers

/** The canvas takes the focus and its own keys, so it has to say what it is. */
function nameCanvas(tekening: Tekening): void {
  const svg = tekening.get('canvas').getContainer().querySelector('svg');
  svg?.setAttribute('role', 'application');
  svg?.setAttribute('aria-label', 'Diagram van het proces. Alles wat hier kan, kan ook met de tabel met stappen.');
}

/** Who works on the ways out of a choice in the table stays there. */
function isUitGekozen(tekening: Tekening, deel: Onderdeel): boolean {
  return isPijl(deel) && tekening.get('selection').get().includes(deel.source);
}

/** The whole drawing is too small to read: begin at its begin, clear of the tools on the left. */
function showBegin(tekening: Tekening, metPalet: boolean): void {
  const canvas = tekening.get('canvas');
  const { inner } = canvas.viewbox();
  const links = metPalet ? 110 : 20;
  const schaal = 0.75;
  const { clientHeight, clientWidth } = canvas.getContainer();
  canvas.viewbox({
    x: inner.x - links / schaal,
    y: inner.y + inner.height / 2 - clientHeight / schaal / 2,
    width: clientWidth / schaal,
    height: clientHeight / schaal,
  });
}

function readStand(tekening: Tekening, begin: Begin, nu: Pick<Tekenstand, 'model' | 'wijziging'>): Tekenstand {
  const [gekozen] = tekening.get('selection').get();
  const stapel = begin.bewerken ? tekening.get('commandStack') : undefined;
  return {
    tekening,
    ...nu,
    motiveringen: begin.bewerken ? tekening.get('motiveringen').list() : begin.motiveringen,
    gekozen: gekozen?.labelTarget?.id ?? gekozen?.id,
    magTerug: stapel?.canUndo() ?? false,
    magOpnieuw: stapel?.canRedo() ?? false,
  };
}
