import type { Rekengegevens } from '../../domain/bedrag/rekengegevens.ts';
import { type Betaalmaand, makeBetaalafspraak, makeBetaalkalender } from '../../domain/betalen/betaalkalender.ts';
import type { Bijlage } from '../../domain/bijlage/bijlage.ts';
import type { Bijlageelement, Bijlageinvoer, Bijlageteksten } from '../../domain/bijlage/bijlage-invoer.ts';
import { makeBijlage } from '../../domain/bijlage/bijlage-maken.ts';
import type { Briefsjabloon } from '../../domain/brief/brief.ts';
import { InvoerError } from '../../domain/fouten.ts';
import { calculateParameters } from '../../rules/parameters.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import type { Usecasedeps } from '../deps.ts';
import { WACHTTIJD_VERSTREKEN } from '../migratie/reconcile-wachttijden.ts';
import { describeParameter, describeRegels } from '../variant/describe-instellingen.ts';
import { listFormulieren } from '../variant/lokale-formulieren.ts';
import { readVersieproces } from '../variant/read-versieproces.ts';
import type { Versieomgeving } from '../variant/versieinhoud.ts';
import { listWaarschuwingen } from '../zaak/list-waarschuwingen.ts';
import { listBijlageonderdelen } from './bijlage-onderdelen.ts';
import { compareWas, type Wasvraag } from './compare-was.ts';

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
  // The schema of this kind of file was checked when it was read.
  const teksten = geldend.bestand('bijlage') as unknown as Bijlageteksten;
  const processen = await gatherProcessen(bron, geldend, teksten);
  const elementen = processen.flatMap((proces) => proces.elementen);
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
    teksten,
    parameters: geldend.parameters.map((parameter) => describeParameter(parameter, effectief)),
    regels: describeRegels(geldend),
    onderdelen: await listBijlageonderdelen(bron, geldend),
    lokaleTeksten: listTeksten(geldend),
    waarschuwingen: await listWaarschuwingen(geldend),
    processen,
    termijnen: listTermijnen(bron, elementen, peildatum),
    sjablonen: listSjablonen(geldend, elementen),
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

/** Every process that this version has, in the order of the bijlage; one that the rules do not name comes last. */
async function gatherProcessen(
  bron: Bijlagebron,
  geldend: GeldendeRegels,
  teksten: Bijlageteksten,
): Promise<Bijlageinvoer['processen']> {
  const formulieren: Readonly<Record<string, { readonly titel: string }>> = listFormulieren(bron, geldend);
  const namen = listProcesnamen(bron, geldend, teksten);
  return Promise.all(
    namen.map(async (naam) => {
      const proces = await readVersieproces(bron, geldend, naam);
      const { versie, titel, xml, elementen, start } = proces;
      const startformulier = start?.formulier === undefined ? undefined : formulieren[start.formulier]?.titel;
      const eigenDiagram = !bron.processen.processen.some((landelijk) => landelijk.xml === xml);
      const deel = { naam, versie, titel, xml, elementen, eigenDiagram };
      return startformulier === undefined ? deel : { ...deel, startformulier };
    }),
  );
}

function listProcesnamen(
  { processen }: Bijlagebron,
  { variantbestand }: GeldendeRegels,
  teksten: Bijlageteksten,
): readonly string[] {
  const bekend = processen.processen.filter(({ versie }) => versie <= variantbestand.basis).map(({ naam }) => naam);
  const volgorde = teksten.processen.map(({ naam }) => naam).filter((naam) => bekend.includes(naam));
  return [...new Set([...volgorde, ...bekend])];
}

/** A term that runs only in own steps is there when the gemeente has such a step. */
function listTermijnen(
  { regels, processen }: Bijlagebron,
  elementen: readonly Bijlageelement[],
  peildatum: string,
): Bijlageinvoer['termijnen'] {
  const termijnen = regels.termijnen.findLast(({ geldigVanaf }) => geldigVanaf <= peildatum)?.termijnen ?? [];
  const landelijk = new Set(processen.processen.flatMap((proces) => proces.elementen.map(({ id }) => id)));
  const wacht = elementen.some(({ id, bericht }) => bericht === WACHTTIJD_VERSTREKEN && !landelijk.has(id));
  return termijnen.filter(({ bericht }) => wacht || bericht !== WACHTTIJD_VERSTREKEN);
}

/** All letters, of those for own messages only the ones that a step sends. */
function listSjablonen(geldend: GeldendeRegels, elementen: readonly Bijlageelement[]): readonly Briefsjabloon[] {
  const gebruikt = new Set(elementen.flatMap(({ brief }) => brief));
  return geldend
    .bestanden('brieven')
    .map(({ inhoud }) => inhoud as unknown as Briefsjabloon)
    .filter(({ code, kanaal }) => gebruikt.has(code) || kanaal === undefined);
}
