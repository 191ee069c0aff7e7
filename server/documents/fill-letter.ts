import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { Briefblok, Briefsjabloon } from '../domain/brief/brief.ts';
import { formatDatum, formatDatumKort } from '../domain/datum.ts';
import type { Gemeentegegevens } from '../domain/gemeente.ts';
import type { Berekening, Betaalregel, Brief } from '../domain/zaak/zaak.ts';
import type { Fact, FilledBlock, FilledLetter } from './filled-letter.ts';
import { fillText, showValue } from './letter-text.ts';

/** Code of the template that stands wherever a letter has a `bezwaar` block. */
const BEZWAARCLAUSULE = 'OD-05';

type Data = Readonly<Record<string, unknown>>;
type Settledmonth = Readonly<Record<'rechtCent' | 'betaaldCent' | 'verschilCent', number>> & { readonly maand: string };
/** Finds the template of a code in the version that the letter was made with. */
export type FindSjabloon = (code: string, datum: string) => Briefsjabloon;

/**
 * Puts the data of a letter into its template. Pure: the same letter gives the same words, today and in five years.
 * @throws Error when the template asks for data that the letter does not have.
 */
export function fillLetter(brief: Brief, findSjabloon: FindSjabloon, concept = false): FilledLetter {
  const sjabloon = findSjabloon(brief.code, brief.sjabloonversie);
  const data: Data = { aan_werknemer: brief.aan === 'werknemer', ...brief.gegevens };
  const gemeente = data['gemeente'] as Gemeentegegevens;
  const lokaal = (data['lokaleTeksten'] ?? {}) as Readonly<Record<string, string>>;
  const [jaar, maand, dag] = brief.datum.split('-').map(Number) as [number, number, number];
  return {
    titel: fillText(sjabloon.onderwerp, data),
    afzender: gemeente.naam,
    afdeling: gemeente.afdeling,
    kleur: gemeente.kleur,
    voetregel: sjabloon.briefhoofd
      ? `kenmerk ${String(data['kenmerk'])}`
      : `${sjabloon.code}, versie ${sjabloon.geldigVanaf}`,
    jaar,
    maand,
    dag,
    concept,
    briefhoofd: sjabloon.briefhoofd,
    adres: sjabloon.briefhoofd ? addressLines(data) : [],
    kenmerken: sjabloon.briefhoofd ? referenceLines(brief, data) : [],
    aanhef: sjabloon.briefhoofd ? salutation(data) : null,
    blokken: sjabloon.blokken.flatMap((blok) => fillBlock(localised(blok, lokaal), data, brief, findSjabloon)),
    ondertekening: sjabloon.briefhoofd
      ? {
          namens: `namens het college van burgemeester en wethouders van de ${gemeente.naam.replace(/^Gemeente/, 'gemeente')}`,
          naam: gemeente.ondertekenaar,
        }
      : null,
    bijlagen: listBijlagen(sjabloon, data).map((code) => findSjabloon(code, brief.sjabloonversie).titel),
  };
}

/** The annexes that the gemeente sends with this letter; of a letter from before that was a choice, those of its template. */
function listBijlagen(sjabloon: Briefsjabloon, data: Data): readonly string[] {
  return Array.isArray(data['bijlagen']) ? data['bijlagen'].map(String) : sjabloon.bijlagen;
}

function fillBlock(blok: Briefblok, data: Data, brief: Brief, findSjabloon: FindSjabloon): readonly FilledBlock[] {
  if (blok.als !== undefined && !isFilled(lookUp(data, blok.als))) return [];
  switch (blok.soort) {
    case 'kop':
    case 'alinea':
      return [{ soort: blok.soort, tekst: fillText(blok.tekst, data) }];
    case 'beroep':
      return [{ soort: blok.kop === true ? 'kop' : 'alinea', tekst: fillText(blok.tekst, data) }];
    case 'lijst':
      return [{ soort: 'lijst', punten: blok.punten.map((punt) => fillText(punt, data)) }];
    case 'opsomming':
      return [{ soort: 'lijst', punten: listOf(data, blok.van).map(showValue) }];
    case 'feiten':
      return [{ soort: 'feiten', regels: blok.regels.flatMap((regel) => fillFact(regel, data)) }];
    case 'invulvelden':
      return [{ soort: 'invulvelden', velden: blok.velden }];
    case 'berekening':
      return calculationBlocks(data);
    case 'betaalschema':
      return scheduleBlocks(data);
    case 'verrekening':
      return settlementBlocks(data);
    case 'bezwaar':
      return findSjabloon(BEZWAARCLAUSULE, brief.sjabloonversie).blokken.flatMap((deel) =>
        fillBlock(deel, data, brief, findSjabloon),
      );
  }
}

function localised(blok: Briefblok, lokaal: Readonly<Record<string, string>>): Briefblok {
  const tekst = lokaal[blok.naam];
  return tekst !== undefined && (blok.soort === 'alinea' || blok.soort === 'kop') ? { ...blok, tekst } : blok;
}

function fillFact(
  regel: { readonly label: string; readonly tekst: string; readonly als?: string },
  data: Data,
): readonly Fact[] {
  if (regel.als !== undefined && !isFilled(lookUp(data, regel.als))) return [];
  return [{ label: regel.label, tekst: fillText(regel.tekst, data) }];
}

function calculationBlocks(data: Data): readonly FilledBlock[] {
  const berekening = lookUp(data, 'besluit.berekening') as Berekening | null | undefined;
  if (!berekening) return [];
  const rijen = berekening.stappen.map((stap) => [
    stap.aanname === true ? `${stap.omschrijving} (aanname)` : stap.omschrijving,
    stap.grondslag ?? '',
    stap.uitkomst ?? '',
  ]);
  return [{ soort: 'tabel', koppen: ['Stap', 'Regel', 'Uitkomst'], rijen, rechts: [2], breedtes: [5, 4, 0] }];
}

function scheduleBlocks(data: Data): readonly FilledBlock[] {
  const regels = (lookUp(data, 'besluit.betaalschema') ?? []) as readonly Betaalregel[];
  if (regels.length === 0) return [];
  const rijen = regels.map((regel) => [
    regel.omschrijving,
    formatDatumKort(regel.betaaldag),
    formatBedrag(regel.bedragCent),
  ]);
  return [{ soort: 'tabel', koppen: ['Maand', 'Wij betalen op', 'Bedrag'], rijen, rechts: [2] }];
}

function settlementBlocks(data: Data): readonly FilledBlock[] {
  const regels = listOf(data, 'verrekening.regels') as readonly Settledmonth[];
  if (regels.length === 0) return [];
  const saldo = lookUp(data, 'verrekening.saldoCent') as number;
  const rijen = regels.map(({ maand, rechtCent, betaaldCent, verschilCent }) => [
    maand,
    ...[rechtCent, betaaldCent, verschilCent].map(formatBedrag),
  ]);
  const totaal = ['Samen', '', '', formatBedrag(saldo)];
  const koppen = ['Maand', 'U heeft recht op', 'Betaald', 'Verschil'];
  return [
    { soort: 'tabel', koppen, rijen: [...rijen, totaal], rechts: [1, 2, 3] },
    { soort: 'lijst', punten: listOf(data, 'verrekening.redenen').map(showValue) },
  ];
}

function addressLines(data: Data): readonly string[] {
  const adres = data['geadresseerde'] as Readonly<Record<string, string | null>>;
  return [adres['naam'], adres['tav'] ? `t.a.v. ${adres['tav']}` : null, adres['straat'], adres['plaats']].filter(
    (regel): regel is string => typeof regel === 'string',
  );
}

function referenceLines(brief: Brief, data: Data): readonly Fact[] {
  return [
    { label: 'Datum', tekst: formatDatum(brief.datum) },
    { label: 'Kenmerk', tekst: String(data['kenmerk']) },
    { label: 'Onze brief', tekst: `${brief.code} ${brief.titel}` },
  ];
}

function salutation(data: Data): string {
  const adres = data['geadresseerde'] as Readonly<Record<string, string>>;
  return `Beste ${adres['aanhef']},`;
}

function lookUp(data: Data, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Data)[key] : undefined,
      data,
    );
}

function listOf(data: Data, path: string): readonly unknown[] {
  const value = lookUp(data, path);
  return Array.isArray(value) ? value : [];
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
