import type { Bijlageafwijking } from './bijlage.ts';
import type { Bijlageelement, Bijlageinvoer } from './bijlage-invoer.ts';
import { listProcestermijnen, listStaptermijnen } from './bijlage-termijnen.ts';
import { describeVervolg } from './bijlage-vervolg.ts';
import type { Bijlageproces, Bijlagestap } from './bijlageproces.ts';

type Procesinvoer = Bijlageinvoer['processen'][number];

/** The processes, each with what it is for, how it begins, its steps and its terms. */
export function listBijlageprocessen(
  invoer: Bijlageinvoer,
  afwijkingen: readonly Bijlageafwijking[],
): readonly Bijlageproces[] {
  return invoer.processen.map((proces) => {
    const tekst = invoer.teksten.processen.find(({ naam }) => naam === proces.naam);
    const hier = afwijkingen.filter((afwijking) => actsIn(afwijking, proces.naam));
    const stappen = proces.elementen.flatMap((element) => makeStap(element, proces.elementen, invoer, hier));
    return {
      naam: proces.naam,
      versie: proces.versie,
      titel: proces.titel,
      doel: tekst?.doel ?? '',
      begin: [...listFormulierbegin(proces, invoer), ...listVastBegin(tekst?.begin ?? [], invoer)],
      ...findStart(proces),
      ...(tekst?.perStap === true ? { perStap: true as const } : {}),
      stappen: tekst?.perStap === true ? stappen.toSorted(compareStap) : sortRuns(stappen),
      termijnen: listProcestermijnen(proces.elementen, invoer),
      ...(proces.eigenDiagram ? { xml: proces.xml } : {}),
    };
  });
}

/** Whether a deviation can be seen in the diagram of this process; gateways of two processes can have the same id. */
export function actsIn({ proces }: Pick<Bijlageafwijking, 'proces'>, naam: string): boolean {
  return proces === undefined || proces === naam;
}

// helpers

function makeStap(
  element: Bijlageelement,
  elementen: readonly Bijlageelement[],
  invoer: Bijlageinvoer,
  afwijkingen: readonly Bijlageafwijking[],
): readonly Bijlagestap[] {
  if (element.code === undefined) return [];
  const hier = afwijkingen.filter(({ elementen: raakt }) => raakt.includes(element.id));
  const vanRegio = hier.some((afwijking) => afwijking.soort === 'stap' && afwijking.vanRegio === true);
  return [
    {
      code: element.code,
      element: element.id,
      naam: element.naam,
      wie: nameRollen(element.rol, invoer),
      wat: element.documentatie ?? '',
      termijnen: listStaptermijnen(element, elementen, invoer),
      brieven: element.brief,
      grondslag: element.grondslag ?? '',
      verplicht: element.verplicht,
      afwijkingen: hier.map(({ nummer }) => nummer),
      ...(vanRegio ? { vanRegio: true as const } : {}),
      vervolg: describeVervolg(element, elementen),
    },
  ];
}

/** "Consulent of administratie". */
function nameRollen(rol: string | undefined, { teksten: { rollen } }: Bijlageinvoer): string {
  const [eerste = '', ...rest] = (rol ?? '').split(' ').map((naam) => rollen[naam] ?? naam);
  return [eerste, ...rest.map((naam) => naam.toLowerCase())].join(' of ');
}

function findStart({ elementen }: Procesinvoer): Pick<Bijlageproces, 'start'> {
  const start = elementen.find(({ type }) => type === 'bpmn:StartEvent');
  return start === undefined ? {} : { start: { naam: start.naam, vervolg: describeVervolg(start, elementen) } };
}

function listFormulierbegin({ elementen, startformulier }: Procesinvoer, invoer: Bijlageinvoer): readonly string[] {
  const rol = elementen.find(({ type }) => type === 'bpmn:StartEvent')?.rol;
  if (startformulier === undefined || rol === undefined) return [];
  return [`De ${nameRollen(rol, invoer).toLowerCase()} begint ermee en vult het formulier ‘${startformulier}’ in.`];
}

function listVastBegin(
  begin: Bijlageinvoer['teksten']['processen'][number]['begin'],
  { parameters }: Bijlageinvoer,
): readonly string[] {
  return begin.flatMap(({ tekst, sleutel }) => {
    if (sleutel === undefined) return [tekst];
    const instelling = parameters.find((parameter) => parameter.sleutel === sleutel);
    if (instelling === undefined || instelling.waarde === null) return [];
    return [tekst.replace('{waarde}', instelling.lokaal)];
  });
}

/** The order of the drawing; within a row of steps of one stap that of their codes. */
function sortRuns(stappen: readonly Bijlagestap[]): readonly Bijlagestap[] {
  const runs: Bijlagestap[][] = [];
  for (const stap of stappen) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && hoofdstap(run[0]) === hoofdstap(stap)) run.push(stap);
    else runs.push([stap]);
  }
  return runs.flatMap((run) => run.toSorted(compareStap));
}

function hoofdstap({ code }: Bijlagestap): number {
  return Number(code.split('.')[0]);
}

/** "5.9" comes before "5.10". */
function compareStap(a: Bijlagestap, b: Bijlagestap): number {
  return hoofdstap(a) - hoofdstap(b) || Number(a.code.split('.')[1] ?? 0) - Number(b.code.split('.')[1] ?? 0);
}
