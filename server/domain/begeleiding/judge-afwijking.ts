import type { Bijlageafwijking, Bijlageinstelling } from '../bijlage/bijlage.ts';
import type { Oordeel } from './begeleiding.ts';
import type { Begeleidingsblokkade, Begeleidingsinvoer } from './begeleidingsinvoer.ts';
import { vergelijkWaarde } from './vergelijk-waarde.ts';

/** How a deviation compares with the preferente proces, and why that is said. */
export interface Afwijkingsoordeel {
  readonly oordeel: Oordeel;
  /** One sentence for each kind of change; empty where two values speak for themselves. */
  readonly uitleg: readonly string[];
  /** What the law says against it, one sentence each. */
  readonly blokkades: readonly string[];
}

/** The heaviest first: who gets something wider and something stricter, gets something stricter. */
export const OORDEEL_ORDE: readonly Oordeel[] = ['geblokkeerd', 'strenger', 'anders', 'ruimer', 'gelijk'];

/** Judges a deviation for the werkgever; what the law forbids goes before everything. */
export function judgeAfwijking(afwijking: Bijlageafwijking, invoer: Begeleidingsinvoer): Afwijkingsoordeel {
  const blokkades = invoer.blokkades.filter((blokkade) => isAbout(blokkade, afwijking)).map(({ melding }) => melding);
  const eigen = judge(afwijking, invoer);
  return { ...eigen, oordeel: blokkades.length > 0 ? 'geblokkeerd' : eigen.oordeel, blokkades };
}

/** The heaviest of some judgements; `gelijk` when there are none. */
export function findZwaarste(oordelen: readonly Oordeel[]): Oordeel {
  return OORDEEL_ORDE.find((oordeel) => oordelen.includes(oordeel)) ?? 'gelijk';
}

// helpers

function judge(afwijking: Bijlageafwijking, invoer: Begeleidingsinvoer): Omit<Afwijkingsoordeel, 'blokkades'> {
  const { soort, sleutel, waarde, aarden = [] } = afwijking;
  if (soort === 'instelling' || soort === 'regel') {
    const instelling = listInstellingen(invoer).find((kandidaat) => kandidaat.sleutel === sleutel);
    if (instelling === undefined) return { oordeel: 'anders', uitleg: [] };
    // A rule stands beside the national value, as a setting does; only its value holds in certain cases.
    const hier = waarde === undefined ? instelling : { standaard: instelling.standaard, waarde };
    return { oordeel: vergelijkWaarde(instelling.sleutel, hier, invoer), uitleg: [] };
  }
  const gevonden = [...new Set(aarden)].map((aard) => invoer.teksten.oordeelWijzigingen[aard]);
  const oordeel = gevonden.length === 0 ? 'anders' : findZwaarste(gevonden.map((deel) => deel.oordeel));
  const zinnen = gevonden.filter((deel) => deel.oordeel === oordeel).map(({ uitleg }) => uitleg);
  return { oordeel, uitleg: [...new Set(zinnen)] };
}

function listInstellingen({ bijlage }: Begeleidingsinvoer): readonly Bijlageinstelling[] {
  return [...bijlage.hoofdstappen.flatMap(({ instellingen }) => instellingen), ...bijlage.algemeen];
}

function isAbout({ soort, naam, element, sleutels }: Begeleidingsblokkade, afwijking: Bijlageafwijking): boolean {
  const { sleutel, onderdeel, elementen, brieven } = afwijking;
  switch (afwijking.soort) {
    case 'instelling':
      return soort === 'parameter' && (naam === sleutel || sleutels.some((deel) => deel === sleutel));
    case 'regel':
    case 'formulier':
      return soort === afwijking.soort && naam === onderdeel;
    case 'stap':
      return soort === 'diagram' && element !== undefined && (element === onderdeel || elementen.includes(element));
    case 'tekst':
      return soort === 'brief' && brieven.includes(naam) && (element === undefined || element === onderdeel);
  }
}
