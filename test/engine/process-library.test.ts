import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadProcessLibrary, makeProcesbron, makeProcessLibrary } from '../../server/engine/process-library.ts';
import { boundary, descriptors, end, flows, makeBron, messages, start, task, wrapProcess } from './make-bpmn.ts';

const stap = (attributes: string): string => `<extensionElements><lks:stap ${attributes}/></extensionElements>`;
const annotated = `<laneSet id="Banen"><lane id="Baan1" name="Consulent"><flowNodeRef>Beoordelen</flowNodeRef></lane></laneSet>
${start}<userTask id="Beoordelen" name="Aanvraag beoordelen"><documentation>Bekijk de aanvraag.</documentation>${stap('code="1.2" stap="1" rol="consulent" formulier="beoordelen-aanvraag" grondslag="art. 10d Pw" parameters="aanvraag.vorm rappel.aantal" verplicht="true" brief="PP-2 PP-11"')}</userTask>
<serviceTask id="Regels" implementation="intake-beoordelen">${stap('regelset="afwijzen"')}</serviceTask>${end}
${boundary('Termijn', 'Beoordelen', 'RappeltermijnVerstreken', true)}<endEvent id="Laat"/>
${flows('Begin', 'Beoordelen', 'Regels', 'Einde')}${flows('Termijn', 'Laat')}
<textAnnotation id="Tekst"><text>Let op</text></textAnnotation><association id="Lijn" sourceRef="Beoordelen" targetRef="Tekst"/>`;

describe('what the product knows about an element', () => {
  it('comes from the standard attributes and the lks extension', async () => {
    const bron = await makeBron(annotated, messages('RappeltermijnVerstreken'));

    expect(bron.element('Beoordelen')).toEqual({
      id: 'Beoordelen',
      naam: 'Aanvraag beoordelen',
      type: 'bpmn:UserTask',
      code: '1.2',
      stap: 1,
      rol: 'consulent',
      formulier: 'beoordelen-aanvraag',
      grondslag: 'art. 10d Pw',
      parameters: ['aanvraag.vorm', 'rappel.aantal'],
      verplicht: true,
      brief: ['PP-2', 'PP-11'],
      documentatie: 'Bekijk de aanvraag.',
      baan: 'Consulent',
    });
    expect(bron.element('Regels')).toMatchObject({
      naam: 'Regels',
      handler: 'intake-beoordelen',
      regelset: 'afwijzen',
      parameters: [],
      brief: [],
      verplicht: false,
    });
    expect(bron.element('Termijn')).toMatchObject({
      aanElement: 'Beoordelen',
      onderbrekend: true,
      bericht: 'RappeltermijnVerstreken',
    });
    expect(bron.element('Tekst')).toBeUndefined();
  });

  it('says of an element in a sub process in which one it stands', async () => {
    const bron = await makeBron(
      `${start}<subProcess id="Deel"><startEvent id="In"/>${task('Binnen')}<endEvent id="Uit"/>${flows('In', 'Binnen', 'Uit')}</subProcess>${end}${flows('Begin', 'Deel', 'Einde')}`,
    );

    expect(bron.element('Binnen')?.deelproces).toBe('Deel');
    expect(bron.elementen.map((element) => element.id)).toEqual(['Begin', 'Deel', 'In', 'Binnen', 'Uit', 'Einde']);
  });

  it('leaves out of execution what only people read, so that lanes and texts cost nothing in a step', async () => {
    const { context } = (await makeBron(annotated, messages('RappeltermijnVerstreken'))).compiled;

    expect(context.getActivityById('Tekst')).toBeUndefined();
    expect(context.getAssociations()).toEqual([]);
    expect(JSON.stringify(context.getActivityById('Beoordelen'))).not.toContain('Bekijk de aanvraag');
  });
});

describe('a library of processes', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'processen-'));
    await cp(new URL('./fixtures/lks-moddle.json', import.meta.url), join(directory, 'lks-moddle.json'));
    for (const versie of ['2026-01-01', '2026-07-01', '2027-01-01']) {
      await writeFile(
        join(directory, `aanvraag-${versie}.bpmn`),
        wrapProcess(start + task(`Taak${versie}`) + end + flows('Begin', `Taak${versie}`, 'Einde')),
      );
    }
    await writeFile(join(directory, 'formulier.json'), '{}');
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('holds every version in a directory, by name and version', async () => {
    const library = await loadProcessLibrary(directory);

    expect(library.processen.map((bron) => bron.versie)).toEqual(['2026-01-01', '2026-07-01', '2027-01-01']);
    expect(library.get('aanvraag', '2026-07-01').element('Taak2026-07-01')).toBeDefined();
    expect(library.get('aanvraag', '2026-07-01')).toMatchObject({ naam: 'aanvraag', titel: 'Proef' });
  });

  it('gives the version in force on a date', async () => {
    const library = await loadProcessLibrary(directory);

    expect(library.latest('aanvraag', '2026-06-30').versie).toBe('2026-01-01');
    expect(library.latest('aanvraag', '2026-07-01').versie).toBe('2026-07-01');
    expect(library.latest('aanvraag', '2030-01-01').versie).toBe('2027-01-01');
  });

  it('says what it does not have', () => {
    const library = makeProcessLibrary([]);

    expect(() => library.get('aanvraag', '2026-01-01')).toThrow('Er is geen proces aanvraag met versie 2026-01-01.');
    expect(() => library.latest('aanvraag', '2026-01-01')).toThrow(
      'Er is op 2026-01-01 geen versie van proces aanvraag in gebruik.',
    );
  });

  it('refuses a diagram that may not run, naming the file and the reason', async () => {
    const xml = wrapProcess(start + '<inclusiveGateway id="G"/>' + end + flows('Begin', 'G', 'Einde'));

    await expect(makeProcesbron('fout-2026-01-01.bpmn', xml, descriptors)).rejects.toMatchObject({
      name: 'InvalidProcessError',
      bestand: 'fout-2026-01-01.bpmn',
    });
    await expect(makeProcesbron('fout-2026-01-01.bpmn', xml, descriptors)).rejects.toThrow(
      /fout-2026-01-01\.bpmn .*\n- G: Een inclusieve gateway/,
    );
  });

  it('refuses a handler that the server does not have', async () => {
    const xml = wrapProcess(start + '<serviceTask id="S" implementation="weg"/>' + end + flows('Begin', 'S', 'Einde'));

    await expect(makeProcesbron('x-2026-01-01.bpmn', xml, descriptors, { handlers: new Set() })).rejects.toThrow(
      'De handler weg bestaat niet.',
    );
  });

  it('refuses a file name without a date and a diagram that names another version', async () => {
    const xml = wrapProcess(start + task('A') + end + flows('Begin', 'A', 'Einde'));

    await expect(makeProcesbron('aanvraag.bpmn', xml, descriptors)).rejects.toThrow('<naam>-<jjjj-mm-dd>.bpmn');
    await expect(
      makeProcesbron(
        'a-2026-01-01.bpmn',
        xml.replace('name="Proef"', 'name="Proef" lks:versie="2025-01-01"'),
        descriptors,
      ),
    ).rejects.toThrow('Het diagram noemt versie 2025-01-01');
  });
});
