import { InvoerError } from '../domain/fouten.ts';
import { compareDiagram } from '../domain/verschil/compare-diagram.ts';
import type { Diagrammodel } from '../domain/verschil/diagrammodel.ts';
import { makeWoordenboek } from '../domain/verschil/woordenboek.ts';
import type { Diagramlezer } from '../usecases/deps.ts';
import { readTekstbestand } from './lees-bestand.ts';
import { parseOpties } from './opties.ts';
import type { Uitvoer } from './uitvoer.ts';
import { printVerschillen } from './verschil-uitvoer.ts';

const GEBRUIK = 'Noem twee diagrammen: npm run -s lks -- bpmn-verschil OUD.bpmn NIEUW.bpmn';

/** `bpmn-verschil`: what two diagrams say differently, also foreign ones. Nothing in them is executed. @returns the exit code */
export async function runBpmnVerschil(
  args: readonly string[],
  lezer: Pick<Diagramlezer, 'readModel'>,
  uitvoer: Uitvoer,
): Promise<0 | 1> {
  const bestanden = args.filter((deel) => !deel.startsWith('--'));
  const opties = parseOpties(
    args.filter((deel) => deel.startsWith('--')),
    { waarden: {}, schakelaars: ['zonder-opmaak', 'json'] },
  );
  const [oud, nieuw] = bestanden;
  if (oud === undefined || nieuw === undefined || bestanden.length > 2) throw new InvoerError(`${GEBRUIK}.`);
  const verschillen = compareDiagram(await readModel(oud, lezer), await readModel(nieuw, lezer), makeWoordenboek());
  const gekozen = opties.has('zonder-opmaak') ? verschillen.filter(({ klasse }) => klasse !== 'opmaak') : verschillen;
  return printVerschillen(gekozen, uitvoer, opties.has('json'));
}

// helpers

async function readModel(bestand: string, lezer: Pick<Diagramlezer, 'readModel'>): Promise<Diagrammodel> {
  const gelezen = await lezer.readModel(await readTekstbestand(bestand), '');
  if (gelezen.gelukt) return gelezen.model;
  throw new InvoerError(`${bestand}: ${gelezen.melding}`);
}
