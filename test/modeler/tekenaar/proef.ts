import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DOMWindow } from 'jsdom';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import type { Weigering } from '../../../modeler/src/tekenaar/bewaker.ts';
import type { Pijl, Tekening, Vorm } from '../../../modeler/src/tekenaar/diensten.ts';
import type { Landelijk } from '../../../modeler/src/tekenaar/landelijk.ts';
import type * as Bundel from './bundel.ts';
import { LANDELIJK, openVenster } from './venster.ts';

/** The real modeler with the national process, open anew for each test. */
export interface Proef {
  window: DOMWindow;
  bundel: typeof Bundel;
  tekening: Tekening;
  landelijk: Landelijk;
  /** Texts without a Dutch translation. */
  readonly gemist: Set<string>;
  /** What was refused, in order. */
  geweigerd: readonly Weigering[];
  vorm(id: string): Vorm;
  pijl(id: string): Pijl;
  /** The arrow that leads to an element. */
  ingang(id: string): Pijl;
  undo(): void;
}

const TERMIJNEN = readTermijnen();

/** The terms of the national rules. */
function readTermijnen(): Parameters<typeof Bundel.makeGrens>[1]['termijnen'] {
  const bestand = join(import.meta.dirname, '..', '..', '..', 'rules', 'landelijk', 'termijnen-2026-01-01.json');
  return JSON.parse(readFileSync(bestand, 'utf8')).termijnen;
}

/** Opens the modeler before each test of the file. */
export function makeProef({ grens = false } = {}): Proef {
  const find = (id: string) => proef.tekening.get('elementRegistry').get(id);
  const proef = {
    gemist: new Set(),
    geweigerd: [],
    vorm: (id: string) => find(id) as Vorm,
    pijl: (id: string) => find(id) as Pijl,
    ingang: (id: string) => (find(id) as Vorm).incoming[0] as Pijl,
    undo: () => proef.tekening.get('commandStack').undo(),
  } as unknown as Proef;
  beforeAll(async () => {
    Object.assign(proef, await openVenster());
    proef.landelijk = await proef.bundel.readLandelijk(LANDELIJK);
  }, 60_000);
  beforeEach(async () => {
    const plaats = proef.window.document.createElement('div');
    proef.window.document.body.append(plaats);
    proef.geweigerd = [];
    const open = proef.bundel.openTekenaar(plaats, {
      xml: LANDELIJK,
      bewerken: true,
      ...(grens ? { grens: proef.bundel.makeGrens(proef.landelijk.model, { brieven: [], termijnen: TERMIJNEN }) } : {}),
      mist: (tekst) => proef.gemist.add(tekst),
    });
    proef.tekening = open.tekening;
    await open.klaar;
    proef.tekening.get('eventBus').on(proef.bundel.GEWEIGERD, 100, ({ weigeringen }) => {
      proef.geweigerd = weigeringen as readonly Weigering[];
    });
  });
  afterEach(() => proef.tekening.destroy());
  return proef;
}
