import type { Gedateerdbesluit } from '../../../server/domain/besluit/bezwaartermijn.ts';
import { formatDatumKort } from '../../../server/domain/datum.ts';

/** Until when one can object: counted from the day on which the letter left (art. 6:8 Awb). Undefined where one cannot. */
export function describeBezwaar(besluit: Gedateerdbesluit): string | undefined {
  const { bezwaarTot, bekendgemaaktOp, wachtOpVerzending } = besluit;
  if (wachtOpVerzending === true) return 'de zes weken beginnen als de brief is verzonden';
  if (bezwaarTot === undefined) return undefined;
  const later = bekendgemaaktOp === undefined ? '' : `, want de brief ging weg op ${formatDatumKort(bekendgemaaktOp)}`;
  return `t/m ${formatDatumKort(bezwaarTot)}${later}`;
}
