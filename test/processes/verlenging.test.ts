import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFormulieren } from '../../processes/formulieren.ts';
import { lintProcess } from '../../processes/lint/lint-process.ts';
import { loadProcessLibrary } from '../../server/engine/process-library.ts';
import type { ProcessLibrary } from '../../server/engine/process-source.ts';
import { HANDLERNAMEN } from '../../server/handlers/index.ts';
import { lks, readDiagram } from './diagram.ts';
import type { Uitwerking } from './doorloop.ts';
import { Doorloop, schrijft, schrijftOmDeBeurt } from './doorloop.ts';

const NAMEN = ['verlenging', 'hermeting', 'forfaitair-naar-regulier'] as const;
const { parameters } = JSON.parse(readFileSync('rules/landelijk/parameters-2026-01-01.json', 'utf8')) as {
  parameters: { sleutel: string }[];
};
const brieven = readdirSync('rules/landelijk/brieven').map((bestand) =>
  bestand.replace(/-\d{4}-.*$/, '').toUpperCase(),
);
const lees = (naam: string) => readFileSync(`processes/${naam}-2026-01-01.bpmn`, 'utf8');

let bibliotheek: ProcessLibrary;

beforeAll(async () => {
  bibliotheek = await loadProcessLibrary('processes');
});

/** A process that has begun with its message. */
async function begin(
  naam: string,
  bericht: string,
  uitwerking: Uitwerking = {},
  waarden: Readonly<Record<string, unknown>> = {},
): Promise<Doorloop> {
  const run = new Doorloop(bibliotheek.get(naam, '2026-01-01'), uitwerking, waarden);
  await run.start();
  await run.laatVerstrijken(bericht);
  return run;
}

describe.each(NAMEN)('the file %s', (naam) => {
  it('is read by moddle without a warning, and passes the rules of bpmnlint and our own', async () => {
    const formulieren = Object.keys(await loadFormulieren('processes/formulieren', 'rules/schema/formulier.json'));
    const omgeving = { handlers: HANDLERNAMEN, formulieren, parameters: parameters.map((p) => p.sleutel), brieven };
    expect((await readDiagram(lees(naam))).waarschuwingen).toEqual([]);
    expect(await lintProcess(lees(naam), lks, omgeving)).toEqual([]);
  });

  it('puts each task in the lane of who does it, and begins with a form of a person', () => {
    const bron = bibliotheek.get(naam, '2026-01-01');
    const taken = bron.elementen.filter(({ rol, type }) => rol !== undefined && type !== 'bpmn:StartEvent');
    expect(taken.filter(({ rol, baan }) => rol !== baan?.toLowerCase()).map(({ id }) => id)).toEqual([]);
    expect(bron.start).toMatchObject({ rol: 'consulent', formulier: expect.stringMatching(/^starten-/) });
  });
});

describe('the ways through verlenging', () => {
  const start = (uitwerking?: Uitwerking, waarden?: Readonly<Record<string, unknown>>) =>
    begin('verlenging', 'VerlengingGesignaleerd', uitwerking, waarden);

  it('asks in a talk when the gemeente wants that, and by letter when the werkgever does not know yet', async () => {
    const run = await start({}, { 'verlenging.kanaal': 'gesprek' });
    expect(run.taken).toEqual(['BesprekenVerlengingTask']);
    await run.rondAf('BesprekenVerlengingTask', { 'verlenging.antwoord': 'geen_antwoord' });
    expect(run.gedaan).toEqual(['verlenging-voorbereiden', 'verlengingsvraag-versturen']);
    expect(run.taken).toEqual(['VerwerkenAntwoordTask']);
  });

  it('needs no letter when the talk gives the answer', async () => {
    const run = await start({}, { 'verlenging.kanaal': 'gesprek' });
    await run.rondAf('BesprekenVerlengingTask', { 'verlenging.antwoord': 'verlengen' });
    expect(run.taken).toEqual(['VaststellenVerlengingTask']);
    expect(run.gedaan).not.toContain('verlengingsvraag-versturen');
  });

  it('sends what the rules say, and goes to a person when they say nothing', async () => {
    const vervolg = schrijftOmDeBeurt(
      { 'oordeel.vervolgVerlenging': 'herinnering' },
      { 'oordeel.vervolgVerlenging': 'laatste_verzoek' },
      { 'oordeel.vervolgVerlenging': 'iets_anders' },
    );
    const run = await start({ 'verlengingsvervolg-bepalen': vervolg });
    for (let keer = 0; keer < 3; keer += 1) await run.laatVerstrijken('VerlengingsantwoordVerstreken');
    expect(run.taken).toEqual(['AfhandelenGeenAntwoordTask']);
    expect(run.gedaan.filter((handler) => handler === 'verlengingsvraag-versturen')).toHaveLength(3);
  });

  it('gives a task when the end comes near, once, and leaves the rest as it is', async () => {
    const run = await start();
    await run.laatVerstrijken('EindewaarschuwingVerstreken');
    expect(run.taken).toEqual(['MeldenEindeSubsidieTask', 'VerwerkenAntwoordTask']);
  });

  it('ends everything when the werkgever stops, the open warning too', async () => {
    const run = await start();
    await run.laatVerstrijken('EindewaarschuwingVerstreken');
    await run.rondAf('VerwerkenAntwoordTask', { 'verlenging.antwoord': 'stopt' });
    expect([run.isAfgelopen, run.uitkomst, run.taken]).toEqual([true, 'NietVerlengdEnd', []]);
    expect(run.gedaan.at(-1)).toBe('einde-aanvragen');
  });

  it('never extends without a person, whatever the answer', async () => {
    const run = await start();
    await run.rondAf('VerwerkenAntwoordTask', { 'verlenging.antwoord': 'onbekend' });
    expect(run.gedaan).not.toContain('verlenging-vastleggen');
    expect(run.taken).toEqual(['VaststellenVerlengingTask']);
  });
});

describe('the ways through hermeting', () => {
  const meet = async (oordeel: object): Promise<Doorloop> => {
    const run = await begin('hermeting', 'HermetingGesignaleerd', {
      'hermeting-vaststellen': schrijft({ oordeel }),
    });
    await run.rondAf('AanvragenHermetingTask');
    await run.laatVerstrijken('RapporttermijnVerstreken');
    await run.rondAf('InvoerenHermetingTask');
    await run.rondAf('BesprekenHermetingTask', { 'hermeting.rapportAanpassen': true });
    await run.rondAf('InvoerenHermetingTask');
    await run.rondAf('BesprekenHermetingTask', { 'hermeting.rapportAanpassen': false });
    return run;
  };

  it('goes on without a zienswijze when the term passes', async () => {
    const run = await meet({ hermeting: 'verlagen', zienswijzeNodig: true });
    expect(run.taken).toEqual(['VerwerkenZienswijzeTask']);
    await run.laatVerstrijken('ZienswijzetermijnVerstreken');
    expect(run.taken).toEqual(['VaststellenHermetingsbesluitTask']);
    await run.laatVerstrijken('WettelijkeBeslistermijnVerstreken');
    await run.rondAf('VaststellenHermetingsbesluitTask', { 'hermeting.besluit': 'vaststellen' });
    expect([run.uitkomst, run.gedaan.slice(-2)]).toEqual([
      'AangepastEnd',
      ['hermeting-vastleggen', 'hermeting-versturen'],
    ]);
  });

  it('leads to a person when the rules say nothing, and back to the report without a clear besluit', async () => {
    const run = await meet({});
    await run.rondAf('VaststellenHermetingsbesluitTask', { 'hermeting.besluit': '' });
    expect(run.taken).toEqual(['InvoerenHermetingTask']);
    expect(run.gedaan).not.toContain('hermeting-vastleggen');
  });
});

describe('the ways through forfaitair-naar-regulier', () => {
  it('talks about a plan that the rules do not call in time', async () => {
    const run = await begin('forfaitair-naar-regulier', 'MetingGesignaleerd');
    await run.rondAf('AanvragenEersteMetingTask');
    expect(run.taken).toEqual(['BesprekenLateMetingTask']);
    await run.laatVerstrijken('EindewaarschuwingVerstreken');
    expect(run.taken).toEqual(['BesprekenLateMetingTask', 'MeldenEindeForfaitairTask']);
  });
});
