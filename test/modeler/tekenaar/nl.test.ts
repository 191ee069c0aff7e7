import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NL } from '../../../modeler/src/tekenaar/nl.ts';
import { makeProef } from './proef.ts';

const MODULES = join(import.meta.dirname, '..', '..', '..', 'node_modules');
const BRONNEN = [
  'bpmn-js/lib',
  'diagram-js/lib',
  'bpmn-js-create-append-anything/dist/index.es.js',
  'bpmn-js-native-copy-paste/lib',
  'diagram-js-minimap/dist/index.esm.js',
];
/** Files that hold texts for `translate(option.label)`, and the names of groups. */
const LIJSTEN = /(PopupEntries|ReplaceOptions|index\.es)\.js$/;
/** Not a text of the screen: examples in comments, and the start of one that is completed in code. */
const GEEN = new Set(['HELLO {you}', 'Align elements ', '']);
/** Completed in code: "Align elements " and a side, and a label with what it does. */
const SAMENGESTELD = [
  ...['left', 'center', 'right', 'top', 'middle', 'bottom'].map((kant) => `Align elements ${kant}`),
  'Empty pool/participant (removes content)',
];

const proef = makeProef();

/** The parts of the drawing library with texts of their own. */
interface Gereedschap {
  open(...wat: readonly unknown[]): void;
  close(): void;
  toggle(open?: boolean): void;
}

/** Every text that the installed drawing library hands to `translate`. */
function collectTeksten(): ReadonlySet<string> {
  const teksten = new Set<string>(SAMENGESTELD);
  for (const bron of BRONNEN) {
    const bestanden = bron.endsWith('.js')
      ? [bron]
      : readdirSync(join(MODULES, bron), { recursive: true, encoding: 'utf8' })
          .filter((naam) => naam.endsWith('.js'))
          .map((naam) => join(bron, naam));
    for (const bestand of bestanden) {
      const code = readFileSync(join(MODULES, bestand), 'utf8');
      const vormen = [/\b_?translate\(\s*(['"])((?:\\.|(?!\1).)*)\1/g, /ERR_MSG = (['"])((?:\\.|(?!\1).)*)\1/g];
      if (LIJSTEN.test(bestand))
        vormen.push(/\blabel:\s*(['"])((?:\\.|(?!\1).)*)\1/g, /_GROUP = {.*name: (['"])(.*)\1/g);
      for (const vorm of vormen) for (const [, , tekst = ''] of code.matchAll(vorm)) teksten.add(tekst);
    }
  }
  return new Set([...teksten].filter((tekst) => !GEEN.has(tekst) && !/^ \+ \w+ \+ $/.test(tekst)));
}

describe('the Dutch of the drawing library', () => {
  it('holds every text in the source of the installed packages', () => {
    const teksten = collectTeksten();
    expect(teksten.size).toBeGreaterThan(120);
    expect([...teksten].filter((tekst) => !Object.hasOwn(NL, tekst))).toEqual([]);
  });

  it('holds nothing that no package asks for any more', () => {
    const teksten = collectTeksten();
    expect(Object.keys(NL).filter((tekst) => !teksten.has(tekst))).toEqual([]);
  });

  it('keeps what is filled in', () => {
    const gaten = (tekst: string) => (tekst.match(/{[^}]+}/g) ?? []).toSorted();
    expect(Object.entries(NL).filter(([engels, dutch]) => gaten(engels).join() !== gaten(dutch).join())).toEqual([]);
  });

  it('misses nothing while the modeler is really used: tools, menus, search and pads of every kind of element', () => {
    const { tekening, gemist, window } = proef;
    const delen = tekening as unknown as { get(naam: string): Gereedschap };
    const [popup, pad] = [delen.get('popupMenu'), delen.get('contextPad')];
    const soorten = new Map(
      tekening
        .get('elementRegistry')
        .getAll()
        .map((deel) => [deel.type, deel]),
    );
    for (const deel of soorten.values()) {
      if (deel.parent === undefined) continue;
      pad.open(deel);
      for (const menu of ['bpmn-replace', 'bpmn-append', 'bpmn-create', 'align-elements']) {
        popup.open(menu === 'align-elements' ? [deel] : deel, menu, { x: 0, y: 0 });
        popup.close();
      }
      pad.close();
    }
    delen.get('minimap').toggle(true);
    delen.get('searchPad').toggle();
    expect(window.document.querySelectorAll('.djs-palette .entry').length).toBeGreaterThan(8);
    expect([...gemist]).toEqual([]);
    const titels = [...window.document.querySelectorAll('.djs-palette .entry')].map((knop) =>
      knop.getAttribute('aria-label'),
    );
    expect(titels).toContain('Taak van een persoon');
    expect(titels.join()).not.toMatch(/Create|Activate/);
  });
});

describe('what the menus offer', () => {
  it('is only what a gemeente may add', () => {
    const popup = (
      proef.tekening as unknown as { get(naam: string): Record<string, (...a: unknown[]) => unknown> }
    ).get('popupMenu');
    const entries = (deel: unknown, menu: string) =>
      Object.keys((popup['_getContext']!(deel, menu) as { entries: Record<string, unknown> }).entries);
    expect(entries(proef.vorm('VaststellenBesluitTask'), 'bpmn-append')).toEqual([
      'achter-taak',
      'achter-email',
      'achter-wachten',
      'achter-keuze',
      'achter-tegelijk',
    ]);
    expect(entries(proef.vorm('VaststellenBesluitTask'), 'bpmn-create')).toEqual([
      'maak.taak',
      'maak.email',
      'maak.wachten',
      'maak.keuze',
      'maak.tegelijk',
      'maak.notitie',
    ]);
    expect(entries(proef.vorm('VaststellenBesluitTask'), 'bpmn-replace')).toEqual([]);
    expect(entries(proef.vorm('ToekennenGateway'), 'bpmn-replace')).toEqual(['replace-with-parallel-gateway']);
  });
});
