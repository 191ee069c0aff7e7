import type { Datum } from '../../domain/datum.ts';
import { InvoerError, NietGevondenError } from '../../domain/fouten.ts';
import { HANDLERNAMEN } from '../../handlers/index.ts';
import { readVariantbestand } from '../../rules/read-variantbestand.ts';
import type { Variant } from '../../rules/regelbestand.ts';
import { RegelbestandError } from '../../rules/regelbestand.ts';
import type { GeldendeRegels } from '../../rules/rule-set.ts';
import { checkVariantdiagram } from '../variant/check-variantdiagram.ts';
import { keurVersie } from '../variant/check-variantonderdelen.ts';
import { listFormulieren } from '../variant/lokale-formulieren.ts';
import type { Keuromgeving } from '../variant/variantbevinding.ts';
import type { Variantbevinding } from '../variant/variantversies.ts';
import { selectLandelijk } from '../variant/versieinhoud.ts';

/** One thing that is wrong with a file, or that somebody has to look at. */
export interface Bestandbevinding {
  readonly ernst: 'blokkeren' | 'waarschuwen' | 'tip';
  /** Number or name of the rule: "G15", "D3", "timer". */
  readonly regel: string;
  /** Id of the element, key of the parameter, or place in the file; empty for the whole file. */
  readonly element: string;
  readonly melding: string;
  /** The article, or the standard, behind it. */
  readonly artikel: string;
}

const NIEUWE_MOTIVERING: readonly string[] = ['D15', 'D16'];

/**
 * Checks a BPMN file, ours or foreign: can it be read safely, does it fit the XSD, can it be executed, is it drawn by our rules, and does it
 * keep within the bounds of the national process when it descends from one. Nothing in it is run or fetched. No findings: it is good.
 */
export async function controleerDiagram(
  omgeving: Keuromgeving,
  xml: string,
  peildatum: Datum,
): Promise<readonly Bestandbevinding[]> {
  const gelezen = await omgeving.diagrammen.readModel(xml, '');
  if (!gelezen.gelukt) return [block('leesbaar', '', gelezen.melding, 'BPMN 2.0')];
  const geldend = selectLandelijk(omgeving.regels, readEnigeGemeente(omgeving), peildatum);
  const bron = await findBron(omgeving, gelezen.model.id, peildatum);
  if (bron === undefined) return checkVreemd(omgeving, geldend, xml);
  const diagram = { proces: bron.naam, basis: bron.versie, xml, motiveringen: [] };
  const bevindingen = await checkVariantdiagram(omgeving, geldend, diagram);
  // A loose file has no place for reasons, and is no version that gets old.
  return bevindingen.filter(({ nr }) => !NIEUWE_MOTIVERING.includes(nr)).map(describeBevinding);
}

/** Checks a variant file: its schema and catalogue, and then every guardrail and every part as the product does before it is published. */
export async function controleerVariant(omgeving: Keuromgeving, tekst: string): Promise<readonly Bestandbevinding[]> {
  const variant = readVariant(omgeving, tekst);
  if (!('naam' in variant)) return variant;
  try {
    const gemeente = variant.naam in omgeving.regels.gemeenten ? variant.naam : readEnigeGemeente(omgeving);
    return (await keurVersie(omgeving, gemeente, variant)).bevindingen.map(describeBevinding);
  } catch (fout) {
    if (!(fout instanceof InvoerError || fout instanceof NietGevondenError)) throw fout;
    return [block('bestand', '', fout.message, 'Preferent')];
  }
}

// helpers

async function findBron({ processen, diagrammen }: Keuromgeving, id: string, peildatum: Datum) {
  for (const bron of processen.processen.toReversed()) {
    const gelezen = await diagrammen.readModel(bron.xml, bron.naam);
    if (gelezen.gelukt && gelezen.model.id === id && bron.versie <= peildatum) return bron;
  }
  return undefined;
}

/** A diagram of another process: what the engine and the rules for drawing say. */
async function checkVreemd(
  omgeving: Keuromgeving,
  geldend: GeldendeRegels,
  xml: string,
): Promise<readonly Bestandbevinding[]> {
  const bevindingen = await omgeving.diagrammen.check(xml, {
    handlers: HANDLERNAMEN,
    formulieren: Object.keys(listFormulieren(omgeving, geldend)),
    parameters: geldend.parameters.map(({ sleutel }) => sleutel),
    brieven: geldend.bestanden('brieven').map(({ inhoud }) => String(inhoud['code'])),
  });
  const melding =
    'Dit is geen proces van Preferent. De grenzen van de wet zijn daarom niet vergeleken; alleen of het kan worden uitgevoerd.';
  return [
    ...bevindingen.map(({ regel, element = '', melding: zin }) => block(regel, element, zin, 'BPMN 2.0')),
    { ernst: 'tip', regel: 'proces', element: '', melding, artikel: 'Preferent proces loonkostensubsidie' },
  ];
}

function readVariant({ regels }: Keuromgeving, tekst: string): Variant | readonly Bestandbevinding[] {
  try {
    return readVariantbestand(tekst, regels);
  } catch (fout) {
    if (!(fout instanceof RegelbestandError)) throw fout;
    return fout.problemen.map((probleem) => {
      const [element = '', ...rest] = probleem.split(': ');
      return block('bestand', element, rest.length === 0 ? probleem : rest.join(': '), 'rules/schema/variant.json');
    });
  }
}

function describeBevinding({ ernst, nr, melding, grondslag, onderdeel, sleutels }: Variantbevinding): Bestandbevinding {
  const element = sleutels[0] ?? onderdeel.element ?? onderdeel.naam;
  return { ernst, regel: nr, element, melding, artikel: grondslag };
}

function block(regel: string, element: string, melding: string, artikel: string): Bestandbevinding {
  return { ernst: 'blokkeren', regel, element, melding, artikel };
}

/** National rules are the same for every gemeente, but are asked for through one. */
function readEnigeGemeente({ regels }: Keuromgeving): string {
  const [eerste] = Object.keys(regels.gemeenten);
  if (eerste === undefined) throw new TypeError('rules/gemeenten is empty');
  return eerste;
}
