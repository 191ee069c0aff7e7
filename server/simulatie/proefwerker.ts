import { parentPort, workerData } from 'node:worker_threads';
import { loadLibrary } from '../load-library.ts';
import type { Werkerbericht, Werkeropdracht } from './proefmotor.ts';
import { makeProefspeler } from './proefspeler.ts';

/** So many zaken go to the main thread at a time. */
const PER_BERICHT = 5;

const { root, voorbeeldupdate, spel, nummers } = workerData as Werkeropdracht;
const speler = makeProefspeler(await loadLibrary(root, { voorbeeldupdate }), spel);
for (let plaats = 0; plaats < nummers.length; plaats += PER_BERICHT) {
  const verlopen = [];
  for (const nummer of nummers.slice(plaats, plaats + PER_BERICHT)) verlopen.push(await speler.play(nummer));
  const bericht: Werkerbericht = { verlopen };
  parentPort?.postMessage(bericht, []);
}
