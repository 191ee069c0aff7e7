import type { Bijlagetermijn } from './bijlage.ts';
import type { Bijlageelement, Bijlageinvoer, Bijlagetermijnsoort } from './bijlage-invoer.ts';

const ENKELVOUD: Readonly<Record<Bijlagetermijnsoort['eenheid'], string>> = {
  werkdagen: 'werkdag',
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
};

/** How a term that does not run is shown. */
const NIET_INGESTELD = 'niet ingesteld';

/** The terms of the process with the numbers of this gemeente. */
export function listBijlagetermijnen(invoer: Bijlageinvoer): readonly Bijlagetermijn[] {
  return invoer.termijnen.map((termijn) => ({
    soort: termijn.soort,
    naam: termijn.naam,
    duur: formatDuur(termijn, invoer) ?? NIET_INGESTELD,
    uitleg: termijn.uitleg,
    wettelijk: termijn.wettelijk,
    grondslag: termijn.grondslag,
    aanname: termijn.aanname,
  }));
}

/** The running terms of one element: those that name it, and those whose message arrives at its edge. */
export function listStaptermijnen(
  element: Bijlageelement,
  elementen: readonly Bijlageelement[],
  invoer: Bijlageinvoer,
): readonly string[] {
  const berichten = elementen.flatMap((grens) =>
    grens.aanElement === element.id && grens.bericht !== undefined ? [grens.bericht] : [],
  );
  const wacht = element.werkdagen === undefined ? [] : [`${countWerkdagen(element.werkdagen)} (wachten)`];
  const termijnen = invoer.termijnen
    .filter(({ bericht, elementen: telt }) => telt.includes(element.id) || berichten.includes(bericht))
    .flatMap((termijn) => {
      const duur = formatDuur(termijn, invoer);
      return duur === undefined ? [] : [`${duur} (${termijn.naam.toLowerCase()})`];
    });
  return [...wacht, ...termijnen];
}

/** Kinds of the terms that run in a process: those that count for a step of it, and those whose message it waits for. */
export function listProcestermijnen(
  elementen: readonly Bijlageelement[],
  { termijnen }: Pick<Bijlageinvoer, 'termijnen'>,
): readonly string[] {
  return termijnen
    .filter(({ bericht, elementen: telt }) =>
      elementen.some((element) => telt.includes(element.id) || element.bericht === bericht),
    )
    .map(({ soort }) => soort);
}

// helpers

function countWerkdagen(aantal: number): string {
  return aantal === 1 ? '1 werkdag' : `${aantal} werkdagen`;
}

function formatDuur(termijn: Bijlagetermijnsoort, { parameters }: Bijlageinvoer): string | undefined {
  const lengte =
    termijn.parameter === undefined
      ? termijn.aantal
      : parameters.find(({ sleutel }) => sleutel === termijn.parameter)?.waarde;
  if (typeof lengte !== 'number') return undefined;
  return `${lengte} ${lengte === 1 ? ENKELVOUD[termijn.eenheid] : termijn.eenheid}`;
}
