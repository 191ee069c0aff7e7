import { alinea, beeld, type Gids, stappen, tip } from '../gids.ts';
import { HOOFDSTUKKEN_BETALEN } from './consulent-betalen.ts';
import { HOOFDSTUK_STARTEN } from './consulent-vervolg.ts';

/** For who works on zaken. */
export const GIDS_CONSULENT: Gids = {
  id: 'consulent',
  titel: 'Gids voor de consulent',
  voor: 'U behandelt aanvragen, spreekt werkgevers en werknemers, en stelt het besluit vast. Ook de administratie vindt hier haar werk.',
  rollen: ['consulent', 'administratie', 'raadpleger'],
  hoofdstukken: [
    {
      id: 'werkvoorraad',
      titel: 'Zien wat u moet doen',
      paginas: ['werkvoorraad'],
      blokken: [
        alinea(
          'In de werkvoorraad staan de taken die wachten. Wat volgens de wet het eerst moet, staat bovenaan. Het teken ⚖ betekent dat de wet de datum bepaalt. Zonder dat teken is het een afspraak uit het werkproces.',
        ),
        beeld('werkvoorraad', 'De werkvoorraad, met bovenaan wat de wet het eerst vraagt.'),
        stappen(
          'Kies “Mijn taken”, “Mijn groep” of “Alle”.',
          'Klik op de naam van een taak. De zaak opent, met de taak al open.',
          'Kies “Taak oppakken”. Uw collega’s zien dan dat u ermee bezig bent.',
          'Moet u eerst iets anders doen? Kies “Teruggeven”. Wat u al invulde, blijft bewaard.',
        ),
        tip(
          'Met de toets / zoekt u, met j en k gaat u door de lijst en met Enter opent u een taak. Met ? ziet u alle toetsen.',
        ),
        alinea(
          'Is er vandaag ook ander werk, dan staat dat onder de kop bij “Ook te doen”: een betaalrun, brieven die nog weg moeten of niet aankwamen, of een overdracht van een andere gemeente.',
        ),
        alinea(
          'Verandert een collega iets, dan verspringt de lijst niet onder uw muis. Een balk zegt hoeveel taken er nieuw zijn. U kiest zelf wanneer u die wilt zien.',
        ),
      ],
    },
    {
      id: 'zaak',
      titel: 'Een zaak lezen',
      paginas: ['zaken'],
      blokken: [
        alinea(
          'Boven aan een zaak staat wie het is, bij welke werkgever, in welke stap en tot wanneer u de tijd hebt. “Wat nu” zegt wat u moet doen. Wacht de zaak op iemand anders, dan staat er op wie en tot wanneer.',
        ),
        beeld('zaak', 'Een zaak waarvan het besluit klaarligt.'),
        alinea(
          'Achter elke wettelijke datum en elk bedrag staat “Waarom?”. Daar leest u stap voor stap hoe het is berekend, met het artikel erbij.',
        ),
        stappen(
          'Verloop: welke stappen klaar zijn, welke nog komen, en waar de zaak in het diagram staat.',
          'Gegevens: wat er bekend is, en waar het vandaan komt. Het BSN is verborgen. Wie het opvraagt, komt in het auditlog.',
          'Termijnen: elke termijn met begin, dagen waarop de klok stilstaat, en einde.',
          'Brieven en documenten: alles zoals het is verstuurd of ontvangen.',
          'Geschiedenis: wie wat wanneer deed, en volgens welke regel.',
        ),
      ],
    },
    {
      id: 'verzending',
      titel: 'Brieven versturen',
      paginas: ['verzending'],
      blokken: [
        alinea(
          'Een besluit telt pas als het is verzonden of uitgereikt. Op de pagina Verzending ziet u welke brieven nog weg moeten, welke weg zijn en welke niet aankwamen. Zolang de beschikking niet weg is, houdt de betaalrun de betaling tegen.',
        ),
        stappen(
          'Te printen: kies “Printbestand maken”. U krijgt één PDF met een adressenblad en daarna alle brieven. Geef ze aan de post en kies “Vandaag aan de post gegeven”, of “Op een andere dag” als ze eerder weggingen.',
          'Te versturen: brieven per e-mail gaan vanzelf. Lukt het even niet, dan probeert het systeem het ongeveer drie dagen lang opnieuw. U ziet wanneer de volgende poging is. “Alle e-mails nu versturen” wacht daar niet op.',
          'Mislukt: kies een ander e-mailadres, stuur de brief per post of reik hem uit. Zijn er veel mislukt door een storing, kies dan “Alles opnieuw versturen”.',
          'Verzonden: komt een brief terug, kies dan “Teruggekomen”. Daarna stuurt u hem op een andere manier.',
        ),
        tip(
          'Een besluit gaat alleen per e-mail als de ontvanger dat wil (art. 2:14 Awb). Dat legt u vast bij de zaak, onder Brieven.',
        ),
      ],
    },
    {
      id: 'dossier',
      titel: 'Het dossier en GWS',
      paginas: [],
      blokken: [
        alinea(
          'Bij een zaak, onder Documenten, maakt u het hele dossier als één PDF: het verloop, de regels, de berekeningen, de termijnen, de besluiten en alle brieven. In de zip zitten ook de documenten zelf. Het burgerservicenummer staat er alleen in als u erom vraagt. Dat komt in het logboek.',
        ),
        alinea(
          'Onder GWS-checklist staat na elk besluit wat u in GWS invult, met de waarden erbij. U kopieert ze één voor één of als hele lijst, en vinkt af wat klaar is.',
        ),
      ],
    },
    {
      id: 'taak',
      titel: 'Een taak doen',
      paginas: [],
      blokken: [
        alinea(
          'Een taak is een kort formulier. Wat al bekend is, staat er al in. Onder het formulier staat wat er gebeurt als u klaar bent: welke brieven weggaan en welke termijn begint.',
        ),
        stappen(
          'Vul de vragen in. Alles wat u typt, wordt meteen als concept bewaard.',
          'Bekijk de voorbeelden van de brieven voordat u afrondt.',
          'Kies de knop onder het formulier, bijvoorbeeld “Besluit vaststellen”.',
          'Klopt er iets niet? Bovenaan staat wat er mis is. Klik op de melding om naar het veld te gaan.',
        ),
        tip(
          'Was een collega u voor? Dan ziet u beide antwoorden naast elkaar, met wie wat wanneer invulde. U kiest per veld. Er gaat niets verloren.',
        ),
      ],
    },
    {
      id: 'aanvraag',
      titel: 'Een nieuwe aanvraag invoeren',
      paginas: ['aanvraag'],
      blokken: [
        alinea(
          'Het formulier volgt het landelijke aanvraagformulier. De datum van ontvangst telt: die bepaalt welke regels gelden en wanneer de termijnen beginnen.',
        ),
        stappen(
          'Vul de gegevens van de werknemer, de werkgever en het werk in.',
          'Voeg de arbeidsovereenkomst en andere stukken toe. PDF, foto’s en Word kunnen.',
          'Kies “Aanvraag indienen”. De zaak krijgt een nummer, en de ontvangstbevestiging gaat weg.',
        ),
        tip('Hoort de aanvraag bij een andere gemeente? Dan zegt de eerste taak dat, met het artikel.'),
      ],
    },
    ...HOOFDSTUKKEN_BETALEN,
    {
      id: 'meting',
      titel: 'Een loonwaardemeting uitwisselen',
      paginas: [],
      blokken: [
        alinea(
          'Na de taak “Loonwaardemeting aanvragen” staat de aanvraag op het tabblad “Documenten”: één bladzijde als pdf, en dezelfde gegevens als bestand voor het systeem van het loonwaardebureau. Er staat geen BSN in.',
        ),
        stappen(
          'Stuur de aanvraag naar het loonwaardebureau. Het kenmerk komt terug in het rapport.',
          'Open de taak voor het rapport. Kwam het rapport als JSON, kies dan “Rapport overnemen uit een bestand”. U ziet wat erin staat en wat niet past bij de aanvraag.',
          'Kies “Antwoorden invullen”, kijk ze na en rond de taak af. Pas dan ligt de uitkomst vast.',
          'Een rapport als pdf voegt u toe bij Documenten.',
        ),
      ],
    },
    HOOFDSTUK_STARTEN,
    {
      id: 'verhuizing',
      titel: 'Een werknemer verhuist',
      paginas: ['overdrachten', 'brp-controle'],
      blokken: [
        alinea(
          'De gemeente waar de werknemer woont, betaalt. Verhuist hij binnen Nederland, dan stopt uw gemeente op de dag ervoor en neemt de nieuwe gemeente het over. Niemand hoeft een nieuwe aanvraag te doen.',
        ),
        stappen(
          'Meld de verhuizing in de zaak bij “Doorgeven of starten”, of vergelijk alle zaken met een lijst op de pagina “BRP-controle”.',
          'Controleer de verhuizing. Is er betaald voor dagen na de verhuizing, dan kiest u hoe dat wordt geregeld. De brieven gaan dezelfde dag naar werkgever en werknemer.',
          'Bel de nieuwe gemeente. Het pakket staat in haar postvak, of u downloadt het bij “Overdrachten”. Het is versleuteld.',
          'Krijgt u zelf een pakket, open het dan bij “Overdrachten” en kies “Zaak beginnen”. In de taak controleert u de inschrijving en neemt u het besluit.',
        ),
        alinea(
          'Verrekenen de gemeenten samen, dan houdt de werkgever het geld. De nieuwe gemeente ziet bij “Verrekeningen” wat zij aan u moet betalen, met uw kenmerk en rekening, en legt daar haar betaling vast. U legt de ontvangst vast zoals bij een werkgever.',
        ),
        alinea(
          'Kan de andere gemeente het pakket niet openen, of is het verlopen? Kies bij “Overdrachten” voor “Opnieuw maken” en stuur het nieuwe bestand. Vindt u later nog dat u te veel betaalde, dan maakt het systeem zelf een nieuw pakket.',
        ),
        tip(
          'Verrekenen met subsidie voor andere werknemers kan, maar de wettelijke basis is onzeker. Het gaat af van de volgende betalingen aan dezelfde werkgever. Overleg eerst met een jurist.',
        ),
        tip(
          'Heeft de andere gemeente een eigen systeem, wissel dan één keer sleutels. Bel en vergelijk de vingerafdruk voordat u haar sleutel bewaart.',
        ),
      ],
    },
    {
      id: 'agenda',
      titel: 'Weten wat er terugkomt',
      paginas: ['agenda'],
      blokken: [
        alinea(
          'In de agenda staan de heronderzoeken: het einde van een contract, een nieuwe meting, het einde van de vaste 50 procent, een verjaardag die het bedrag verandert. Kies een maand en een soort.',
        ),
        tip(
          'Wilt u dit ook in Outlook of een andere kalender zien? Open onder aan de pagina “Deze agenda in uw eigen kalender” en kies “Koppeling maken”. Neem het adres over, u ziet het maar één keer. Namen staan er niet in. Deel het adres niet: wie het heeft, ziet de agenda. Met “Koppeling intrekken” stopt het.',
        ),
      ],
    },
    {
      id: 'rekentool',
      titel: 'Een bedrag, betaaldag of termijn uitrekenen',
      paginas: ['rekentool'],
      blokken: [
        alinea(
          'De rekentool rekent precies zoals een besluit. U ziet de subsidie per maand met alle stappen, de betaaldagen van een jaar, en de laatste dag van een termijn.',
        ),
        beeld('rekentool', 'De rekentool met de stappen van een berekening.'),
        tip('De rekentool bewaart niets. U kunt dus gerust iets proberen.'),
      ],
    },
  ],
};
