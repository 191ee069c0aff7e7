import { formatGetal } from '../bedrag/bedrag.ts';
import type { Betaalstuk } from '../betalen/betaalstuk.ts';
import type { Datum } from '../datum.ts';
import { formatDatum } from '../datum.ts';
import type { Gemeentegegevens } from '../gemeente.ts';
import { formatVoluitNaam } from '../naam.ts';
import type { Zaak } from './zaak.ts';
import type { Adres } from './zaakgegevens.ts';

/** Which measurement is asked for. */
export const METINGSOORTEN = ['eerste', 'herhaal', 'praktijkroute'] as const;
export type Metingsoort = (typeof METINGSOORTEN)[number];

/** A request for a loonwaardemeting as it left: what the loonwaardedeskundige needs to plan it, and never a BSN. */
export interface Loonwaardeverzoek {
  /** "LKS-2026-0118-M1": the reference that comes back in the report. */
  readonly kenmerk: string;
  readonly soort: Metingsoort;
  readonly datum: Datum;
  /** Latest date that is wanted for the measurement. */
  readonly uiterlijkMeten: Datum;
  /** Last day for the report; absent when the gemeente sets no term. */
  readonly rapportUiterlijk?: Datum;
  /** Who measures. */
  readonly organisatie: string;
  readonly werknemer: { readonly naam: string; readonly telefoon?: string; readonly email?: string };
  readonly werkgever: {
    readonly naam: string;
    readonly contactpersoon: string;
    readonly telefoon?: string;
    readonly email: string;
    /** Where is measured. */
    readonly werkplek: Adres;
  };
  readonly dienstverband: {
    readonly functie: string;
    readonly begindatum: Datum;
    readonly urenPerWeek: number;
    readonly voltijdUren: number;
  };
}

const SOORTEN: Readonly<Record<Metingsoort, string>> = {
  eerste: 'Eerste meting',
  herhaal: 'Herhaalmeting',
  praktijkroute: 'Meting voor de praktijkroute',
};

/** The request of a zaak; each has a reference of its own. */
export function makeLoonwaardeverzoek(
  { zaaknummer, gegevens, loonwaardeverzoeken = [] }: Pick<Zaak, 'zaaknummer' | 'gegevens' | 'loonwaardeverzoeken'>,
  meting: Pick<Loonwaardeverzoek, 'soort' | 'datum' | 'uiterlijkMeten' | 'rapportUiterlijk' | 'organisatie'>,
): Loonwaardeverzoek {
  const { werknemer, werkgever, dienstverband } = gegevens;
  const { functie, begindatum, urenPerWeek, voltijdUren } = dienstverband;
  return {
    kenmerk: `${zaaknummer}-M${loonwaardeverzoeken.length + 1}`,
    ...meting,
    werknemer: { naam: formatVoluitNaam(werknemer), ...pickContact(werknemer) },
    werkgever: {
      naam: werkgever.naam,
      contactpersoon: werkgever.contactpersoon,
      ...(werkgever.telefoon === undefined ? {} : { telefoon: werkgever.telefoon }),
      email: werkgever.email,
      werkplek: werkgever.adres,
    },
    dienstverband: { functie, begindatum, urenPerWeek, voltijdUren },
  };
}

/** The request as a paper of one page. */
export function makeVerzoekstuk(verzoek: Loonwaardeverzoek, gemeente: Gemeentegegevens): Betaalstuk {
  const { werknemer, werkgever, dienstverband } = verzoek;
  const { straat, huisnummer, postcode, plaats } = werkgever.werkplek;
  return {
    titel: 'Aanvraag loonwaardemeting',
    afzender: gemeente.naam,
    afdeling: gemeente.afdeling,
    kleur: gemeente.kleur,
    voetregel: `Kenmerk ${verzoek.kenmerk}`,
    datum: verzoek.datum,
    staand: true,
    adres: [verzoek.organisatie],
    feiten: [
      ['Kenmerk', `${verzoek.kenmerk}. Noem dit in het rapport.`],
      ['Soort meting', SOORTEN[verzoek.soort]],
      ['Aangevraagd op', formatDatum(verzoek.datum)],
      ['Meten voor of op', formatDatum(verzoek.uiterlijkMeten)],
      ...(verzoek.rapportUiterlijk === undefined
        ? []
        : [['Rapport bij ons uiterlijk', formatDatum(verzoek.rapportUiterlijk)] as const]),
      ['Werknemer', listContact(werknemer.naam, werknemer)],
      ['Functie', dienstverband.functie],
      ['In dienst sinds', formatDatum(dienstverband.begindatum)],
      [
        'Uren per week',
        `${formatGetal(dienstverband.urenPerWeek)} (voltijd in deze functie: ${formatGetal(dienstverband.voltijdUren)})`,
      ],
      ['Werkgever', werkgever.naam],
      ['Contactpersoon', listContact(werkgever.contactpersoon, werkgever)],
      ['Werkplek', `${straat} ${huisnummer}, ${postcode} ${plaats}`],
    ],
    alineas: [
      'Wij vragen u de loonwaarde van deze werknemer te meten op de werkplek. Maak zelf een afspraak met de contactpersoon.',
      'Wilt u het rapport sturen met de meetdatum, de datum van het rapport, uw naam, de loonwaarde in hele procenten en uw advies voor de volgende meting? Het rapport mag ook als bestand (JSON) komen. De vorm daarvan is openbaar.',
    ],
    tabellen: [],
    ondertekening: [],
    slot: [`Vragen? Bel ${gemeente.telefoon} of mail ${gemeente.email}.`],
  };
}

/** The same request as data, for the system of the loonwaardedeskundige. */
export function makeVerzoekbestand(verzoek: Loonwaardeverzoek, gemeente: Gemeentegegevens): string {
  const { naam, afdeling, telefoon, email } = gemeente;
  const inhoud = {
    vorm: 'loonwaardeverzoek',
    versie: '1.0',
    gemeente: { naam, afdeling, telefoon, email },
    ...verzoek,
  };
  return `${JSON.stringify(inhoud, null, 2)}\n`;
}

// helpers

function pickContact({ telefoon, email }: { readonly telefoon?: string; readonly email?: string }) {
  return { ...(telefoon === undefined ? {} : { telefoon }), ...(email === undefined ? {} : { email }) };
}

function listContact(
  naam: string,
  { telefoon, email }: { readonly telefoon?: string; readonly email?: string },
): string {
  return [naam, telefoon, email].filter((deel) => deel !== undefined && deel !== '').join(', ');
}
