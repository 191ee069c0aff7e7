import { alinea, type Gids, stappen, tip } from '../gids.ts';

/** For who answers for accounts and the log. */
export const GIDS_BEHEERDER: Gids = {
  id: 'beheerder',
  titel: 'Gids voor de beheerder',
  voor: 'U beheert accounts, houdt storingen in de gaten en leest het auditlog.',
  rollen: ['beheerder'],
  hoofdstukken: [
    {
      id: 'accounts',
      titel: 'Accounts beheren',
      paginas: ['gebruikers'],
      blokken: [
        stappen(
          'Kies “Nieuw account” en vul de naam, de rollen en de gemeenten in.',
          'Geef het tijdelijke wachtwoord door, niet per e-mail. Het staat maar één keer op het scherm.',
          'De collega kiest bij de eerste keer inloggen een eigen wachtwoord.',
        ),
        tip('Gaat iemand weg, zet het account dan uit. De naam blijft in het auditlog staan.'),
      ],
    },
    {
      id: 'auditlog',
      titel: 'Nagaan wie wat deed',
      paginas: ['auditlog'],
      blokken: [
        alinea(
          'In het auditlog staat elke wijziging, met wie, wanneer, en de oude en de nieuwe waarde. Ook wie een BSN opvroeg, staat erin; het BSN zelf niet. Bij “Instellingen” staat wie een versie van de gemeente of de regio publiceerde.',
        ),
      ],
    },
    {
      id: 'vier-ogen',
      titel: 'Vier ogen aan- of uitzetten',
      paginas: [],
      blokken: [
        alinea(
          'Op de pagina “Varianten” bepaalt u of een tweede persoon een variant moet goedkeuren. Dat staat aan, tenzij u het uitzet. Voor een versie van de regio is één gemeente die het aan heeft staan genoeg.',
        ),
      ],
    },
  ],
};
