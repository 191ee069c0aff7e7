import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintProcess } from '../../processes/lint/lint-process.ts';
import { loadProcessLibrary } from '../../server/engine/process-library.ts';
import type { Procesbron } from '../../server/engine/process-source.ts';
import { HANDLERNAMEN } from '../../server/handlers/index.ts';
import { lks } from './diagram.ts';
import { Doorloop } from './doorloop.ts';

const xml = readFileSync('processes/betalen-2026-01-01.bpmn', 'utf8');
const { parameters } = JSON.parse(readFileSync('rules/landelijk/parameters-2026-01-01.json', 'utf8')) as {
  parameters: { sleutel: string }[];
};

let bron: Procesbron;
let run: Doorloop;

beforeAll(async () => {
  bron = (await loadProcessLibrary('processes')).get('betalen', '2026-01-01');
});

/** A run whose proposal stands. */
async function start(): Promise<void> {
  run = new Doorloop(bron);
  await run.start();
}

const kies = (vervolg: string) => ({ 'betaalrun.vervolg': vervolg });

describe('the file betalen', () => {
  it('passes the recommended rules of bpmnlint and our own', async () => {
    const omgeving = {
      handlers: HANDLERNAMEN,
      formulieren: [],
      parameters: parameters.map((p) => p.sleutel),
      brieven: [],
    };
    expect(await lintProcess(xml, lks, omgeving)).toEqual([]);
  });

  it('puts each task in the lane of who does it, and has every task done on the page of the run', () => {
    const taken = bron.elementen.filter(({ rol }) => rol !== undefined);
    expect(taken.filter(({ rol, baan }) => rol !== baan?.toLowerCase())).toEqual([]);
    const van = bron.elementen.filter(({ type }) => type === 'bpmn:UserTask');
    expect(van.map(({ scherm }) => scherm)).toEqual(van.map(() => 'betaalrun'));
  });
});

describe('a run through the diagram', () => {
  it('goes from proposal, by two people, to the file and the word of the bank', async () => {
    await start();
    expect(run.taken).toEqual(['ControlerenVoorstelTask']);
    await run.rondAf('ControlerenVoorstelTask', kies('aanbieden'));
    expect(run.taken).toEqual(['GoedkeurenBetaalrunTask']);
    await run.rondAf('GoedkeurenBetaalrunTask', kies('goedkeuren'));
    await run.rondAf('AanbiedenBestandTask');
    await run.rondAf('VerwerkenBevestigingTask', kies('bevestigd'));
    expect(run.uitkomst).toBe('BevestigdEnd');
    expect(run.gedaan).toEqual(['betaalvoorstel-maken', 'betaalrun-vrijgeven']);
  });

  it('makes the proposal anew when somebody asks, and when nobody said what follows', async () => {
    await start();
    await run.rondAf('ControlerenVoorstelTask', kies('opnieuw'));
    await run.rondAf('ControlerenVoorstelTask', kies(''));
    expect(run.taken).toEqual(['ControlerenVoorstelTask']);
    expect(run.gedaan).toEqual(['betaalvoorstel-maken', 'betaalvoorstel-maken', 'betaalvoorstel-maken']);
  });

  it('goes back to the check without a clear yes, and never releases then', async () => {
    await start();
    await run.rondAf('ControlerenVoorstelTask', kies('aanbieden'));
    await run.rondAf('GoedkeurenBetaalrunTask', kies('terug'));
    expect(run.taken).toEqual(['ControlerenVoorstelTask']);
    expect(run.gedaan).not.toContain('betaalrun-vrijgeven');
  });

  it('can be withdrawn from the check, and only there', async () => {
    await start();
    await run.rondAf('ControlerenVoorstelTask', kies('intrekken'));
    expect([run.isAfgelopen, run.uitkomst]).toEqual([true, 'IngetrokkenEnd']);
    expect(run.gedaan).not.toContain('betaalrun-vrijgeven');
  });

  it('waits for the bank as long as a line is open', async () => {
    await start();
    await run.rondAf('ControlerenVoorstelTask', kies('aanbieden'));
    await run.rondAf('GoedkeurenBetaalrunTask', kies('goedkeuren'));
    await run.rondAf('AanbiedenBestandTask');
    await run.rondAf('VerwerkenBevestigingTask', kies('deels'));
    expect([run.taken, run.isAfgelopen]).toEqual([['VerwerkenBevestigingTask'], false]);
  });

  it('warns at both tasks before the release, and leaves the task as it is', async () => {
    await start();
    await run.laatVerstrijken('BetaaltermijnNadert');
    expect(run.taken).toEqual(['ControlerenVoorstelTask']);
    await run.rondAf('ControlerenVoorstelTask', kies('aanbieden'));
    await run.laatVerstrijken('BetaaltermijnNadert');
    expect(run.taken).toEqual(['GoedkeurenBetaalrunTask']);
    expect(run.gedaan.filter((naam) => naam === 'betaaltermijn-signaleren')).toHaveLength(2);
    await run.rondAf('GoedkeurenBetaalrunTask', kies('goedkeuren'));
    expect(run.berichten).toEqual([]);
  });
});
