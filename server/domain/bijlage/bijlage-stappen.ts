import type { Bijlageafwijking, Bijlagehoofdstap, Bijlageinstelling } from './bijlage.ts';
import type { Bijlageinvoer, Bijlageparameter } from './bijlage-invoer.ts';
import type { Bijlageproces } from './bijlageproces.ts';

/** The stappen in order, each with its settings. A stap without settings and without steps in any process is left out. */
export function listHoofdstappen(
  invoer: Bijlageinvoer,
  processen: readonly Bijlageproces[],
  afwijkingen: readonly Bijlageafwijking[],
): readonly Bijlagehoofdstap[] {
  const metStappen = new Set(processen.flatMap(({ stappen }) => stappen.map(({ code }) => code.split('.')[0])));
  return invoer.teksten.stappen
    .map(({ stap, naam, uitleg }) => ({
      stap,
      naam,
      uitleg,
      instellingen: listInstellingen(invoer, stap, afwijkingen),
    }))
    .filter(({ stap, instellingen }) => metStappen.has(String(stap)) || instellingen.length > 0);
}

/** The settings of one stap, or with null those of the whole process. */
export function listInstellingen(
  { parameters }: Bijlageinvoer,
  stap: number | null,
  afwijkingen: readonly Bijlageafwijking[],
): readonly Bijlageinstelling[] {
  return parameters
    .filter((parameter) => parameter.stap === stap)
    .map((parameter) => makeInstelling(parameter, afwijkingen));
}

// helpers

function makeInstelling(parameter: Bijlageparameter, afwijkingen: readonly Bijlageafwijking[]): Bijlageinstelling {
  const nummer = afwijkingen.find((a) => a.soort === 'instelling' && a.sleutel === parameter.sleutel)?.nummer;
  return {
    sleutel: parameter.sleutel,
    naam: parameter.naam,
    uitleg: parameter.uitleg,
    landelijk: parameter.landelijk,
    lokaal: parameter.lokaal,
    standaard: parameter.standaard,
    waarde: parameter.waarde,
    grens: parameter.grens,
    grondslag: parameter.grondslag,
    ...(parameter.afwijkend && nummer !== undefined ? { afwijking: nummer } : {}),
    aanname: parameter.aanname,
  };
}
