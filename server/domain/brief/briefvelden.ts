/** A fact that letters can name, with the words for it in plain Dutch. */
export interface Briefveld {
  /** Path in the data of a letter: "werknemer.naam". */
  readonly pad: string;
  readonly naam: string;
  /** How it is written in a letter when not as it is. */
  readonly vorm?: 'datum' | 'euro' | 'getal' | 'contractsoort' | 'regels';
  /** Known in every letter of every zaak, so that each text may name it. */
  readonly altijd?: true;
}

/** Every fact that a letter text can name. A test holds it against the national letters and the data that letters get. */
export const BRIEFVELDEN: readonly Briefveld[] = [
  { pad: 'werknemer.naam', naam: 'Naam werknemer', altijd: true },
  { pad: 'werkgever.naam', naam: 'Naam werkgever', altijd: true },
  { pad: 'werkgever.contactpersoon', naam: 'Contactpersoon werkgever', altijd: true },
  { pad: 'werkgever.iban', naam: 'IBAN werkgever' },
  { pad: 'werkgever.tenaamstelling', naam: 'Rekening op naam van' },
  { pad: 'kenmerk', naam: 'Kenmerk (zaaknummer)', altijd: true },
  { pad: 'datum', naam: 'Datum van de brief', vorm: 'datum', altijd: true },
  { pad: 'aanvraag.datum', naam: 'Datum aanvraag', vorm: 'datum', altijd: true },
  { pad: 'dienstverband.functie', naam: 'Functie', altijd: true },
  { pad: 'dienstverband.begindatum', naam: 'Begin dienstverband', vorm: 'datum', altijd: true },
  { pad: 'dienstverband.contractsoort', naam: 'Soort contract', vorm: 'contractsoort', altijd: true },
  { pad: 'dienstverband.urenPerWeek', naam: 'Uren per week', vorm: 'getal', altijd: true },
  { pad: 'dienstverband.voltijdUren', naam: 'Uren van een volledige werkweek', vorm: 'getal', altijd: true },
  { pad: 'gemeente.naam', naam: 'Naam gemeente', altijd: true },
  { pad: 'gemeente.afdeling', naam: 'Afdeling van de gemeente', altijd: true },
  { pad: 'gemeente.telefoon', naam: 'Telefoonnummer gemeente', altijd: true },
  { pad: 'gemeente.bereikbaar', naam: 'Wanneer de gemeente bereikbaar is', altijd: true },
  { pad: 'gemeente.email', naam: 'E-mailadres gemeente', altijd: true },
  { pad: 'gemeente.website', naam: 'Website gemeente', altijd: true },
  { pad: 'gemeente.postadres', naam: 'Postadres gemeente', altijd: true },
  { pad: 'gemeente.bezwaaradres', naam: 'Adres voor bezwaar', vorm: 'regels' },
  { pad: 'gemeente.verordening', naam: 'Naam van de verordening', altijd: true },
  { pad: 'loonwaarde.percentage', naam: 'Loonwaarde in procenten' },
  { pad: 'loonwaarde.meetdatum', naam: 'Datum loonwaardemeting', vorm: 'datum' },
  { pad: 'verlenging.lksTotEnMet', naam: 'Subsidie loopt tot en met', vorm: 'datum' },
  { pad: 'verlenging.contractTotEnMet', naam: 'Contract loopt tot en met', vorm: 'datum' },
  { pad: 'verlenging.loonwaardeTot', naam: 'Loonwaarde geldt tot', vorm: 'datum' },
  { pad: 'hermeting.percentage', naam: 'Nieuwe loonwaarde in procenten' },
  { pad: 'hermeting.vorigPercentage', naam: 'Loonwaarde waarmee nu wordt gerekend' },
  { pad: 'hermeting.verschil', naam: 'Verschil in loonwaarde' },
  { pad: 'hermeting.meetdatum', naam: 'Datum nieuwe meting', vorm: 'datum' },
  { pad: 'hermeting.zienswijzeTekst', naam: 'Reactie op het voornemen' },
  { pad: 'wijziging.omschrijving', naam: 'Wat er verandert' },
  { pad: 'wijziging.ingangsdatum', naam: 'Ingangsdatum van de wijziging', vorm: 'datum' },
  { pad: 'wijziging.urenPerWeek', naam: 'Nieuwe uren per week', vorm: 'getal' },
  { pad: 'wijziging.oudeUren', naam: 'Uren per week voor de wijziging', vorm: 'getal' },
  { pad: 'wijziging.oudCent', naam: 'Bedrag per maand voor de wijziging', vorm: 'euro' },
  { pad: 'wijziging.nieuwCent', naam: 'Bedrag per maand na de wijziging', vorm: 'euro' },
  { pad: 'wijziging.zienswijzeTekst', naam: 'Reactie op het voornemen over de wijziging' },
  { pad: 'aan_werknemer', naam: 'De brief is voor de werknemer' },
  { pad: 'verlenging.meten', naam: 'De loonwaarde moet opnieuw worden gemeten' },
  { pad: 'gesprek.datum', naam: 'Datum gesprek', vorm: 'datum' },
  { pad: 'gesprek.samenvatting', naam: 'Samenvatting van het gesprek' },
  { pad: 'forfaitair', naam: 'Het bedrag is forfaitair' },
  { pad: 'rappelnummer', naam: 'Nummer van de herinnering' },
  { pad: 'uiterlijk', naam: 'Uiterste datum voor de lezer', vorm: 'datum' },
  { pad: 'uitstelreden', naam: 'Reden van uitstel' },
  { pad: 'afwijzingsreden', naam: 'Reden van afwijzing' },
  { pad: 'afwijzingsgrondslag', naam: 'Wetsartikel van de afwijzing' },
  { pad: 'betaalregel', naam: 'Wanneer wij betalen' },
  { pad: 'variabelregel', naam: 'Hoe vaak wij verrekenen' },
  { pad: 'besluit.grondslag', naam: 'Wetsartikel van het besluit' },
  { pad: 'besluit.ingangsdatum', naam: 'Ingangsdatum subsidie', vorm: 'datum' },
  { pad: 'besluit.einddatum', naam: 'Einddatum subsidie', vorm: 'datum' },
  { pad: 'besluit.volgendeMeting', naam: 'Volgende loonwaardemeting', vorm: 'datum' },
  { pad: 'besluit.toelichting', naam: 'Toelichting bij het besluit' },
  { pad: 'besluit.bezwaarTot', naam: 'Laatste dag voor bezwaar, als de brief op zijn datum weggaat', vorm: 'datum' },
  { pad: 'besluit.onbekendVanaf', naam: 'Minimumloon onbekend vanaf', vorm: 'datum' },
  { pad: 'verrekening.periode', naam: 'Maanden van de verrekening' },
  { pad: 'verrekening.bedragCent', naam: 'Bedrag van de verrekening', vorm: 'euro' },
  { pad: 'verrekening.drempelCent', naam: 'Drempel van de terugvordering', vorm: 'euro' },
  { pad: 'verrekening.rekening', naam: 'Rekening van de gemeente' },
  { pad: 'verrekening.wachtOpUren', naam: 'Maanden zonder uren', vorm: 'regels' },
  { pad: 'einde.datum', naam: 'Laatste dag van de subsidie', vorm: 'datum' },
  { pad: 'einde.reden', naam: 'Reden van het einde' },
  { pad: 'einde.toelichting', naam: 'Toelichting bij het einde' },
  { pad: 'besluit.berekening.bedragPerMaandCent', naam: 'Bedrag per maand', vorm: 'euro' },
  { pad: 'besluit.eersteBetaling.betaaldag', naam: 'Datum eerste betaling', vorm: 'datum' },
  { pad: 'besluit.eersteBetaling.bedragCent', naam: 'Bedrag eerste betaling', vorm: 'euro' },
  { pad: 'herziening.datum', naam: 'Dag van het nieuwe minimumloon', vorm: 'datum' },
  { pad: 'herziening.oudCent', naam: 'Bedrag per maand voor de herziening', vorm: 'euro' },
  { pad: 'herziening.nieuwCent', naam: 'Bedrag per maand na de herziening', vorm: 'euro' },
  { pad: 'bezwaar.ontvangenOp', naam: 'Datum ontvangst bezwaar', vorm: 'datum' },
  { pad: 'bezwaar.besluitdatum', naam: 'Datum besluit waartegen bezwaar', vorm: 'datum' },
  { pad: 'bezwaar.besluitnaam', naam: 'Besluit waartegen bezwaar' },
  { pad: 'bezwaar.beslissenVoor', naam: 'Laatste dag voor de beslissing op bezwaar', vorm: 'datum' },
  { pad: 'bezwaar.indiener', naam: 'Wie bezwaar maakt' },
  { pad: 'bezwaar.verzuim', naam: 'Wat er in het bezwaar ontbreekt' },
  { pad: 'bezwaar.verzuimTot', naam: 'Laatste dag om het bezwaar aan te vullen', vorm: 'datum' },
  { pad: 'bezwaar.hoorzittingOp', naam: 'Datum hoorzitting', vorm: 'datum' },
  { pad: 'bezwaar.hoorzittingTijd', naam: 'Tijd hoorzitting' },
  { pad: 'bezwaar.hoorzittingPlaats', naam: 'Plaats hoorzitting' },
  { pad: 'bezwaar.verdagingsreden', naam: 'Reden van verdaging' },
  { pad: 'bezwaar.uitkomst', naam: 'Uitkomst van het bezwaar' },
  { pad: 'bezwaar.motivering', naam: 'Motivering van de beslissing op bezwaar' },
  { pad: 'besluit.beroepTot', naam: 'Laatste dag voor beroep, als de brief op zijn datum weggaat', vorm: 'datum' },
  { pad: 'bezwaar.nietHorenReden', naam: 'Waarom er geen hoorzitting was' },
  { pad: 'verhuizing.datum', naam: 'Datum verhuizing (BRP)', vorm: 'datum' },
  { pad: 'verhuizing.laatsteDag', naam: 'Laatste dag subsidie voor de verhuizing', vorm: 'datum' },
  { pad: 'verhuizing.nieuweGemeente', naam: 'Nieuwe woongemeente' },
  { pad: 'verhuizing.voorzieningen', naam: 'Voorzieningen die meegaan naar de nieuwe gemeente' },
  { pad: 'verhuizing.overgedragen', naam: 'Wat aan de nieuwe gemeente wordt doorgegeven' },
  { pad: 'verhuizing.motivering', naam: 'Waarom na de verhuizing zo wordt verrekend' },
  {
    pad: 'verhuizing.vervangt',
    naam: 'Datum van het besluit dat na een verkeerde verhuisdatum is vervangen',
    vorm: 'datum',
  },
  { pad: 'verhuizing.alsnog', naam: 'Dagen waarover na de verbetering alsnog subsidie is' },
  { pad: 'verhuizing.teveelCent', naam: 'Te veel betaald na de verhuizing', vorm: 'euro' },
  { pad: 'verhuizing.teveelMaanden', naam: 'Maanden die te veel zijn betaald' },
  { pad: 'verhuizing.uiterlijk', naam: 'Uiterste datum om terug te betalen', vorm: 'datum' },
  { pad: 'verhuizing.rekening', naam: 'IBAN gemeente' },
  { pad: 'verhuizing.rekeningnaam', naam: 'Rekening gemeente op naam van' },
  { pad: 'overname.oudeGemeente', naam: 'Vorige woongemeente' },
  { pad: 'overname.voorzieningen', naam: 'Voorzieningen van de vorige gemeente' },
  { pad: 'overname.betaald', naam: 'Door de vorige gemeente al betaald' },
  { pad: 'overname.eersteDag', naam: 'Eerste dag na de verhuizing' },
  { pad: 'overname.vervangt', naam: 'Datum van het overnamebesluit dat is vervangen', vorm: 'datum' },
  { pad: 'overname.eerder', naam: 'Bedragen over de eerste dagen na de verhuizing' },
];

/** A placeholder of a letter text: "{{ … }}" or "{% … %}", also one that is not closed. One line at most. */
export const INVULVELD = /\{[{%].*?[}%]\}|\{[{%]/g;

/** How a fact is asked for in a letter text: "{{ aanvraag.datum | datum }}". */
export function makeInvulveld({ pad, vorm }: Briefveld): string {
  return vorm === undefined ? `{{ ${pad} }}` : `{{ ${pad} | ${vorm} }}`;
}

/** The words for a placeholder: "Naam werknemer", "Alleen bij: Einddatum subsidie". What nobody knows is said as it stands. */
export function nameInvulveld(code: string): string {
  const binnen = code.slice(2, -2).trim();
  if (binnen === 'else') return 'Anders';
  if (binnen === 'endif') return 'Einde van alleen bij';
  const als = /^if (\S+)$/.exec(binnen)?.[1];
  const pad = als ?? /^([A-Za-z0-9_.]+)( \| [a-z]+)?$/.exec(binnen)?.[1];
  const veld = BRIEFVELDEN.find((kandidaat) => kandidaat.pad === pad);
  if (veld === undefined) return code;
  return als === undefined ? veld.naam : `Alleen bij: ${veld.naam}`;
}
