import type { Variantdiagram } from '../variant/variant.ts';
import type { Diagrammodel } from '../verschil/diagrammodel.ts';
import type { Verschil } from '../verschil/verschil.ts';
import { quote } from '../verschil/woorden.ts';
import type { Diagramplan, Rebasedeel, Rebaseinvoer, Rebasekeuze } from './rebase.ts';
import { rebaseDiagram } from './rebase-diagram.ts';
import { isZelfde, withAntwoord } from './vraag.ts';

/** The local drawings on the new national version: as they are, to be put together, or gone. */
export interface Diagrammendeel extends Rebasedeel<Variantdiagram> {
  readonly plannen: readonly Diagramplan[];
  readonly vervalt: readonly string[];
}

/** Every local drawing, merged with the national change of its process. What cannot be merged for certain is asked for as a whole. */
export function rebaseDiagrammen(invoer: Rebaseinvoer, nationaal: readonly Verschil[]): Diagrammendeel {
  const delen = invoer.lokaal.diagrammen.map((diagram) => rebaseEen(diagram, invoer, nationaal));
  const keuzes = delen.flatMap((deel) => deel.keuzes);
  const botsingen = new Set(keuzes.map(({ proces, element }) => JSON.stringify([proces, element])));
  const heel = new Set(delen.flatMap(({ heel: proces }) => proces ?? []));
  return {
    keuzes,
    raaktNiet: delen.flatMap(({ gelijk }) =>
      gelijk === undefined
        ? []
        : [
            {
              soort: 'diagram' as const,
              element: gelijk.id,
              naam: noem(gelijk),
              zin: `Uw eigen diagram ${quote(noem(gelijk))} blijft zoals het is.`,
            },
          ],
    ),
    inhoud: delen.flatMap(({ diagram }) => diagram ?? []),
    plannen: delen.flatMap(({ plan }) => plan ?? []),
    vervalt: delen.flatMap((deel) => deel.vervalt),
    hoortBij: ({ soort, proces = '', element }) =>
      soort === 'diagram' && (heel.has(proces) || botsingen.has(JSON.stringify([proces, element]))),
  };
}

// helpers

interface Uitkomst {
  readonly keuzes: readonly Rebasekeuze[];
  readonly vervalt: readonly string[];
  readonly diagram?: Variantdiagram;
  readonly plan?: Diagramplan;
  /** Nothing changed nationally. */
  readonly gelijk?: Diagrammodel;
  /** Process of which only the whole diagram can be chosen. */
  readonly heel?: string;
}

function rebaseEen(diagram: Variantdiagram, invoer: Rebaseinvoer, nationaal: readonly Verschil[]): Uitkomst {
  const { proces } = diagram;
  const zoek = (lijst: readonly Diagrammodel[]) => lijst.find((model) => model.proces === proces);
  const lokaal = zoek(invoer.lokaleDiagrammen);
  const [basis, landelijk] = [zoek(invoer.basis.diagrammen), zoek(invoer.landelijk.diagrammen)];
  if (basis !== undefined && landelijk !== undefined && isZelfde(readInhoud(basis), readInhoud(landelijk))) {
    const zelfdeBasis = isZelfde(basis, landelijk);
    return {
      keuzes: [],
      vervalt: [],
      gelijk: landelijk,
      diagram: zelfdeBasis ? diagram : { ...diagram, basis: invoer.nieuweBasis },
    };
  }
  if (basis === undefined || landelijk === undefined || lokaal === undefined) return askHeel(diagram, invoer, []);
  const motiveringen = Object.fromEntries(diagram.motiveringen.map(({ element, motivering }) => [element, motivering]));
  const uitkomst = rebaseDiagram({ basis, landelijk, lokaal }, invoer, nationaal, motiveringen);
  const deelbaar = invoer.ondeelbaar?.includes(proces) !== true;
  if (uitkomst.past && deelbaar) return uitkomst;
  return askHeel(diagram, invoer, uitkomst.keuzes);
}

/** The parts do not fit together: a person chooses one of the two drawings, and draws the rest again. */
function askHeel(diagram: Variantdiagram, { antwoorden }: Rebaseinvoer, delen: readonly Rebasekeuze[]): Uitkomst {
  const { proces, motiveringen } = diagram;
  const keuze = withAntwoord(
    {
      id: `diagram:${proces}`,
      soort: 'diagram',
      proces,
      element: proces,
      naam: `Diagram ${proces}`,
      klasse: 'rechtsgevolg',
      vraag: 'Welk diagram wilt u?',
      uitleg: `De landelijke wijzigingen en die van u passen hier niet vanzelf in elkaar${delen.length === 0 ? '' : ' met deze antwoorden'}. Kies één diagram, en teken daarna over wat u van het andere wilt houden.`,
      waarom: 'Het diagram bepaalt hoe de gemeente een aanvraag behandelt.',
      lokaal: 'uw eigen diagram, op de oude landelijke versie',
      landelijk: 'het nieuwe landelijke diagram, zonder uw wijzigingen',
      motivering: motiveringen.map(({ motivering }) => motivering).join(' '),
      elementen: [],
    },
    antwoorden,
  );
  const houdt = keuze.antwoord?.keuze !== 'landelijk';
  return { keuzes: [...delen, keuze], vervalt: [], heel: proces, ...(houdt ? { diagram } : {}) };
}

/** What a diagram says, without its version. */
function readInhoud({ elementen, stromen, banen, notities, processen }: Diagrammodel): unknown {
  const kaal = processen.map(({ versie: _versie, geldigVanaf: _vanaf, ...rest }) => rest);
  return { elementen, stromen, banen, notities, kaal };
}

function noem({ processen, proces }: Diagrammodel): string {
  return processen[0]?.naam ?? proces;
}
