import type { Csvcel } from '../csv.ts';
import { makeCsv } from '../csv.ts';
import type { Inleessoort, Inleesuitkomst, Inleesverslag } from './inleesverslag.ts';

const SOORTEN: Readonly<Record<Inleessoort, string>> = {
  uren: 'Uren, lijst van een werkgever',
  polisadministratie: 'Uren, Suwinet (polisadministratie)',
  brp: 'BRP-controle',
  loonwaarderapport: 'Loonwaarderapport',
  terugmelding: 'Bericht van de bank',
  ontvangsten: 'Ontvangsten van de bank',
};

const UITKOMSTEN: Readonly<Record<Inleesuitkomst, string>> = {
  vastgelegd: 'Vastgelegd',
  verbeterd: 'Verbeterd',
  ongewijzigd: 'Stond er al',
  ingevuld: 'Ingevuld in het formulier',
  gestart: 'Gestart',
  niet_gestart: 'Niet gestart',
  niet_gevonden: 'Staat niet in de lijst',
  overgeslagen: 'Overgeslagen',
};

/** The kind of file in the words of the screen. */
export function nameInleessoort(soort: Inleessoort): string {
  return SOORTEN[soort];
}

/** The outcome of a line in the words of the screen. */
export function nameInleesuitkomst(uitkomst: Inleesuitkomst): string {
  return UITKOMSTEN[uitkomst];
}

/** A kept report as a table: every line says of itself which file it is from, so that reports can be put below each other. */
export function makeInleesverslagCsv(verslag: Inleesverslag): string {
  const { soort, bestand, sha256, datum, doorNaam, ontvangenOp, regels } = verslag;
  return makeCsv([
    [
      'soort',
      'bestand',
      'sha-256',
      'ingelezen op',
      'door',
      'ontvangen op',
      'regel',
      'zaaknummer',
      'inhoud',
      'uitkomst',
      'toelichting',
      'bedrag',
    ],
    ...regels.map((regel): readonly Csvcel[] => [
      SOORTEN[soort],
      bestand,
      sha256,
      { datum },
      doorNaam,
      ontvangenOp === undefined ? '' : { datum: ontvangenOp },
      regel.regel === undefined ? '' : { getal: regel.regel },
      regel.zaaknummer ?? '',
      regel.wat,
      UITKOMSTEN[regel.uitkomst],
      regel.toelichting ?? '',
      regel.bedragCent === undefined ? '' : { cent: regel.bedragCent },
    ]),
  ]);
}
