import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';
import { isBsn } from '../server/domain/bsn.ts';
import type { Datum } from '../server/domain/datum.ts';
import { isDatum, makeDatum } from '../server/domain/datum.ts';
import type { Formulierveld } from './formulier.ts';

/** A value of a form as the zaak keeps it. A date is text, "2026-01-20". */
export type Veldwaarde = string | number | boolean;

/** The typed value (absent when the field is empty and may be), or what is wrong in Dutch, with the way out. */
export type Veldcontrole =
  | { readonly gelukt: true; readonly waarde?: Veldwaarde }
  | { readonly gelukt: false; readonly melding: string };

const MAX_INVOER = 10_000;
const STANDAARDLENGTE = 200;

/**
 * Checks one answer and brings it in the form in which it is kept: "1-5-1990" becomes "1990-05-01", "32,5" becomes 32.5, "7411 ab"
 * becomes "7411 AB". Without `vandaag` the limits to past and future are not looked at. Never throws, and never repeats the input.
 */
export function normaliseer(veld: Formulierveld, waarde: unknown, vandaag?: Datum): Veldcontrole {
  if (isLeeg(waarde)) return veld.verplicht ? fout(askFor(veld)) : { gelukt: true };
  if (typeof waarde === 'string' && waarde.length > MAX_INVOER) return fout(tooLong(veld));
  switch (veld.soort) {
    case 'janee':
      return normaliseerJanee(veld, waarde);
    case 'getal':
      return normaliseerGetal(veld, waarde);
    case 'datum':
      return normaliseerDatum(veld, waarde, vandaag);
    case 'keuze':
    case 'keuzerondjes':
      return normaliseerKeuze(veld, waarde);
    case 'tekst':
    case 'tekstvak':
      return normaliseerTekst(veld, waarde);
    case 'bsn':
    case 'iban':
    case 'postcode':
    case 'e-mail':
    case 'telefoon':
    case 'kvk':
      return typeof waarde === 'string' ? normaliseerNummer(veld.soort, veld, waarde) : fout(askFor(veld));
  }
}

// helpers

type Nummersoort = Exclude<
  Formulierveld['soort'],
  'janee' | 'getal' | 'datum' | 'keuze' | 'keuzerondjes' | 'tekst' | 'tekstvak'
>;

function goed(waarde: Veldwaarde): Veldcontrole {
  return { gelukt: true, waarde };
}

function fout(melding: string): Veldcontrole {
  return { gelukt: false, melding };
}

function isLeeg(waarde: unknown): boolean {
  return waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '');
}

function normaliseerKeuze(veld: Formulierveld, waarde: unknown): Veldcontrole {
  const optie = veld.opties?.find((mogelijk) => mogelijk.waarde === waarde);
  if (optie === undefined) return fout(askFor(veld));
  return optie.beletsel === undefined ? goed(optie.waarde) : fout(optie.beletsel);
}

function normaliseerJanee(veld: Formulierveld, waarde: unknown): Veldcontrole {
  if (waarde === true || waarde === 'ja' || waarde === 'true') return goed(true);
  if (waarde === false || waarde === 'nee' || waarde === 'false') return goed(false);
  return fout(askFor(veld));
}

function normaliseerGetal(veld: Formulierveld, waarde: unknown): Veldcontrole {
  const tekst = typeof waarde === 'number' || typeof waarde === 'string' ? String(waarde).trim() : '';
  const delen = /^-?\d{1,9}(?:[.,](\d{1,9}))?$/.exec(tekst);
  const getal = delen ? Number(tekst.replace(',', '.')) : Number.NaN;
  const achterKomma = delen?.[1] ?? '';
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, decimalen = 0 } = veld;
  const teFijn = achterKomma.replace(/0+$/, '').length > decimalen;
  if (Number.isNaN(getal) || teFijn || getal < min || getal > max) return fout(askFor(veld));
  return goed(getal === 0 ? 0 : getal);
}

function normaliseerDatum(veld: Formulierveld, waarde: unknown, vandaag: Datum | undefined): Veldcontrole {
  const datum = readDatum(typeof waarde === 'string' ? waarde.trim() : '');
  if (datum === undefined) return fout(askFor(veld));
  if (vandaag !== undefined && veld.datumgrens === 'verleden' && datum > vandaag) {
    return fout(`‘${veld.label}’ ligt in de toekomst. Vul vandaag of een eerdere datum in.`);
  }
  if (vandaag !== undefined && veld.datumgrens === 'toekomst' && datum < vandaag) {
    return fout(`‘${veld.label}’ ligt in het verleden. Vul vandaag of een latere datum in.`);
  }
  return goed(datum);
}

/** "1-5-1990", "01/05/1990" and "1990-05-01"; only dates that exist, from 1900 to 2199. */
function readDatum(tekst: string): Datum | undefined {
  const nederlands = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst);
  const datum = nederlands ? makeDatum(Number(nederlands[3]), Number(nederlands[2]), Number(nederlands[1])) : tekst;
  return isDatum(datum) && datum >= '1900-01-01' && datum < '2200-01-01' ? datum : undefined;
}

function normaliseerTekst(veld: Formulierveld, waarde: unknown): Veldcontrole {
  if (typeof waarde !== 'string') return fout(askFor(veld));
  const heel = waarde
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (teken) => (teken === '\n' ? '\n' : ' '));
  const tekst = (veld.soort === 'tekstvak' ? heel : heel.replace(/\s+/g, ' ')).trim();
  if (tekst === '') return veld.verplicht ? fout(askFor(veld)) : { gelukt: true };
  if (tekst.length > (veld.maxlengte ?? STANDAARDLENGTE)) return fout(tooLong(veld));
  if (veld.vorm !== 'slug') return goed(tekst);
  const slug = makeSlug(tekst);
  return slug === '' ? fout(askFor(veld)) : goed(slug);
}

/** "Súdwest-Fryslân" becomes "sudwest-fryslan"; the prefix "gemeente" falls away. */
function makeSlug(tekst: string): string {
  const kaal = tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal
    .replace(/^gemeente\s+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function normaliseerNummer(soort: Nummersoort, veld: Formulierveld, waarde: string): Veldcontrole {
  const tekst = waarde.trim();
  const kaal = tekst.replace(/[\s.]/g, '');
  const keur = (klopt: boolean, waarde: string): Veldcontrole => (klopt ? goed(waarde) : fout(askFor(veld)));
  switch (soort) {
    case 'bsn':
      return keur(isBsn(kaal), kaal);
    case 'kvk':
      return keur(/^\d{8}$/.test(kaal), kaal);
    case 'postcode': {
      const [, cijfers = '', letters = ''] = /^([1-9]\d{3})([A-Z]{2})$/.exec(kaal.toUpperCase()) ?? [];
      return keur(cijfers !== '' && !['SA', 'SD', 'SS'].includes(letters), `${cijfers} ${letters}`);
    }
    case 'iban': {
      const iban = (tekst.length <= 60 && electronicFormatIBAN(tekst)) || '';
      return keur(isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2)), iban);
    }
    case 'e-mail':
      return keur(
        tekst.length <= 254 && /^[^\s@<>(),;:"\\]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(tekst),
        tekst,
      );
    case 'telefoon':
      return keur(tekst.length <= 30 && /^(\+\d{8,15}|0\d{9})$/.test(tekst.replace(/[\s().-]/g, '')), tekst);
  }
}

function tooLong(veld: Formulierveld): string {
  return `‘${veld.label}’ is te lang. Gebruik hoogstens ${veld.maxlengte ?? STANDAARDLENGTE} tekens.`;
}

/** The sentence that asks for this field, the same for an empty and for a wrong answer: what to fill in, and how. */
function askFor(veld: Formulierveld): string {
  const naam = `‘${veld.label}’`;
  switch (veld.soort) {
    case 'datum':
      return `Vul bij ${naam} een datum in als dd-mm-jjjj, bijvoorbeeld 01-05-1990.`;
    case 'getal':
      return `Vul bij ${naam} ${describeGetal(veld)} in.`;
    case 'janee':
      return `Kies ja of nee bij ${naam}.`;
    case 'keuze':
    case 'keuzerondjes':
      return `Maak een keuze bij ${naam}.`;
    case 'bsn':
      return `Vul bij ${naam} een bestaand BSN van 9 cijfers in. Controleer of alle cijfers kloppen.`;
    case 'iban':
      return `Vul bij ${naam} een geldig rekeningnummer in, bijvoorbeeld NL91 ABNA 0417 1643 00. Controleer of alle cijfers kloppen.`;
    case 'postcode':
      return `Vul bij ${naam} een postcode in met 4 cijfers en 2 letters, bijvoorbeeld 1234 AB.`;
    case 'kvk':
      return `Vul bij ${naam} de 8 cijfers van het KvK-nummer in.`;
    case 'e-mail':
      return `Vul bij ${naam} een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.`;
    case 'telefoon':
      return `Vul bij ${naam} een telefoonnummer van 10 cijfers in, bijvoorbeeld 0570-00 00 00.`;
    case 'tekst':
    case 'tekstvak':
      return veld.label.endsWith('?') ? `Geef antwoord op de vraag ${naam}.` : `Vul ${naam} in.`;
  }
}

function describeGetal({ min, max, decimalen = 0 }: Formulierveld): string {
  const soort = decimalen === 0 ? 'een heel getal' : `een getal met hoogstens ${decimalen} cijfers achter de komma`;
  if (min !== undefined && max !== undefined) return `${soort} van ${min} tot en met ${max}`;
  if (min !== undefined) return `${soort} van ${min} of meer`;
  return max === undefined ? soort : `${soort} van hoogstens ${max}`;
}
