import path from 'node:path';
import { formatBedrag } from '../domain/bedrag/bedrag.ts';
import type { Datum } from '../domain/datum.ts';
import { formatDatum, formatDatumKort, formatMaand, readMaand } from '../domain/datum.ts';
import { InvoerError } from '../domain/fouten.ts';
import { loadLibrary } from '../load-library.ts';
import { describeAanname } from '../simulatie/jaaraannamen.ts';
import type { Jaarrun } from '../simulatie/jaarboek.ts';
import type { Jaarherziening } from '../simulatie/jaarherzieningen.ts';
import { JAARROLLEN } from '../simulatie/jaarplan.ts';
import { playJaar } from '../simulatie/jaarspel.ts';
import { type Jaartelling, NAMEN } from '../simulatie/jaartelling.ts';
import type { Jaarontvangst, Jaaruitslag } from '../simulatie/jaaruitslag.ts';
import type { Jaarverrekening } from '../simulatie/jaarverrekeningen.ts';
import { type Optiebeschrijving, type Opties, parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';

const OPTIES: Optiebeschrijving = {
  waarden: { gemeente: 'olst-wijhe', jaar: '2026', zaken: '200', seed: '7', storingen: '20', maanden: '12' },
  schakelaars: ['json'],
};

/** Folder of the product. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const MAXIMUM_POSTEN = 20;

/** `simuleer`: a year of a gemeente with invented zaken, on a store of its own. 1 when the accounts do not balance. */
export async function runSimuleer(args: readonly string[], uitvoer: Uitvoer): Promise<0 | 1> {
  const opties = parseOpties(args, OPTIES);
  const gemeente = opties.readTekst('gemeente').toLowerCase();
  const opdracht = {
    gemeente,
    jaar: readHeel(opties, 'jaar', { minimum: 2026, maximum: 2099 }),
    aantal: readHeel(opties, 'zaken', { minimum: 1, maximum: 2000, standaard: 200 }),
    seed: readHeel(opties, 'seed', { minimum: 0, maximum: 2 ** 31 - 1, standaard: 1 }),
    maanden: readHeel(opties, 'maanden', { minimum: 1, maximum: 12, standaard: 12 }),
  };
  const storingen = readHeel(opties, 'storingen', { minimum: 0, maximum: 1000, standaard: 0 });
  const library = await loadLibrary(ROOT);
  const bekend = Object.keys(library.regels.gemeenten).toSorted();
  if (!bekend.includes(gemeente)) {
    throw new InvoerError(`Optie --gemeente: "${gemeente}" is er niet. Kies uit ${bekend.join(', ')}.`);
  }
  const uitslag = await playJaar(library, opdracht, { storingen, onDag: makeTeller(uitvoer) });
  uitvoer.print(opties.has('json') ? JSON.stringify(uitslag) : describeJaar(uitslag));
  for (const aanname of uitslag.aannamen) uitvoer.warn(describeAanname(aanname));
  for (const fout of uitslag.fouten) uitvoer.warn(fout);
  return uitslag.fouten.length === 0 ? 0 : 1;
}

// helpers

interface Grenzen {
  readonly minimum: number;
  readonly maximum: number;
  /** When the option is absent; without it the option has to be there. */
  readonly standaard?: number;
}

function readHeel(opties: Opties, naam: string, { minimum, maximum, standaard }: Grenzen): number {
  const getal = opties.findGetal(naam) ?? standaard ?? opties.readGetal(naam);
  if (Number.isInteger(getal) && getal >= minimum && getal <= maximum) return getal;
  throw new InvoerError(
    `Optie --${naam}: ${getal} kan niet. Geef een heel getal van ${minimum} tot en met ${maximum}.`,
  );
}

/** Says on stderr which month begins. */
function makeTeller(uitvoer: Uitvoer): (dag: Datum) => void {
  let maand = '';
  return (dag) => {
    if (readMaand(dag) === maand) return;
    maand = readMaand(dag);
    uitvoer.warn(formatMaand(maand));
  };
}

function describeJaar(uitslag: Jaaruitslag): string {
  const { gemeente, jaar, seed, zaken, storingen, fouten, openPosten, grootboekSha256 } = uitslag;
  const bedrag = (naam: string, cent: number): string => `${naam.padEnd(22)}${formatBedrag(cent).padStart(18)}`;
  const rest = openPosten.length - MAXIMUM_POSTEN;
  return [
    `${gemeente}, ${jaar}: ${zaken} zaken, startgetal ${seed}${storingen === 0 ? '' : `, ${storingen} storingen`}`,
    '',
    bedrag('Recht', uitslag.rechtCent),
    bedrag('Betaald', uitslag.betaaldCent),
    bedrag('Verrekend', uitslag.verrekendCent),
    bedrag('Verschil', uitslag.verschilCent),
    '',
    `Brieven: ${uitslag.brieven}, waarvan ${uitslag.brievenTeruggekomen} teruggekomen en opnieuw verstuurd. Termijnen: ${uitslag.termijnenGehaald} gehaald, ${uitslag.termijnenGemist} verstreken.`,
    '',
    ...uitslag.runs.map(describeRun),
    ...(uitslag.naloop.length === 0 ? [] : ['Daarna, voor wat laat kwam:', ...uitslag.naloop.map(describeRun)]),
    ...uitslag.verrekeningen.map(describeVerrekening),
    ...uitslag.herzieningen.map(describeHerziening),
    describeVoorvallen(uitslag.voorvallen),
    describeOntvangst(uitslag.ontvangst),
    ...(openPosten.length === 0 ? [] : ['', 'Nog open, met de reden:', ...openPosten.slice(0, MAXIMUM_POSTEN)]),
    ...(rest > 0 ? [`… en nog ${rest}. Met --json staan ze er allemaal.`] : []),
    '',
    fouten.length === 0 ? 'De boeken sluiten.' : `De boeken sluiten niet: ${fouten.length} fouten.`,
    `Grootboek ${grootboekSha256}`,
  ].join('\n');
}

function describeRun({ maand, betaaldag, uiterlijk, regels, totaalCent }: Jaarrun): string {
  return `${formatMaand(maand).padEnd(16)}${String(regels).padStart(5)} betalingen ${formatBedrag(totaalCent).padStart(16)}, op ${formatDatumKort(betaaldag)} (uiterlijk ${formatDatumKort(uiterlijk)})`;
}

function describeVerrekening({ kwartaal, begonnenOp, zaken }: Jaarverrekening): string {
  return `Verrekening over ${kwartaal}: begonnen op ${formatDatum(begonnenOp)}, in ${zaken} zaken`;
}

function describeVoorvallen(voorvallen: Jaartelling): string {
  const delen = JAARROLLEN.map((soort) => `${voorvallen[soort].gedaan} keer ${NAMEN[soort]}`);
  return `In ${voorvallen.toegekend} zaken met LKS: ${[...delen, `${voorvallen.urenopgaven} urenopgaven`].join(', ')}`;
}

function describeOntvangst({ gemeente, zaken, rechtCent, betaaldCent, verrekendCent }: Jaarontvangst): string {
  return `Verhuisd naar ${gemeente}: ${zaken} zaken. Recht daar ${formatBedrag(rechtCent)}, betaald ${formatBedrag(betaaldCent)}, verrekend ${formatBedrag(verrekendCent)}`;
}

function describeHerziening({ datum, herzien, oudCent, nieuwCent, wachtend }: Jaarherziening): string {
  const bedragen =
    herzien === 0 ? '' : `, samen van ${formatBedrag(oudCent)} naar ${formatBedrag(nieuwCent)} per maand`;
  return `Herziening per ${formatDatum(datum)}: ${herzien} zaken herzien${bedragen}, ${wachtend} wachten op het minimumloon`;
}
