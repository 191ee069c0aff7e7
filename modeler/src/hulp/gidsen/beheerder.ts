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
      id: 'herziening',
      titel: 'De bedragen herzien per 1 januari',
      paginas: ['herziening'],
      blokken: [
        alinea(
          'Op 1 januari verandert het minimumloon. De pagina “Herziening” rekent dan in elke lopende zaak het nieuwe bedrag uit. U ziet de bedragen voordat er iets wordt besloten.',
        ),
        stappen(
          'Bekijk de totalen: hoeveel zaken een nieuw bedrag krijgen, wat ze nu en straks per maand kosten, en waar het bedrag lager wordt.',
          'Lees bij elke zaak die wacht waarom het bedrag nog niet te berekenen is. Er gaat geen besluit uit met een bedrag dat niet klopt.',
          'Start de herziening met de knop onder de totalen. Kan dat nog niet, dan staat er vanaf welke dag het kan. Een consulent mag ook starten.',
          'In elke zaak wordt een besluit genomen. Werkgever en werknemer krijgen dezelfde dag een brief waarin staat hoe zij bezwaar kunnen maken.',
        ),
        tip(
          'U kunt de pagina verlaten, het gaat door. Ging het in een zaak mis, start dan nog een keer: wat gedaan is, gebeurt niet opnieuw.',
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
