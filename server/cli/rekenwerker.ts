import { parentPort, workerData } from 'node:worker_threads';
import { makeRegelkeuze } from '../usecases/zaak/zaakregels.ts';
import { openLezer } from './open-lezer.ts';
import { makeRekenaar } from './rekenaar.ts';
import type { Werkerantwoord, Werkeropdracht, Werkervraag } from './rekenploeg.ts';

const { regels, opslag } = workerData as Werkeropdracht;
const stores = await openLezer(opslag);
if (stores === undefined) throw new Error('Er zijn nog geen gegevens.');
const rekenaar = makeRekenaar({ stores, regelkeuze: makeRegelkeuze(regels, stores.varianten) });

parentPort?.on('message', (vraag: Werkervraag) => void handle(vraag));

async function handle(vraag: Werkervraag): Promise<void> {
  if (vraag.soort !== 'einde') {
    parentPort?.postMessage(await answer(vraag), []);
    return;
  }
  await stores?.close();
  parentPort?.close();
}

async function answer(vraag: Exclude<Werkervraag, { soort: 'einde' }>): Promise<Werkerantwoord> {
  const { nummer } = vraag;
  try {
    if (vraag.soort === 'bestanden') return { nummer, aantal: await rekenaar.writeBestanden(vraag.vraag) };
    return { nummer, voorstel: await rekenaar.calculateVoorstel(vraag.run, vraag.vandaag) };
  } catch (fout) {
    if (!(fout instanceof Error)) throw fout;
    return { nummer, fout: { naam: fout.name, melding: fout.message } };
  }
}
