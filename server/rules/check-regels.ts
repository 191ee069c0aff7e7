import { checkVariantbrieven } from './check-variantbrieven.ts';
import { factPaths } from './evaluate.ts';
import { listDubbel } from './list-dubbel.ts';
import { OPERATORNAMEN } from './operatoren.ts';
import { checkWaarde } from './parameters.ts';
import type { Afwijking, Parameter, Regelbestanden, Regelset, Variant, Voorwaarde } from './regelbestand.ts';

/** What a schema cannot see: names that must exist elsewhere, values that must fit the catalogue. Each "bestand, pad: wat er mis is". */
export function checkRegels(regels: Regelbestanden): readonly string[] {
  return [
    ...regels.parameters.flatMap(({ geldigVanaf, parameters }) =>
      checkCatalogus(`landelijk/parameters-${geldigVanaf}.json`, parameters),
    ),
    ...regels.guardrails.flatMap((bestand) =>
      checkVoorwaarden(`landelijk/guardrails-${bestand.geldigVanaf}.json`, bestand.guardrails, regels, [
        'parameter',
        'variant',
      ]),
    ),
    ...checkTermijnen(regels),
    ...regels.regelsets.flatMap((set) => checkRegelset(set, regels)),
    ...Object.entries(regels.gemeenten).flatMap(([slug, gemeente]) => {
      const map = `gemeenten/${slug}`;
      if (gemeente.gegevens === undefined) return [`${map}/gemeente.json: ontbreekt`];
      return [
        ...(gemeente.gegevens.slug === slug
          ? []
          : [`${map}/gemeente.json, slug: moet "${slug}" zijn, de naam van de map`]),
        ...checkRegio(map, gemeente.gegevens.regio, regels),
        ...(gemeente.varianten.length > 0 ? [] : [`${map}: er is geen variant-<datum>.json`]),
        ...gemeente.varianten.flatMap((variant) => checkVariant(padVan(map, variant), variant, regels)),
      ];
    }),
    ...Object.entries(regels.regiogegevens ?? {}).flatMap(([slug, { slug: eigen }]) =>
      eigen === slug ? [] : [`regios/${slug}/regio.json, slug: moet "${slug}" zijn, de naam van de map`],
    ),
    ...Object.entries(regels.regios).flatMap(([slug, varianten]) =>
      varianten.flatMap((variant) => checkVariant(padVan(`regios/${slug}`, variant), variant, regels)),
    ),
  ];
}

/** What is wrong with one variant beside its schema, each as "pad, plek: wat er mis is". */
export function checkVariantbestand(pad: string, variant: Variant, regels: Regelbestanden): readonly string[] {
  const catalogus = regels.parameters.find((p) => p.geldigVanaf === variant.basis)?.parameters;
  if (catalogus === undefined) return [`${pad}, basis: er is geen landelijk/parameters-${variant.basis}.json`];
  const eigenschappen = regels.guardrails.flatMap((g) => g.eigenschappen.map((e) => e.sleutel));
  return [
    ...listDubbel(variant.afwijkingen.map((a) => a.sleutel)).map(
      (s) => `${pad}, afwijkingen: ${s} komt twee keer voor`,
    ),
    ...variant.afwijkingen.flatMap((a) => checkAfwijking(`${pad}, afwijkingen`, a, catalogus)),
    ...variant.regels.flatMap((r) => checkAfwijking(`${pad}, regels`, r, catalogus)),
    ...checkVoorwaarden(pad, variant.regels, regels, FEITEN),
    ...variant.eigenschappen
      .filter((e) => !eigenschappen.includes(e.sleutel))
      .map((e) => `${pad}, eigenschappen: "${e.sleutel}" staat niet bij de eigenschappen van de guardrails`),
    ...checkVariantbrieven(pad, variant, regels),
  ];
}

// helpers

const MOTIVERING_MINIMUM = 10;

/** A file of the product is in force at once: it is complete, with a motivering for every deviation. */
function checkVariant(pad: string, variant: Variant, regels: Regelbestanden): readonly string[] {
  const { afwijkingen, eigenschappen, regels: eigen, teksten, formulieren, diagrammen, brieven = [] } = variant;
  const lijsten = { afwijkingen, eigenschappen, regels: eigen, teksten, formulieren, brieven };
  const kort = (waar: string, lijst: readonly { readonly motivering: string }[]): readonly string[] =>
    lijst.flatMap(({ motivering }, plaats) =>
      motivering.trim().length >= MOTIVERING_MINIMUM
        ? []
        : [`${pad}, ${waar}[${plaats}].motivering: moet ten minste ${MOTIVERING_MINIMUM} tekens hebben`],
    );
  return [
    ...checkVariantbestand(pad, variant, regels),
    ...Object.entries(lijsten).flatMap(([waar, lijst]) => kort(waar, lijst)),
    ...diagrammen.flatMap(({ motiveringen }, plaats) => kort(`diagrammen[${plaats}].motiveringen`, motiveringen)),
  ];
}

const FEITEN: readonly string[] = [
  'aanvraag',
  'werknemer',
  'werkgever',
  'dienstverband',
  'forfaitair',
  'loonwaarde',
  'gesprek',
  'rappel',
  'oordeel',
  'besluit',
  'verlenging',
  'hermeting',
  'wijziging',
  'einde',
  'bezwaar',
  'lokaal',
  'afgeleid',
  'parameter',
  'gemeente',
  'moment',
];

function checkCatalogus(pad: string, parameters: readonly Parameter[]): readonly string[] {
  return [
    ...listDubbel(parameters.map((p) => p.sleutel)).map((sleutel) => `${pad}, ${sleutel}: komt twee keer voor`),
    ...parameters.flatMap((p) => {
      const fout = checkWaarde(p, p.standaard);
      return fout === undefined ? [] : [`${pad}, ${p.sleutel}.standaard: ${fout}`];
    }),
  ];
}

function checkTermijnen(regels: Regelbestanden): readonly string[] {
  return regels.termijnen.flatMap(({ geldigVanaf, termijnen }) => {
    const pad = `landelijk/termijnen-${geldigVanaf}.json`;
    return [
      ...listDubbel(termijnen.map((t) => t.soort)).map((soort) => `${pad}, ${soort}: komt twee keer voor`),
      ...termijnen
        .filter((t) => t.parameter !== undefined && findParameter(regels, t.parameter)?.type !== 'getal')
        .map((t) => `${pad}, ${t.soort}.parameter: "${t.parameter}" is geen parameter van het type getal`),
    ];
  });
}

function checkRegelset(set: Regelset, regels: Regelbestanden): readonly string[] {
  const pad = `landelijk/${set.regelset}-${set.geldigVanaf}.json`;
  const prioriteiten = set.wijze === 'eerste' ? listDubbel(set.regels.map((r) => String(r.prioriteit))) : [];
  return [
    ...listDubbel(set.regels.map((r) => r.naam)).map((naam) => `${pad}, ${naam}: komt twee keer voor`),
    ...prioriteiten.map(
      (p) => `${pad}, regels: prioriteit ${p} komt twee keer voor, zodat niet vaststaat welke regel voorgaat`,
    ),
    ...checkVoorwaarden(pad, set.regels, regels, FEITEN),
  ];
}

function padVan(map: string, { geldigVanaf }: Variant): string {
  return `${map}/variant-${geldigVanaf}.json`;
}

function checkAfwijking(waar: string, afwijking: Afwijking, catalogus: readonly Parameter[]): readonly string[] {
  const parameter = catalogus.find((p) => p.sleutel === afwijking.sleutel);
  if (parameter === undefined) return [`${waar}: parameter "${afwijking.sleutel}" bestaat niet in de catalogus`];
  if (parameter.vrijheid === 'vast') return [`${waar}: van "${afwijking.sleutel}" mag niet worden afgeweken`];
  const fout = checkWaarde(parameter, afwijking.waarde);
  return fout === undefined ? [] : [`${waar}, ${afwijking.sleutel}: ${fout}`];
}

function checkRegio(map: string, regio: string | undefined, regels: Regelbestanden): readonly string[] {
  if (regio === undefined || Object.hasOwn(regels.regios, regio)) return [];
  return [`${map}/gemeente.json, regio: er is geen map regios/${regio}`];
}

function checkVoorwaarden(
  pad: string,
  lijst: readonly { readonly naam: string; readonly conditions: Voorwaarde }[],
  regels: Regelbestanden,
  feiten: readonly string[],
): readonly string[] {
  const eigenschappen = regels.guardrails.flatMap((g) => g.eigenschappen.map((e) => e.sleutel));
  return lijst.flatMap(({ naam, conditions }) => [
    ...operators(conditions)
      .filter((operator) => !OPERATORNAMEN.includes(operator))
      .map((operator) => `${pad}, ${naam}: de vergelijking "${operator}" bestaat niet`),
    ...factPaths(conditions).flatMap((feit) => {
      const [groep = '', ...rest] = feit.split('.');
      const sleutel = rest.join('.');
      if (!feiten.includes(groep)) return [`${pad}, ${naam}: het feit "${feit}" bestaat niet`];
      if (groep === 'parameter' && findParameter(regels, sleutel) === undefined)
        return [`${pad}, ${naam}: parameter "${sleutel}" bestaat niet in de catalogus`];
      if (groep === 'variant' && !eigenschappen.includes(sleutel))
        return [`${pad}, ${naam}: "${sleutel}" staat niet bij de eigenschappen`];
      return [];
    }),
  ]);
}

function operators(voorwaarde: Voorwaarde): readonly string[] {
  if ('all' in voorwaarde) return voorwaarde.all.flatMap(operators);
  if ('any' in voorwaarde) return voorwaarde.any.flatMap(operators);
  if ('not' in voorwaarde) return operators(voorwaarde.not);
  return [voorwaarde.operator];
}

function findParameter(regels: Regelbestanden, sleutel: string): Parameter | undefined {
  return regels.parameters.flatMap((p) => p.parameters).find((p) => p.sleutel === sleutel);
}
