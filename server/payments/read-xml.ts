import type { XmlElement } from 'libxml2-wasm';
import { weigerBestand } from './weiger-bestand.ts';

/** An element of an XML file: its name without prefix, its own text and the elements in it. */
export interface Xmlknoop {
  readonly naam: string;
  readonly tekst: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  readonly kinderen: readonly Xmlknoop[];
}

/** A statement of a month is smaller; what is larger is not read. */
export const MAX_BYTES = 10 * 1024 * 1024;
const MAX_ELEMENTEN = 500_000;
/** The formats of banks nest to about 15. */
const MAX_DIEPTE = 50;

/**
 * Reads XML that came from outside. Nothing is fetched, and nothing in the file can grow: a document type, own entities, a file that is
 * too large, nests too deep or is no UTF-8 is refused.
 * @throws InvoerError with one Dutch sentence
 */
export async function readXml(bytes: Uint8Array): Promise<Xmlknoop> {
  const tekst = decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(tekst)) {
    throw weigerBestand(
      'Het bestand heeft een DOCTYPE of eigen entiteiten. Dat is niet veilig, en een bank doet dat niet.',
    );
  }
  const {
    XmlDocument,
    XmlElement: Element,
    XmlCData,
    XmlText,
    XmlLibError,
    ParseOption,
  } = await import('libxml2-wasm');
  try {
    const document = XmlDocument.fromString(tekst, { option: ParseOption.XML_PARSE_NONET });
    try {
      return toKnoop(document.root, {
        isElement: (knoop) => knoop instanceof Element,
        isTekst: (knoop) => knoop instanceof XmlText || knoop instanceof XmlCData,
      });
    } finally {
      document.dispose();
    }
  } catch (fout) {
    if (!(fout instanceof XmlLibError)) throw fout;
    throw weigerBestand('Dit is geen leesbaar XML-bestand. Haal het bestand opnieuw op bij de bank.');
  }
}

/** The text of a file in UTF-8. @throws InvoerError when it is too large, empty or something else */
export function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_BYTES)
    throw weigerBestand('Het bestand is te groot. Kies een bestand van hoogstens 10 MB.');
  if (bytes.byteLength === 0) throw weigerBestand('Het bestand is leeg.');
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!tekst.includes('\u0000')) return tekst;
  } catch {
    // Said below.
  }
  throw weigerBestand('Het bestand is geen tekst in UTF-8. Haal het bestand opnieuw op bij de bank.');
}

/** The elements at the end of a path of names. */
export function listKnopen(knoop: Xmlknoop, pad: string): readonly Xmlknoop[] {
  return pad
    .split('/')
    .reduce<readonly Xmlknoop[]>(
      (knopen, naam) => knopen.flatMap(({ kinderen }) => kinderen.filter((kind) => kind.naam === naam)),
      [knoop],
    );
}

/** The first element at the end of a path, or undefined. */
export function findKnoop(knoop: Xmlknoop, pad: string): Xmlknoop | undefined {
  return listKnopen(knoop, pad)[0];
}

/** The text at the end of a path without spaces around it; undefined when there is none. */
export function findTekst(knoop: Xmlknoop, pad: string): string | undefined {
  return findKnoop(knoop, pad)?.tekst || undefined;
}

// helpers

/** Kinds of nodes; the library is loaded only when a file is read. */
interface Soorten {
  readonly isElement: (knoop: object) => knoop is XmlElement;
  readonly isTekst: (knoop: object) => boolean;
}

function toKnoop(root: XmlElement, { isElement, isTekst }: Soorten): Xmlknoop {
  let aantal = 0;
  const lees = (element: XmlElement, diepte: number): Xmlknoop => {
    aantal += 1;
    if (aantal > MAX_ELEMENTEN) throw weigerBestand('Het bestand heeft te veel onderdelen om te lezen.');
    if (diepte > MAX_DIEPTE) throw weigerBestand('De onderdelen van het bestand zitten te diep in elkaar.');
    const kinderen: Xmlknoop[] = [];
    let tekst = '';
    for (let kind = element.firstChild; kind !== null; kind = kind.next) {
      if (isElement(kind)) kinderen.push(lees(kind, diepte + 1));
      else if (isTekst(kind)) tekst += kind.content;
    }
    return {
      naam: element.name,
      tekst: tekst.trim(),
      kenmerken: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
      kinderen,
    };
  };
  return lees(root, 1);
}
