import { formatBedrag } from '../bedrag/bedrag.ts';
import { type Csvcel, makeCsv } from '../csv.ts';
import { type Datum, formatDatum, formatMaand } from '../datum.ts';
import { type Betaalrunregel, listTeBetalen } from './betaalrun.ts';
import { listWerkgeverdelen } from './betaalspecificatie.ts';
import {
  type Betaalstuk,
  type Betaalstukinvoer,
  type Betaalstuktabel,
  formatAdres,
  formatIban,
  formatRegelstatus,
  formatSoort,
  makeKop,
  readOpdrachtdatum,
  sumBedrag,
} from './betaalstuk.ts';
import { toSepaTekst } from './sepa-tekst.ts';

const MAX_NAAM = 70;

/** The betaalopdracht of a run for the financiële administratie, with everything that the paper form of a gemeente asks. */
export function makeBetaalopdracht(invoer: Betaalstukinvoer): Betaalstuk {
  const { run, opdracht, uitvoerdatum, opRekening, kostensoort } = invoer;
  const regels = listTeBetalen(run);
  const datum = readOpdrachtdatum(run);
  const op = formatDatum(datum);
  return {
    ...makeKop(invoer, `Betaalopdracht loonkostensubsidie ${formatMaand(run.maand)}`),
    feiten: [
      ['Opdracht', opdracht],
      ['Datum', op],
      ['Betalen van', run.rekening === undefined ? '' : `${formatIban(run.rekening.iban)}, ${run.rekening.naam}`],
      ['Uit te betalen op', formatDatum(uitvoerdatum)],
      ['Op de rekening van de werkgever', `uiterlijk ${formatDatum(opRekening)}`],
      ['Kostensoort', kostensoort],
      ['Aantal betalingen', String(regels.length)],
      ['Totaal', formatBedrag(sumBedrag(regels))],
      ['Bijlage', 'de beschikkingen, te vinden bij het zaaknummer'],
      ['Verzending', 'naar de crediteurenadministratie'],
    ],
    tabellen: [tabelWerkgevers(invoer), tabelBetalingen(invoer)],
    ondertekening: [
      { rol: 'In opdracht van', naam: listMakers(invoer), datum: '' },
      { rol: 'Budgethouder', naam: naamVan(invoer, run.goedgekeurdDoor), datum: op },
    ],
    slot: [
      'Wie goedkeurde, staat vast in het systeem. Een handtekening op papier is alleen nodig als de gemeente dat afspreekt.',
    ],
  };
}

/** The same order as a table: one row for each payment, every field in it. */
export function makeBetaalopdrachtCsv(invoer: Betaalstukinvoer): string {
  const datum = readOpdrachtdatum(invoer.run);
  return makeCsv([KOLOMMEN, ...listTeBetalen(invoer.run).map((regel) => makeRij(invoer, datum, regel))]);
}

// helpers

const KOLOMMEN = [
  'Opdracht',
  'Datum',
  'Werkgever',
  'Adres',
  'Postcode',
  'Woonplaats',
  'KVK-nummer',
  'Crediteurnummer',
  'IBAN',
  'Ten name van',
  'Naam in bankbestand',
  'Bedrag',
  'Per',
  'Betalingsomschrijving',
  'Frequentie',
  'Uit te betalen op',
  'Op rekening uiterlijk',
  'Kostensoort',
  'In opdracht van',
  'Budgethouder',
  'Bijlage',
  'Zaaknummer',
  'Werknemer',
  'Personeelsnummer',
  'Maand',
  'Soort',
  'Kenmerk',
  'Status',
  'Status op',
  'Reden',
];

function makeRij(invoer: Betaalstukinvoer, datum: Datum, regel: Betaalrunregel): readonly Csvcel[] {
  const { run, opdracht, uitvoerdatum, opRekening, kostensoort } = invoer;
  const { werkgever, werknemer } = regel;
  const naam = werkgever.tenaamstelling ?? werkgever.naam;
  const { straat, postcode, plaats } = formatAdres(werkgever);
  return [
    opdracht,
    { datum },
    werkgever.naam,
    straat,
    postcode,
    plaats,
    werkgever.kvkNummer ?? '',
    werkgever.crediteurnummer ?? '',
    werkgever.iban ?? '',
    naam,
    toSepaTekst(naam, MAX_NAAM).tekst,
    { cent: regel.bedragCent },
    'maand',
    regel.omschrijving,
    formatFrequentie(regel.soort),
    { datum: uitvoerdatum },
    { datum: opRekening },
    kostensoort,
    listMakers(invoer),
    naamVan(invoer, run.goedgekeurdDoor),
    `beschikking ${regel.zaaknummer}`,
    regel.zaaknummer,
    werknemer.naam,
    werknemer.personeelsnummer ?? '',
    formatMaand(regel.maand),
    formatSoort(regel.soort),
    regel.id,
    formatRegelstatus(regel),
    regel.statusOp === undefined ? '' : { datum: regel.statusOp },
    regel.statusreden ?? '',
  ];
}

function tabelWerkgevers({ run }: Betaalstukinvoer): Betaalstuktabel {
  const delen = listWerkgeverdelen(run);
  return {
    kop: 'Per werkgever',
    koppen: [
      'Werkgever',
      'Adres',
      'Postcode',
      'Woonplaats',
      'Crediteurnummer',
      'IBAN werkgever',
      'Ten name van',
      'Aantal',
      'Bedrag',
    ],
    breedtes: [19, 14, 8, 11, 13, 19, 17, 6, 10],
    rechts: [7, 8],
    rijen: delen.map(({ werkgever, regels, totaalCent }) => {
      const { straat, postcode, plaats } = formatAdres(werkgever);
      const naam = werkgever.tenaamstelling ?? werkgever.naam;
      return [
        werkgever.naam,
        straat,
        postcode,
        plaats,
        listCrediteurnummers(regels).join(', '),
        formatIban(werkgever.iban),
        naam,
        String(regels.length),
        formatBedrag(totaalCent),
      ];
    }),
    totaal: [
      'Totaal',
      '',
      '',
      '',
      '',
      '',
      '',
      String(listTeBetalen(run).length),
      formatBedrag(sumBedrag(listTeBetalen(run))),
    ],
  };
}

/** The numbers that the zaken of one werkgever know; more than one when they differ, so that somebody sees it. */
function listCrediteurnummers(regels: readonly Betaalrunregel[]): readonly string[] {
  return [...new Set(regels.flatMap(({ werkgever: { crediteurnummer } }) => crediteurnummer ?? []))];
}

function tabelBetalingen({ run }: Betaalstukinvoer): Betaalstuktabel {
  const regels = listTeBetalen(run);
  return {
    kop: 'Betalingen',
    koppen: ['Kenmerk', 'Werkgever', 'Zaaknummer', 'Maand', 'Soort', 'Frequentie', 'Betalingsomschrijving', 'Bedrag'],
    breedtes: [18, 18, 9, 11, 10, 10, 25, 9],
    rechts: [7],
    rijen: regels.map((regel) => [
      regel.id,
      regel.werkgever.naam,
      regel.zaaknummer,
      formatMaand(regel.maand),
      formatSoort(regel.soort),
      formatFrequentie(regel.soort),
      regel.omschrijving,
      formatBedrag(regel.bedragCent),
    ]),
    totaal: ['Totaal', '', '', '', '', '', '', formatBedrag(sumBedrag(regels))],
  };
}

function formatFrequentie(soort: string): string {
  return soort === 'vast' ? 'maandelijks' : 'eenmalig';
}

function listMakers(invoer: Betaalstukinvoer): string {
  const { makers, aangebodenDoor } = invoer.run;
  const wie = aangebodenDoor === undefined ? makers : [aangebodenDoor];
  return wie.map((gebruiker) => naamVan(invoer, gebruiker)).join(', ');
}

function naamVan({ namen }: Betaalstukinvoer, gebruiker: string | undefined): string {
  if (gebruiker === undefined) return '';
  return (Object.hasOwn(namen, gebruiker) ? namen[gebruiker] : undefined) ?? gebruiker;
}
