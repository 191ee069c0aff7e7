import { makeBetaalstukRenderer } from './documents/betaalstuk/render-betaalstuk.ts';
import type { PdfMaker } from './documents/typst.ts';
import type {
  Bestandoverzicht,
  Bestandvraag,
  Betaalbestandmaker,
  Betaalbestandsoort,
  Betaalstukbron,
  Boeking,
} from './domain/betalen/betaalbestanden.ts';
import { makeJournaalCsv } from './domain/betalen/betaaljournaal.ts';
import { makeBetaalopdracht, makeBetaalopdrachtCsv } from './domain/betalen/betaalopdracht.ts';
import { type Betaalrun, isVrijgegeven, listTeBetalen } from './domain/betalen/betaalrun.ts';
import { listWerkgeverdelen, makeBetaalspecificatie, type Werkgeverdeel } from './domain/betalen/betaalspecificatie.ts';
import { makeBetaalspecificatieCsv } from './domain/betalen/betaalspecificatie-csv.ts';
import {
  type Betaalbestand,
  type Betaalstukinvoer,
  makeRunnaam,
  readOpdrachtdatum,
  sumBedrag,
} from './domain/betalen/betaalstuk.ts';
import { toSepaTekst } from './domain/betalen/sepa-tekst.ts';
import { type Datum, formatDatum, maxDatum } from './domain/datum.ts';
import { ConflictError, NietGevondenError } from './domain/fouten.ts';
import { findBankdagen } from './payments/bankdagen.ts';
import { makeZip } from './payments/make-zip.ts';
import { readOntvangsten } from './payments/read-ontvangsten.ts';
import { readTerugmelding } from './payments/read-terugmelding.ts';
import { MAX_NAAM, makeBerichtId, makeSepaBestand, type Sepaformaat } from './payments/sepa-bestand.ts';

const XML = 'application/xml';
const PDF = 'application/pdf';
const CSV = 'text/csv; charset=utf-8';
const ZIP = 'application/zip';

/** Names of the files of a run, without the specificaties: those are one for each werkgever. */
const ALGEMEEN = [
  'pain.001.001.03',
  'pain.001.001.09',
  'betaalopdracht.pdf',
  'betaalopdracht.csv',
  'journaal.csv',
] as const;

/** Puts the formats and the papers of a run together. The PDF maker is shared with the letters. */
export function makeBetaalbestanden(pdf: PdfMaker): Betaalbestandmaker {
  const render = makeBetaalstukRenderer(pdf);
  const make = async (invoer: Betaalstukinvoer, vraag: Bestandvraag): Promise<Betaalbestand> => {
    const { soort, nummer, boeking = 'per_regel' } = vraag;
    const bestand = (mediatype: string, inhoud: string | Uint8Array, deel?: Werkgeverdeel): Betaalbestand => ({
      naam: makeNaam(invoer, soort, deel),
      mediatype,
      inhoud: typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud,
    });
    switch (soort) {
      case 'pain.001.001.03':
      case 'pain.001.001.09':
        return bestand(XML, await makeSepa(invoer, soort, boeking));
      case 'betaalopdracht.pdf':
        return bestand(PDF, render(makeBetaalopdracht(invoer)));
      case 'betaalopdracht.csv':
        return bestand(CSV, makeBetaalopdrachtCsv(invoer));
      case 'journaal.csv':
        return bestand(CSV, makeJournaalCsv(invoer));
      case 'specificatie.pdf': {
        const deel = findDeel(invoer, nummer);
        return bestand(PDF, render(makeBetaalspecificatie(invoer, deel)), deel);
      }
      case 'specificatie.csv': {
        const deel = findDeel(invoer, nummer);
        return bestand(CSV, makeBetaalspecificatieCsv(invoer, deel), deel);
      }
      case 'alles.zip':
        return bestand(ZIP, await makeAlles(invoer, (deelvraag) => make(invoer, { ...deelvraag, boeking })));
      default:
        return soort satisfies never;
    }
  };
  return {
    list: (bron) => makeOverzicht(completeInvoer(bron)),
    make: (bron, vraag) => make(completeInvoer(bron), vraag),
    read: readTerugmelding,
    readOntvangsten,
  };
}

/** Where no money goes out: a version that is tried. */
export const NO_BETAALBESTANDEN: Betaalbestandmaker = {
  list: refuse,
  make: async () => refuse(),
  read: async () => refuse(),
  readOntvangsten: async () => refuse(),
};

// helpers

function refuse(): never {
  throw new Error('Hier worden geen bestanden van een betaalrun gemaakt.');
}

function completeInvoer(bron: Betaalstukbron): Betaalstukinvoer {
  if (!isVrijgegeven(bron.run)) {
    throw new ConflictError(
      'Deze betaalrun is nog niet vrijgegeven. De bestanden komen er als een collega hem goedkeurt.',
    );
  }
  const { run } = bron;
  const { uitvoerdatum, bijgeschreven } = findBankdagen(run.betaaldag, readOpdrachtdatum(run));
  return { ...bron, opdracht: makeBerichtId(run), uitvoerdatum, opRekening: maxDatum(run.betaaldag, bijgeschreven) };
}

function makeSepa({ run, opdracht }: Betaalstukinvoer, formaat: Sepaformaat, boeking: Boeking): Promise<string> {
  // A released run knows its moment; the other is for the compiler.
  return makeSepaBestand(run, { formaat, boeking, berichtId: opdracht, gemaaktOp: run.vrijgegevenOp ?? run.gemaaktOp });
}

async function makeAlles(
  { run }: Betaalstukinvoer,
  make: (vraag: Bestandvraag) => Promise<Betaalbestand>,
): Promise<Uint8Array> {
  const vragen: Bestandvraag[] = ALGEMEEN.map((soort) => ({ soort }));
  for (const { nummer } of listWerkgeverdelen(run)) {
    vragen.push({ soort: 'specificatie.pdf', nummer }, { soort: 'specificatie.csv', nummer });
  }
  const bestanden: Betaalbestand[] = [];
  // One by one: each PDF takes the processor, and other requests must come between.
  for (const vraag of vragen) bestanden.push(await make(vraag));
  return makeZip(bestanden, readOpdrachtdatum(run));
}

function findDeel({ run }: Betaalstukinvoer, nummer: number | undefined): Werkgeverdeel {
  const deel = listWerkgeverdelen(run).find((kandidaat) => kandidaat.nummer === nummer);
  if (deel === undefined) throw new NietGevondenError('Deze werkgever zit niet in deze betaalrun.');
  return deel;
}

/** "betaalopdracht-olst-wijhe-2026-03-1.pdf" */
function makeNaam({ run }: Betaalstukinvoer, soort: Betaalbestandsoort, deel?: Werkgeverdeel): string {
  const runnaam = makeRunnaam(run);
  if (soort === 'pain.001.001.03' || soort === 'pain.001.001.09') return `${soort}-${runnaam}.xml`;
  const [naam = '', extensie = ''] = soort.split('.');
  if (deel === undefined) return `${naam === 'alles' ? 'betaalrun' : naam}-${runnaam}.${extensie}`;
  const werkgever = toSepaTekst(deel.werkgever.naam, 40)
    .tekst.toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `betaalspecificatie-${runnaam}-${deel.nummer}-${werkgever.replaceAll(/^-|-$/g, '')}.${extensie}`;
}

function makeOverzicht(invoer: Betaalstukinvoer): Bestandoverzicht {
  const { run, opdracht, uitvoerdatum, opRekening } = invoer;
  const { aanleverdatum } = findBankdagen(run.betaaldag, readOpdrachtdatum(run));
  const regels = listTeBetalen(run);
  const delen = listWerkgeverdelen(run);
  return {
    opdracht,
    betaaldag: run.betaaldag,
    uitvoerdatum,
    aanleverdatum,
    aantal: regels.length,
    totaalCent: sumBedrag(regels),
    bestanden: [...ALGEMEEN, 'alles.zip' as const].map((soort) => ({ soort, naam: makeNaam(invoer, soort) })),
    werkgevers: delen.map(({ nummer, werkgever, regels: eigen, totaalCent }) => ({
      nummer,
      naam: werkgever.naam,
      aantal: eigen.length,
      totaalCent,
    })),
    opmerkingen: [...listTeLaat(run, opRekening), ...listNamen(delen)],
  };
}

function listTeLaat({ betaaldag }: Betaalrun, opRekening: Datum): readonly string[] {
  if (opRekening <= betaaldag) return [];
  return [
    `De betaalrun is laat vrijgegeven. Het geld is er op zijn laatst op ${formatDatum(opRekening)}, niet op ${formatDatum(betaaldag)}. Vraag de bank om een spoedbetaling als dat moet.`,
  ];
}

function listNamen(delen: readonly Werkgeverdeel[]): readonly string[] {
  return delen.flatMap(({ werkgever }) => {
    const naam = werkgever.tenaamstelling ?? werkgever.naam;
    const { tekst, verminkt } = toSepaTekst(naam, MAX_NAAM);
    return verminkt ? [`De naam “${naam}” past niet in een bankbestand. Daar staat: “${tekst}”.`] : [];
  });
}
