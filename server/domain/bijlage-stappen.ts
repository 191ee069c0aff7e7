import type { Bijlageafwijking, Bijlagehoofdstap, Bijlageinstelling, Bijlagestap } from './bijlage.ts';
import type { Bijlageelement, Bijlageinvoer, Bijlageparameter } from './bijlage-invoer.ts';
import { listStaptermijnen } from './bijlage-termijnen.ts';
import { describeVervolg } from './bijlage-vervolg.ts';

/** The stappen of the process in order, each with its steps from the diagram and its settings. A stap without either is left out. */
export function listHoofdstappen(
  invoer: Bijlageinvoer,
  afwijkingen: readonly Bijlageafwijking[],
): readonly Bijlagehoofdstap[] {
  const stappen = invoer.processen.flatMap(({ elementen }) =>
    elementen.flatMap((element) => makeStap(element, elementen, invoer, afwijkingen)),
  );
  return invoer.teksten.stappen
    .map(({ stap, naam, uitleg }) => ({
      stap,
      naam,
      uitleg,
      stappen: stappen
        .filter(({ code }) => code.split('.')[0] === String(stap))
        .toSorted((a, b) => compareCode(a.code, b.code)),
      instellingen: listInstellingen(invoer, stap, afwijkingen),
    }))
    .filter((hoofdstap) => hoofdstap.stappen.length > 0 || hoofdstap.instellingen.length > 0);
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

function makeStap(
  element: Bijlageelement,
  elementen: readonly Bijlageelement[],
  invoer: Bijlageinvoer,
  afwijkingen: readonly Bijlageafwijking[],
): readonly Bijlagestap[] {
  if (element.code === undefined) return [];
  const { rollen } = invoer.teksten;
  return [
    {
      code: element.code,
      element: element.id,
      naam: element.naam,
      wie: element.rol === undefined ? '' : (rollen[element.rol] ?? element.rol),
      wat: element.documentatie ?? '',
      termijnen: listStaptermijnen(element, elementen, invoer),
      brieven: element.brief,
      grondslag: element.grondslag ?? '',
      verplicht: element.verplicht,
      afwijkingen: afwijkingen.filter((a) => a.elementen.includes(element.id)).map(({ nummer }) => nummer),
      vervolg: describeVervolg(element, elementen),
    },
  ];
}

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

/** "5.9" comes before "5.10". */
function compareCode(a: string, b: string): number {
  return Number(a.split('.')[1] ?? 0) - Number(b.split('.')[1] ?? 0);
}
