import type { Briefblok, Briefsjabloon, LokaleTekst } from '../brief/brief.ts';
import { isJuridisch } from '../verschil/brief-gevolg.ts';
import { quote } from '../verschil/woorden.ts';
import type { Rebasedeel, Rebaseinvoer, Rebasekeuze, Rebaserest } from './rebase.ts';
import { withAntwoord } from './vraag.ts';

/** The own texts in letters, block by block: a question when the national block changed, is gone, or takes no own text any more. */
export function rebaseTeksten(invoer: Rebaseinvoer): Rebasedeel<LokaleTekst> {
  const delen = invoer.lokaal.teksten.map((tekst) => rebaseTekst(tekst, invoer));
  const geraakt = new Set(delen.flatMap(({ geraakt: plek }) => plek ?? []));
  return {
    keuzes: delen.flatMap(({ keuze }) => keuze ?? []),
    raaktNiet: delen.flatMap(({ rest }) => rest ?? []),
    inhoud: delen.flatMap(({ tekst }) => tekst ?? []),
    hoortBij: ({ soort, element }) => soort === 'brief' && geraakt.has(element),
  };
}

// helpers

interface Uitkomst {
  readonly keuze?: Rebasekeuze;
  readonly rest?: Rebaserest;
  readonly tekst?: LokaleTekst;
  readonly geraakt?: string;
}

interface Stand {
  readonly brief: Briefsjabloon | undefined;
  readonly oud: Briefblok | undefined;
  readonly nieuw: Briefblok | undefined;
}

function rebaseTekst(tekst: LokaleTekst, invoer: Rebaseinvoer): Uitkomst {
  const { brief: code, blok } = tekst;
  const oudeBrief = invoer.basis.brieven.find((sjabloon) => sjabloon.code === code);
  const brief = invoer.landelijk.brieven.find((sjabloon) => sjabloon.code === code);
  const oud = findBlok(oudeBrief, blok);
  const nieuw = findBlok(brief, blok);
  const stand = { brief: brief ?? oudeBrief, oud, nieuw };
  const houdenNiet = describeNietMeer(tekst, { brief, oud, nieuw }, invoer);
  if (houdenNiet !== undefined) return ask(tekst, stand, invoer, houdenNiet);
  const plek = `${code}/${blok}`;
  const naam = `Brief ${code}: ${blok}`;
  // Only the words are the gemeente's own: when the block appears stays national.
  if (oud?.soort === nieuw?.soort && readTekst(oud) === readTekst(nieuw)) {
    const zin = `Uw eigen tekst in brief ${code}, onderdeel ${quote(blok)}, blijft staan.`;
    return { tekst, rest: { soort: 'brief', element: plek, naam, zin } };
  }
  if (readTekst(nieuw) !== tekst.tekst) return ask(tekst, stand, invoer);
  const zin = `Landelijk staat in brief ${code} nu dezelfde tekst als bij u: het is geen afwijking meer.`;
  return { rest: { soort: 'brief', element: plek, naam, zin } };
}

function describeNietMeer(tekst: LokaleTekst, { brief, nieuw }: Stand, { keuring }: Rebaseinvoer): string | undefined {
  if (brief === undefined) return `Brief ${tekst.brief} bestaat niet meer.`;
  if (nieuw === undefined) return `Dit onderdeel van brief ${tekst.brief} bestaat niet meer.`;
  return keuring.checkTekst(tekst);
}

function ask(tekst: LokaleTekst, { brief, oud, nieuw }: Stand, invoer: Rebaseinvoer, houdenNiet?: string): Uitkomst {
  const { brief: code, blok, motivering } = tekst;
  const plek = `${code}/${blok}`;
  const juridisch = brief !== undefined && isJuridisch([brief, brief]);
  const was = readTekst(oud);
  const wordt = readTekst(nieuw);
  const keuze = withAntwoord(
    {
      id: `brief:${plek}`,
      soort: 'brief',
      element: plek,
      naam: `Brief ${code}${brief === undefined ? '' : ` (${brief.titel})`}: ${blok}`,
      klasse: juridisch ? 'rechtsgevolg' : 'werkgevolg',
      vraag: `Welke tekst komt er in brief ${code}, onderdeel ${quote(blok)}?`,
      uitleg:
        wordt === undefined
          ? 'Landelijk vervalt dit onderdeel, of het kan geen eigen tekst meer krijgen.'
          : `Landelijk verandert deze tekst. ${was === undefined ? '' : `Die was ${quote(was, 400)}. `}Hier hebt u een eigen tekst.`,
      waarom: brief === undefined ? 'De lezer krijgt een andere brief.' : `De brief rust op: ${brief.grondslag}.`,
      lokaal: tekst.tekst,
      landelijk: wordt ?? 'uw eigen tekst vervalt',
      motivering,
      elementen: [],
      ...(houdenNiet === undefined ? {} : { houdenNiet }),
      ...(wordt === undefined ? {} : { anders: 'tekst' as const }),
    },
    invoer.antwoorden,
  );
  const { antwoord } = keuze;
  const nieuweTekst = antwoord?.keuze === 'anders' ? String(antwoord.waarde ?? '') : tekst.tekst;
  const vervalt = antwoord === undefined ? houdenNiet !== undefined : antwoord.keuze === 'landelijk';
  return {
    keuze,
    geraakt: plek,
    ...(vervalt || nieuweTekst === wordt ? {} : { tekst: { ...tekst, tekst: nieuweTekst } }),
  };
}

function findBlok(brief: Briefsjabloon | undefined, naam: string): Briefblok | undefined {
  return brief?.blokken.find((blok) => blok.naam === naam);
}

function readTekst(blok: Briefblok | undefined): string | undefined {
  return blok?.soort === 'alinea' || blok?.soort === 'kop' ? blok.tekst : undefined;
}
