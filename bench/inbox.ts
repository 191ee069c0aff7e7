/**
 * The inbox at 200,000 open tasks: p50 and p95 of a page of 25 with its counts, for gemeenten as unequal in size as the real ones.
 * On a busy machine the time of the processor says more than the time on the wall.
 *   npx tsx bench/inbox.ts [--smoke] [--mongo URI]
 *   npx tsx test/tools/with-mongod.ts npx tsx bench/inbox.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Stores, Werkvoorraadvraag } from '../server/ports.ts';
import { openSqliteStores } from '../server/store/sqlite/sqlite-stores.ts';
import { maakOpslag, maakWerkvoorraadregel, maakWerkvoorraadvraag, maakZaak } from '../test/store/maak-opslag.ts';

const { values } = parseArgs({ options: { smoke: { type: 'boolean' }, mongo: { type: 'string' } } });
const TAKEN = values.smoke ? 20_000 : 200_000;
const VRAGEN = values.smoke ? 200 : 1000;
const GEMEENTEN = 342;
const MEDEWERKERS_PER_TAAK = 1 / 60;

const random = makeRandom(20_260_302);
const gewichten = Array.from({ length: GEMEENTEN }, (_, i) => 1 / (i + 2.5) ** 0.85);
const totaalGewicht = gewichten.reduce((a, b) => a + b);
const perGemeente = gewichten.map((gewicht) => Math.round((gewicht / totaalGewicht) * TAKEN));

const soorten: readonly (readonly [string, (gemeente: number) => Partial<Werkvoorraadvraag>])[] = [
  ['groep', () => ({ lijst: 'groep' })],
  ['mijn', () => ({ lijst: 'mijn' })],
  ['alle', () => ({ lijst: 'alle' })],
  ['groep, te laat', () => ({ lijst: 'groep', termijn: 'te_laat' })],
  ['groep, stap 4', () => ({ lijst: 'groep', stap: 4 })],
  ['groep, alleen administratie', () => ({ lijst: 'groep', rollen: ['administratie'] })],
  ['alle, zoeken op naam', () => ({ lijst: 'alle', zoek: `werknemer${Math.floor(random() * 1000)}` })],
];

console.log(
  `${cpus()[0]?.model ?? '?'}, ${cpus().length} cpu, Node ${process.version}; ${TAKEN} open taken, ${VRAGEN} vragen per soort`,
);
console.log(`grootste gemeente: ${perGemeente[0]} taken; de vragen zijn verdeeld naar de grootte van de gemeenten`);
const map = mkdtempSync(join(tmpdir(), 'preferent-bench-'));
try {
  await measure('SQLite', await openSqliteStores(join(map, 'app.db')), 1);
  const mongo = values.mongo ?? process.env['MONGODB_URI_TEST'];
  if (mongo !== undefined) {
    const { openMongoStores } = await import('../server/store/mongo/mongo-stores.ts');
    await measure('MongoDB', await openMongoStores(mongo), 32);
  }
} finally {
  rmSync(map, { recursive: true, force: true });
}

async function measure(naam: string, stores: Stores, tegelijk: number): Promise<void> {
  const begin = performance.now();
  await fill(stores, tegelijk);
  console.log(`\n${naam}: gevuld in ${Math.round((performance.now() - begin) / 1000)} s`);
  console.log('| vraag | p50 ms | p95 ms | max ms | cpu p50 ms | cpu p95 ms |\n|---|---|---|---|---|---|');
  for (const [soort, make] of soorten) {
    const tijden: number[] = [];
    const cpus: number[] = [];
    for (let i = -20; i < VRAGEN; i += 1) {
      const gemeente = pickGemeente();
      const vraag = maakWerkvoorraadvraag({
        gemeenten: [`g${gemeente}`],
        gebruiker: pickGebruiker(gemeente),
        ...make(gemeente),
      });
      const start = performance.now();
      const cpu = process.cpuUsage();
      // At once, as the use case of the screen does.
      await Promise.all([stores.views.werkvoorraad(vraag), stores.views.werkvoorraadTellingen(vraag)]);
      const { user, system } = process.cpuUsage(cpu);
      if (i < 0) continue;
      tijden.push(performance.now() - start);
      cpus.push((user + system) / 1000);
    }
    const wand = [0.5, 0.95, 1].map((p) => percentile(tijden, p));
    const reken = [0.5, 0.95].map((p) => percentile(cpus, p));
    console.log(`| ${[soort, ...wand, ...reken].join(' | ')} |`);
  }
  await stores.close();
}

function percentile(getallen: readonly number[], p: number): string {
  const gesorteerd = getallen.toSorted((a, b) => a - b);
  return (gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * p))] ?? 0).toFixed(2);
}

/** Fills the store as the product does: one save per zaak with ten open tasks, in random order of gemeente. */
async function fill(stores: Stores, tegelijk: number): Promise<void> {
  const zaken = perGemeente.flatMap((aantal, gemeente) =>
    Array.from({ length: Math.ceil(aantal / 10) }, (_, i) => ({
      gemeente,
      nummer: i,
      taken: Math.min(10, aantal - i * 10),
    })),
  );
  shuffle(zaken);
  while (zaken.length > 0) {
    await Promise.all(
      zaken.splice(-tegelijk).map(({ gemeente, nummer, taken }) => {
        const zaak = maakZaak({
          id: `g${gemeente}-${nummer}`,
          gemeente: `g${gemeente}`,
          zaaknummer: `LKS-2026-${String(nummer).padStart(5, '0')}`,
        });
        const werkvoorraad = Array.from({ length: taken }, (_, i) =>
          maakWerkvoorraadregel(zaak, makeTaak(`${zaak.id}-${i}`, gemeente)),
        );
        return stores.zaken.save(maakOpslag(zaak, { werkvoorraad }));
      }),
    );
  }
}

function makeTaak(taakId: string, gemeente: number) {
  const werknemer = `werknemer${Math.floor(random() * 1000)}`;
  const opgeschort = random() < 0.1;
  return {
    taakId,
    stap: 1 + Math.floor(random() * 5),
    rol: random() < 0.8 ? ('consulent' as const) : ('administratie' as const),
    behandelaar: random() < 0.6 ? pickGebruiker(gemeente) : null,
    uiterlijk: random() < 0.1 ? null : pickDatum(60),
    wettelijkUiterlijk: random() < 0.4 ? null : pickDatum(80),
    opgeschort,
    zoektekst: `${werknemer} bakkerij de korenbloem ${taakId} aanvraag beoordelen`,
  };
}

function pickDatum(dagen: number): string {
  return new Date(Date.UTC(2026, 1, 20) + Math.floor(random() * dagen) * 86_400_000).toISOString().slice(0, 10);
}

function pickGebruiker(gemeente: number): string {
  const medewerkers = Math.max(2, Math.round((perGemeente[gemeente] ?? 0) * MEDEWERKERS_PER_TAAK));
  return `g${gemeente}-m${Math.floor(random() * medewerkers)}`;
}

function pickGemeente(): number {
  let rest = random() * totaalGewicht;
  const gekozen = gewichten.findIndex((gewicht) => (rest -= gewicht) < 0);
  return gekozen === -1 ? 0 : gekozen;
}

function shuffle(rijen: unknown[]): void {
  for (let i = rijen.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [rijen[i], rijen[j]] = [rijen[j], rijen[i]];
  }
}

/** The same numbers in every run (mulberry32). */
function makeRandom(begin: number): () => number {
  let a = begin;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
