/**
 * Durable steps: our runner beside bpmn-engine as its README documents it. Same diagram, same path, same database, in turns in one run.
 * `npx tsx bench/engine.ts [--smoke]`
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { makeProcesbron } from '../server/engine/process-library.ts';
import { type BenchDiagram, makeDiagram, readRealDiagram } from './engine-diagrams.ts';
import { DocumentedRunner, OurRunner, type Runner } from './engine-runners.ts';

const MAX_STEPS_PER_ZAAK = 12;
const smoke = process.argv.includes('--smoke');
const rounds = smoke ? 1 : 3;
const zakenPerRound = smoke ? 2 : 25;
const WARM_UP = smoke ? 1 : 4;

interface Measurement {
  readonly milliseconds: number[];
  readonly bytes: number[];
  cpuMicroseconds: number;
}

/** One table, one row per zaak, one transaction per step that waits for the disk. */
class BenchStore {
  private readonly db: DatabaseSyncInstance;
  constructor(file: string) {
    this.db = new DatabaseSync(file);
    this.db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE zaak (id TEXT PRIMARY KEY, toestand TEXT)',
    );
  }
  save(id: string, toestand: string): void {
    this.db.exec('BEGIN IMMEDIATE');
    this.db
      .prepare('INSERT INTO zaak VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET toestand = excluded.toestand')
      .run(id, toestand);
    this.db.exec('COMMIT');
  }
  read(id: string): string {
    return String(
      (this.db.prepare('SELECT toestand FROM zaak WHERE id = ?').get(id) as { readonly toestand: unknown }).toestand,
    );
  }
  close(): void {
    this.db.close();
  }
}

async function runZaak(runner: Runner, store: BenchStore, id: string, into: Measurement | undefined): Promise<void> {
  let state = await runner.start();
  store.save(id, state.stored);
  for (let step = 0; step < MAX_STEPS_PER_ZAAK && state.next !== undefined; step++) {
    const cpu = process.cpuUsage();
    const began = performance.now();
    state = await runner.complete(store.read(id), state.next);
    store.save(id, state.stored);
    const elapsed = performance.now() - began;
    if (!into) continue;
    const used = process.cpuUsage(cpu);
    into.milliseconds.push(elapsed);
    into.cpuMicroseconds += used.user + used.system;
    if (state.next !== undefined) into.bytes.push(Buffer.byteLength(state.stored));
  }
}

async function compare(diagram: BenchDiagram, directory: string): Promise<readonly string[]> {
  const lks: unknown = JSON.parse(readFileSync(new URL('../processes/lks-moddle.json', import.meta.url), 'utf8'));
  const bron = await makeProcesbron('proef-2026-01-01.bpmn', diagram.xml, { lks });
  const runners: readonly Runner[] = [new OurRunner(bron), new DocumentedRunner(diagram.xml, { lks })];
  const measured = runners.map((): Measurement => ({ milliseconds: [], bytes: [], cpuMicroseconds: 0 }));
  const store = new BenchStore(join(directory, `${bron.elementen.length}-${diagram.naam.length}.db`));
  for (let round = 0; round <= rounds; round++) {
    const warming = round === 0;
    for (const [index, runner] of runners.entries()) {
      for (let zaak = 0; zaak < (warming ? WARM_UP : zakenPerRound); zaak++) {
        await runZaak(runner, store, `${runner.naam}-${round}-${zaak}`, warming ? undefined : measured[index]);
      }
    }
  }
  store.close();
  const [ours, documented] = measured.map(summarise);
  if (!ours || !documented) throw new Error('Nothing was measured');
  const ratio = `${(documented.p50 / ours.p50).toFixed(1)}x | ${(documented.cpu / ours.cpu).toFixed(1)}x`;
  return [
    row(diagram.naam, bron.elementen.length, 'Preferent', ours, ratio),
    row(diagram.naam, bron.elementen.length, 'bpmn-engine as documented', documented, '1x | 1x'),
  ];
}

interface Summary {
  readonly steps: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly cpu: number;
  readonly bytesP50: number;
  readonly bytesMax: number;
}

function summarise({ milliseconds, bytes, cpuMicroseconds }: Measurement): Summary {
  const total = milliseconds.reduce((sum, value) => sum + value, 0);
  return {
    steps: milliseconds.length,
    perSecond: (milliseconds.length * 1000) / total,
    p50: percentile(milliseconds, 0.5),
    p95: percentile(milliseconds, 0.95),
    cpu: cpuMicroseconds / 1000 / milliseconds.length,
    bytesP50: percentile(bytes, 0.5),
    bytesMax: percentile(bytes, 1),
  };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function row(naam: string, nodes: number, runner: string, summary: Summary, ratio: string): string {
  const cells = [
    naam,
    nodes,
    runner,
    summary.steps,
    summary.perSecond.toFixed(0),
    summary.p50.toFixed(1),
    summary.p95.toFixed(1),
    summary.cpu.toFixed(1),
    summary.bytesP50,
    summary.bytesMax,
    ratio,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'preferent-bench-'));
  const print = (line: string): boolean => process.stdout.write(`${line}\n`);
  try {
    print(
      `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`,
    );
    print('');
    print(
      '| diagram | nodes | runner | steps | steps/s | p50 ms | p95 ms | CPU ms/step | bytes p50 | bytes max | faster (p50) | less CPU |',
    );
    print('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const diagram of [makeDiagram('small', 1), makeDiagram('large', 4), readRealDiagram()]) {
      for (const line of await compare(diagram, directory)) print(line);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

await main();
