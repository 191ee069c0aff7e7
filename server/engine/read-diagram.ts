import { BpmnModdle } from 'bpmn-moddle';
import type { ModdleElement } from './moddle-element.ts';

/** A larger file is not a diagram that a person drew. */
const MAX_TEKENS = 5_000_000;
const MAX_DIEPTE = 200;

const MELDINGEN: readonly (readonly [RegExp, string])[] = [
  [/^unresolved reference <(.*)>.*$/, 'er wordt verwezen naar “$1”, maar dat is er niet'],
  [/^duplicate ID <(.*)>.*$/, 'het id “$1” komt vaker voor'],
  [/^unparsable content <(.*?)>.*$/, '“$1” hoort niet in een diagram'],
  [/^failed to parse document as <bpmn:Definitions>.*$/, 'het begint niet met bpmn:definitions'],
  [
    /^(?:unparsable content.*|unclosed tag|closing tag mismatch|unexpected end of file|missing start tag|unclosed .*|.*attribute.*)$/i,
    'de XML is niet compleet of niet goed gevormd',
  ],
];

/** Either the tree of a diagram, or one Dutch sentence that says why the file cannot be read. */
export type GelezenDiagram =
  | { readonly gelukt: true; readonly definitions: ModdleElement }
  | { readonly gelukt: false; readonly melding: string };

/**
 * Reads any BPMN 2.0 file, ours or foreign, also one that cannot be executed. Nothing in it is run or fetched: a document type, own
 * entities, a file that is too large or nests too deep are refused before the reader sees them.
 */
export async function readDiagram(
  xml: string,
  descriptors: Readonly<Record<string, unknown>>,
): Promise<GelezenDiagram> {
  const bezwaar = checkXml(xml);
  if (bezwaar !== undefined) return { gelukt: false, melding: bezwaar };
  try {
    const antwoord = await new BpmnModdle({ ...descriptors }).fromXML(xml);
    const fout = antwoord.warnings.find(({ message }) => !/^unknown (attribute|element)/i.test(message));
    if (fout !== undefined) return { gelukt: false, melding: `De XML klopt niet: ${translate(fout.message)}.` };
    return { gelukt: true, definitions: antwoord.rootElement as ModdleElement };
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    return { gelukt: false, melding: `Het is geen leesbaar BPMN 2.0-diagram: ${translate(reden)}.` };
  }
}

// helpers

function checkXml(xml: string): string | undefined {
  if (xml.length > MAX_TEKENS) return 'Het bestand is te groot voor een diagram (meer dan 5 MB).';
  if (xml.includes('\u0000')) return 'Het bestand is geen tekst.';
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return 'Het bestand heeft een DOCTYPE of eigen entiteiten; dat is niet veilig.';
  if (measureDiepte(xml) > MAX_DIEPTE) return 'De elementen in het bestand zitten te diep in elkaar.';
  return undefined;
}

/** How deep elements nest, in one pass; only an estimate, for a refusal before the real reader. */
function measureDiepte(xml: string): number {
  let diepte = 0;
  let diepst = 0;
  for (let begin = xml.indexOf('<'); begin !== -1; begin = xml.indexOf('<', begin + 1)) {
    const einde = findEinde(xml, begin);
    if (einde === -1) return diepst;
    if (xml[begin + 1] === '/') diepte -= 1;
    else if (xml[begin + 1] !== '!' && xml[begin + 1] !== '?' && xml[einde - 1] !== '/') diepte += 1;
    diepst = Math.max(diepst, diepte);
    begin = einde;
  }
  return diepst;
}

/** Where the tag, comment or CDATA part that begins here ends; -1 when it never does. */
function findEinde(xml: string, begin: number): number {
  for (const [open, dicht] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (xml.startsWith(open, begin)) {
      const plek = xml.indexOf(dicht, begin);
      return plek === -1 ? -1 : plek + dicht.length - 1;
    }
  }
  let aanhaling = '';
  for (let plek = begin + 1; plek < xml.length; plek += 1) {
    const teken = xml[plek] ?? '';
    if (aanhaling !== '') {
      if (teken === aanhaling) aanhaling = '';
    } else if (teken === '"' || teken === "'") aanhaling = teken;
    else if (teken === '>') return plek;
  }
  return -1;
}

/** What the reader says, in Dutch; its own words for what it never said before. */
function translate(melding: string): string {
  const regel = (melding.split('\n')[0] ?? melding).trim().replace(/\.$/, '');
  const gevonden = MELDINGEN.find(([patroon]) => patroon.test(regel));
  return gevonden === undefined ? `de lezer meldt “${regel}”` : regel.replace(...gevonden);
}
