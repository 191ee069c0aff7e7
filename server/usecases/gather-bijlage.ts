import { type Betaalmaand, makeBetaalafspraak, makeBetaalkalender } from '../domain/betaalkalender.ts';
import type { Bijlage } from '../domain/bijlage.ts';
import type { Bijlageinvoer, Bijlageteksten } from '../domain/bijlage-invoer.ts';
import { makeBijlage } from '../domain/bijlage-maken.ts';
import type { Briefsjabloon } from '../domain/brief.ts';
import { InvoerError } from '../domain/fouten.ts';
import type { Rekengegevens } from '../domain/rekengegevens.ts';
import type { Procesbron } from '../engine/process-source.ts';
import { calculateParameters } from '../rules/parameters.ts';
import type { GeldendeRegels } from '../rules/rule-set.ts';
import { listBijlageonderdelen } from './bijlage-onderdelen.ts';
import { compareWas, type Wasvraag } from './compare-was.ts';
import type { Usecasedeps } from './deps.ts';
import { describeParameter, describeRegels } from './describe-instellingen.ts';
import { listWaarschuwingen } from './list-waarschuwingen.ts';
import { readVersieproces } from './read-versieproces.ts';
import { WACHTTIJD_VERSTREKEN } from './reconcile-wachttijden.ts';
import type { Versieomgeving } from './versieinhoud.ts';

/** What a bijlage is made from; the command line has it without a store. */
export type Bijlagebron = Versieomgeving & Pick<Usecasedeps, 'proces'>;

/** Which version the bijlage is of. */
export interface Bijlagevraag {
  readonly geldend: GeldendeRegels;
  readonly rekengegevens: Rekengegevens;
  readonly concept: boolean;
  /** The year of the payment days. */
  readonly jaar: number;
  readonly was?: Wasvraag;
}

/** The bijlage of these rules, their diagram and their letters. @throws InvoerError when the diagram cannot be carried out yet */
export async function gatherBijlage(bron: Bijlagebron, vraag: Bijlagevraag): Promise<Bijlage> {
  const bijlage = makeBijlage(await gatherInvoer(bron, vraag));
  return vraag.was === undefined ? bijlage : { ...bijlage, waswordt: await compareWas(bron, vraag.geldend, vraag.was) };
}

// helpers

async function gatherInvoer(
  bron: Bijlagebron,
  { geldend, rekengegevens, concept, jaar }: Bijlagevraag,
): Promise<Bijlageinvoer> {
  const effectief = await calculateParameters(geldend);
  const { naam, versie, geldigVanaf, basis, besluitreferentie } = geldend.variantbestand;
  const regio = geldend.regiovariant && { naam: geldend.regionaam ?? '', versie: geldend.regiovariant.versie };
  const { peildatum } = geldend;
  const proces = await readVersieproces(bron, geldend, bron.proces);
  const eigenDiagram = !bron.processen.processen.some(({ xml }) => xml === proces.xml);
  const afspraak = makeBetaalafspraak(
    effectief['betaling.dag']?.waarde,
    effectief['betaling.dag_niet_werkdag']?.waarde,
  );
  return {
    gemeente: geldend.gemeente,
    variant: {
      naam,
      versie,
      geldigVanaf,
      basis,
      ...(besluitreferentie === undefined ? {} : { besluitreferentie }),
      ...(regio === undefined ? {} : { regio }),
    },
    concept,
    // The schema of this kind of file was checked when it was read.
    teksten: geldend.bestand('bijlage') as unknown as Bijlageteksten,
    parameters: geldend.parameters.map((parameter) => describeParameter(parameter, effectief)),
    regels: describeRegels(geldend),
    onderdelen: await listBijlageonderdelen(bron, geldend),
    lokaleTeksten: listTeksten(geldend),
    waarschuwingen: await listWaarschuwingen(geldend),
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

/** Of two texts for one block only that of the gemeente stands in the letter. */
function listTeksten({ variantbestand, regiovariant }: GeldendeRegels): Bijlageinvoer['lokaleTeksten'] {
  const eigen = new Set(variantbestand.teksten.map(({ brief, blok }) => `${brief} ${blok}`));
  const vanRegio = regiovariant?.teksten.filter(({ brief, blok }) => !eigen.has(`${brief} ${blok}`)) ?? [];
  return [...vanRegio.map((tekst) => ({ ...tekst, vanRegio: true as const })), ...variantbestand.teksten];
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
    .filter(({ code, kanaal }) => gebruikt.has(code) || kanaal === undefined);
}
