import type { Briefblok, Briefsjabloon, LokaleTekst } from '../domain/brief.ts';
import type { Datum } from '../domain/datum.ts';
import type { Regelbestanden } from './regelbestand.ts';

/** The bezwaarclausule itself: it stands in other letters and is never sent by itself. */
const BEZWAARCLAUSULE = 'OD-05';

/** Why a gemeente may not put its own text in a block of this kind. */
const VASTE_BLOKKEN: Readonly<Partial<Record<Briefblok['soort'], string>>> = {
  bezwaar: 'de bezwaarclausule; een beschikking moet zeggen hoe iemand bezwaar maakt (art. 3:45 Awb)',
  berekening: 'de berekening; een beschikking moet het bedrag uitleggen (art. 3:46 Awb)',
  betaalschema: 'het betaalschema; een beschikking moet zeggen wat de gemeente wanneer betaalt (art. 4:86 Awb)',
};

/**
 * What is wrong with a local text, one Dutch sentence each: the block does not exist, the law fixes what stands there, or the text asks for
 * something that this letter does not know.
 */
export function checkLokaleTekst(
  { brief, blok, tekst }: Pick<LokaleTekst, 'brief' | 'blok' | 'tekst'>,
  regels: Regelbestanden,
  peildatum?: Datum,
): readonly string[] {
  const sjablonen = listSjablonen(regels, brief, peildatum);
  const blokken = sjablonen.flatMap((sjabloon) => sjabloon.blokken.filter(({ naam }) => naam === blok));
  if (blokken.length === 0) return [`Brief ${brief} heeft geen blok "${blok}".`];
  if (brief === BEZWAARCLAUSULE) return [`Van brief ${brief} is de tekst vast: dit is ${VASTE_BLOKKEN.bezwaar}.`];
  const vast = blokken.find(({ soort }) => soort !== 'alinea' && soort !== 'kop');
  if (vast !== undefined) {
    const reden = VASTE_BLOKKEN[vast.soort] ?? 'een lijst die het systeem invult';
    return [`Het blok "${blok}" van brief ${brief} kan geen eigen tekst krijgen: het is ${reden}.`];
  }
  const bekend = new Set(listInvulvelden(brief, regels, peildatum));
  return findInvulvelden(tekst)
    .filter((veld) => !bekend.has(veld))
    .map((veld) => `Brief ${brief} kent het invulveld ${veld} niet. Kies een invulveld van deze brief.`);
}

/** What a local text of this letter may ask for: all that the national letter and the texts that came with the product ask for. */
export function listInvulvelden(brief: string, regels: Regelbestanden, peildatum?: Datum): readonly string[] {
  const lokaal = Object.values(regels.gemeenten).flatMap(({ varianten }) =>
    varianten.flatMap(({ teksten }) => teksten.filter((tekst) => tekst.brief === brief)),
  );
  const bronnen = [...listSjablonen(regels, brief, peildatum), ...lokaal];
  return [...new Set(bronnen.flatMap((bron) => findInvulvelden(JSON.stringify(bron))))];
}

// helpers

/** The template in force on that day; all versions without a day. */
function listSjablonen(regels: Regelbestanden, code: string, peildatum?: Datum): readonly Briefsjabloon[] {
  const versies = (regels.overig['brieven'] ?? [])
    .filter(
      ({ inhoud, geldigVanaf }) => inhoud['code'] === code && (peildatum === undefined || geldigVanaf <= peildatum),
    )
    // The schema of the letters was checked when they were read.
    .map(({ inhoud }) => inhoud as unknown as Briefsjabloon);
  return peildatum === undefined ? versies : versies.slice(-1);
}

function findInvulvelden(tekst: string): readonly string[] {
  return Array.from(tekst.matchAll(/\{[{%].*?[}%]\}|\{[{%]/g), ([veld]) => veld.replaceAll(/\s+/g, ' '));
}
