import { alinea, beeld, type Gids, stappen, tip } from '../gids.ts';

/** For who writes the verordening. */
export const GIDS_BELEIDSMEDEWERKER: Gids = {
  id: 'beleidsmedewerker',
  titel: 'Gids voor de beleidsmedewerker',
  voor: 'U maakt de bijlage bij de verordening, legt de afwijkingen uit aan de raad en begeleidt de invoering.',
  rollen: ['beleidsmedewerker'],
  hoofdstukken: [
    {
      id: 'bijlage',
      titel: 'De bijlage bij de verordening maken',
      paginas: ['bijlage'],
      blokken: [
        alinea(
          'De wet vraagt dat de verordening beschrijft hoe het proces van loonkostensubsidie is ingericht (art. 8a lid 2 onder c Pw). Preferent maakt die beschrijving uit de instellingen die gelden. U typt niets over.',
        ),
        beeld('bijlage', 'De bijlage met links de keuzes en rechts het echte document.'),
        alinea(
          'Elk proces heeft een eigen hoofdstuk, van de aanvraag tot de eindafrekening. Daarin staat waar het voor is, hoe het begint, wie welke stap doet en binnen welke termijn. Daarna komt het diagram. Brieven, termijnen en instellingen staan één keer, in een hoofdstuk erachter.',
        ),
        stappen(
          'Kies links welke versie en welke hoofdstukken u wilt.',
          'Bekijk rechts het document zoals het wordt.',
          'Download het als PDF, als Word-bestand, als webpagina of als bestand voor een ander programma.',
        ),
        tip(
          'De gewone PDF werkt met een schermlezer (PDF/UA). Voor het archief kiest u PDF/A. Het Word-bestand past u zelf verder aan.',
        ),
      ],
    },
    {
      id: 'verschillenanalyse',
      titel: 'Uitleggen waar de gemeente afwijkt',
      paginas: ['verschillenanalyse', 'verschillen', 'varianten'],
      blokken: [
        alinea(
          'Bij elke afwijking staat wat landelijk geldt, wat uw gemeente doet, waarom, en wat het gevolg is: een rechtsgevolg, een gevolg voor het werk, of alleen opmaak. De verschillenanalyse zegt van elke instelling, regel, stap, brief en van elk formulier of zij gelijk, ruimer of strenger is voor de werkgever, of dat de wet haar verbiedt, en welke brieven, rollen en systemen zij raakt. Staat er ‘zelf beoordelen’, dan kan het systeem dat niet zien: lees het na en bespreek het.',
        ),
      ],
    },
    {
      id: 'implementatieplan',
      titel: 'De invoering plannen',
      paginas: ['implementatieplan'],
      blokken: [
        alinea(
          'Voor elk verschil is er één actie, met een eigenaar, een begin, een einde en een toets waaraan u ziet dat het klaar is. U neemt het plan mee als tabel of als planning in een plaatje. Voor de start is er een presentatie. Bij elke actie zegt u hoe ver zij is en wie haar doet, met een opmerking. Was een collega u voor, dan ziet u wat er nu staat en wat u koos, en kiest u. Het logboek onderaan bewaart alles wat er is gezegd.',
        ),
      ],
    },
    {
      id: 'overzicht',
      titel: 'Zien hoe de gemeente ervoor staat',
      paginas: ['overzicht', 'doorlooptijden'],
      blokken: [
        alinea(
          'Op de pagina “Overzicht” staat hoeveel werk er openligt, welke termijnen aflopen, hoe ver de betaalrun van deze maand is, wat er per maand is betaald en hoeveel zaken er per route zijn.',
        ),
        stappen(
          'Kies “Doorlooptijden” om te zien hoe lang de stappen duurden, in werkdagen.',
          'Kies de periode. Het gaat om zaken waarover in die periode is besloten.',
          'Vergelijk voor en na een nieuwe versie: zo ziet u of een andere instelling helpt. Per werkgever ziet u waar het lang duurt.',
          'Download het formulier met de cijfers als PDF of als CSV.',
        ),
        tip(
          'Wie met zaken werkt, kan de agenda ook in Outlook of een andere kalender zien. Dat stelt iedereen zelf in, onder aan de pagina “Agenda”.',
        ),
      ],
    },
    {
      id: 'vaststellen',
      titel: 'Van concept naar vastgesteld',
      paginas: [],
      blokken: [
        alinea(
          'Een concept krijgt op elke bladzijde het woord CONCEPT. Na het besluit van de raad vult de functioneel beheerder de verwijzing naar het besluit in. Daarna keurt een collega de versie goed, en maakt u de bijlage opnieuw.',
        ),
      ],
    },
  ],
};
