import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { NO_BETAALBESTANDEN } from '../betaalbestanden.ts';
import { makeClock } from '../clock.ts';
import { compose } from '../compose.ts';
import { InvoerError } from '../domain/fouten.ts';
import { STANDAARDMIX } from '../domain/proef/proefopdracht.ts';
import { makeKluis } from '../kluis.ts';
import { loadLibrary } from '../load-library.ts';
import type { Regelbestanden } from '../rules/regelbestand.ts';
import { makeProefmotor } from '../simulatie/proefmotor.ts';
import { makeMemoryStores } from '../store/memory/memory-stores.ts';
import type { Proef } from '../usecases/proef/proefusecases.ts';
import type { Actor, Usecases } from '../usecases/usecases.ts';
import { readTekstbestand } from './lees-bestand.ts';
import type { Product } from './open-product.ts';
import type { Optiebeschrijving } from './opties.ts';
import { parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';

const OPTIES: Optiebeschrijving = {
  waarden: { gemeente: 'olst-wijhe', zaken: '1000', seed: '7', variant: 'variant.json' },
  schakelaars: ['json'],
};

/** Folder of the product. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const STAP_MS = 250;

/** `proefdraaien`: a portfolio through two versions, by the same use cases as the screens. Progress goes to `warn`. */
export async function runProefdraaien(args: readonly string[], product: Product, uitvoer: Uitvoer): Promise<0> {
  const opties = parseOpties(args, OPTIES);
  const gemeente = opties.readTekst('gemeente');
  const aantal = opties.findGetal('zaken') ?? 1000;
  const seed = opties.findGetal('seed') ?? 1;
  const pad = opties.findTekst('variant');
  const bestand = pad === undefined ? undefined : await readTekstbestand(pad);
  const usecases = await makeUsecases(await product.readBestanden(gemeente));
  const actor: Actor = {
    gebruikersnaam: 'cli',
    naam: 'Opdrachtregel',
    rollen: ['functioneel_beheerder'],
    gemeenten: [gemeente],
  };
  const variantId =
    bestand === undefined
      ? await findGeldend(usecases, actor, gemeente)
      : (await usecases.importVariant(actor, gemeente, bestand)).id;
  const plaats = { gemeente, variantId };
  const { id: proefId } = await usecases.startProef(actor, plaats, {
    aantal,
    seed,
    mix: STANDAARDMIX,
    tegen: 'geldend',
  });
  const proef = await waitFor(usecases, actor, { ...plaats, proefId }, uitvoer);
  uitvoer.print(
    opties.has('json')
      ? JSON.stringify({ gemeente, ...proef.vraag, versies: proef.versies, ...proef.uitkomst })
      : describeProef(proef),
  );
  return 0;
}

// helpers

/** The use cases on a store of their own, with what the gemeente has published: trying leaves nothing behind. */
async function makeUsecases(regels: Regelbestanden): Promise<Usecases> {
  const library = { ...(await loadLibrary(ROOT)), regels };
  const refuse = () => Promise.reject(new Error('Deze opdracht maakt geen brieven.'));
  return compose({
    library,
    stores: makeMemoryStores(),
    klok: makeClock(() => new Date()),
    makeId: randomUUID,
    kluis: makeKluis(new Uint8Array(32)),
    renderBrief: refuse,
    renderBijlage: refuse,
    renderBegeleiding: refuse,
    betaalbestanden: NO_BETAALBESTANDEN,
    proef: makeProefmotor({ root: ROOT, library }),
    demo: undefined,
    versie: '',
    opslag: 'geheugen',
  }).services.usecases;
}

async function findGeldend(usecases: Usecases, actor: Actor, gemeente: string): Promise<string> {
  const { versies } = await usecases.listVarianten(actor, gemeente);
  const geldend = versies.find(({ vanKracht }) => vanKracht);
  if (!geldend)
    throw new InvoerError(`Voor ${gemeente} geldt vandaag geen versie. Noem er een met --variant BESTAND.json.`);
  return geldend.id;
}

/** Looks from time to time until the run is done. @throws Error when it failed. */
async function waitFor(
  usecases: Usecases,
  actor: Actor,
  plaats: Parameters<Usecases['readProef']>[1],
  uitvoer: Uitvoer,
): Promise<Proef> {
  let gemeld = -1;
  for (;;) {
    const proef = await usecases.readProef(actor, plaats);
    const procent = Math.floor((proef.gedaan / proef.vraag.aantal) * 20) * 5;
    if (procent > gemeld) uitvoer.warn(`${procent}% (${proef.gedaan} van ${proef.vraag.aantal} zaken)`);
    gemeld = Math.max(gemeld, procent);
    if (proef.status === 'klaar') return proef;
    if (proef.status !== 'bezig') throw new InvoerError(`De proef is niet gelukt. ${proef.melding ?? ''}`.trim());
    await new Promise((klaar) => setTimeout(klaar, STAP_MS));
  }
}

function describeProef({ vraag, versies, uitkomst }: Proef): string {
  const kop = `${vraag.aantal} zaken, startgetal ${vraag.seed}: ${versies.nieuw} naast ${versies.oud}`;
  const tellingen = (uitkomst?.uitkomsten ?? []).map(({ naam, oud, nieuw }) => `${naam}: ${oud} → ${nieuw}`);
  return [kop, '', ...(uitkomst?.zinnen ?? []).map((zin) => `- ${zin}`), '', ...tellingen].join('\n');
}
