import { type Betaalmaand, makeBetaalafspraak, makeBetaalkalender } from '../domain/betaalkalender.ts';
import type { Bijlage, Bijlagewaswordt } from '../domain/bijlage.ts';
import type { Bijlageinvoer, Bijlageparameter, Bijlageteksten } from '../domain/bijlage-invoer.ts';
import { makeBijlage } from '../domain/bijlage-maken.ts';
import type { Briefsjabloon } from '../domain/brief.ts';
import { InvoerError } from '../domain/fouten.ts';
import { formatParameterwaarde } from '../domain/format-parameterwaarde.ts';
import { describeVoorwaarde } from '../domain/regelzin-tekst.ts';
import type { Rekengegevens } from '../domain/rekengegevens.ts';
import { compareVersies } from '../domain/verschil/compare-versies.ts';
import type { Procesbron } from '../engine/process-source.ts';
import { sameWaarde } from '../rules/afwijkingen.ts';
import { checkVariant } from '../rules/guardrails.ts';
import type { EffectieveParameters } from '../rules/parameters.ts';
import { calculateParameters } from '../rules/parameters.ts';
import type { Parameter } from '../rules/regelbestand.ts';
import { listRegelfeiten } from '../rules/regelfeiten.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import { listBijlageonderdelen } from './bijlage-onderdelen.ts';
import type { Usecasedeps } from './deps.ts';
import { listLagen, nameLokaleVersie } from './proceskeuze.ts';
import { WACHTTIJD_VERSTREKEN } from './reconcile-wachttijden.ts';
import { readVersieinhoud, type Versieomgeving } from './versieinhoud.ts';

/** What a bijlage is made from; the command line has it without a store. */
export type Bijlagebron = Versieomgeving & Pick<Usecasedeps, 'proces'>;

/** Which version the bijlage is of. */
export interface Bijlagevraag {
  readonly geldend: GeldendeRegels;
  readonly rekengegevens: Rekengegevens;
  readonly concept: boolean;
  /** The year of the payment days. */
  readonly jaar: number;
  /** The version to compare with, and how people call the two. */
  readonly was?: { readonly geldend: GeldendeRegels; readonly naam: string; readonly wordt: string };
}

/** The bijlage of these rules, their diagram and their letters. @throws InvoerError when the diagram cannot be carried out yet */
export async function gatherBijlage(bron: Bijlagebron, vraag: Bijlagevraag): Promise<Bijlage> {
  const bijlage = makeBijlage(await gatherInvoer(bron, vraag));
  return vraag.was === undefined ? bijlage : { ...bijlage, waswordt: await compareWas(bron, vraag.geldend, vraag.was) };
}

/**
 * The process of this version, compiled anew: the diagram of a concept changes under the same name.
 * @throws InvoerError when it cannot be carried out yet
 */
export async function readVersieproces(
  { diagrammen, processen, proces }: Bijlagebron,
  geldend: GeldendeRegels,
): Promise<Procesbron> {
  for (const laag of listLagen(geldend)) {
    const eigen = laag.diagrammen.find((diagram) => diagram.proces === proces);
    if (eigen === undefined) continue;
    try {
      return await diagrammen.compile(eigen.xml, { naam: proces, versie: nameLokaleVersie(eigen.basis, laag) });
    } catch (fout) {
      if (!(fout instanceof Error && fout.name === 'InvalidProcessError')) throw fout;
      throw new InvoerError(
        `Het diagram van versie ${laag.versie} is nog niet af. Los eerst op wat er bij het diagram is gevonden.`,
      );
    }
  }
  return processen.latest(proces, geldend.variantbestand.basis);
}

// helpers

async function compareWas(
  bron: Bijlagebron,
  geldend: GeldendeRegels,
  was: NonNullable<Bijlagevraag['was']>,
): Promise<Bijlagewaswordt> {
  const { inhoud: oud } = await readVersieinhoud(bron, was.geldend);
  const { inhoud: nieuw } = await readVersieinhoud(bron, geldend);
  const tekstVan = (parameters: typeof oud.parameters, sleutel: string): string =>
    parameters.find((parameter) => parameter.sleutel === sleutel)?.tekst ?? 'was er niet';
  return {
    was: was.naam,
    wordt: was.wordt,
    regels: compareVersies(oud, nieuw).map(({ soort, element, naam, zin, klasse, waarom }, plaats) => ({
      nummer: `W${plaats + 1}`,
      soort,
      naam,
      zin,
      klasse,
      waarom,
      ...(soort === 'parameter'
        ? { was: tekstVan(oud.parameters, element), wordt: tekstVan(nieuw.parameters, element) }
        : {}),
    })),
  };
}

async function gatherInvoer(
  bron: Bijlagebron,
  { geldend, rekengegevens, concept, jaar }: Bijlagevraag,
): Promise<Bijlageinvoer> {
  const effectief = await calculateParameters(geldend);
  const bevindingen = await checkVariant(geldend);
  const { naam, versie, geldigVanaf, basis, besluitreferentie } = geldend.variantbestand;
  const { peildatum } = geldend;
  const proces = await readVersieproces(bron, geldend);
  const eigenDiagram = !bron.processen.processen.some(({ xml }) => xml === proces.xml);
  const afspraak = makeBetaalafspraak(
    effectief['betaling.dag']?.waarde,
    effectief['betaling.dag_niet_werkdag']?.waarde,
  );
  return {
    gemeente: geldend.gemeente,
    variant: { naam, versie, geldigVanaf, basis, ...(besluitreferentie === undefined ? {} : { besluitreferentie }) },
    concept,
    // The schema of this kind of file was checked when it was read.
    teksten: geldend.bestand('bijlage') as unknown as Bijlageteksten,
    parameters: geldend.parameters.map((parameter) => describeParameter(parameter, effectief)),
    regels: describeRegels(geldend),
    onderdelen: await listBijlageonderdelen(bron, geldend),
    lokaleTeksten: listTeksten(geldend),
    waarschuwingen: bevindingen.map(({ nr, melding, grondslag }) => ({ nr, melding, grondslag })),
    processen: [{ ...proces, eigenDiagram }],
    termijnen: listTermijnen(bron, proces, peildatum),
    sjablonen: listSjablonen(geldend, proces),
    jaar,
    betaalmaanden: readBetaalmaanden(concept, () => makeBetaalkalender(jaar, afspraak, rekengegevens)),
    peildatum,
  };
}

/** A concept can have a payment day that the law forbids: it stands among the warnings, and there are no days to show. */
function readBetaalmaanden(concept: boolean, calculate: () => readonly Betaalmaand[]): readonly Betaalmaand[] {
  try {
    return calculate();
  } catch (fout) {
    if (concept && fout instanceof InvoerError) return [];
    throw fout;
  }
}

function describeParameter(parameter: Parameter, effectief: EffectieveParameters): Bijlageparameter {
  const { sleutel, naam, uitleg, stap, elementen, brieven, standaard, grens, grondslag, aanname } = parameter;
  const lokaal = effectief[sleutel];
  const waarde = lokaal === undefined ? standaard : lokaal.waarde;
  return {
    sleutel,
    naam,
    uitleg,
    stap,
    elementen,
    brieven,
    standaard,
    waarde,
    grens,
    grondslag,
    aanname,
    landelijk: formatParameterwaarde(parameter, standaard),
    lokaal: formatParameterwaarde(parameter, waarde),
    afwijkend: !sameWaarde(standaard, waarde),
    ...(lokaal?.motivering === undefined ? {} : { motivering: lokaal.motivering }),
  };
}

function describeRegels(geldend: GeldendeRegels): Bijlageinvoer['regels'] {
  const feiten = listRegelfeiten(geldend);
  return [...(geldend.regiovariant?.regels ?? []), ...geldend.variantbestand.regels].map((regel) => {
    const parameter = geldend.parameters.find(({ sleutel }) => sleutel === regel.sleutel);
    return {
      naam: regel.naam,
      sleutel: regel.sleutel,
      voorwaarde: describeVoorwaarde(regel.conditions, feiten),
      waarde: parameter === undefined ? String(regel.waarde) : formatParameterwaarde(parameter, regel.waarde),
      motivering: regel.motivering,
    };
  });
}

/** Of two texts for one block only that of the gemeente stands in the letter. */
function listTeksten({ variantbestand, regiovariant }: GeldendeRegels): Bijlageinvoer['lokaleTeksten'] {
  const eigen = new Set(variantbestand.teksten.map(({ brief, blok }) => `${brief} ${blok}`));
  const vanRegio = regiovariant?.teksten.filter(({ brief, blok }) => !eigen.has(`${brief} ${blok}`)) ?? [];
  return [...vanRegio, ...variantbestand.teksten];
}

/** A term that runs only in own steps is there when the gemeente has such a step. */
function listTermijnen(
  { regels }: Bijlagebron,
  { elementen }: Procesbron,
  peildatum: string,
): Bijlageinvoer['termijnen'] {
  const termijnen = regels.termijnen.findLast(({ geldigVanaf }) => geldigVanaf <= peildatum)?.termijnen ?? [];
  const wacht = elementen.some(({ bericht }) => bericht === WACHTTIJD_VERSTREKEN);
  return termijnen.filter(({ bericht }) => wacht || bericht !== WACHTTIJD_VERSTREKEN);
}

/** All letters, of those for own messages only the ones that a step sends. */
function listSjablonen(geldend: GeldendeRegels, { elementen }: Procesbron): readonly Briefsjabloon[] {
  const gebruikt = new Set(elementen.flatMap(({ brief }) => brief));
  return geldend
    .bestanden('brieven')
    .map(({ inhoud }) => inhoud as unknown as Briefsjabloon)
    .filter(({ code }) => gebruikt.has(code) || !code.startsWith('EB-'));
}
