import { beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { DOMWindow } from 'jsdom';
import type * as Bundel from './bundel.ts';
import type { Tekening, Vorm, Pijl } from '../../../modeler/src/tekenaar/diensten.ts';
import { LANDELIJK, openVenster } from './venster.ts';

let window: DOMWindow;
let bundel: typeof Bundel;
let tekening: Tekening;
const missend = new Set<string>();

beforeAll(async () => {
  ({ window, bundel } = await openVenster());
}, 60_000);
beforeEach(async () => {
  const plaats = window.document.createElement('div');
  window.document.body.append(plaats);
  const open = bundel.openTekenaar(plaats, { xml: LANDELIJK, bewerken: true, mist: (tekst) => missend.add(tekst) });
  tekening = open.tekening;
  await open.klaar;
});
afterEach(() => tekening.destroy());

const vorm = (id: string) => tekening.get('elementRegistry').get(id) as Vorm;
const ingang = (id: string) => vorm(id).incoming[0] as Pijl;

describe('adding a step', () => {
  it('puts a task on the arrow with a readable id, a code and a tidy place', async () => {
    const id = bundel.addStap(tekening, ingang('VaststellenBesluitTask'), {
      soort: 'taak',
      naam: 'Bel de werkgever',
      rol: 'consulent',
    });
    expect(id).toBe('BelDeWerkgeverTask');
    const nieuw = vorm(id);
    expect(nieuw.incoming).toHaveLength(1);
    expect(nieuw.outgoing.map(({ target }) => target.id)).toEqual(['VaststellenBesluitTask']);
    const { xml = '' } = await tekening.saveXML({ format: true });
    expect(xml).toContain('<lks:stap code="5.13"');
    console.log(
      xml
        .split('\n')
        .filter((r) => r.includes('BelDe'))
        .join('\n'),
    );
    console.log(nieuw.x, nieuw.y, nieuw.incoming[0]?.source.x, vorm('VaststellenBesluitTask').x, [...missend]);
    tekening.get('commandStack').undo();
    expect(vorm(id)).toBeUndefined();
    expect(tekening.get('commandStack').canUndo()).toBe(false);
  });
});
