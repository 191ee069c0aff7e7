/** What `help` prints. */
export const HULP = `Hulpmiddelen voor loonkostensubsidie (LKS)

Gebruik: npm run -s lks -- OPDRACHT OPTIES

bereken   het bedrag per maand, met de stappen en de artikelen
  --peildatum 2026-01-01       datum waarvan het minimumloon geldt
  --geboortedatum 1990-05-01   geboortedatum van de werknemer
  --loonwaarde 60              loonwaarde in hele procenten (niet nodig bij --forfaitair)
  --uren 40                    afgesproken uren per week
  --voltijd 38                 uren van een voltijdbaan in vergelijkbaar werk
  --forfaitair                 50% zonder gemeten loonwaarde, in de eerste zes maanden
  --begin 2026-01-01           begin van de dienstbetrekking: bewaakt de zes maanden
  --nad 40                     normale arbeidsduur van de sector (alleen tot en met 2023)
  --basis R                    R: referentiemaandloon, U: uurloon x 156
  --bbl                        werknemer in een leerwerktraject (bbl)

kalender  de betaaldagen van een gemeente
  --gemeente olst-wijhe --jaar 2026

termijn   de laatste dag van een termijn
  --van 2026-04-01             dag van de gebeurtenis; de dag erna is de eerste dag
  --werkdagen 10, --weken 5, --maanden 6 of --dagen 5
  --opschorting VAN/TOT        eerste dag dat de klok stilstaat / eerste dag dat hij weer loopt; mag vaker

bijlage  de bijlage bij de verordening als bestand, van de versie die vandaag geldt
  --gemeente olst-wijhe
  --formaat pdf                pdf (PDF/UA-1), pdfa (PDF/A-2a), docx, html of json
  --uit bijlage.pdf            pas als alles klaar is, staat het bestand er
  --peildatum 2026-03-01       de versie die op deze dag geldt, of
  --versie 2026-01-01          een gepubliceerde versie, of
  --variant BESTAND.json       een versie uit een bestand, met CONCEPT erop
  --delen stappen,afwijkingen  alleen deze hoofdstukken
  --concept                    zet CONCEPT op elke bladzijde

betaalbestanden  de bestanden van een vrijgegeven betaalrun: SEPA, betaalopdracht, journaal en betaalspecificaties
  --gemeente olst-wijhe --maand 2026-03
  --uit MAP                    een map; die wordt gemaakt als zij er nog niet is. Elk bestand staat er pas als het klaar is
  --nummer 2                   alleen deze betaalrun, als er meer zijn in de maand
  --boeking samen              de bank boekt één bedrag, in plaats van elke betaling apart

betaalvoorstellen  de voorstellen van een maand in één keer; met SQLite moet de server gestopt zijn
  --maand 2026-03
  --alle                       voor elke gemeente van deze installatie, of
  --gemeente olst-wijhe        voor één gemeente; wie al een voorstel heeft, wordt overgeslagen
  --uit MAP                    ook de bestanden (SEPA en CSV) van de betaalruns die in die maand zijn vrijgegeven

verschil  wat een gemeente anders doet, in zinnen, met het gevolg: rechtsgevolg, werkgevolg of opmaak
  --gemeente olst-wijhe
  --tegen landelijk            of landelijk-2026-01-01, of de naam van een andere gemeente
  --peildatum 2026-03-01       de versie die op deze dag geldt; anders die van vandaag
  --zonder-opmaak              laat weg wat alleen anders getekend of geschreven is

bpmn-verschil OUD.bpmn NIEUW.bpmn
  wat twee diagrammen anders zeggen; ook met --zonder-opmaak

controleer BESTAND.bpmn of VARIANT.json
  of een diagram of een variant gebruikt mag worden: vorm, regels voor tekenen, uitvoerbaar, grenzen van de wet

proefdraaien  verzonnen zaken door twee versies van het proces: wat verandert er?
  --gemeente olst-wijhe        de versie van nu naast het landelijke proces
  --variant BESTAND.json       deze versie naast de versie van nu
  --zaken 1000 --seed 7        hetzelfde getal geeft dezelfde zaken; de voortgang staat op stderr

simuleer  een verzonnen jaar van een gemeente, dag voor dag: aanvragen, besluiten, betaalruns met vier ogen, de bank,
  uren, verrekeningen, wijzigingen, verhuizingen, bezwaar; een minimumloon dat nog niet bekend is, wordt aangenomen en genoemd
  --gemeente olst-wijhe --jaar 2026
  --zaken 200 --seed 7         hetzelfde getal geeft hetzelfde jaar, tot op de cent
  --storingen 20               zo vaak stopt de server midden in het werk; de uitkomst blijft gelijk
  --maanden 6                  alleen de eerste maanden van het jaar

wachtwoord  een tijdelijk wachtwoord, als geen beheerder meer kan inloggen; met SQLite moet de server gestopt zijn
  --gebruiker beheerder        het account; DATA_DIR of MONGODB_URI zegt waar de gegevens staan

Met --json is het antwoord JSON.
De uitgangscode is 0 als het lukt en 2 bij een fout. Bij verschil, bpmn-verschil en controleer: 1 als er iets is gevonden.
Bij betaalbestanden: 1 als er in die maand niets is vrijgegeven. Bij betaalvoorstellen: 1 als een voorstel niet lukt.
Bij simuleer: 1 als de boeken niet sluiten.`;
