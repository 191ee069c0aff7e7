import type { Diagramelement } from '../verschil/diagrammodel.ts';
import type { Diagrambevinding, Diagramkennis, Grenzenvraag } from './diagrambevinding.ts';
import { PREFERENT } from './diagrambevinding.ts';

/** What of a mandatory step is fixed, with the word for it. Its name, place and explanation are free. */
const VASTE_VELDEN: readonly (readonly [lees: (element: Diagramelement) => string | undefined, woord: string])[] = [
  [({ type }) => type, 'de soort stap'],
  [({ implementatie }) => implementatie, 'wat het systeem daar doet'],
  [({ lks }) => lks['formulier'], 'het formulier'],
  [({ lks }) => lks['rol'], 'wie het doet'],
  [({ lks }) => sortWords(lks['brief']), 'de brieven'],
  [({ lks }) => lks['grondslag'], 'het wetsartikel'],
  [({ lks }) => sortWords(lks['regelset']), 'de beslisregels'],
  [({ lks }) => lks['vierOgen'], 'de controle door een tweede persoon'],
  [({ lks }) => lks['verplicht'], 'dat de stap verplicht is'],
  [({ gebeurtenissen }) => describeGebeurtenissen({ gebeurtenissen }), 'het bericht waar de stap op wacht'],
];

/** Whether a gemeente may not leave the step out. */
export function isVerplicht({ lks }: Diagramelement): boolean {
  return lks['verplicht'] === 'true';
}

/** Mandatory steps that are gone or do something else, and terms that nothing in the diagram hears any more. */
export function checkVerplichteStappen({ landelijk, lokaal, kennis }: Grenzenvraag): readonly Diagrambevinding[] {
  const nu = new Map(lokaal.elementen.map((element) => [element.id, element]));
  return [
    ...landelijk.elementen.filter(isVerplicht).flatMap((stap) => {
      const eigen = nu.get(stap.id);
      return eigen === undefined ? [refuseWeg(stap)] : listVeranderd(stap, eigen).map((wat) => refuseAnders(stap, wat));
    }),
    ...landelijk.elementen.flatMap((event) => checkBegin(event, nu)),
    ...landelijk.elementen.flatMap((event) => checkTermijnevent(event, nu, kennis)),
    ...checkGehoord({ lokaal, kennis }),
  ];
}

// helpers

function refuseWeg(stap: Diagramelement): Diagrambevinding {
  return {
    nr: 'D2',
    naam: 'Verplichte stap verwijderd',
    ernst: 'blokkeren',
    element: stap.id,
    melding: `De stap “${stap.naam ?? stap.id}” is verplicht en kan niet weg. U mag hem wel een andere naam geven.`,
    grondslag: stap.lks['grondslag'] ?? PREFERENT,
  };
}

function listVeranderd(stap: Diagramelement, eigen: Diagramelement): readonly string[] {
  return VASTE_VELDEN.filter(([lees]) => (lees(stap) ?? '') !== (lees(eigen) ?? '')).map(([, woord]) => woord);
}

function refuseAnders(stap: Diagramelement, wat: string): Diagrambevinding {
  return {
    nr: 'D3',
    naam: 'Verplichte stap gewijzigd',
    ernst: 'blokkeren',
    element: stap.id,
    melding: `Van de verplichte stap “${stap.naam ?? stap.id}” is ${wat} gewijzigd. Dat mag niet. Zet het terug, of voeg een eigen stap toe.`,
    grondslag: stap.lks['grondslag'] ?? PREFERENT,
  };
}

/** What starts the process stays: without it, or with another message, the process never begins again. */
function checkBegin(begin: Diagramelement, nu: ReadonlyMap<string, Diagramelement>): readonly Diagrambevinding[] {
  if (begin.type !== 'bpmn:StartEvent' || begin.deelproces !== undefined || isVerplicht(begin)) return [];
  const eigen = nu.get(begin.id);
  if (eigen?.type === begin.type && describeGebeurtenissen(eigen) === describeGebeurtenissen(begin)) return [];
  return [
    {
      nr: 'D18',
      naam: 'Begin van het proces',
      ernst: 'blokkeren',
      element: begin.id,
      melding: `Met “${begin.naam ?? begin.id}” begint het proces. Laat dit begin staan, met hetzelfde bericht. U mag het wel een andere naam geven.`,
      grondslag: PREFERENT,
    },
  ];
}

/** The event of a statutory term stays where it is: on the same task, with the same message. */
function checkTermijnevent(
  event: Diagramelement,
  nu: ReadonlyMap<string, Diagramelement>,
  { termijnen }: Diagramkennis,
): readonly Diagrambevinding[] {
  const termijn = termijnen.find(
    ({ bericht, wettelijk }) => wettelijk && event.gebeurtenissen.some(({ waarde }) => waarde === bericht),
  );
  if (event.aanElement === undefined || termijn === undefined) return [];
  const eigen = nu.get(event.id);
  const zelfde =
    eigen !== undefined &&
    eigen.aanElement === event.aanElement &&
    eigen.onderbrekend === event.onderbrekend &&
    describeGebeurtenissen(eigen) === describeGebeurtenissen(event);
  if (zelfde) return [];
  return [
    {
      nr: 'D4',
      naam: 'Bewaking van een wettelijke termijn',
      ernst: 'blokkeren',
      element: event.id,
      melding: `“${event.naam ?? event.id}” bewaakt een wettelijke termijn (${termijn.naam}). Laat deze gebeurtenis staan, bij dezelfde stap en met hetzelfde bericht.`,
      grondslag: termijn.grondslag,
    },
  ];
}

/** A term that counts for a task in the diagram must be able to tell the diagram that it passed, or the zaak waits for ever. */
function checkGehoord({ lokaal, kennis }: Pick<Grenzenvraag, 'lokaal' | 'kennis'>): readonly Diagrambevinding[] {
  const gehoord = new Set(lokaal.elementen.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ waarde }) => waarde)));
  const ids = new Set(lokaal.elementen.map(({ id }) => id));
  return kennis.termijnen
    .filter(
      ({ wettelijk, bericht, elementen }) => !wettelijk && !gehoord.has(bericht) && elementen.some((id) => ids.has(id)),
    )
    .map(({ naam, bericht, grondslag, elementen }): Diagrambevinding => {
      const element = elementen.find((id) => ids.has(id));
      return {
        nr: 'D5',
        naam: 'Termijn zonder vervolg',
        ernst: 'blokkeren',
        ...(element === undefined ? {} : { element }),
        melding: `Niets in het diagram luistert naar ${bericht}. Als de termijn “${naam}” voorbij is, gebeurt er dan niets. Zet de gebeurtenis terug op de rand van de taak.`,
        grondslag,
      };
    });
}

function describeGebeurtenissen({ gebeurtenissen }: Pick<Diagramelement, 'gebeurtenissen'>): string {
  return JSON.stringify(gebeurtenissen);
}

function sortWords(woorden: string | undefined): string | undefined {
  return woorden?.split(/\s+/).sort().join(' ');
}
