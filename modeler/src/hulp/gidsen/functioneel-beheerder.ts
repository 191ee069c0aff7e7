import { alinea, beeld, type Gids, stappen, tip } from '../gids.ts';

/** For who makes the local variant. */
export const GIDS_FUNCTIONEEL_BEHEERDER: Gids = {
  id: 'functioneel-beheerder',
  titel: 'Gids voor de functioneel beheerder',
  voor: 'U legt vast hoe uw gemeente werkt: instellingen, regels, formulieren, brieven en het diagram. De wet bewaakt de grenzen.',
  rollen: ['functioneel_beheerder'],
  hoofdstukken: [
    {
      id: 'concept',
      titel: 'Een nieuwe versie beginnen',
      paginas: ['varianten'],
      blokken: [
        alinea(
          'Een variant is het landelijke werkproces plus de afwijkingen van uw gemeente. Wat gepubliceerd is, verandert nooit meer. Wilt u iets wijzigen, dan begint u een concept.',
        ),
        stappen(
          'Ga naar “Varianten” en kies “Concept beginnen”.',
          'Kies vanaf welke dag de versie geldt. Die dag mag in het verleden liggen.',
          'Noem het besluit waarmee de gemeente de versie vaststelt, als dat er al is.',
        ),
        tip(
          'Een andere gemeente kan haar variant als bestand met u delen. Kies dan “Bestand importeren”. U ziet eerst wat erin staat.',
        ),
      ],
    },
    {
      id: 'regio',
      titel: 'Samen met de regio',
      paginas: [],
      blokken: [
        alinea(
          'Hoort uw gemeente bij een regio, dan ziet u boven aan “Varianten” ook de regio staan. Wat de regio vastlegt, geldt in elke gemeente van de regio. Legt een gemeente zelf iets anders vast, dan gaat dat voor.',
        ),
        stappen(
          'Kies de regio en daarna “Concept beginnen”. U werkt verder zoals bij een versie van uw gemeente.',
          'Preferent toetst de waarden aan de wet, ook samen met de waarden van elke gemeente. Een blokkade noemt de gemeente en het artikel.',
          'Een collega van uw gemeente of van een andere gemeente van de regio controleert en publiceert.',
          'Nieuwe zaken in alle gemeenten volgen de versie. Lopende zaken zet elke gemeente zelf over, bij haar eigen versie onder “Lopende zaken”.',
        ),
        tip(
          'Bij een instelling ziet u wat landelijk geldt, wat de regio vastlegde en waarom, en wat uw gemeente kiest.',
        ),
      ],
    },
    {
      id: 'instellingen',
      titel: 'Instellingen wijzigen',
      paginas: ['varianten/parameters'],
      blokken: [
        alinea(
          'De instellingen staan per stap. Bij elke instelling ziet u de landelijke waarde, uw eigen waarde en de grens die de wet stelt, met het artikel. Kiest u iets wat niet mag, dan blijft uw keuze staan, met de reden en de waarde die wel mag.',
        ),
        beeld('instellingen', 'Instellingen van een stap, met de landelijke en de eigen waarde.'),
        stappen(
          'Kies een stap en een instelling.',
          'Kies of typ uw eigen waarde.',
          'Schrijf de motivering. Die komt letterlijk in de bijlage bij de verordening.',
          'Met “Terug naar landelijk” vervalt de afwijking.',
          'Naast het veld ziet u of uw keuze is bewaard. Lukt het bewaren niet, dan blijft uw keuze in het veld staan en kunt u het opnieuw proberen.',
        ),
      ],
    },
    {
      id: 'regels',
      titel: 'Een regel met een voorwaarde maken',
      paginas: ['varianten/regels', 'varianten/proberen'],
      blokken: [
        alinea(
          'Geldt een waarde alleen in sommige zaken, maak dan een regel als zin: als de werkgever een uitzendbureau is, dan is de tijd tussen twee rappels 5 werkdagen.',
        ),
        stappen(
          'Kies “Regel toevoegen” en stel de zin samen uit de lijsten.',
          'Schrijf de motivering.',
          'Zet er een voorbeeld bij: een zaak en wat eruit hoort te komen. Preferent controleert het bij elke wijziging.',
          'Spreken twee regels elkaar tegen, dan staat dat erbij. Geef de belangrijkste de hoogste plaats.',
        ),
        tip('Met “Probeer uit” vult u feiten in en ziet u welke waarde geldt, en welke regel dat bepaalt.'),
      ],
    },
    {
      id: 'diagram',
      titel: 'Het diagram aanpassen',
      paginas: ['varianten/diagram'],
      blokken: [
        alinea(
          'Kies eerst het proces: de aanvraag, of iets dat later komt, zoals een verlenging, een wijziging of een eindafrekening. Bij elk proces staat of uw versie het wijzigt. Alleen in het proces van de betaalrun kunt u geen eigen stappen zetten, want een betaalrun hoort niet bij één zaak.',
        ),
        alinea(
          'U kunt stappen toevoegen, hernoemen en verplaatsen. Een stap die de wet verplicht, kunt u niet weghalen; Preferent zegt dan waarom. Naast het diagram staat dezelfde inhoud als tabel. Daarmee werkt u zonder muis.',
        ),
        beeld('diagram', 'Het diagram van een concept, met de tabel van de stappen.'),
        stappen(
          'Kies een stap in het diagram of in de tabel.',
          'Voeg daarachter een taak, een e-mail of een wachtstap toe.',
          'Kies de rol en het formulier van een nieuwe taak.',
          'Bij een eigen keuze kiest u per pad wanneer een zaak die kant op gaat: een gegeven van de zaak, een eigen vraag of een instelling, en de waarde.',
          'Schrijf bij elke gewijzigde stap waarom uw gemeente dat zo doet.',
        ),
        tip(
          'Met Ctrl+Z maakt u een wijziging ongedaan. Wat u doet, wordt vanzelf bewaard. Lukt dat niet, dan blijft uw diagram in deze browser staan. Als u terugkomt, kunt u het terughalen.',
        ),
      ],
    },
    {
      id: 'formulieren-en-brieven',
      titel: 'Formulieren en brieven aanpassen',
      paginas: ['varianten/formulieren', 'varianten/brieven'],
      blokken: [
        alinea(
          'Een formulier krijgt eigen vragen, uitleg en volgorde. Een vraag die een latere stap nodig heeft, blijft staan. In een brief past u de tekst per blok aan. Gegevens van de zaak staan erin als blokjes; de bezwaarclausule van een beschikking kan er niet uit.',
        ),
        alinea(
          'Boven een formulier staan naam, uitleg en meldingen; die en de tekst op de knop wijzigt u ook. Een landelijke melding kan niet weg, haar woorden mag u wijzigen.',
        ),
        stappen(
          'Kies bij Brieven “Eigen brief maken”. Vul in aan wie de brief gaat en hoe, en schrijf de tekst. Een eigen brief is een kennisgeving; een besluit blijft een landelijke brief.',
          'Bekijk de brief met “Voorbeeld als pdf”, schrijf de motivering en bewaar.',
          'Kies de brief bij Diagram, bij een eigen stap “E-mail of brief” of bij een eigen taak. Na die stap gaat hij uit.',
          'Verwijderen kan als geen stap de brief meer verstuurt.',
        ),
        tip(
          'Met “Terug naar landelijk” zet u één onderdeel terug. Met “Terughalen” komt het weer zoals het was, zolang u in de versie bent.',
        ),
      ],
    },
    {
      id: 'proefdraaien',
      titel: 'Zien wat een wijziging doet',
      paginas: ['proefdraaien', 'varianten/proefdraaien', 'varianten/lopende-zaken'],
      blokken: [
        alinea(
          'Voordat u publiceert, laat u bedachte zaken door uw concept lopen, en door de versie die nu geldt. U ziet naast elkaar: taken, brieven, doorlooptijden, betaaldagen en bedragen. Er gaat niets de deur uit.',
        ),
        stappen(
          'Kies hoeveel zaken u wilt en hoe ze verdeeld zijn.',
          'Kies “Proefdraaien”. U kunt gewoon doorwerken of stoppen.',
          'Lees de verschillen. Open een zaak om haar stap voor stap te volgen.',
        ),
      ],
    },
    {
      id: 'verschillen',
      titel: 'Verschillen bekijken',
      paginas: ['verschillen', 'varianten/verschil'],
      blokken: [
        alinea(
          'Kies twee versies. Preferent zegt in zinnen wat er anders is, en wat dat betekent: ⚖ rechtsgevolg, ✎ werkgevolg of ⬚ alleen opmaak. In de diagrammen staat bij elk gewijzigd onderdeel het nummer van de zin.',
        ),
      ],
    },
    {
      id: 'bijlage-en-invoering',
      titel: 'De bijlage en de invoering',
      paginas: ['bijlage', 'verschillenanalyse', 'implementatieplan'],
      blokken: [
        alinea(
          'Boven elke versie staan haar documenten: de bijlage, de verschillenanalyse, het implementatieplan, de statusrapportage en de kick-off. Zij volgen uit wat u hebt vastgelegd, ook de reden bij een waarschuwing.',
        ),
        alinea(
          'In het implementatieplan zegt u bij elke actie hoe ver zij is en wie haar doet, met een opmerking. Was een collega u voor, dan ziet u wat er nu staat en wat u koos, en kiest u.',
        ),
      ],
    },
    {
      id: 'landelijke-update',
      titel: 'Een nieuwe landelijke versie overnemen',
      paginas: ['updates'],
      blokken: [
        alinea(
          'Verschijnt er een nieuwe landelijke versie, dan legt Preferent die naast uw variant. Wat past, neemt u in één keer over. Waar landelijk en uw gemeente allebei iets wijzigden, krijgt u een vraag met beide waarden en het artikel. Het resultaat is een concept.',
        ),
      ],
    },
    {
      id: 'publiceren',
      titel: 'Laten controleren en publiceren',
      paginas: [],
      blokken: [
        stappen(
          'Los de blokkades op en lees de waarschuwingen.',
          'Kies “Ter controle aanbieden”.',
          'Een collega die niet aan deze versie werkte, bekijkt haar en kiest “Goedkeuren en publiceren”, of stuurt haar terug met een reden.',
          'Nieuwe zaken volgen de versie vanaf haar ingangsdatum. Ook een proces dat daarna in een zaak begint, zoals een verlenging, volgt haar. Wat al loopt, houdt zijn versie, totdat u het overzet.',
        ),
        tip('Bij “Lopende zaken” ziet u vooraf wat overzetten voor elke zaak betekent. U kunt het ongedaan maken.'),
      ],
    },
    {
      id: 'storingen',
      titel: 'Storingen oplossen',
      paginas: ['storingen'],
      blokken: [
        alinea(
          'Kon de server iets niet afmaken, bijvoorbeeld een brief, dan staat het bij de storingen. Er is niets verloren. Kies “Opnieuw proberen” als de oorzaak weg is.',
        ),
      ],
    },
  ],
};
