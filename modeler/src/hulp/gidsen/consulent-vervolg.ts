import { alinea, type Hoofdstuk, stappen, tip } from '../gids.ts';

/** What goes on in a zaak after the besluit. */
export const HOOFDSTUK_STARTEN: Hoofdstuk = {
  id: 'starten',
  titel: 'Doorgeven of starten',
  paginas: [],
  blokken: [
    alinea(
      'Na het besluit gaat een zaak verder: de uren veranderen, een contract wordt verlengd, iemand maakt bezwaar. Boven aan de zaak staat dan “Doorgeven of starten”. Bij elke keuze leest u waar die voor is.',
    ),
    stappen(
      'Wijziging: er verandert iets bij de werkgever, de werknemer of in het contract, bijvoorbeeld de uren of het rekeningnummer.',
      'Verlenging: het contract of de subsidie loopt af en gaat misschien door.',
      'Hermeting: de loonwaarde wordt opnieuw gemeten, bijvoorbeeld bij een andere functie.',
      'Van forfaitair naar regulier: de eerste meting na de vaste 50 procent.',
      'Bezwaar: u legt vast wie bezwaar maakt, wanneer en tegen welk besluit. Ontbreken de redenen of de handtekening? Dan vraagt u bij het beoordelen eerst om herstel. De termijn om te beslissen staat dan stil.',
      'Verhuizing: de werknemer gaat naar een andere gemeente of naar een ander land.',
      'Einde: de subsidie stopt. Daarna volgt de eindafrekening.',
    ),
    alinea(
      'U vult een kort formulier in en kiest de knop eronder. Daarna staan de taken in de werkvoorraad, en op het tabblad “Verloop” ziet u hoe ver het is. Er kan meer tegelijk lopen, maar van elke soort steeds één.',
    ),
    alinea(
      'Veel begint vanzelf. Komt het einde van een contract of de dag van een nieuwe meting dichtbij, dan maakt het systeem de taak. De verrekening begint na elk kwartaal. De herziening per 1 januari begint voor alle zaken samen, op haar eigen pagina. Wat nog komt, staat in de agenda.',
    ),
    tip(
      'Kan iets nu niet? Onder “Kan nu niet” staat per keuze waarom: het loopt al, er loopt een meting die eerst klaar moet, er is nog geen toekenning, of het is werk voor een andere rol.',
    ),
  ],
};
