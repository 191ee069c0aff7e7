import { alinea, beeld, type Gids, stappen, tip } from '../gids.ts';
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
          'Te versturen: brieven per e-mail gaan vanzelf. Lukt het even niet, dan probeert het systeem het later opnieuw.',
          'Mislukt: kies een ander e-mailadres, stuur de brief per post of reik hem uit.',
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
    {
      id: 'betalen',
      titel: 'De werkgevers betalen',
      paginas: ['betalen'],
      blokken: [
        alinea(
          'Elke maand rekent een betaalrun uit wat de werkgevers krijgen. Het geld moet uiterlijk de laatste werkdag vóór de 21e op de rekening staan. Komt die dag dichtbij, dan ziet u dat bovenaan de pagina “Betalen”.',
        ),
        beeld('betaalrun', 'Een voorstel voor een maand, met de uitleg van één regel.'),
        stappen(
          'Kies “Betaalrun beginnen”. Het voorstel bevat elke zaak waarvoor nog iets te betalen is, ook over eerdere maanden.',
          'Kijk eerst naar de regels die aandacht vragen. Open een regel om te lezen hoe het bedrag is berekend, en waarom het anders is dan vorige maand.',
          'Mag een regel nu niet mee? Kies “Regel eruit halen” en schrijf op waarom. De regel komt terug in het volgende voorstel.',
          'Kies “Voorstel ter goedkeuring aanbieden”. Een collega die niet aan het voorstel werkte, geeft het geld vrij of stuurt het terug.',
          'Download het betaalbestand, lever het aan bij de bank en kies “Bestand is bij de bank”.',
          'Lees het bericht van de bank in (pain.002, camt.053 of CSV). U ziet eerst wat erin staat. Wat terugkomt, staat in de volgende betaalrun.',
        ),
        tip(
          'Een vrijgegeven betaalrun verandert niet meer. Is er te veel betaald, dan wacht dat op de verrekening: het gaat niet stilletjes van een andere betaling af.',
        ),
        alinea(
          'Na elk kwartaal begint de verrekening vanzelf: uren achteraf, en wijzigingen van maanden die al betaald zijn. Op de pagina “Verrekeningen” ziet u per zaak wat er is verrekend, wat nog op uren wacht en wat werkgevers moeten terugbetalen. Valt er iets te verrekenen, dan staat de taak “Verrekening controleren” in de werkvoorraad.',
        ),
        tip(
          'Kreeg de werkgever te veel, dan kiest u hoe dat terugkomt: terugbetalen, of inhouden op latere maanden van dezelfde werknemer. De brief is dan een beschikking, waartegen bezwaar kan.',
        ),
        alinea(
          'Betaalt een werkgever terug, dan leest de administratie het bestand van de bank in onder “Ontvangsten van de bank”, op de pagina “Verrekeningen”. Het systeem stelt per ontvangst een zaak voor, met het kenmerk en het rekeningnummer. Kloppen zaak en bedrag precies, dan staat de keuze klaar. Bij een deel, te veel of geen kenmerk kiest u zelf. Een ontvangst telt één keer, ook als u hetzelfde bestand nog eens inleest.',
        ),
        tip('Kwam er te veel binnen, dan hoort de rest bij de werkgever. Het systeem zegt hoeveel u terugbetaalt.'),
        alinea(
          'Hoeft de werkgever een bedrag niet meer te betalen, kies dan “Kwijtschelden” bij wat er openstaat. U vult in hoeveel en waarom. Dat is een besluit: de werkgever krijgt meteen een brief met uw uitleg en kan bezwaar maken. Het recht per maand en wat al betaald is, veranderen niet.',
        ),
        tip(
          'Per zaak ziet u op het tabblad “Betalingen” van elke maand het recht, wat is betaald en waardoor er een verschil is.',
        ),
      ],
    },
    {
      id: 'uren',
      titel: 'Wisselende uren laten doorgeven',
      paginas: ['uren'],
      blokken: [
        alinea(
          'Bij een min-maxcontract of een 0-urencontract betaalt u achteraf, op de uren waarover loon is betaald. Op de pagina “Betalen” staat “Uren aanleveren”: per werkgever welke maanden nog ontbreken, en uiterlijk wanneer.',
        ),
        stappen(
          'Kies bij een werkgever “Lijst om in te vullen”. Dat is een bestand voor Excel met een regel per werknemer en maand, zonder BSN. Met “E-mailtekst tonen” hebt u ook de tekst erbij.',
          'Komt de lijst terug? Lees hem in onder “Uren uit een bestand”. U ziet eerst per regel wat er verandert. Zit er één fout in, dan wordt er niets vastgelegd en leest u in welke regel en kolom.',
          'Een export uit Suwinet leest u daar ook in. De zaak wordt gevonden met het BSN, en het BSN komt nergens op het scherm.',
          'Krijgt u een loonstrook of een telefoontje? Open de zaak, tabblad “Uren”, en kies “Invoeren”. U kunt de loonstrook erbij bewaren.',
          'Bewaar het verslag na het inlezen. Hetzelfde bestand nog een keer inlezen verandert niets.',
        ),
        tip(
          'Een loonstrook van vier weken telt naar dagen in de maanden waarin die weken vallen. De laatste opgave over een dag geldt. Wat daarvoor was opgegeven, blijft te zien en kunt u met een reden intrekken.',
        ),
        tip(
          'Is het kwartaal al verrekend, dan gaan de uren mee met een volgend kwartaal. Dat staat bij de maand. De vaste betaling wacht nooit op uren.',
        ),
      ],
    },
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
