import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDiagramlezer } from '../../../server/diagramlezer.ts';
import type { Diagramkennis } from '../../../server/domain/diagram/diagrambevinding.ts';
import { checkDiagramgrenzen } from '../../../server/domain/diagram/diagramgrenzen.ts';
import { listElementwijzigingen } from '../../../server/domain/variant/variantdiagram.ts';
import type { Diagramelement, Diagrammodel, Diagramstroom } from '../../../server/domain/verschil/diagrammodel.ts';
import { addStappen, LANDELIJK as XML } from '../../usecases/variant/lokaal-diagram.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (pad: string): unknown => JSON.parse(readFileSync(join(ROOT, pad), 'utf8'));
const lezer = makeDiagramlezer(read('processes/lks-moddle.json'));

async function readModel(xml: string): Promise<Diagrammodel> {
  const gelezen = await lezer.readModel(xml, 'aanvraag-en-besluit');
  if (!gelezen.gelukt) throw new Error(gelezen.melding);
  return gelezen.model;
}

const LANDELIJK = await readModel(XML);
const MET_STAPPEN = await readModel(addStappen());
const { termijnen } = read('rules/landelijk/termijnen-2026-01-01.json') as Pick<Diagramkennis, 'termijnen'>;
const KENNIS: Diagramkennis = {
  termijnen,
  brieven: { 'PP-6': 'beschikking', 'PP-2': 'kennisgeving', 'EB-1': 'kennisgeving' },
  vrijeHandlers: ['bericht-versturen', 'termijn-signaleren'],
  wachtbericht: 'WachttijdVerstreken',
};

const check = (lokaal: Diagrammodel, landelijk = LANDELIJK) =>
  checkDiagramgrenzen({ landelijk, lokaal, kennis: KENNIS });
const blokkades = (lokaal: Diagrammodel) => check(lokaal).filter(({ ernst }) => ernst === 'blokkeren');

function change(id: string, anders: Partial<Diagramelement>, model = LANDELIJK): Diagrammodel {
  return { ...model, elementen: model.elementen.map((e) => (e.id === id ? { ...e, ...anders } : e)) };
}

function changeLks(id: string, anders: Readonly<Record<string, string>>): Diagrammodel {
  const element = LANDELIJK.elementen.find((e) => e.id === id);
  return change(id, { lks: { ...element?.lks, ...anders } });
}

function changeStroom(id: string, anders: Partial<Diagramstroom>, model = LANDELIJK): Diagrammodel {
  return { ...model, stromen: model.stromen.map((s) => (s.id === id ? { ...s, ...anders } : s)) };
}

/** Takes an element out and ties its neighbours together. */
function remove(id: string): Diagrammodel {
  const naar = LANDELIJK.stromen.find(({ van }) => van === id)?.naar ?? '';
  return {
    ...LANDELIJK,
    elementen: LANDELIJK.elementen.filter((e) => e.id !== id),
    stromen: LANDELIJK.stromen.filter(({ van }) => van !== id).map((s) => (s.naar === id ? { ...s, naar } : s)),
  };
}

/** An element that the national diagram does not have, between two that are tied. */
function insert(element: Partial<Diagramelement> & { readonly id: string }, stroomId: string): Diagrammodel {
  const stroom = LANDELIJK.stromen.find(({ id }) => id === stroomId);
  if (stroom === undefined) throw new Error(`Er is geen ${stroomId}.`);
  const nieuw: Diagramelement = { type: 'bpmn:ServiceTask', lks: {}, gebeurtenissen: [], overig: {}, ...element };
  return {
    ...LANDELIJK,
    elementen: [...LANDELIJK.elementen, nieuw],
    stromen: [
      ...LANDELIJK.stromen.map((s) => (s.id === stroomId ? { ...s, naar: nieuw.id } : s)),
      { ...stroom, id: `${nieuw.id}Flow`, van: nieuw.id },
    ],
  };
}

const NA_BEOORDELEN = 'BeoordelenAanvraagNaarBeoordelenIntakeFlow';
const stroomUit = (van: string): Diagramstroom => {
  const stroom = LANDELIJK.stromen.find((s) => s.van === van);
  if (stroom === undefined) throw new Error(`Er is geen pijl uit ${van}.`);
  return stroom;
};

describe('a gemeente may', () => {
  it('leave the national diagram as it is', () => {
    expect(check(LANDELIJK)).toEqual([]);
  });

  it('add a task, a message and a wait; of the wait it hears that the statutory term runs on', () => {
    expect(blokkades(MET_STAPPEN)).toEqual([]);
    expect(check(MET_STAPPEN)).toMatchObject([
      { nr: 'D10', ernst: 'waarschuwen', element: 'BedenktijdEvent', grondslag: 'art. 4:13 Awb' },
    ]);
  });

  it('give a mandatory step another name, place and explanation', () => {
    const plaats = { x: 1, y: 2, breedte: 100, hoogte: 80 };
    expect(
      check(change('VaststellenBesluitTask', { naam: 'Beslissen', documentatie: 'Anders gezegd.', plaats })),
    ).toEqual([]);
  });

  it('leave out a step that is not mandatory', () => {
    expect(check(remove('StartenForfaitairContactTask'))).toEqual([]);
  });
});

describe('a mandatory step', () => {
  const VERPLICHT = LANDELIJK.elementen.filter(({ lks }) => lks['verplicht'] === 'true');

  it.each(VERPLICHT)('$id cannot be left out, by its own article', ({ id, lks }) => {
    const gevonden = blokkades(remove(id));
    expect(gevonden).toContainEqual(
      expect.objectContaining({
        nr: 'D2',
        element: id,
        grondslag: lks['grondslag'] ?? 'Preferent proces loonkostensubsidie',
      }),
    );
  });

  it.each([
    ['type', change('VaststellenBesluitTask', { type: 'bpmn:ServiceTask' }), /de soort stap/],
    ['handler', change('VersturenToekenningTask', { implementatie: 'bericht-versturen' }), /wat het systeem daar doet/],
    ['form', changeLks('VaststellenBesluitTask', { formulier: 'controleren-dossier' }), /het formulier/],
    ['role', changeLks('VaststellenBesluitTask', { rol: 'administratie' }), /wie het doet/],
    ['letters', changeLks('VersturenToekenningTask', { brief: 'PP-6' }), /de brieven/],
    ['article', changeLks('MeedelenUitstelTask', { grondslag: 'art. 1' }), /het wetsartikel/],
    ['mandatory mark', changeLks('MeedelenUitstelTask', { verplicht: 'false' }), /verplicht is/],
    ['message', change('BewakenBeslistermijnTask', { gebeurtenissen: [] }), /het bericht/],
  ])('keeps its %s', (_wat, lokaal, melding) => {
    const [bevinding] = blokkades(lokaal);
    expect(bevinding).toMatchObject({ nr: 'D3', melding: expect.stringMatching(melding) });
    expect(bevinding?.grondslag).not.toBe('');
  });
});

describe('the guard of a statutory term', () => {
  it('stays in the diagram, with the article of the term', () => {
    expect(blokkades(remove('WettelijkeBeslistermijnEvent'))).toContainEqual(
      expect.objectContaining({ nr: 'D4', element: 'WettelijkeBeslistermijnEvent', grondslag: 'art. 10d lid 12 Pw' }),
    );
  });

  it.each([
    ['hung on another task', { aanElement: 'BeoordelenAanvraagTask' }],
    ['made to end what it guards', { onderbrekend: true }],
    ['given another message', { gebeurtenissen: [{ soort: 'bericht' as const, waarde: 'RappeltermijnVerstreken' }] }],
  ])('is not %s', (_wat, anders) => {
    expect(blokkades(change('AwbBeslistermijnEvent', anders))).toContainEqual(
      expect.objectContaining({ nr: 'D4', element: 'AwbBeslistermijnEvent', grondslag: 'art. 4:13 Awb' }),
    );
  });

  it('and a term that nothing hears any more is told, so that no zaak waits for ever', () => {
    expect(blokkades(remove('RappeltermijnEvent'))).toContainEqual(
      expect.objectContaining({ nr: 'D5', element: 'OntvangenGegevensTask' }),
    );
  });
});

describe('the order that the law needs', () => {
  it('is broken by a way round the besluit', () => {
    const lokaal = changeStroom(stroomUit('VoorbereidenBesluitTask').id, { naar: 'VastleggenToekenningTask' });
    expect(blokkades(lokaal)).toContainEqual(
      expect.objectContaining({ nr: 'D7', melding: expect.stringContaining('Besluit vaststellen') }),
    );
  });

  it('is broken when the besluit is sent before it is recorded', () => {
    const erin = LANDELIJK.stromen.find(({ naar }) => naar === 'VastleggenToekenningTask')?.id ?? '';
    const tussen = stroomUit('VastleggenToekenningTask').id;
    const eruit = stroomUit('VersturenToekenningTask');
    const om = changeStroom(
      eruit.id,
      { naar: 'VastleggenToekenningTask' },
      changeStroom(tussen, { naar: eruit.naar }, changeStroom(erin, { naar: 'VersturenToekenningTask' })),
    );
    expect(blokkades(om)).toContainEqual(expect.objectContaining({ nr: 'D7', element: 'VastleggenToekenningTask' }));
  });

  it('is broken when the decision is never sent', () => {
    const lokaal = changeStroom(stroomUit('VastleggenAfwijzingTask').id, { naar: 'AfgewezenEnd' });
    const gevonden = blokkades(lokaal);
    expect(gevonden).toContainEqual(expect.objectContaining({ nr: 'D7', element: 'VersturenAfwijzingTask' }));
    expect(gevonden).toContainEqual(expect.objectContaining({ nr: 'D6', element: 'VersturenAfwijzingTask' }));
  });
});

describe('a choice of the national process', () => {
  const keuze = 'IntakeAfwijzenGateway';
  const [eerste, tweede] = LANDELIJK.stromen.filter(({ van }) => van === keuze);
  if (eerste === undefined || tweede === undefined) throw new Error('De keuze heeft geen twee uitgangen.');
  const voorwaardelijk = eerste.voorwaarde === undefined ? tweede : eerste;

  it.each([
    ['its condition', changeStroom(voorwaardelijk.id, { voorwaarde: '${case.lokaal.ja}' }), /andere voorwaarde/],
    [
      'where it leads',
      changeStroom(eerste.id, { naar: tweede.naar }, changeStroom(tweede.id, { naar: eerste.naar })),
      /ergens anders/,
    ],
    ['its default', change(keuze, { standaardpad: voorwaardelijk.id }), /standaardpad/],
    ['its kind', change(keuze, { type: 'bpmn:ParallelGateway' }), /andere soort/],
    ['its place in the diagram', remove(keuze), /is weg/],
  ])('keeps %s', (_wat, lokaal, melding) => {
    expect(blokkades(lokaal)).toContainEqual(
      expect.objectContaining({
        nr: 'D8',
        melding: expect.stringMatching(melding),
        grondslag: expect.stringContaining('Pw'),
      }),
    );
  });

  it('gets no extra way out', () => {
    const extra: Diagramstroom = { ...eerste, id: 'ExtraFlow', naar: 'VoorbereidenBesluitTask' };
    expect(blokkades({ ...LANDELIJK, stromen: [...LANDELIJK.stromen, extra] })).toContainEqual(
      expect.objectContaining({ nr: 'D8', melding: expect.stringContaining('extra uitgang') }),
    );
  });
});

describe('an own step', () => {
  it('cannot decide, pay or send a besluit', () => {
    const toekennen = insert({ id: 'EigenTask', implementatie: 'toekenning-vastleggen' }, NA_BEOORDELEN);
    expect(blokkades(toekennen).map(({ nr }) => nr)).toContain('D14');
    const brief = insert(
      { id: 'EigenTask', implementatie: 'bericht-versturen', lks: { brief: 'PP-6' } },
      NA_BEOORDELEN,
    );
    expect(blokkades(brief)).toMatchObject([{ nr: 'D11', grondslag: 'art. 1:3 en 3:41 Awb' }]);
  });

  it('that writes names its letter', () => {
    const lokaal = insert({ id: 'EigenTask', implementatie: 'bericht-versturen' }, NA_BEOORDELEN);
    expect(blokkades(lokaal)).toMatchObject([{ nr: 'D11', element: 'EigenTask' }]);
  });

  it.each([
    ['0', 'WachttijdVerstreken'],
    ['400', 'WachttijdVerstreken'],
    ['2,5', 'WachttijdVerstreken'],
    ['5', 'RappeltermijnVerstreken'],
  ])('that waits says how long, and for its own message (%s, %s)', (werkdagen, waarde) => {
    const event = { id: 'EigenEvent', type: 'bpmn:IntermediateCatchEvent', lks: { werkdagen } };
    const lokaal = insert({ ...event, gebeurtenissen: [{ soort: 'bericht', waarde }] }, NA_BEOORDELEN);
    expect(blokkades(lokaal)).toMatchObject([{ nr: 'D9', element: 'EigenEvent' }]);
  });

  it('cannot end a zaak without a besluit', () => {
    const einde: Diagramelement = { id: 'EigenEnd', type: 'bpmn:EndEvent', lks: {}, gebeurtenissen: [], overig: {} };
    const lokaal = changeStroom(
      NA_BEOORDELEN,
      { naar: 'EigenEnd' },
      { ...LANDELIJK, elementen: [...LANDELIJK.elementen, einde] },
    );
    expect(blokkades(lokaal)).toContainEqual(expect.objectContaining({ nr: 'D12', grondslag: 'art. 1:3 en 4:13 Awb' }));
  });

  it('is never mandatory', () => {
    const lokaal = insert(
      { id: 'EigenTask', implementatie: 'termijn-signaleren', lks: { verplicht: 'true' } },
      NA_BEOORDELEN,
    );
    expect(blokkades(lokaal)).toMatchObject([{ nr: 'D13' }]);
  });
});

describe('another process', () => {
  it('is refused before anything else', () => {
    expect(check({ ...LANDELIJK, id: 'EigenProcess' })).toMatchObject([{ nr: 'D1', ernst: 'blokkeren' }]);
  });
});

describe('the changes that a motivering is asked for', () => {
  const ids = (lokaal: Diagrammodel) =>
    listElementwijzigingen(LANDELIJK, lokaal).map(({ element, soort }) => [element, soort]);

  it('are the own steps, not the arrows that come with them', () => {
    expect(ids(MET_STAPPEN)).toEqual([
      ['BedenktijdEvent', 'nieuw'],
      ['BerichtenWerkgeverTask', 'nieuw'],
      ['ControlerenDossierTask', 'nieuw'],
    ]);
  });

  it('are what was renamed and what is gone; another place is no change', () => {
    expect(ids(change('VersturenRappelTask', { naam: 'Herinnering' }))).toEqual([['VersturenRappelTask', 'gewijzigd']]);
    expect(ids(remove('StartenForfaitairContactTask'))).toEqual([['StartenForfaitairContactTask', 'weg']]);
    expect(ids(change('VersturenRappelTask', { plaats: { x: 0, y: 0, breedte: 1, hoogte: 1 } }))).toEqual([]);
    expect(ids(LANDELIJK)).toEqual([]);
  });
});
