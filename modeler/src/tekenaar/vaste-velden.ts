import type { Diagramelement, Diagrammodel } from '../../../server/domain/verschil/diagrammodel.ts';
import type { Stapveld } from './stapvelden.ts';

/** What the law fixes of a step that it requires. */
const VERPLICHT: ReadonlySet<Stapveld> = new Set<Stapveld>(['rol', 'formulier', 'brief', 'grondslag']);

/** Why a field of a step cannot be changed; absent when it can. A step of the gemeente has no fixed fields. */
export function explainVastVeld(landelijk: Diagramelement | undefined, veld: Stapveld): string | undefined {
  if (landelijk === undefined) return undefined;
  const { verplicht, grondslag } = landelijk.lks;
  if (veld === 'code' || veld === 'stap') return 'Het nummer is landelijk: brieven en de bijlage verwijzen ernaar.';
  if (veld === 'parameters') return 'Dit volgt uit de landelijke stap. De waarden wijzigt u bij Parameters.';
  if (verplicht !== 'true' || !VERPLICHT.has(veld)) return undefined;
  return `Ligt vast: deze stap is verplicht${grondslag === undefined ? '' : ` (${grondslag})`}.`;
}

/** The arrows out of national choices. */
export function listVastePijlen({ elementen, stromen }: Diagrammodel): ReadonlySet<string> {
  const keuzes = new Set(elementen.filter(({ type }) => type === 'bpmn:ExclusiveGateway').map(({ id }) => id));
  const uit = (van: string) => stromen.filter((stroom) => stroom.van === van).length;
  return new Set(stromen.filter(({ van }) => keuzes.has(van) && uit(van) > 1).map(({ id }) => id));
}
