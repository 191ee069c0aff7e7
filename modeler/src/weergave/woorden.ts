import type { DocumentVerwijzing, Rol, Zaaktermijn } from '../../../server/domain/zaak/zaak.ts';
import type { Contractsoort, Doelgroepgrond, Indiener, Route } from '../../../server/domain/zaak/zaakgegevens.ts';

/** The seven stappen of the preferente proces. */
export const STAPNAMEN: Readonly<Record<number, string>> = {
  1: 'Aanvraag',
  2: 'Loonwaardebepaling',
  3: 'Toekenning of afwijzing',
  4: 'Rappelleren',
  5: 'Beschikken',
  6: 'Betalen en verrekenen',
  7: 'Verlenging en einde',
};

export const ROUTENAMEN: Readonly<Record<Route, string>> = {
  regulier: 'Regulier',
  forfaitair: 'Forfaitair',
  praktijkroute: 'Praktijkroute',
  tijdens_dienstverband: 'Tijdens dienstverband',
};

export const ROLNAMEN: Readonly<Record<Rol, string>> = {
  consulent: 'consulent',
  administratie: 'administratie',
  functioneel_beheerder: 'functioneel beheerder',
  beleidsmedewerker: 'beleidsmedewerker',
  raadpleger: 'raadpleger',
  beheerder: 'beheerder',
};

export const INDIENERS: Readonly<Record<Indiener, string>> = {
  werkgever: 'op aanvraag van de werkgever',
  werknemer: 'op aanvraag van de werknemer',
  gemeente: 'ambtshalve',
  andere_gemeente: 'overgenomen van een andere gemeente',
};

export const CONTRACTSOORTEN: Readonly<Record<Contractsoort, string>> = {
  vast: 'vaste uren',
  min_max: 'min-maxcontract',
  nul_uren: '0-urencontract',
};

export const DOELGROEPGRONDEN: Readonly<Record<Doelgroepgrond, string>> = {
  bijstand: 'Bijstand',
  ioaw_ioaz: 'IOAW of IOAZ',
  anw: 'Anw-uitkering',
  niet_uitkeringsgerechtigd: 'Geen uitkering',
  jonger_dan_27: 'Jonger dan 27 jaar',
  schoolverlater: 'Schoolverlater (vso of praktijkonderwijs)',
  was_doelgroep: 'Hoorde eerder bij de doelgroep',
  leerwerktraject: 'Leerwerktraject',
  beschut: 'Beschut werk',
  geen: 'Niet vastgesteld',
};

export const DOCUMENTSOORTEN: Readonly<Record<DocumentVerwijzing['soort'], string>> = {
  arbeidsovereenkomst: 'Arbeidsovereenkomst',
  loonwaarderapport: 'Loonwaarderapport',
  iban_bewijs: 'Bewijs van het rekeningnummer',
  kvk_uittreksel: 'Uittreksel KvK',
  loonstrook: 'Loonstrook of opgave van uren',
  overig: 'Overig',
};

export const TERMIJNSTATUSSEN: Readonly<Record<Zaaktermijn['status'], string>> = {
  lopend: 'loopt',
  opgeschort: 'staat stil',
  gehaald: 'gehaald',
  vervallen: 'niet meer nodig',
  verstreken: 'voorbij',
};
