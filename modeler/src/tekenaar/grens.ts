import type { Diagramkennis } from '../../../server/domain/diagram/diagrambevinding.ts';
import { checkDiagramgrenzen } from '../../../server/domain/diagram/diagramgrenzen.ts';
import type { Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Variantinhoudlezing } from '../../../server/usecases/variant/variantonderdelen.ts';
import type { Grens } from './bewaker.ts';
import { BERICHTHANDLER, WACHTBERICHT } from './nieuwe-stap.ts';

/** What is refused at once. The rest may be unfinished while one draws, and is told when the drawing is saved. */
const METEEN: ReadonlySet<string> = new Set(['D1', 'D2', 'D3', 'D4', 'D5', 'D7', 'D8', 'D18', 'D19']);

/** The limits of a drawing: steps that the law requires stay, do what they did, and stay in their order. */
export function makeGrens(
  landelijk: Diagrammodel,
  { brieven, termijnen }: Pick<Variantinhoudlezing, 'brieven' | 'termijnen'>,
): Grens {
  const kennis: Diagramkennis = {
    brieven: Object.fromEntries(brieven.map(({ code, soort }) => [code, soort])),
    vrijeHandlers: [BERICHTHANDLER],
    wachtbericht: WACHTBERICHT,
    termijnen,
  };
  return (lokaal) => {
    const gevonden = checkDiagramgrenzen({ landelijk, lokaal, kennis }).filter(({ nr }) => METEEN.has(nr));
    // A step that is gone also breaks the order around it: the step is what somebody has to know of.
    const weg = gevonden.filter(({ nr }) => nr === 'D2');
    return (weg.length > 0 ? weg : gevonden).map(({ element = '', melding, grondslag }) => ({
      element,
      reden: melding,
      grondslag,
    }));
  };
}
