import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variantformulier } from '../../../server/domain/variant/variant.ts';

/** The national process as the product ships it. */
export const LANDELIJK = readFileSync(
  join(import.meta.dirname, '../../../processes/aanvraag-en-besluit-2026-01-01.bpmn'),
  'utf8',
);

/** An arrow of a national process without a condition. */
export interface Pijl {
  readonly id: string;
  readonly van: string;
  readonly naar: string;
  /** Where the first step that comes on it is drawn. */
  readonly plaats: { readonly x: number; readonly y: number };
}

const STROOM: Pijl = {
  id: 'BeoordelenAanvraagNaarBeoordelenIntakeFlow',
  van: 'BeoordelenAanvraagTask',
  naar: 'BeoordelenIntakeTask',
  plaats: { x: 900, y: 900 },
};

interface Stap {
  readonly id: string;
  readonly baan: string;
  /** The element without its flows. */
  readonly begin: string;
  readonly binnen: string;
  readonly einde: string;
}

const VRAAG: Stap = {
  id: 'ControlerenDossierTask',
  baan: 'ConsulentLane',
  begin: '<bpmn:userTask id="ControlerenDossierTask" name="Dossier controleren">',
  binnen:
    '<bpmn:documentation>De consulent kijkt of er al een dossier van de werknemer is. Zo vraagt de gemeente niets dubbel.</bpmn:documentation><bpmn:extensionElements><lks:stap code="1.90" stap="1" rol="consulent" formulier="controleren-dossier" verplicht="false" /></bpmn:extensionElements>',
  einde: '</bpmn:userTask>',
};

const BERICHT: Stap = {
  id: 'BerichtenWerkgeverTask',
  baan: 'SysteemLane',
  begin: '<bpmn:serviceTask id="BerichtenWerkgeverTask" name="Werkgever berichten" implementation="bericht-versturen">',
  binnen:
    '<bpmn:documentation>Het systeem mailt de werkgever dat de gemeente de aanvraag behandelt. Zo weet de werkgever waar hij aan toe is.</bpmn:documentation><bpmn:extensionElements><lks:stap code="1.91" stap="1" rol="systeem" brief="EB-1" verplicht="false" /></bpmn:extensionElements>',
  einde: '</bpmn:serviceTask>',
};

const WACHT: Stap = {
  id: 'BedenktijdEvent',
  baan: 'SysteemLane',
  begin: '<bpmn:intermediateCatchEvent id="BedenktijdEvent" name="Bedenktijd werkgever">',
  binnen:
    '<bpmn:documentation>De werkgever krijgt drie werkdagen om te reageren voordat de gemeente verdergaat.</bpmn:documentation><bpmn:extensionElements><lks:stap code="1.92" stap="1" rol="systeem" werkdagen="3" verplicht="false" /></bpmn:extensionElements>',
  einde:
    '<bpmn:messageEventDefinition id="BedenktijdEventDefinition" messageRef="WachttijdVerstreken" /></bpmn:intermediateCatchEvent>',
};

/** The three kinds of own steps: a task with a form, an e-mail and a wait, between the assessment and the test of the intake. */
export const EIGEN_STAPPEN = { vraag: VRAAG, bericht: BERICHT, wacht: WACHT };

/** Form of the own task, with one question. */
export const EIGEN_FORMULIER: Omit<Variantformulier, 'basis'> = {
  naam: 'controleren-dossier',
  motivering: 'Wij willen weten of de werknemer al bij ons bekend is.',
  inhoud: {
    naam: 'controleren-dossier',
    versie: '2026-03-01',
    titel: 'Dossier controleren',
    knop: 'Dossier gecontroleerd',
    groepen: [
      {
        velden: [
          { veld: 'lokaal.eerderDossier', soort: 'janee', label: 'Is er al een dossier?', verplicht: true },
          { veld: 'lokaal.dossiernummer', soort: 'tekst', label: 'Dossiernummer', verplicht: false },
        ],
      },
    ],
  },
};

export const MOTIVERINGEN = Object.values(EIGEN_STAPPEN).map(({ id }) => ({
  element: id,
  motivering: 'Zo werken wij al jaren, en werkgevers waarderen het.',
}));

/** The national diagram with these steps in a row on an arrow: that after Aanvraag beoordelen, or another one. */
export function addStappen(
  stappen: readonly Stap[] = Object.values(EIGEN_STAPPEN),
  xml = LANDELIJK,
  pijl = STROOM,
): string {
  const keten = [pijl.van, ...stappen.map(({ id }) => id), pijl.naar];
  const stromen = keten.slice(0, -1).map((van, i) => ({
    id: i === 0 ? pijl.id : `${van}VerderFlow`,
    van,
    naar: keten[i + 1] ?? '',
  }));
  const knopen = stappen.map(({ id, begin, binnen, einde }) => {
    const komt = `<bpmn:incoming>${stromen.find(({ naar }) => naar === id)?.id}</bpmn:incoming>`;
    const gaat = `<bpmn:outgoing>${stromen.find(({ van }) => van === id)?.id}</bpmn:outgoing>`;
    return `${begin}${binnen}${komt}${gaat}${einde}`;
  });
  const bericht =
    stappen.some(({ id }) => id === WACHT.id) && !xml.includes('name="WachttijdVerstreken"')
      ? '<bpmn:message id="WachttijdVerstreken" name="WachttijdVerstreken" />'
      : '';
  const laatste = stromen.at(-1)?.id ?? pijl.id;
  const banen = stappen.reduce(
    (tot, { id, baan }) =>
      tot.replace(new RegExp(`(<bpmn:lane id="${baan}"[^>]*>)`), `$1<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`),
    xml,
  );
  const lijn = (id: string): string =>
    `<bpmndi:BPMNEdge id="${id}Edge" bpmnElement="${id}"><di:waypoint x="900" y="900" /><di:waypoint x="950" y="900" /></bpmndi:BPMNEdge>`;
  const vorm = (id: string, i: number): string =>
    `<bpmndi:BPMNShape id="${id}Shape" bpmnElement="${id}"><dc:Bounds x="${pijl.plaats.x + i * 150}" y="${pijl.plaats.y}" width="100" height="80" /></bpmndi:BPMNShape>`;
  return banen
    .replace('<bpmn:collaboration', `${bericht}<bpmn:collaboration`)
    .replace(`<bpmn:incoming>${pijl.id}</bpmn:incoming>`, `<bpmn:incoming>${laatste}</bpmn:incoming>`)
    .replace(
      new RegExp(`<bpmn:sequenceFlow id="${pijl.id}"[^>]*/>`),
      [
        ...knopen,
        ...stromen.map(
          ({ id, van, naar }) => `<bpmn:sequenceFlow id="${id}" sourceRef="${van}" targetRef="${naar}" />`,
        ),
      ].join(''),
    )
    .replace(
      '</bpmndi:BPMNPlane>',
      `${stappen.map(({ id }, i) => vorm(id, i)).join('')}${stromen
        .slice(1)
        .map(({ id }) => lijn(id))
        .join('')}</bpmndi:BPMNPlane>`,
    );
}
