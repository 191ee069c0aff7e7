import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DOMWindow } from 'jsdom';
import { build } from 'vite';
import { makeBpmnWindow } from '../../../server/documents/diagram/bpmn-window.ts';
import { makeFontMetrics } from '../../../server/documents/diagram/font-metrics.ts';
import type * as Bundel from './bundel.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The national process. */
export const LANDELIJK = readFileSync(join(ROOT, 'processes', 'aanvraag-en-besluit-2026-01-01.bpmn'), 'utf8');

/** The real modeler in a window of jsdom. */
export async function openVenster(): Promise<{ readonly window: DOMWindow; readonly bundel: typeof Bundel }> {
  const gebouwd = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"test"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'bundel.ts'), formats: ['iife'], name: 'bundel' },
    },
  });
  const [uitvoer] = Array.isArray(gebouwd) ? gebouwd : [];
  const code = uitvoer?.output[0].code ?? '';
  const window = makeBpmnWindow(makeFontMetrics());
  window.eval(`${code}\nwindow.bundel = bundel;`);
  return { window, bundel: (window as unknown as { bundel: typeof Bundel }).bundel };
}
