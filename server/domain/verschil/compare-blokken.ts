import type { Briefblok } from '../brief/brief.ts';
import { type Brieftweetal, readInhoudgevolg, readTekstgevolg } from './brief-gevolg.ts';
import { type Gevolg, rechtsgevolg } from './gevolg.ts';
import { compareEigenschap, type Onderwerp } from './maak-verschil.ts';
import type { Verschil } from './verschil.ts';
import { compareWoorden, joinLijst, quote } from './woorden.ts';

const INVULVELD = /\{\{-?\s*([\w.]+)|\{%-?\s*(?:if|unless|elsif|for \w+ in)\s+([\w.]+)/g;

const BEZWAAR: Gevolg = rechtsgevolg('De lezer moet weten hoe hij bezwaar kan maken.', 'art. 3:45 Awb');

const BEROEP: Gevolg = rechtsgevolg('De lezer moet weten hoe hij in beroep kan gaan.', 'art. 6:23 Awb');

type Briefverschil = Omit<Verschil, 'soort'>;

/** A block that only one of the letters has. */
export function describeBlokBestaan(
  brief: Onderwerp,
  { oud, nieuw }: { readonly oud?: Briefblok; readonly nieuw?: Briefblok },
  tweetal: Brieftweetal,
): readonly Briefverschil[] {
  const blok = nieuw ?? oud;
  if (blok === undefined) return [];
  const wat = UITLEG[blok.soort] ?? `de alinea ${quote(blok.naam)}`;
  const tekst = readTekst(blok);
  return [
    {
      ...makeBlokonderwerp(brief, blok),
      eigenschap: nieuw === undefined ? 'vervallen' : 'toegevoegd',
      van: oud === undefined ? null : tekst,
      naar: nieuw === undefined ? null : tekst,
      zin: nieuw === undefined ? `In ${noem(brief)} vervalt ${wat}.` : `In ${noem(brief)} komt ${wat} erbij.`,
      ...(findRechtsmiddel([blok]) ?? readInhoudgevolg(tweetal)),
    },
  ];
}

/** Every difference in one block: its kind, words, placeholders and when it is there. */
export function compareBlok(
  brief: Onderwerp,
  [oud, nieuw]: readonly [Briefblok, Briefblok],
  tweetal: Brieftweetal,
): readonly Briefverschil[] {
  const onderwerp = makeBlokonderwerp(brief, nieuw);
  const plek = `In ${noem(brief)}, alinea ${quote(nieuw.naam)},`;
  const inhoud = findRechtsmiddel([oud, nieuw]) ?? readInhoudgevolg(tweetal);
  const velden = compareInvulvelden(oud, nieuw);
  const andereVelden = velden.erbij.length + velden.eraf.length > 0;
  return [
    ...compareEigenschap(onderwerp, 'soort', [oud.soort, nieuw.soort], (van, naar) => ({
      zin: `${plek} staat nu ${quote(naar ?? '')} in plaats van ${quote(van ?? '')}.`,
      gevolg: inhoud,
    })),
    ...compareEigenschap(onderwerp, 'tekst', [readTekst(oud), readTekst(nieuw)], (_van, naar) => ({
      zin: `${plek} staat nu: ${quote(naar ?? '')}`.replace(/([^.])$/, '$1.'),
      gevolg: readWoordgevolg([oud, nieuw], tweetal),
    })),
    ...(andereVelden
      ? compareEigenschap(onderwerp, 'invulvelden', [listInvulvelden(oud), listInvulvelden(nieuw)], () => ({
          zin: `${plek} ${describeVelden(velden)}.`,
          gevolg: inhoud,
        }))
      : []),
    ...compareEigenschap(onderwerp, 'als', [oud.als, nieuw.als], (van, naar) => ({
      zin: `${plek} staat de tekst er nu ${noemAls(naar)} in plaats van ${noemAls(van)}.`,
      gevolg: inhoud,
    })),
  ];
}

/** What other words in one block change: in a decision, or with other data in them, the rights of the reader can change. */
export function readWoordgevolg([oud, nieuw]: readonly [Briefblok, Briefblok], tweetal: Brieftweetal): Gevolg {
  const rechtsmiddel = findRechtsmiddel([oud, nieuw]);
  if (rechtsmiddel !== undefined) return rechtsmiddel;
  const { erbij, eraf } = compareInvulvelden(oud, nieuw);
  return erbij.length + eraf.length > 0 ? readInhoudgevolg(tweetal) : readTekstgevolg(tweetal);
}

/** The data that the new block tells and the old one did not, and the other way round. */
export function compareInvulvelden(oud: Briefblok, nieuw: Briefblok): ReturnType<typeof compareWoorden> {
  return compareWoorden(listInvulvelden(oud), listInvulvelden(nieuw));
}

// helpers

const UITLEG: Readonly<Partial<Record<Briefblok['soort'], string>>> = {
  bezwaar: 'de uitleg over bezwaar',
  beroep: 'de uitleg over beroep',
};

/** What follows when a block tells how to object, or how to go to court. */
function findRechtsmiddel(blokken: readonly Briefblok[]): Gevolg | undefined {
  if (blokken.some(({ soort }) => soort === 'bezwaar')) return BEZWAAR;
  return blokken.some(({ soort }) => soort === 'beroep') ? BEROEP : undefined;
}

function makeBlokonderwerp(brief: Onderwerp, blok: Briefblok): Onderwerp {
  return { element: `${brief.element}/${blok.naam}`, naam: `${brief.naam}: ${blok.naam}`, elementen: brief.elementen };
}

function noem({ naam }: Onderwerp): string {
  return naam.replace(/^B/, 'b');
}

/** All words of a block as one text, whatever its kind. */
function readTekst(blok: Briefblok): string {
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
    case 'beroep':
      return blok.tekst;
    case 'lijst':
      return blok.punten.map((punt) => `• ${punt}`).join('\n');
    case 'feiten':
      return blok.regels
        .map(({ label, tekst, als }) => `${label}: ${tekst}${als === undefined ? '' : ` (als ${als})`}`)
        .join('\n');
    case 'invulvelden':
      return blok.velden.join('\n');
    case 'opsomming':
      return `{{ ${blok.van} }}`;
    case 'berekening':
    case 'betaalschema':
    case 'verrekening':
    case 'bezwaar':
      return '';
  }
}

function listInvulvelden(blok: Briefblok): readonly string[] {
  const velden = Array.from(readTekst(blok).matchAll(INVULVELD), ([, veld, voorwaarde]) => veld ?? voorwaarde ?? '');
  return [...new Set(velden)].sort();
}

function describeVelden({ erbij, eraf }: ReturnType<typeof compareWoorden>): string {
  const noemVelden = (velden: readonly string[]): string => joinLijst(velden.map((veld) => quote(veld)));
  const komt = erbij.length === 0 ? [] : [`komt het gegeven ${noemVelden(erbij)} erbij`];
  const gaat = eraf.length === 0 ? [] : [`vervalt het gegeven ${noemVelden(eraf)}`];
  return [...komt, ...gaat].join(' en ');
}

function noemAls(als: string | undefined): string {
  return als === undefined ? 'altijd' : `alleen als ${quote(als)} er is`;
}
