import { alinea, beeld, type Hoofdstuk, stappen, tip } from '../gids.ts';

/** Paying the werkgevers, and the hours that decide what some of them get. */
export const HOOFDSTUKKEN_BETALEN: readonly Hoofdstuk[] = [
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
        'Kijk eerst naar de regels die aandacht vragen, en daarna naar de regels die anders zijn dan vorige maand. Boven de lijst kiest u wat u ziet. Klik op een werkgever om de regels te openen of te sluiten. In een lange lijst zijn de werkgevers eerst gesloten: u ziet dan wat elke werkgever krijgt, nu en vorige maand.',
        'Open een regel om te lezen hoe het bedrag is berekend, en waarom het anders is dan vorige maand.',
        'Mag een regel nu niet mee? Kies “Regel eruit halen” en schrijf op waarom. De regel komt terug in het volgende voorstel. Wie het geld vrijgeeft, ziet die regels onder “Niet in deze run”.',
        'Kies “Voorstel ter goedkeuring aanbieden”. Een collega die niet aan het voorstel werkte, geeft het geld vrij of stuurt het terug.',
        'Download het betaalbestand, lever het aan bij de bank en kies “Bestand is bij de bank”.',
        'Lees het bericht van de bank in (pain.002, camt.053 of CSV). U ziet eerst wat erin staat. Wat terugkomt, staat bovenaan de pagina “Betalen” tot het opnieuw is betaald, en in de volgende betaalrun. Komt maar een deel terug, dan gaat alleen dat deel opnieuw mee. Hoort een betaling bij een andere betaalrun, dan ziet u welke: lees het bestand daar ook in.',
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
        'Betaalt een werkgever terug, dan leest de administratie het bestand van de bank in onder “Ontvangsten van de bank”, op de pagina “Verrekeningen”. Het systeem stelt per ontvangst een zaak voor, met het kenmerk en het rekeningnummer. Kloppen zaak en bedrag precies, dan staat de keuze klaar. Bij een deel, te veel of geen kenmerk kiest u zelf. Een ontvangst telt één keer, ook als u hetzelfde bestand nog eens inleest. Lijkt een ontvangst op een die al is vastgelegd, dan staat er “Waarschijnlijk dezelfde”. Is het echt een andere, kies dan de zaak en schrijf op waarom.',
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
    paginas: ['uren', 'inleesverslagen'],
    blokken: [
      alinea(
        'Bij een min-maxcontract of een 0-urencontract betaalt u achteraf, op de uren waarover loon is betaald. Bij “Betalen” vindt u het tabblad “Uren aanleveren”: per werkgever welke maanden nog ontbreken, en uiterlijk wanneer.',
      ),
      stappen(
        'Kies bij een werkgever “Lijst om in te vullen”. Dat is een bestand voor Excel met een regel per werknemer en maand, zonder BSN. Met “E-mailtekst tonen” hebt u ook de tekst erbij.',
        'Komt de lijst terug? Lees hem in onder “Uren uit een bestand”. U ziet eerst per regel wat er verandert. Zit er één fout in, dan wordt er niets vastgelegd en leest u in welke regel en kolom.',
        'Een export uit Suwinet leest u daar ook in. De zaak wordt gevonden met het BSN, en het BSN komt nergens op het scherm.',
        'Krijgt u een loonstrook of een telefoontje? Open de zaak, tabblad “Uren”, en kies “Invoeren”. U kunt de loonstrook erbij bewaren.',
        'Van elk bestand blijft een verslag bewaard, zonder BSN en zonder namen: bij “Zaken”, tabblad “Inleesverslagen”. Hetzelfde bestand nog een keer inlezen verandert niets; u ziet dan wanneer het al is ingelezen.',
      ),
      tip(
        'Een loonstrook van vier weken telt naar dagen in de maanden waarin die weken vallen. Zeggen twee bronnen iets anders over een dag, dan geldt wat het laatst is vastgelegd: dat is een landelijke aanname. Bij het inlezen ziet u welke uren daardoor niet meer tellen. Wat daarvoor was opgegeven, blijft te zien en kunt u met een reden intrekken.',
      ),
      tip(
        'Is het kwartaal al verrekend, dan gaan de uren mee met een volgend kwartaal. Dat staat bij de maand. De vaste betaling wacht nooit op uren.',
      ),
    ],
  },
];
