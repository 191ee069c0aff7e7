import { addDagen, type Datum, formatDatumKort, readWeekdag } from '../datum.ts';
import type { Actie } from './begeleiding.ts';

/** A drawing with its size. */
export interface Tekening {
  readonly svg: string;
  readonly breedte: number;
  readonly hoogte: number;
}

/** Narrow, so that the letters are about 8 points on A4. */
const BREEDTE = 720;
const LINKS = 270;
const RECHTS = 20;
const KOP = 34;
const RIJ = 26;
/** Room for a date. */
const DATUM = 90;
const DAG_MS = 86_400_000;
const NAAM_LENGTE = 40;
/** Room for a letter, on average. */
const LETTER = 7;
/** Rows that still read on one page. */
const RIJEN = 30;

/**
 * The planning as pictures: a bar for each action from its first to its last day, with its number and owner. Long plans are several
 * pictures of the same dates, so that each can be read on a page.
 */
export function drawGantt(acties: readonly Actie[], kleur: string): readonly Tekening[] {
  const van = acties.map(({ begin }) => begin).toSorted()[0];
  const tot = acties
    .map(({ eind }) => eind)
    .toSorted()
    .at(-1);
  if (van === undefined || tot === undefined) return [];
  const tekeningen: Tekening[] = [];
  for (let plaats = 0; plaats < acties.length; plaats += RIJEN) {
    tekeningen.push(draw(acties.slice(plaats, plaats + RIJEN), { van, tot, kleur }));
  }
  return tekeningen;
}

// helpers

interface Schaal {
  readonly van: Datum;
  readonly tot: Datum;
  readonly kleur: string;
}

function draw(acties: readonly Actie[], schaal: Schaal): Tekening {
  const hoogte = KOP + acties.length * RIJ + 8;
  const dagen = countDagen(schaal.van, schaal.tot) + 1;
  const perDag = (BREEDTE - LINKS - RECHTS) / dagen;
  const delen = [
    ...listMaandagen(schaal, dagen).map(({ dag, datum }) => gridLine(LINKS + dag * perDag, datum, hoogte)),
    ...acties.map((actie, rij) => bar(actie, KOP + rij * RIJ, perDag, schaal)),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BREEDTE} ${hoogte}" width="${BREEDTE}" height="${hoogte}" font-family="'Noto Sans', Arial, sans-serif" font-size="12" fill="#1b2733"><rect width="${BREEDTE}" height="${hoogte}" fill="#ffffff"/>${delen.join('')}</svg>`;
  return { svg, breedte: BREEDTE, hoogte };
}

function bar(actie: Actie, y: number, perDag: number, { van, kleur }: Schaal): string {
  const x = LINKS + countDagen(van, actie.begin) * perDag;
  const breedte = (countDagen(actie.begin, actie.eind) + 1) * perDag;
  const naam = `${actie.nummer} ${actie.onderdeel}`;
  const kort = naam.length > NAAM_LENGTE ? `${naam.slice(0, NAAM_LENGTE - 1)}…` : naam;
  const tekst = placeEigenaar(actie.eigenaar, { x, breedte, y: y + 17 });
  return `<text x="0" y="${y + 17}">${escapeXml(kort)}</text><rect x="${round(x)}" y="${y + 5}" width="${round(breedte)}" height="16" rx="3" fill="${escapeXml(kleur)}"/>${tekst}`;
}

/** Behind the bar, before it or in it: wherever it fits; the table has it too. */
function placeEigenaar(
  eigenaar: string,
  { x, breedte, y }: { readonly x: number; readonly breedte: number; readonly y: number },
): string {
  const lengte = eigenaar.length * LETTER + 8;
  const naam = escapeXml(eigenaar);
  if (x + breedte + lengte < BREEDTE)
    return `<text x="${round(x + breedte + 6)}" y="${y}" fill="#44566c">${naam}</text>`;
  if (x - lengte > LINKS) return `<text x="${round(x - 6)}" y="${y}" fill="#44566c" text-anchor="end">${naam}</text>`;
  return breedte < lengte ? '' : `<text x="${round(x + 6)}" y="${y}" fill="#ffffff">${naam}</text>`;
}

function gridLine(x: number, datum: Datum, hoogte: number): string {
  const past = x + DATUM < BREEDTE;
  const lijn = `<path d="M${round(x)} ${KOP - 8}V${hoogte}" stroke="#c4cfdb"/>`;
  if (!past) return lijn;
  return `${lijn}<text x="${round(x + 3)}" y="14" fill="#44566c" font-size="11">${escapeXml(formatDatumKort(datum))}</text>`;
}

/** Mondays, thinned out until their dates fit beside each other. */
function listMaandagen({ van }: Schaal, dagen: number): readonly { readonly dag: number; readonly datum: Datum }[] {
  const eerste = (8 - readWeekdag(van)) % 7;
  const stap = 7 * Math.max(1, Math.ceil(dagen / 7 / 6));
  const maandagen: { dag: number; datum: Datum }[] = [];
  for (let dag = eerste; dag < dagen; dag += stap) maandagen.push({ dag, datum: addDagen(van, dag) });
  return maandagen;
}

function countDagen(van: Datum, tot: Datum): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / DAG_MS);
}

function round(getal: number): number {
  return Math.round(getal * 10) / 10;
}

function escapeXml(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
