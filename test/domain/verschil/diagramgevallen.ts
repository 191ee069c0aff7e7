import { replace } from './given.ts';
import { add, insertTask, moveToLane, put, set, setStap } from './wijzig-xml.ts';

interface Geval {
  readonly wat: string;
  readonly wijzig: (bron: string) => string;
  /** "klasse eigenschap: zin" of each difference, in order. */
  readonly verwacht: readonly string[];
}

/** Kinds of change of the diagram, each with what has to be said of it. */
export const GEVALLEN: readonly Geval[] = [
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
