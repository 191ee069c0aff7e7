import { beforeAll, describe, expect, it } from 'vitest';
import { compareDiagram } from '../../../server/domain/verschil/compare-diagram.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import { makeWoordenboek } from '../../../server/domain/verschil/woordenboek.ts';
import { landelijk, readModel, replace, xml } from './given.ts';

const woorden = makeWoordenboek(landelijk);
let basis: Diagrammodel;
beforeAll(async () => {
  basis = await readModel(xml);
});

/** Changes an attribute of the start tag with this id, or adds it. */
function set(bron: string, id: string, naam: string, waarde: string): string {
  return replace(bron, new RegExp(`(<bpmn:\\w+ id="${id}")([^>]*)>`), (_heel, begin: string, rest: string) => {
    const slot = rest.endsWith('/') ? ' />' : '>';
    const anders = rest.replace(/\s*\/$/, '').replace(new RegExp(` ${naam}="[^"]*"`), '');
    return `${begin} ${naam}="${waarde}"${anders}${slot}`;
  });
}

/** Changes a field of the `lks:stap` of an element. */
function setStap(bron: string, id: string, naam: string, waarde: string): string {
  return replace(
    bron,
    new RegExp(`( id="${id}"[^]*?<lks:stap[^>]*?)( ${naam}="[^"]*")?( ?/>)`),
    (_heel, begin: string, _oud, slot: string) =>
      `${begin.replace(new RegExp(` ${naam}="[^"]*"`), '')} ${naam}="${waarde}"${slot}`,
  );
}

/** Puts something inside an element, right after its start tag. */
function put(bron: string, id: string, inhoud: string): string {
  return replace(bron, new RegExp(`(<bpmn:\\w+ id="${id}"[^>]*[^/]>)`), `$1${inhoud}`);
}

/** Puts something in the process, before its first flow node. */
function add(bron: string, inhoud: string): string {
  return replace(bron, '<bpmn:startEvent ', `${inhoud}<bpmn:startEvent `);
}

function moveToLane(bron: string, id: string, baan: string): string {
  const ref = `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`;
  return put(replace(bron, ref, ''), baan, ref);
}

/** A user task between a task and what comes after it. */
function insertTask(bron: string, id: string, naam: string, na: string): string {
  const [, stroom = '', doel = ''] =
    new RegExp(`<bpmn:sequenceFlow id="(\\w+)" sourceRef="${na}" targetRef="(\\w+)"`).exec(bron) ?? [];
  return add(
    set(bron, stroom, 'targetRef', id),
    `<bpmn:userTask id="${id}" name="${naam}" /><bpmn:sequenceFlow id="${id}Flow" sourceRef="${id}" targetRef="${doel}" />`,
  );
}

interface Geval {
  readonly wat: string;
  readonly wijzig: (bron: string) => string;
  /** "klasse eigenschap: zin" of each difference, in order. */
  readonly verwacht: readonly string[];
}

const GEVALLEN: readonly Geval[] = [
  {
    wat: 'another name of a task',
    wijzig: (bron) => set(bron, 'BevestigenOntvangstTask', 'name', 'Ontvangst melden'),
    verwacht: ['werkgevolg naam: ‘Ontvangst bevestigen’ heet nu ‘Ontvangst melden’.'],
  },
  {
    wat: 'another kind of task',
    wijzig: (bron) =>
      bron.replace(
        /(<\/?bpmn:)userTask( id="BesprekenUitkomstTask"[^]*?<\/bpmn:)userTask>/,
        '$1manualTask$2manualTask>',
      ),
    verwacht: [
      'rechtsgevolg type: ‘Uitkomst bespreken’ is nu een taak buiten het systeem. Dat was een taak voor een medewerker.',
    ],
  },
  {
    wat: 'another explanation',
    wijzig: (bron) =>
      replace(bron, /De termijn voor het overleg met de werkgever is voorbij\./, 'Het overleg is te laat.'),
    verwacht: [
      'werkgevolg documentatie: De uitleg bij ‘Contacttermijn voorbij’ (bij ‘Forfaitaire LKS overleggen’) is anders: ‘Het overleg is te laat.’.',
    ],
  },
  {
    wat: 'another handler',
    wijzig: (bron) => set(bron, 'BevestigenOntvangstTask', 'implementation', 'bericht-versturen'),
    verwacht: [
      'rechtsgevolg uitvoering: Het systeem voert bij ‘Ontvangst bevestigen’ ‘bericht-versturen’ uit in plaats van ‘ontvangst-bevestigen’.',
    ],
  },
  {
    wat: 'another lane',
    wijzig: (bron) => moveToLane(bron, 'OntvangenGegevensTask', 'ConsulentLane'),
    verwacht: ['werkgevolg baan: ‘Gegevens ontvangen’ staat in de baan ‘Consulent’ in plaats van ‘Administratie’.'],
  },
  {
    wat: 'another name of a lane',
    wijzig: (bron) => set(bron, 'AdministratieLane', 'name', 'Backoffice'),
    verwacht: ['werkgevolg naam: De baan ‘Administratie’ heet nu ‘Backoffice’.'],
  },
  {
    wat: 'a new local task',
    wijzig: (bron) => insertTask(bron, 'BellenTask', 'Werkgever bellen', 'OntvangenGegevensTask'),
    verwacht: [
      'werkgevolg toegevoegd: Er komt een taak voor een medewerker bij: ‘Werkgever bellen’ na ‘Gegevens ontvangen’ en vóór de samenkomst vóór ‘Ontvangst verwerken’.',
    ],
  },
  {
    wat: 'a new step with a wait',
    wijzig: (bron) =>
      add(
        bron,
        '<bpmn:intermediateCatchEvent id="WachtEvent" name="Wachten"><bpmn:timerEventDefinition id="W"><bpmn:timeDuration>P5D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>',
      ),
    verwacht: ['rechtsgevolg toegevoegd: Er komt een wachtmoment bij: ‘Wachten’.'],
  },
  {
    wat: 'a condition',
    wijzig: (bron) =>
      replace(
        bron,
        "${case.rappel.eindactie == 'buiten_behandeling'}",
        "${case.rappel.eindactie != 'buiten_behandeling'}",
      ),
    verwacht: [
      'rechtsgevolg voorwaarde: De weg ‘ja’ van ‘Buiten behandeling stellen?’ naar ‘Buiten behandeling stellen’ geldt nu als ‘Hoe sluit u de aanvraag af?’ niet ‘Aanvraag niet behandelen’ is. Dat was: als ‘Hoe sluit u de aanvraag af?’ ‘Aanvraag niet behandelen’ is.',
    ],
  },
  {
    wat: 'the way that is taken when nothing fits',
    wijzig: (bron) => set(bron, 'AanvraagVolledigGateway', 'default', 'AanvraagVolledigNaarVoorbereidenBesluitFlow'),
    verwacht: [
      'rechtsgevolg standaardpad: Past bij ‘Alles compleet?’ geen enkele voorwaarde, dan is de weg ‘ja’ naar ‘Besluit voorbereiden’. Dat was ‘nee’ naar ‘Welk vervolg?’.',
    ],
  },
  {
    wat: 'where an arrow leads',
    wijzig: (bron) => set(bron, 'OntvangenGegevensNaarOntvangstFlow', 'targetRef', 'VerwerkenOntvangstTask'),
    verwacht: [
      'rechtsgevolg naar: Na ‘Gegevens ontvangen’ komt nu ‘Ontvangst verwerken’ in plaats van de samenkomst vóór ‘Ontvangst verwerken’.',
    ],
  },
  {
    wat: 'where an arrow comes from',
    wijzig: (bron) => set(bron, 'OntvangenGegevensNaarOntvangstFlow', 'sourceRef', 'BesprekenUitkomstTask'),
    verwacht: [
      'rechtsgevolg van: Vóór de samenkomst vóór ‘Ontvangst verwerken’ komt nu ‘Uitkomst bespreken’ in plaats van ‘Gegevens ontvangen’.',
    ],
  },
  {
    wat: 'a new arrow',
    wijzig: (bron) =>
      add(
        bron,
        '<bpmn:sequenceFlow id="KortFlow" sourceRef="BevestigenOntvangstTask" targetRef="VaststellenBesluitTask" />',
      ),
    verwacht: ['rechtsgevolg toegevoegd: Erbij komt de weg van ‘Ontvangst bevestigen’ naar ‘Besluit vaststellen’.'],
  },
  {
    wat: 'the word on an arrow',
    wijzig: (bron) => set(bron, 'AanvraagVolledigNaarVoorbereidenBesluitFlow', 'name', 'alles is er'),
    verwacht: [
      'werkgevolg naam: De pijl van ‘Alles compleet?’ naar ‘Besluit voorbereiden’ heet nu ‘alles is er’ in plaats van ‘ja’.',
    ],
  },
  {
    wat: 'a message that becomes a timer',
    wijzig: (bron) =>
      replace(
        bron,
        /<bpmn:messageEventDefinition id="RappeltermijnEventDefinition"[^>]*\/>/,
        '<bpmn:timerEventDefinition id="T"><bpmn:timeDuration>P2W</bpmn:timeDuration></bpmn:timerEventDefinition>',
      ),
    verwacht: [
      'rechtsgevolg bericht: Bij ‘Niet op tijd’ (bij ‘Gegevens ontvangen’) vervalt het bericht ‘RappeltermijnVerstreken’.',
      'rechtsgevolg timer: ‘Niet op tijd’ (bij ‘Gegevens ontvangen’) heeft nu de termijn 2 weken.',
    ],
  },
  {
    wat: 'another message',
    wijzig: (bron) => replace(bron, 'messageRef="RappeltermijnVerstreken"', 'messageRef="HersteltermijnVerstreken"'),
    verwacht: [
      'rechtsgevolg bericht: Bij ‘Niet op tijd’ (bij ‘Gegevens ontvangen’) hoort nu het bericht ‘HersteltermijnVerstreken’ in plaats van ‘RappeltermijnVerstreken’.',
    ],
  },
  {
    wat: 'a term on another task',
    wijzig: (bron) => set(bron, 'ForfaitairContacttermijnEvent', 'attachedToRef', 'BesprekenUitkomstTask'),
    verwacht: [
      'rechtsgevolg bewaakt: ‘Contacttermijn voorbij’ bewaakt nu ‘Uitkomst bespreken’ in plaats van ‘Forfaitaire LKS overleggen’.',
    ],
  },
  {
    wat: 'a term that ends its task',
    wijzig: (bron) => set(bron, 'ForfaitairContacttermijnEvent', 'cancelActivity', 'true'),
    verwacht: [
      'rechtsgevolg onderbrekend: ‘Contacttermijn voorbij’ (bij ‘Forfaitaire LKS overleggen’) breekt de taak nu af: de taak vervalt dan.',
    ],
  },
  {
    wat: 'an end that ends everything',
    wijzig: (bron) => put(bron, 'BewakingBeeindigdEnd', '<bpmn:terminateEventDefinition id="X" />'),
    verwacht: ['rechtsgevolg einde: ‘Bewaking klaar’ sluit nu de hele zaak af.'],
  },
  {
    wat: 'lks:code',
    wijzig: (bron) => setStap(bron, 'OntvangenGegevensTask', 'code', '4.9'),
    verwacht: ['werkgevolg lks:code: ‘Gegevens ontvangen’ heeft nummer 4.9 in plaats van 4.3.'],
  },
  {
    wat: 'lks:stap',
    wijzig: (bron) => setStap(bron, 'OntvangenGegevensTask', 'stap', '5'),
    verwacht: ['werkgevolg lks:stap: ‘Gegevens ontvangen’ hoort bij stap 5 in plaats van stap 4.'],
  },
  {
    wat: 'lks:rol',
    wijzig: (bron) => setStap(bron, 'OntvangenGegevensTask', 'rol', 'consulent'),
    verwacht: ['werkgevolg lks:rol: ‘Gegevens ontvangen’ is werk voor de consulent in plaats van de administratie.'],
  },
  {
    wat: 'lks:formulier',
    wijzig: (bron) => setStap(bron, 'OntvangenGegevensTask', 'formulier', 'eigen-formulier'),
    verwacht: [
      'werkgevolg lks:formulier: ‘Gegevens ontvangen’ gebruikt het formulier ‘eigen-formulier’ in plaats van ‘ontvangen-gegevens’.',
    ],
  },
  {
    wat: 'lks:grondslag',
    wijzig: (bron) => setStap(bron, 'OntvangenGegevensTask', 'grondslag', 'art. 4:5 Awb'),
    verwacht: ['rechtsgevolg lks:grondslag: ‘Gegevens ontvangen’ rust op art. 4:5 Awb in plaats van op art. 4:2 Awb.'],
  },
  {
    wat: 'lks:parameters',
    wijzig: (bron) => setStap(bron, 'AfhandelenNaLaatsteVerzoekTask', 'parameters', 'rappel.aantal'),
    verwacht: [
      'werkgevolg lks:parameters: De instellingen bij ‘Afhandelen na laatste verzoek’ zijn anders: erbij komt ‘Aantal keer herinneren’; ‘Als er niets komt’ vervalt.',
    ],
  },
  {
    wat: 'lks:verplicht',
    wijzig: (bron) => setStap(bron, 'OntvangenGegevensTask', 'verplicht', 'false'),
    verwacht: [
      'rechtsgevolg lks:verplicht: ‘Gegevens ontvangen’ is niet meer verplicht: een gemeente mag deze stap weglaten.',
    ],
  },
  {
    wat: 'lks:brief',
    wijzig: (bron) => setStap(bron, 'BevestigenOntvangstTask', 'brief', 'PP-B2 PP-B1 PP-2'),
    verwacht: ['rechtsgevolg lks:brief: De brieven bij ‘Ontvangst bevestigen’ zijn anders: erbij komt brief PP-2.'],
  },
  {
    wat: 'lks:regelset',
    wijzig: (bron) => setStap(bron, 'VaststellenLoonwaardeTask', 'regelset', 'doelgroep'),
    verwacht: [
      'rechtsgevolg lks:regelset: De beslisregels bij ‘Loonwaarde vaststellen’ zijn anders: erbij komt ‘doelgroep’; ‘afwijzen’ vervalt.',
    ],
  },
  {
    wat: 'a property that nobody thought of',
    wijzig: (bron) =>
      put(bron, 'OverleggenForfaitairTask', '<bpmn:standardLoopCharacteristics id="L" loopMaximum="3" />'),
    verwacht: [
      'rechtsgevolg loopCharacteristics: Bij ‘Forfaitaire LKS overleggen’ is ‘loopCharacteristics’ nu ‘bpmn:StandardLoopCharacteristics’. Dat was ‘leeg’.',
      'rechtsgevolg loopCharacteristics.loopMaximum: Bij ‘Forfaitaire LKS overleggen’ is ‘loopCharacteristics.loopMaximum’ nu ‘3’. Dat was ‘leeg’.',
    ],
  },
  {
    wat: 'the words of a note',
    wijzig: (bron) => replace(bron, 'Stap 5  Beschikken', 'Stap 5  Besluiten'),
    verwacht: ['werkgevolg tekst: De notitie is nu ‘Stap 5 Besluiten’ in plaats van ‘Stap 5 Beschikken’.'],
  },
  {
    wat: 'a new note at a task',
    wijzig: (bron) =>
      add(
        bron,
        '<bpmn:textAnnotation id="N"><bpmn:text>Bel eerst</bpmn:text></bpmn:textAnnotation><bpmn:association id="A" sourceRef="BesprekenUitkomstTask" targetRef="N" />',
      ),
    verwacht: ['werkgevolg toegevoegd: In het diagram staat een nieuwe notitie bij ‘Uitkomst bespreken’: ‘Bel eerst’.'],
  },
  {
    wat: 'the date of the process',
    wijzig: (bron) => replace(bron, 'lks:geldigVanaf="2026-01-01"', 'lks:geldigVanaf="2026-07-01"'),
    verwacht: ['rechtsgevolg lks:geldigVanaf: Het proces geldt vanaf 2026-07-01 in plaats van 2026-01-01.'],
  },
  {
    wat: 'a place in the drawing',
    wijzig: (bron) => replace(bron, '<dc:Bounds x="262"', '<dc:Bounds x="272"'),
    verwacht: ['opmaak tekening: ‘Aanvraag ontvangen’ is op een andere plek of in een andere vorm getekend.'],
  },
];

describe('a change of the diagram', () => {
  it.each(GEVALLEN)('$wat', async ({ wijzig, verwacht }) => {
    const anders = await readModel(wijzig(xml));

    const verschillen = compareDiagram(basis, anders, woorden);

    expect(verschillen.map(({ klasse, eigenschap, zin }) => `${klasse} ${eigenschap}: ${zin}`)).toEqual(verwacht);
    for (const { waarom } of verschillen) expect(waarom).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(GEVALLEN)('$wat, and back', async ({ wijzig }) => {
    const anders = await readModel(wijzig(xml));
    const kern = (lijst: ReturnType<typeof compareDiagram>, om: boolean) =>
      lijst
        .map(({ element, klasse, van, naar }) => JSON.stringify([element, klasse, om ? naar : van, om ? van : naar]))
        .sort();

    expect(kern(compareDiagram(anders, basis, woorden), true)).toEqual(
      kern(compareDiagram(basis, anders, woorden), false),
    );
  });

  it('names the article where it is known', async () => {
    const [verschil] = compareDiagram(
      basis,
      await readModel(setStap(xml, 'OntvangenGegevensTask', 'verplicht', 'false')),
      woorden,
    );
    expect(verschil?.waarom).toBe('Wat verplicht is, beschermt de werkgever en de werknemer (art. 4:2 Awb).');
  });

  it('of another id of an arrow alone is no change', async () => {
    const anders = replace(xml, /OntvangenGegevensNaarOntvangstFlow/g, 'HernoemdFlow');
    expect(compareDiagram(basis, await readModel(anders), woorden).filter(({ klasse }) => klasse !== 'opmaak')).toEqual(
      [],
    );
  });

  it('that takes a mandatory step out tells which law asks for it', async () => {
    const zonder: Diagrammodel = {
      ...basis,
      elementen: basis.elementen.filter(({ id }) => id !== 'VaststellenBesluitTask'),
    };
    const [verschil] = compareDiagram(basis, zonder, woorden);
    expect(verschil).toMatchObject({
      eigenschap: 'vervallen',
      klasse: 'rechtsgevolg',
      zin: expect.stringMatching(/^‘Besluit vaststellen’ vervalt \(taak voor een medewerker\)\. Dit stond na /),
      waarom: 'Deze stap is verplicht in het preferente proces (art. 10d Pw, art. 3:46 Awb).',
    });
  });
});

describe('a timer', () => {
  const met = (duur: string) =>
    readModel(
      `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="p"><intermediateCatchEvent id="e" name="Wachten"><timerEventDefinition>${duur}</timerEventDefinition></intermediateCatchEvent></process></definitions>`,
    );

  it.each([
    [
      '<timeDuration>P4W</timeDuration>',
      '<timeDuration>P6W</timeDuration>',
      'De termijn bij ‘Wachten’ is 6 weken in plaats van 4 weken.',
    ],
    [
      '<timeDuration>P10D</timeDuration>',
      '<timeDuration>P1DT2H</timeDuration>',
      'De termijn bij ‘Wachten’ is 1 dag en 2 uur in plaats van 10 dagen.',
    ],
    [
      '<timeCycle>R3/P10D</timeCycle>',
      '<timeCycle>R2/P1W</timeCycle>',
      'De termijn bij ‘Wachten’ is 2 keer, telkens na 1 week in plaats van 3 keer, telkens na 10 dagen.',
    ],
    [
      '<timeDate>2026-07-01</timeDate>',
      '<timeDate>2026-08-01</timeDate>',
      'De termijn bij ‘Wachten’ is ‘2026-08-01’ in plaats van ‘2026-07-01’.',
    ],
  ])('from %s to %s', async (van, naar, zin) => {
    expect(compareDiagram(await met(van), await met(naar), woorden)).toMatchObject([
      { eigenschap: 'timer', klasse: 'rechtsgevolg', zin },
    ]);
  });
});
