/**
 * The monthly payments of 342 gemeenten with 40,000 running zaken: the proposals, the release by a second person, and the files for the bank.
 * Each part in a process of its own, so that time and memory are those of that part; the short form does it with fewer in one process.
 *   npx tsx bench/betalen.ts [--smoke] [--zaken 40000]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeWerkomgeving, type Werkomgeving } from '../server/cli/open-omgeving.ts';
import { writeBetaalbestanden } from '../server/cli/schrijf-betaalbestanden.ts';
import { loadLibrary } from '../server/load-library.ts';
import { Speelklok } from '../server/simulatie/speelklok.ts';
import { openSqliteStores } from '../server/store/sqlite/sqlite-stores.ts';
import { makeBetaalvoorstellen } from '../server/usecases/betalen/betaalvoorstellen.ts';
import { makeUsecases } from '../server/usecases/make-usecases.ts';
import type { Omgeving } from '../server/usecases/zaak/change-zaak.ts';
import { divideZaken, fillStore, nameGemeente, playSoorten, withGemeenten } from './betaalvulling.ts';

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean' },
    zaken: { type: 'string' },
    deel: { type: 'string' },
    map: { type: 'string' },
  },
});
const GEMEENTEN = values.smoke ? 30 : 342;
const ZAKEN = Number(values.zaken ?? (values.smoke ? 300 : 40_000));
const SOORTEN = values.smoke ? 5 : 60;
const ROOT = resolve(import.meta.dirname, '..');
const gemeenten = Array.from({ length: GEMEENTEN }, (_, i) => nameGemeente(i));

/** What is measured, in order. The runs of February are there when those of March are made. */
const DELEN: Readonly<Record<string, (map: string) => Promise<string>>> = {
  vullen: async (map) => {
    const library = await loadLibrary(ROOT);
    const verdeling = divideZaken(ZAKEN, GEMEENTEN);
    await fillStore(join(map, 'app.db'), await playSoorten(library, SOORTEN), verdeling);
    return `${verdeling.reduce((a, b) => a + b)} zaken, grootste gemeente ${Math.max(...verdeling)}`;
  },
  'voorstellen februari': (map) => withOmgeving(map, '2026-02-06', ({ omgeving }) => propose(omgeving, '2026-02')),
  'vrijgeven februari': (map) => withOmgeving(map, '2026-02-09', ({ omgeving }) => release(omgeving, '2026-02')),
  'voorstellen maart': (map) => withOmgeving(map, '2026-03-06', ({ omgeving }) => propose(omgeving, '2026-03')),
  'vrijgeven maart': (map) => withOmgeving(map, '2026-03-09', ({ omgeving }) => release(omgeving, '2026-03')),
  'bestanden maart': (map) =>
    withOmgeving(map, '2026-03-09', ({ omgeving }) => writeBestanden(omgeving, map, '2026-03')),
};

if (values.deel !== undefined && values.map !== undefined) await runDeel(values.deel, values.map);
else await runAlles();

async function runAlles(): Promise<void> {
  console.log(`${cpus()[0]?.model ?? '?'}, ${cpus().length} cpu, Node ${process.version}; ${GEMEENTEN} gemeenten`);
  console.log('| deel | s | CPU s | hoogste geheugen MB | wat |\n|---|---|---|---|---|');
  const map = mkdtempSync(join(tmpdir(), 'preferent-bench-'));
  try {
    for (const deel of Object.keys(DELEN)) {
      if (values.smoke) {
        await runDeel(deel, map);
        continue;
      }
      const args = ['--import', 'tsx', import.meta.filename, '--deel', deel, '--map', map, '--zaken', String(ZAKEN)];
      const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
      if (status !== 0) throw new Error(`${deel} failed`);
    }
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

async function runDeel(deel: string, map: string): Promise<void> {
  const begin = performance.now();
  // Of a process of its own the start counts too.
  const ervoor = values.smoke ? process.cpuUsage() : { user: 0, system: 0 };
  const wat = await DELEN[deel]?.(map);
  const seconden = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(ervoor);
  const { maxRSS } = process.resourceUsage();
  const cijfers = [seconden.toFixed(1), ((user + system) / 1e6).toFixed(1), Math.round(maxRSS / 1024)];
  console.log(`| ${[deel, ...cijfers, wat ?? ''].join(' | ')} |`);
}

async function withOmgeving(
  map: string,
  vandaag: string,
  work: (werk: Werkomgeving) => Promise<string>,
): Promise<string> {
  const library = withGemeenten(await loadLibrary(ROOT), GEMEENTEN);
  const stores = await openSqliteStores(join(map, 'app.db'));
  const werk = makeWerkomgeving(library, stores, new Speelklok(vandaag));
  try {
    return await work(werk);
  } finally {
    await werk.close();
  }
}

async function writeBestanden(omgeving: Omgeving, map: string, maand: string): Promise<string> {
  const uit = join(map, 'uit');
  mkdirSync(uit);
  const verslagen = await writeBetaalbestanden(omgeving, { maand, gemeenten, map: uit });
  const mislukt = verslagen.find(({ melding }) => melding !== undefined);
  if (mislukt) throw new Error(mislukt.melding);
  return `${readdirSync(uit).length} bestanden`;
}

async function propose(omgeving: Omgeving, maand: string): Promise<string> {
  const verslagen = await makeBetaalvoorstellen(omgeving, { maand, gemeenten });
  const mislukt = verslagen.find(({ uitkomst }) => uitkomst === 'mislukt');
  if (mislukt) throw new Error(mislukt.melding);
  const som = verslagen.reduce((totaal, { aantal }) => totaal + aantal, 0);
  return `${verslagen.filter(({ uitkomst }) => uitkomst === 'gemaakt').length} voorstellen, ${som} regels`;
}

/** One offers, another approves: each looks whether anything has changed. */
async function release(omgeving: Omgeving, maand: string): Promise<string> {
  const usecases = makeUsecases(omgeving);
  const actor = (naam: string) => ({ gebruikersnaam: naam, naam, rollen: ['consulent'] as const, gemeenten });
  let regels = 0;
  for (const gemeente of gemeenten) {
    const koppen = await omgeving.stores.betalen.listKoppen(gemeente);
    const kop = koppen.find((deel) => deel.maand === maand && deel.open);
    if (kop === undefined) continue;
    const plaats = { gemeente, runId: kop.id };
    const { stand } = await usecases.readBetaalrun(actor('een'), plaats);
    const aangeboden = await usecases.offerBetaalrun(actor('een'), { ...plaats, stand });
    const vrij = await usecases.approveBetaalrun(actor('twee'), { ...plaats, stand: aangeboden.stand });
    regels += vrij.teBetalen.aantal;
  }
  return `${regels} regels`;
}
