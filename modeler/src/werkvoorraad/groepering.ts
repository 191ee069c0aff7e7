import type { Datum } from '../../../server/domain/datum.ts';
import type { Werkvoorraadregel } from '../../../server/domain/volgen/overzicht.ts';

export interface Risicogroep {
  readonly sleutel: 'voorbij' | 'nabij' | 'overig';
  readonly titel: string;
  readonly gevolg?: string;
  readonly rijen: readonly Werkvoorraadregel[];
}

const KOPPEN = {
  voorbij: {
    titel: 'Wettelijke termijn voorbij',
    gevolg: 'na een ingebrekestelling loopt er een dwangsom (Awb 4:17)',
  },
  nabij: { titel: 'Wettelijke termijn binnen 10 werkdagen', gevolg: undefined },
  overig: { titel: 'Termijn van het werkproces', gevolg: undefined },
} as const;

/** The rows under a head per legal risk. The order of the server stays as it is: a group begins where the risk changes. */
export function groupByRisico(
  rijen: readonly Werkvoorraadregel[],
  vandaag: Datum,
  risicogrens: Datum,
): readonly Risicogroep[] {
  const groepen: { sleutel: Risicogroep['sleutel']; rijen: Werkvoorraadregel[] }[] = [];
  for (const rij of rijen) {
    const sleutel = readRisico(rij, vandaag, risicogrens);
    const laatste = groepen.at(-1);
    if (laatste?.sleutel === sleutel) laatste.rijen.push(rij);
    else groepen.push({ sleutel, rijen: [rij] });
  }
  return groepen.map((groep) => ({ ...KOPPEN[groep.sleutel], ...groep }));
}

function readRisico(rij: Werkvoorraadregel, vandaag: Datum, risicogrens: Datum): Risicogroep['sleutel'] {
  if (rij.wettelijkUiterlijk === null) return 'overig';
  if (rij.wettelijkUiterlijk < vandaag) return 'voorbij';
  return rij.wettelijkUiterlijk <= risicogrens ? 'nabij' : 'overig';
}
