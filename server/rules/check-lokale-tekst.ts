import type { Briefblok, Briefsjabloon, LokaleTekst } from '../domain/brief/brief.ts';
import { BRIEFVELDEN, INVULVELD, makeInvulveld } from '../domain/brief/briefvelden.ts';
import type { Datum } from '../domain/datum.ts';
import type { Regelbestanden } from './regelbestand.ts';

/** The bezwaarclausule itself: it stands in other letters and is never sent by itself. */
const BEZWAARCLAUSULE = 'OD-05';

/** Why a gemeente may not put its own text in a block of this kind. */
const VASTE_BLOKKEN: Readonly<Partial<Record<Briefblok['soort'], string>>> = {
  bezwaar: 'de bezwaarclausule; een beschikking moet zeggen hoe iemand bezwaar maakt (art. 3:45 Awb)',
  beroep: 'de beroepsclausule; een beslissing op bezwaar moet zeggen hoe iemand in beroep gaat (art. 6:23 Awb)',
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
  const vast = blokken.flatMap((deel) => sayVast(brief, deel) ?? [])[0];
  if (vast !== undefined)
    return [`Het blok "${blok}" van brief ${brief} kan geen eigen tekst krijgen: het is ${vast}.`];
  const bekend = new Set(listInvulvelden({ brief, blok }, regels, peildatum));
  const velden = findInvulvelden(tekst);
  return [
    ...velden
      .filter((veld) => !bekend.has(veld))
      .map(
        (veld) =>
          `Brief ${brief} kent het invulveld ${veld} niet in het blok "${blok}". Kies een invulveld uit de lijst.`,
      ),
    ...(isGesloten(velden) ? [] : ['Een "alleen bij" hoort een begin en een einde te hebben. Zet beide in de tekst.']),
  ];
}

/** Why this block has no text of its own: "de bezwaarclausule; …". Undefined when it can have one. */
export function sayVast(brief: string, { soort }: Pick<Briefblok, 'soort'>): string | undefined {
  if (brief === BEZWAARCLAUSULE) return VASTE_BLOKKEN.bezwaar;
  if (soort === 'alinea' || soort === 'kop') return undefined;
  return VASTE_BLOKKEN[soort] ?? 'een lijst die het systeem invult';
}

/**
 * What a local text in this block may ask for: what every letter knows, what this letter asks for whenever it is sent, what it asks for when
 * this block is in it, and what the texts that came with the product ask for there. More could leave a letter that cannot be made.
 */
export function listInvulvelden(
  { brief, blok }: Pick<LokaleTekst, 'brief' | 'blok'>,
  regels: Regelbestanden,
  peildatum?: Datum,
): readonly string[] {
  const lokaal = Object.values(regels.gemeenten).flatMap(({ varianten }) =>
    varianten.flatMap(({ teksten }) =>
      teksten.filter((tekst) => tekst.brief === brief && tekst.blok === blok).map(({ tekst }) => tekst),
    ),
  );
  const altijd = BRIEFVELDEN.filter((veld) => veld.altijd === true).map(makeInvulveld);
  const landelijk = listSjablonen(regels, brief, peildatum).flatMap((sjabloon) => listZeker(sjabloon, blok));
  return [...new Set([...landelijk, ...lokaal.flatMap(findInvulvelden), ...altijd])];
}

/** The placeholders of a text, with one space between their parts. */
export function findInvulvelden(tekst: string): readonly string[] {
  return Array.from(tekst.matchAll(INVULVELD), ([veld]) => veld.replaceAll(/\s+/g, ' '));
}

/** Every condition that begins also ends, and nothing ends that did not begin. */
export function isGesloten(velden: readonly string[]): boolean {
  let open = 0;
  for (const veld of velden) {
    if (veld.startsWith('{% if ')) open += 1;
    if (veld === '{% endif %}') open -= 1;
    if (open < 0 || (veld === '{% else %}' && open === 0)) return false;
  }
  return open === 0;
}

// helpers

/** What a letter asks for in the subject, and in blocks that are there whenever this block is: this block itself first. */
function listZeker({ onderwerp, blokken }: Briefsjabloon, naam: string): readonly string[] {
  const blok = blokken.find((kandidaat) => kandidaat.naam === naam);
  const zeker = ({ als }: { readonly als?: string }): boolean => als === undefined || als === blok?.als;
  const teksten = [blok, ...blokken.filter(zeker)].flatMap((deel) => {
    if (deel === undefined) return [];
    if (deel.soort === 'feiten') return deel.regels.filter(zeker).map(({ tekst }) => tekst);
    if (deel.soort === 'lijst') return deel.punten;
    return deel.soort === 'alinea' || deel.soort === 'kop' || deel.soort === 'beroep' ? [deel.tekst] : [];
  });
  return [...teksten, onderwerp].flatMap(findInvulvelden);
}

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
